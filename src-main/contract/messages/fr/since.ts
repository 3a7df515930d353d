import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { sinceWords } from '../en-since';

const plural = pluralIn('fr');

/** French of en-since.ts. */
export const since: Translation<typeof sinceWords> = {
  'since.uses-login': () => 'Claude Code utilise maintenant votre connexion au lieu d’une clé.',
  'since.uses-key': (a) =>
    `Claude Code utilise maintenant une clé au lieu de votre connexion. Elle est définie dans ${a.place}.`,
  'since.uses-other': (a) => `Claude Code trouve maintenant sa connexion dans ${a.place}.`,
  'since.signed-in': () => 'Claude Code est maintenant connecté.',
  'since.signed-out': () => 'Claude Code n’est plus connecté.',
  'since.account': (a) => `Claude Code est maintenant connecté en tant que ${a.after}. C’était ${a.before}.`,
  'since.replaced': (a) => `La clé dans ${a.place} a été remplacée.`,
  'since.new-key': (a) => `Une nouvelle clé a été trouvée dans ${a.place}.`,
  'since.new-copies': (a) =>
    plural(a.count, {
      one: 'Une nouvelle copie d’une clé a été trouvée.',
      other: '# nouvelles copies d’une clé ont été trouvées.',
    }),
  'since.gone': (a) =>
    plural(a.count, { one: 'Une copie d’une clé a disparu.', other: '# copies d’une clé ont disparu.' }),
  'since.rejected': () => 'Ce qui fonctionnait la dernière fois est maintenant refusé.',
  'since.works': () => 'Ce qui était refusé la dernière fois fonctionne maintenant.',
  'since.updated': (a) => `Claude Code est passé de la version ${a.before} à la version ${a.after}.`,
  'since.place': (a) => `${a.place}\u202f: Claude Code utilise maintenant ${a.uses}.`,
};

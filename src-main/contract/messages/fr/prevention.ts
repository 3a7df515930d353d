import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { preventionWords } from '../en-prevention';

const plural = pluralIn('fr');

/** French of en-prevention.ts. */
export const prevention: Translation<typeof preventionWords> = {
  'remind.tracked-by-git': () => 'Une clé est dans un projet Git',
  'remind.tracked-by-git.words': (a) =>
    `${a.file} fait partie d’un projet Git. Qui reçoit le projet reçoit la clé. Une nouvelle clé rend l’ancienne sans valeur.`,
  'remind.tracked-by-git.other': () => 'Un secret est dans un projet Git',
  'remind.tracked-by-git.other.words': (a) =>
    `${a.file} fait partie d’un projet Git. Qui reçoit le projet reçoit le secret.`,
  'remind.in-history': (a) =>
    plural(a.count, {
      one: 'Une clé est dans votre historique de commandes',
      other: '# clés sont dans votre historique de commandes',
    }),
  'remind.in-history.words': (a) => `Elle a été tapée ou collée un jour et reste dans ${a.file}. Elle n’y sert à rien.`,
  'remind.in-conversations': (a) =>
    plural(a.count, {
      one: 'Une clé est dans une conversation gardée',
      other: '# clés sont dans des conversations gardées',
    }),
  'remind.in-conversations.words': (a) =>
    `Elle a été collée dans un message et reste dans ${a.file}. Elle n’y sert à rien.`,
  'remind.others-can-read': (a) =>
    plural(a.count, {
      one: 'D’autres peuvent lire un fichier avec une clé',
      other: 'D’autres peuvent lire # fichiers avec des clés',
    }),
  'remind.others-can-read.words': (a) =>
    `Tout utilisateur de cet ordinateur peut ouvrir ${a.file}. On peut le fermer à tous sauf à vous.`,
  'remind.nothing-reads-it': (a) =>
    plural(a.count, {
      one: 'Une clé traîne sans que rien ne la lise',
      other: '# clés traînent sans que rien ne les lise',
    }),
  'remind.nothing-reads-it.words': (a) =>
    `Elle est dans ${a.file}, et aucun programme ne l’y utilise. On peut la retirer sans risque.`,
  'remind.old-key': (a) => `Une clé a plus de ${a.days} jours`,
  'remind.old-key.words': (a) =>
    `${a.key} dans ${a.file} est là depuis longtemps. Une nouvelle clé limite ce que peut faire une copie perdue.`,
  'remind.more': (a) =>
    `${a.words} ${plural(a.count, { one: 'Une autre chose mérite d’être faite', other: '# autres choses méritent d’être faites' })}.`,
  'remind.do.rotate': () => 'Remplacer',
  'remind.do.remove': () => 'Supprimer',
  'remind.do.close': () => 'Fermer aux autres',
  'remind.do.show': () => 'Montrer',
};

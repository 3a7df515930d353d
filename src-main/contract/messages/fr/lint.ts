import type { Translation } from '../../translation';
import type { lintWords } from '../en-lint';

/** French of en-lint.ts. */
export const lint: Translation<typeof lintWords> = {
  'lint.empty': () => 'La valeur est vide.',
  'lint.reference': () => 'Elle indique seulement où se trouve la valeur.',
  'lint.placeholder': () => 'C’est un texte d’attente, pas une clé.',
  'lint.around': () => 'Il y a un espace ou un saut de ligne autour.',
  'lint.quotes': () => 'Les guillemets autour sont envoyés avec la valeur.',
  'lint.bearer': () => 'Le mot «\u202fBearer\u202f» est ajouté une deuxième fois à l’envoi.',
  'lint.character': (a) => `Il y a ${a.character} en position ${a.position}.`,
  'lint.space': () => 'Il y a un espace à l’intérieur.',
  'lint.doubled': () => 'La valeur a été collée deux fois de suite.',
  'lint.truncated': () => 'La valeur semble coupée\u202f: les clés sont plus longues.',
  'lint.wrong-kind': (a) => `C’est ${a.kind}, qui n’a pas sa place ici.`,
  'lint.other-vendor': (a) => `Cela ressemble à une clé de ${a.vendor}.`,

  'kind.api-key': () => 'une clé API Claude',
  'kind.admin-key': () => 'une clé d’administrateur',
  'kind.oauth-token': () => 'un jeton de connexion',
  'kind.refresh-token': () => 'un jeton de renouvellement de connexion',

  'character.line-break': () => 'un saut de ligne',
  'character.empty': () => 'un caractère vide',
  'character.invisible': () => 'un caractère invisible',
  'character.curly-quote': () => 'un guillemet courbe',
  'character.ellipsis': () => 'des points de suspension (…)',
  'character.long-dash': () => 'un tiret long',
  'character.not-plain': () => 'un caractère hors texte brut',
};

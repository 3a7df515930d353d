import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enChanges } from '../en-changes';

const plural = pluralIn('fr');

/** French of en-changes.ts. */
export const changes: Translation<typeof enChanges> = {
  'fix.progress': (a) => plural(a.of, { one: `${a.done} sur # fichier`, other: `${a.done} sur # fichiers` }),
  'fix.stop': () => 'Arrêter et tout remettre comme avant',
  'fix.stopping': () => 'Remise en état',
  'fix.keep': () => 'Garder ce qui a réussi',
  'fix.keep.detail': () =>
    'Si un fichier ne peut pas être modifié, il reste tel quel et les autres sont modifiés quand même.',
  'fix.afterwards': () => 'Il reste une chose à faire',
  'fix.open-page': () => 'Ouvrir la page',
  'fix.close-program': () => 'Fermer',
  'fix.closing-program': () => 'Fermeture',
  'fix.program-closed': () => 'Fermé. Relancez-le quand vous voulez\u202f; la conversation peut continuer.',
  'fix.close-yourself': () => 'Fermez celui-ci vous-même et relancez-le.',
  'rotate.checking': () => 'Vérification de la clé et préparation',
  'rotate.anyway': () => 'L’utiliser malgré le refus',
  'rotate.anyway.detail': () => 'Collez la clé de nouveau. Claude Code ne pourra peut-être pas se connecter avec elle.',
};

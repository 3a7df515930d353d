import type { Translation } from '../../translation';
import type { updateWords } from '../en-updates';

/** French of en-updates.ts. */
export const updates: Translation<typeof updateWords> = {
  'updates.not-set-up': () => 'Cet exemplaire a été construit sans source de mises à jour.',
  'updates.packaged': () =>
    'Cet exemplaire est venu comme paquet de votre système, qui le met à jour\u202f: regardez dans ses mises à jour logicielles.',
  'updates.portable': () =>
    'Cet exemplaire a été décompressé à la main et ne peut pas se remplacer lui-même. Téléchargez le suivant.',
  'updates.from-source': () =>
    'Cet exemplaire tourne depuis le code source. Les mises à jour sont pour les exemplaires installés.',
  'updates.off': () => 'Les mises à jour sont désactivées dans les paramètres.',
  'updates.busy': () => 'Une modification est en cours. La mise à jour attend qu’elle soit finie.',
  'updates.nothing-ready': () => 'Il n’y a pas encore de mise à jour à installer.',
  'updates.unreachable': () => 'Le serveur des mises à jour n’a pas répondu. Rien n’a été modifié.',
  'updates.bad-signature': () =>
    'La liste des mises à jour n’est pas signée par les auteurs de Keymender. Elle n’a pas été utilisée et rien n’a été modifié.',
  'updates.bad-file': () =>
    'Le fichier téléchargé n’était pas celui qui était promis. Il a été jeté et rien n’a été modifié.',
  'updates.downgrade': () => 'Le serveur a proposé une autre version que celle demandée. Elle n’a pas été utilisée.',
  'updates.failed': () => 'La mise à jour n’a pas pu être préparée. Rien n’a été modifié.',
};

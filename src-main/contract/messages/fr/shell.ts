import type { Translation } from '../../translation';
import type { shellWords } from '../en-shell';

/** French of en-shell.ts. */
export const shell: Translation<typeof shellWords> = {
  'tray.looking': () => 'Lecture…',
  'tray.demo': () => 'Démo',
  'tray.check-now': () => 'Vérifier maintenant',
  'tray.fix': () => 'Réparer…',
  'tray.clipboard': () => 'Vérifier le presse-papiers',
  'tray.open': () => 'Ouvrir Keymender',
  'tray.quit': () => 'Quitter Keymender',
  'fault.no-file': () => 'Il n’y a pas de fichier à montrer ici.',
  'fault.empty-clipboard': () => 'Le presse-papiers ne contient pas de texte. Copiez d’abord le message d’erreur.',
  'fault.not-saved': () => 'Le paramètre n’a pas pu être enregistré. Vérifiez que le disque n’est pas plein.',
  'fault.not-ready': () => 'Keymender démarre encore. Réessayez dans un instant.',
};

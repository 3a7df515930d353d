import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { shellWords } from '../en-shell';

const { dayAndTime } = momentsIn('fr');

/** French of en-shell.ts. */
export const shell: Translation<typeof shellWords> = {
  'tray.looking': () => 'Lecture…',
  'tray.demo': () => 'Démo',
  'tray.check-now': () => 'Vérifier maintenant',
  'tray.fix': () => 'Réparer…',
  'tray.clipboard': () => 'Vérifier le presse-papiers',
  'tray.open': () => 'Ouvrir Keymender',
  'tray.quit': () => 'Quitter Keymender',
  'news.show': () => 'Montrer',
  'news.login-ends': () => 'Votre connexion Claude se termine bientôt',
  'news.login-ends.words': (a) =>
    `Elle dure jusqu’au ${dayAndTime(a.at)}. Reconnectez-vous avant, et rien ne s’arrêtera.`,
  'report.file': () => 'Rapport Keymender',
  'report.kind': () => 'Texte',
  'fault.no-file': () => 'Il n’y a pas de fichier à montrer ici.',
  'fault.empty-clipboard': () => 'Le presse-papiers ne contient pas de texte. Copiez d’abord le message d’erreur.',
  'fault.not-saved': () => 'Le paramètre n’a pas pu être enregistré. Vérifiez que le disque n’est pas plein.',
  'fault.not-written': () => 'Le fichier n’a pas pu être enregistré à cet endroit. Choisissez un autre dossier.',
  'fault.not-ready': () => 'Keymender démarre encore. Réessayez dans un instant.',
};

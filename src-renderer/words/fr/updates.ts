import type { Translation } from '../../../src-main/contract/translation';
import type { enUpdates } from '../en-updates';

/** French of en-updates.ts. */
export const updates: Translation<typeof enUpdates> = {
  'updates.title': () => 'Mises à jour',
  'updates.allow': () => 'Chercher les nouvelles versions',
  'updates.allow.detail': () =>
    'Une fois par jour. Désactivé\u202f: rien n’est demandé. Rien sur vous ni sur vos clés n’est envoyé.',
  'updates.version': (a) => `Version ${a.version}`,
  'updates.look': () => 'Chercher',
  'updates.look.again': () => 'Chercher encore',
  'updates.looking': () => 'Recherche d’une nouvelle version',
  'updates.newest': () => 'C’est la version la plus récente',
  'updates.offered': (a) => `La version ${a.version} est disponible`,
  'updates.offered.older': (a) => `Retour possible à la version ${a.version}`,
  'updates.notes': () => 'Nouveautés',
  'updates.fetch': () => 'Télécharger',
  'updates.fetching': (a) => `Téléchargement de la version ${a.version}`,
  'updates.ready': (a) => `Version ${a.version} téléchargée et vérifiée`,
  'updates.install': () => 'Redémarrer avec',
  'updates.failed': () => 'Pas de mise à jour',
  'updates.back': (a) => `Revenir à la version ${a.version}`,
  'updates.back.detail': () => 'Si celle-ci vous pose problème. Paramètres et copies restent.',

  'licences.title': () => 'Licences des composants',
  'licences.show': () => 'Voir les licences',
  'licences.words': () =>
    'Keymender est fait avec ces composants. Les licences d’Electron et de Chromium se trouvent à côté du programme, dans LICENSE.electron.txt et LICENSES.chromium.html.',
  'licences.loading': () => 'Lecture des licences',
};

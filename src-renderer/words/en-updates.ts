/** Updates of the app, and the licences of what is in it. */
export const enUpdates = {
  'updates.title': () => 'Updates',
  'updates.allow': () => 'Look for newer versions',
  'updates.allow.detail': () => 'Once a day. Off: nobody is asked. Nothing about you or your keys is sent.',
  'updates.version': (a: { version: string }) => `Version ${a.version}`,
  'updates.look': () => 'Look now',
  'updates.look.again': () => 'Look again',
  'updates.looking': () => 'Looking for a newer version',
  'updates.newest': () => 'This is the newest version',
  'updates.offered': (a: { version: string }) => `Version ${a.version} is there`,
  'updates.offered.older': (a: { version: string }) => `Version ${a.version} can be had back`,
  'updates.notes': () => 'What changed',
  'updates.fetch': () => 'Download it',
  'updates.fetching': (a: { version: string }) => `Downloading version ${a.version}`,
  'updates.ready': (a: { version: string }) => `Version ${a.version} was downloaded and checked`,
  'updates.install': () => 'Restart with it',
  'updates.failed': () => 'There was no update',
  'updates.back': (a: { version: string }) => `Go back to version ${a.version}`,
  'updates.back.detail': () => 'If this one gives you trouble. Settings and copies stay.',

  'licences.title': () => 'Licences of what is inside',
  'licences.show': () => 'Show the licences',
  'licences.words': () =>
    'Keymender is made with these. The licences of Electron and Chromium lie beside the program, as LICENSE.electron.txt and LICENSES.chromium.html.',
  'licences.loading': () => 'Reading the licences',
} as const;

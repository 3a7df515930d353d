import type { Translation } from '../../../src-main/contract/translation';
import type { enUpdates } from '../en-updates';

/** German of en-updates.ts. */
export const updates: Translation<typeof enUpdates> = {
  'updates.title': () => 'Updates',
  'updates.allow': () => 'Nach neuen Versionen suchen',
  'updates.allow.detail': () =>
    'Einmal am Tag. Aus: niemand wird gefragt. Nichts über Sie oder Ihre Schlüssel wird gesendet.',
  'updates.version': (a) => `Version ${a.version}`,
  'updates.look': () => 'Jetzt suchen',
  'updates.look.again': () => 'Erneut suchen',
  'updates.looking': () => 'Neue Version wird gesucht',
  'updates.newest': () => 'Das ist die neueste Version',
  'updates.offered': (a) => `Version ${a.version} ist da`,
  'updates.offered.older': (a) => `Zurück zu Version ${a.version} ist möglich`,
  'updates.notes': () => 'Was sich geändert hat',
  'updates.fetch': () => 'Laden',
  'updates.fetching': (a) => `Version ${a.version} wird geladen`,
  'updates.ready': (a) => `Version ${a.version} ist geladen und geprüft`,
  'updates.install': () => 'Damit neu starten',
  'updates.failed': () => 'Es gab kein Update',
  'updates.back': (a) => `Zurück zu Version ${a.version}`,
  'updates.back.detail': () => 'Falls diese Ihnen Ärger macht. Einstellungen und Sicherungen bleiben.',

  'licences.title': () => 'Lizenzen der Bestandteile',
  'licences.show': () => 'Lizenzen zeigen',
  'licences.words': () =>
    'Daraus ist Keymender gebaut. Die Lizenzen von Electron und Chromium liegen neben dem Programm, als LICENSE.electron.txt und LICENSES.chromium.html.',
  'licences.loading': () => 'Lizenzen werden gelesen',
};

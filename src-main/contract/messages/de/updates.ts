import type { Translation } from '../../translation';
import type { updateWords } from '../en-updates';

/** German of en-updates.ts. */
export const updates: Translation<typeof updateWords> = {
  'updates.not-set-up': () => 'Diese Ausgabe wurde ohne einen Ort gebaut, von dem Updates kommen könnten.',
  'updates.packaged': () =>
    'Diese Ausgabe kam als Paket Ihres Systems und wird von ihm aktualisiert: sehen Sie in dessen Softwareaktualisierung nach.',
  'updates.portable': () =>
    'Diese Ausgabe wurde von Hand entpackt und kann sich nicht selbst ersetzen. Laden Sie die nächste herunter.',
  'updates.from-source': () => 'Diese Ausgabe läuft aus dem Quelltext. Updates gibt es für installierte Ausgaben.',
  'updates.off': () => 'Updates sind in den Einstellungen ausgeschaltet.',
  'updates.busy': () => 'Gerade wird eine Änderung vorgenommen. Das Update wartet, bis sie fertig ist.',
  'updates.nothing-ready': () => 'Noch gibt es kein Update zu installieren.',
  'updates.unreachable': () => 'Der Server mit den Updates hat nicht geantwortet. Nichts wurde geändert.',
  'updates.bad-signature': () =>
    'Die Liste der Updates ist nicht von den Machern von Keymender signiert. Sie wurde nicht verwendet, und nichts wurde geändert.',
  'updates.bad-file': () =>
    'Der Download war nicht, was versprochen wurde. Er wurde verworfen, und nichts wurde geändert.',
  'updates.downgrade': () => 'Der Server bot eine andere Version an als verlangt. Sie wurde nicht verwendet.',
  'updates.failed': () => 'Das Update ließ sich nicht vorbereiten. Nichts wurde geändert.',
};

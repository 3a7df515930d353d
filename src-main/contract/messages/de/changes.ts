import type { Translation } from '../../translation';
import type { changeWords } from '../en-changes';

/** German of en-changes.ts. `why` follows a colon, so that it needs no word order of its own. */
export const changes: Translation<typeof changeWords> = {
  'edit.already-there': () => 'Eine Datei mit diesem Namen gibt es schon.',
  'edit.not-there': () => 'Die Datei ist nicht mehr da.',
  'why.no-variables': () => 'dieser Lauf ändert keine Variablen des Systems',
  'why.not-kept': () => 'das System hat den Wert nicht behalten',
  'why.keychain-silent': () => 'der Schlüsselbund antwortet nicht',
  'why.keychain-denied': () => 'der Schlüsselbund erlaubt es nicht',
  'why.attributes': () => 'besondere Berechtigungen oder Attribute der Datei ließen sich nicht erhalten',
  'why.immutable': () => 'die Datei ist gegen jede Änderung geschützt (immutable)',

  'fault.keychain': (a) =>
    `Dafür ist der Schlüsselbund nötig, und der ist gerade nicht verwendbar. Grund: ${a.why}. Nichts wurde geändert.`,
  'warning.item': (a) => `${a.target} bleibt unverändert. Grund: ${a.why}.`,
  'preview.mode-private': (a) => `Nur Sie können sie lesen (${a.mode})`,
  'preview.mode-group': (a) => `Sie und Ihre Gruppe können sie lesen (${a.mode})`,
  'preview.mode-everybody': (a) => `Alle an diesem Computer können sie lesen (${a.mode})`,

  'receipt.item-gone': (a) => `${a.target} ließ sich nicht ändern. Grund: ${a.why}. Nichts wurde geändert.`,
  'receipt.item-moved-on': (a) =>
    `${a.target} wurde seit der Vorschau von etwas anderem geändert, deshalb wurde nichts geändert. Sehen Sie sich eine neue Vorschau an.`,
  'receipt.rolled-back-item': (a) =>
    `${a.target} ließ sich nicht ändern. Grund: ${a.why}. Alles ist wieder, wie es war.`,
  'receipt.cancelled': () => 'Sie haben angehalten. Alles ist wieder, wie es war.',
  'receipt.kept': (a) =>
    `${a.done === 1 ? 'Eine Datei wurde geändert' : `${a.done} Dateien wurden geändert`} und geprüft. ${
      a.failed === 1
        ? 'Eine Datei ließ sich nicht ändern und ist, wie sie war'
        : `${a.failed} ließen sich nicht ändern und sind, wie sie waren`
    }.`,
  'receipt.none-worked': () => 'Keine der Dateien ließ sich ändern. Alles ist, wie es war.',
  'change.made': () => 'Angelegt.',
  'change.removed-again': () => 'Diese Änderung hatte sie angelegt. Jetzt ist sie wieder weg.',
  'receipt.undone-items': () => 'Rückgängig gemacht. Alles ist, wie es vorher war.',

  'progress.prepare': () => 'Sicherungen werden angelegt und neue Inhalte geschrieben.',
  'progress.change': () => 'Die neuen Inhalte werden eingesetzt.',
  'progress.check': () => 'Das Ergebnis wird geprüft.',
  'fault.not-closable': () =>
    'Schließen Sie dieses Programm selbst: etwas anderes hat es gestartet und wartet vielleicht darauf.',
  'fault.not-ended': () => 'Das System ließ Keymender dieses Programm nicht schließen. Schließen Sie es selbst.',
  'fault.rejected-key': (a) =>
    `Der neue Schlüssel funktioniert nicht. ${a.why} Nichts wurde geändert. Sie können einen anderen einfügen oder diesen trotzdem verwenden.`,
  'plan.variable.user-registry': (a) => `${a.name} in Ihren Windows-Umgebungsvariablen`,
  'plan.variable.launchctl': (a) => `${a.name} in den Sitzungsvariablen Ihres Mac`,
  'plan.variable.machine': (a) =>
    `${a.name} ist für alle an diesem Computer gesetzt. Nur ein Administrator kann das ändern, in den Systemeinstellungen unter „Umgebungsvariablen“.`,
  'plan.rotate.checked': () => 'Der neue Schlüssel wurde eben geprüft und funktioniert.',
  'plan.rotate.not-checked': (a) => `Ob der neue Schlüssel funktioniert, ist nicht bekannt. ${a.why}`,
  'plan.rotate.offline': () => 'Der neue Schlüssel wurde nicht geprüft, weil Online-Prüfungen ausgeschaltet sind.',
  'plan.rotate.rejected': (a) => `Der neue Schlüssel wurde bei der Prüfung abgelehnt. ${a.why}`,
};

import type { Translation } from '../../translation';
import type { editWords } from '../en-edit';

/** German of en-edit.ts. */
export const edit: Translation<typeof editWords> = {
  'edit.no-pointer': (a) => `In dieser Datei gibt es ${a.pointer} nicht.`,
  'edit.no-variable': (a) => `Zeile ${a.line} setzt ${a.name} nicht.`,
  'edit.no-secret': (a) => `Der alte Schlüssel steht nicht in Zeile ${a.line}.`,
  'edit.no-item': (a) => `In dieser Liste gibt es den Eintrag ${a.key} nicht.`,
  'edit.gone': () => 'Der Eintrag ist nicht mehr da.',
  'edit.changed': () =>
    'Der alte Schlüssel steht nicht mehr an dieser Stelle. Die Datei hat sich geändert, seit sie angesehen wurde.',
  'edit.cannot-quote': () => 'Der neue Wert enthält ein Zeichen, das sich hier nicht sicher schreiben lässt.',
  'edit.cannot-write-line': (a) => `Der neue Wert lässt sich in Zeile ${a.line} nicht sicher schreiben.`,
  'edit.not-text': () => 'Diese Datei ist kein Text und bleibt deshalb, wie sie ist.',
  'edit.unsafe': () =>
    'Diese Änderung hätte in der Datei noch etwas anderes verändert. Sie wurde deshalb nicht gemacht.',
  'edit.would-break': () => 'Diese Änderung hätte die Datei beschädigt. Sie wurde deshalb nicht gemacht.',
  'edit.same-place': () => 'Zwei der Änderungen betreffen dieselbe Stelle.',
  'edit.by-variable': () => 'In dieser Art von Datei wird ein Wert über seine Variable benannt.',
  'edit.by-key': () => 'In einer Eigenschaftsliste wird ein Wert über seinen Schlüssel benannt.',
  'edit.by-path': () => 'In dieser Art von Datei wird ein Wert über seinen Pfad benannt.',
  'edit.only-value': () => 'Der einzige Wert einer Datei kann nicht herausgenommen werden.',
  'edit.inside': (a) =>
    `${a.name} ist in Zeile ${a.line} innerhalb von etwas anderem gesetzt. Bitte nehmen Sie es von Hand heraus.`,
  'edit.not-an-object': (a) => `${a.path} ist kein Objekt, es kann nichts hineingesetzt werden.`,
  'edit.longer-block': (a) => `In Zeile ${a.line} beginnt ein längerer Block. Bitte bearbeiten Sie ihn von Hand.`,
  'edit.handed-on': (a) =>
    `Zeile ${a.line} gibt den Schlüssel an ein anderes Programm weiter. Bitte bearbeiten Sie sie von Hand.`,
  'edit.no-name': () => 'Dieser Eintrag hat keinen Namen, der sich ändern ließe.',
  'edit.names-stay': () => 'Namen werden in dieser Art von Datei nicht geändert.',
  'edit.not-a-pointer': () => 'Das ist kein Pfad in eine JSON-Datei.',
  'edit.broken-json': (a) => `Diese Datei ist in Zeile ${a.line} kein gültiges JSON. Reparieren Sie sie zuerst.`,
  'edit.broken-toml': () => 'Diese Datei ist kein gültiges TOML und bleibt deshalb, wie sie ist.',
  'edit.broken-yaml': () => 'Diese Datei ist kein gültiges YAML und bleibt deshalb, wie sie ist.',
  'edit.more-than-note': () => 'Diese Zeile ist mehr als eine Notiz und kann nicht ganz wegfallen.',
  'edit.no-comments': () => 'Diese Art von Datei kennt keine Kommentare. Darin lässt sich nichts ausschalten.',
  'edit.tangled-line': () =>
    'Der Schlüssel ist Teil einer Zeile, die sich nicht sicher zerlegen lässt. Bitte bearbeiten Sie sie von Hand.',
  'edit.no-guessing': (a) =>
    `Diese Datei ist in Zeile ${a.line} so beschädigt, dass sie sich nicht ohne Raten reparieren lässt.`,
};

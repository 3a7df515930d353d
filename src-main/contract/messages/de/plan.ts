import type { Translation } from '../../translation';
import type { planWords } from '../en-plan';

/** German of en-plan.ts. `why` follows a colon, so that it needs no word order of its own. */
export const plan: Translation<typeof planWords> = {
  'plan.rotate.title': () => 'Alten Schlüssel durch den neuen ersetzen',
  'plan.rotate.step': (a) => `Setzt den neuen Schlüssel in ${a.names} ein.`,
  'plan.rotate.also': () => 'Setzt den neuen Schlüssel dort ein, wo der alte steht.',
  'plan.rotate.mask': () =>
    'Nimmt den alten Schlüssel heraus. Diese Datei hält nur fest, was war, und bekommt den neuen deshalb nicht.',
  'plan.rotate.other-tool': (a) =>
    `Ein anderes Programm bewahrt hier denselben Schlüssel auf, in ${a.names}. Wählen Sie es aus, um ihn auch dort zu ändern.`,
  'plan.rotate.approval': () =>
    'Sagt Claude Code, dass der neue Schlüssel verwendet werden darf, wie Sie es beim alten erlaubt haben.',
  'plan.rotate.revoke': () =>
    'Der alte Schlüssel gilt weiter, bis Sie ihn in der Anthropic Console widerrufen. Tun Sie das, sobald alles funktioniert.',
  'plan.rotate.not-ours': (a) => `Der alte Schlüssel kommt auch von hier: ${a.place}. Das kann Keymender nicht ändern.`,
  'plan.remove.title': (a) => (a.count === 1 ? 'Einen Eintrag entfernen' : `${a.count} Einträge entfernen`),
  'plan.remove.step': (a) => `Entfernt ${a.names}.`,
  'plan.remove.mask': () => 'Nimmt den Schlüssel heraus und lässt den Rest der Datei, wie er ist.',
  'plan.remove.approval': () => 'Vergisst, was Sie Claude Code zu diesem Schlüssel geantwortet haben.',
  'plan.remove.not-ours': (a) => `${a.name} kommt von hier: ${a.place}. Das kann Keymender nicht ändern.`,
  'plan.subscription.title': () => 'Claude Code soll Ihr Abo verwenden',
  'plan.subscription.disable': (a) => `Schaltet ${a.names} aus. Es bleibt als Kommentar stehen, ohne den Schlüssel.`,
  'plan.subscription.remove': (a) => `Entfernt ${a.names}.`,
  'plan.logout.title': () => 'Vollständig abmelden',
  'plan.logout.title-login-only': () => 'Abmelden',
  'plan.logout.approvals': () => 'Vergisst, welche Schlüssel Sie erlaubt und abgelehnt haben.',
  'plan.logout.cli': () =>
    'Bittet Claude Code, sich abzumelden. Ihre Anmeldung endet auch bei Anthropic. Rückgängig machen holt eine Anmeldung nicht zurück.',
  'plan.logout.delete': () =>
    'Löscht die gespeicherte Anmeldung von diesem Computer. Anthropic erfährt nichts davon, weil Claude Code dafür nicht da ist. Rückgängig machen holt eine Anmeldung nicht zurück.',
  'plan.logout.account': () => 'Vergisst, wessen Anmeldung es war.',
  'plan.logout.mcp': (a) => `Abmelden beendet auch die Anmeldung bei diesen verbundenen Diensten: ${a.names}.`,
  'plan.mode.step': () => 'Nur noch Sie können diese Datei lesen.',
  'plan.note.disabled': (a) => `von Keymender ausgeschaltet am ${a.date}`,
  'plan.place.environment': (a) => `Variable ${a.name} der laufenden Sitzung`,
  'plan.place.keychain': (a) => `Schlüsselbundeintrag „${a.item}“`,
  'plan.undo.title': (a) => `Rückgängig: ${a.title}`,

  'warning.not-encrypted': (a) =>
    `Die Sicherung wird unverschlüsselt aufbewahrt. Grund: ${a.why}. Nur Sie können sie lesen, und sie wird nach einigen Tagen gelöscht.`,
  'why.no-keychain': () => 'dieses System hat keinen verwendbaren Schlüsselbund',
  'why.keychain-locked': () => 'der Schlüsselbund ist gesperrt',
  'why.not-consulted': () => 'dieser Lauf verwendet den Schlüsselbund nicht',
  'warning.cannot-read': (a) => `${a.file} bleibt unverändert. Grund: ${a.why}.`,
  'warning.second-name': (a) =>
    `${a.file} hat auf diesem Laufwerk einen zweiten Namen. Was hinter diesem Namen steht, bleibt, wie es ist.`,
  'warning.edit': (a) => `${a.file} bleibt unverändert. ${a.why}`,

  'why.missing': () => 'nicht mehr vorhanden',
  'why.folder-missing': () => 'der Ordner ist nicht mehr da',
  'why.denied': () => 'das System erlaubt es nicht',
  'why.other-owner': () => 'die Datei gehört einem anderen Benutzer dieses Computers',
  'why.read-only': () => 'das Laufwerk ist schreibgeschützt',
  'why.no-space': () => 'das Laufwerk ist voll',
  'why.not-a-file': () => 'keine gewöhnliche Datei',
  'why.link-loop': () => 'ein Verweis, der auf sich selbst zeigt',
  'why.too-large': () => 'zu groß',
  'why.exists': () => 'an der Stelle ist etwas anderes aufgetaucht',
  'why.no-answer': () => 'das Laufwerk antwortet nicht',
  'why.failed': (a) => `das System meldete einen Fehler (${a.detail})`,

  'fault.same-key': () =>
    'Das ist der Schlüssel, der schon da ist. Erstellen Sie in der Anthropic Console einen neuen und fügen Sie den ein.',
  'fault.no-key': () =>
    'Das ist kein Schlüssel. Fügen Sie den neuen Schlüssel aus der Anthropic Console ein und sonst nichts.',
  'fault.several-keys': () => 'In diesem Text stehen mehrere Schlüssel. Fügen Sie nur den neuen ein.',
  'fault.wrong-key': () =>
    'Diese Art von Schlüssel kann Claude Code nicht verwenden. Erstellen Sie in der Anthropic Console einen API-Schlüssel und fügen Sie den ein.',
  'fault.other-kind': () =>
    'Der alte und der neue sind von verschiedener Art: einer ist ein API-Schlüssel, der andere ein Anmeldetoken. Fügen Sie einen von derselben Art ein.',
  'fault.unknown-key': () => 'Es wurde keine Stelle mit diesem Schlüssel gefunden.',
  'fault.unknown-finding': () => 'Was Sie gewählt haben, wurde nicht mehr gefunden. Sehen Sie neu nach.',
  'fault.nothing-to-change': () => 'Hier gibt es nichts, das Keymender ändern könnte.',
  'fault.login-is-not-edited': () => 'Eine Anmeldung wird nicht bearbeitet. Verwenden Sie stattdessen „Abmelden“.',
  'fault.unknown-plan': () => 'Diese Vorschau gilt nicht mehr. Beginnen Sie neu.',
  'fault.nothing-chosen': () => 'Nichts war ausgewählt, deshalb wurde nichts geändert.',
  'fault.busy': () =>
    'Ein anderes Fenster oder ein Befehl von Keymender ändert gerade etwas. Versuchen Sie es gleich noch einmal.',
  'fault.data-folder': (a) =>
    `Keymender konnte seine eigenen Notizen nicht schreiben. Grund: ${a.why}. Nichts wurde geändert.`,
  'fault.unknown-receipt': () => 'Eine solche Änderung gibt es im Verlauf nicht.',
  'fault.not-undoable': () => 'Diese Änderung lässt sich nicht mehr rückgängig machen: ihre Sicherung ist weg.',
  'fault.already-undone': () => 'Diese Änderung wurde schon rückgängig gemacht.',
  'fault.backup-unreadable': () =>
    'Die Sicherung lässt sich nicht öffnen. Der Schlüsselbund mit ihrem Schlüssel ist gesperrt, oder die Sicherung ist beschädigt. Nichts wurde geändert.',
  'fault.record-unreadable': () =>
    'Die Notiz von Keymender über eine unterbrochene Änderung ist nicht lesbar. Sie wurde beiseitegelegt, und nichts wurde geändert.',

  'receipt.verified': (a) =>
    a.count === 1
      ? 'Erledigt und geprüft. Eine Datei wurde geändert.'
      : `Erledigt und geprüft. ${a.count} Dateien wurden geändert.`,
  'receipt.verified-cli': () => 'Erledigt und geprüft.',
  'receipt.cli-failed': (a) => `Die Dateien wurden geändert, aber der letzte Schritt hat nicht geklappt: ${a.why}`,
  'receipt.cli-only-failed': (a) => `Das hat nicht geklappt: ${a.why}`,
  'receipt.cli-not-reached': () => 'Die Dateien wurden geändert. Der letzte Schritt wurde nicht erreicht.',
  'receipt.moved-on': (a) =>
    `${a.file} wurde seit der Vorschau von etwas anderem geändert, deshalb wurde nichts geändert. Sehen Sie sich eine neue Vorschau an.`,
  'receipt.moved-link': (a) =>
    `${a.file} führt jetzt an eine andere Stelle als in der Vorschau, deshalb wurde nichts geändert.`,
  'receipt.gone': (a) => `${a.file} ließ sich nicht ändern. Grund: ${a.why}. Nichts wurde geändert.`,
  'receipt.rolled-back': (a) => `${a.file} ließ sich nicht ändern. Grund: ${a.why}. Alles ist wieder, wie es war.`,
  'receipt.rolled-back-changed': (a) =>
    `${a.file} wurde im selben Moment von etwas anderem geändert. Alles ist wieder, wie es war.`,
  'receipt.rolled-back-verify': (a) => `Die Prüfung danach ist gescheitert: ${a.why} Alles ist wieder, wie es war.`,
  'receipt.rolled-back-notes': (a) =>
    `Keymender konnte seine eigenen Notizen nicht schreiben. Grund: ${a.why}. Alles ist wieder, wie es war.`,
  'receipt.stuck': (a) =>
    `Das ließ sich noch nicht abschließen und noch nicht zurücksetzen: ${a.files}. Keymender klärt es beim nächsten Start. Die Sicherung bleibt.`,
  'receipt.undone': (a) =>
    a.count === 1
      ? 'Rückgängig gemacht. Eine Datei ist, wie sie vorher war.'
      : `Rückgängig gemacht. ${a.count} Dateien sind, wie sie vorher waren.`,
  'receipt.undone-created': (a) =>
    `Rückgängig gemacht. ${a.count === 1 ? 'Eine Datei ist' : `${a.count} Dateien sind`} wie vorher. Neu angelegt, weil gelöscht: ${a.files}.`,
  'receipt.undo-newer': (a) =>
    `Seitdem geändert, deshalb wurde nichts rückgängig gemacht: ${a.files}. Sonst gingen diese neueren Änderungen verloren.`,
  'receipt.undo-nothing': () => 'Alles ist schon, wie es vorher war.',

  'change.changed': () => 'Geändert.',
  'change.removed': () => 'Entfernt.',
  'change.masked': () => 'Der alte Schlüssel wurde herausgenommen.',
  'change.restored': () => 'Wie vorher.',
  'change.created-again': () => 'War gelöscht und wurde neu angelegt.',
  'change.unchanged': () => 'Nicht geändert.',
  'change.already': () => 'War schon wie vorher.',
  'change.newer': () => 'Seitdem von etwas anderem geändert.',
  'change.refused': (a) => `Nicht angerührt. Grund: ${a.why}.`,
  'change.failed': (a) => `Gescheitert: ${a.why}`,
  'change.moved-on': () => 'Seit der Vorschau geändert, nicht angerührt.',
  'change.moved-link': () => 'Führt jetzt an eine andere Stelle, nicht angerührt.',

  'recovered.finished': (a) => `„${a.title}“ wurde ganz am Ende unterbrochen. Es ist vollständig.`,
  'recovered.rolled-back': (a) => `„${a.title}“ wurde unterbrochen. Alles ist wieder, wie es vorher war.`,
  'recovered.partly': (a) =>
    `„${a.title}“ wurde unterbrochen. Alles ist wieder wie vorher, außer dem, was seitdem etwas anderes geändert hat: ${a.files}.`,
  'recovered.stuck': (a) =>
    `„${a.title}“ wurde unterbrochen und ließ sich noch nicht zurücksetzen: ${a.files}. Keymender versucht es beim nächsten Start wieder.`,

  'verify.still-there': (a) => `der alte Schlüssel steht noch in ${a.file}.`,
  'verify.not-there': (a) => `${a.name} in ${a.file} enthält den neuen Schlüssel nicht.`,
};

import type { Translation } from '../../translation';
import type { accountWords } from '../en-accounts';

/** German of en-accounts.ts. */
export const accounts: Translation<typeof accountWords> = {
  'home.title': (a) => `„${a.name}“ an einem sicheren Ort aufbewahren`,
  'home.use.title': (a) => `Claude Code soll „${a.name}“ verwenden`,
  'home.vault.step': (a) =>
    `Legt den Schlüssel ${a.masked} in den Schlüsselbund dieses Computers. Dort liegt er verschlüsselt.`,
  'home.vault.target': (a) => `Schlüsselbund: ${a.name}`,
  'home.record.step': () =>
    'Notiert den Namen des Schlüssels und seine letzten vier Zeichen. Der Schlüssel selbst steht nicht darin.',
  'home.helper.step': () => 'Sagt Claude Code, dass es den Schlüssel aus dem Schlüsselbund holen soll.',
  'home.helper.replaces': () =>
    'Sagt Claude Code, dass es den Schlüssel aus dem Schlüsselbund holen soll, statt vom jetzigen Hilfsbefehl.',
  'home.copies.step': (a) => `Entfernt die Kopie in ${a.names}.`,
  'home.outranks.step': (a) =>
    `Entfernt ${a.names}. Claude Code würde das sonst statt des Schlüssels im Schlüsselbund verwenden.`,
  'home.outranks.disable': (a) =>
    `Schaltet ${a.names} aus. Claude Code würde das sonst statt des Schlüssels im Schlüsselbund verwenden. Es bleibt als Kommentar stehen, ohne den Schlüssel.`,
  'home.other-tool': (a) =>
    `Ein anderes Programm bewahrt hier denselben Schlüssel auf, in ${a.names}. Ohne ihn funktioniert es vielleicht nicht mehr. Wählen Sie es aus, um ihn auch dort zu entfernen.`,
  'home.login-rests': () => 'Ihre Claude-Anmeldung bleibt, ruht aber: ein Schlüssel hat Vorrang.',
  'home.not-ours': (a) =>
    `${a.name} kommt auch von hier: ${a.place}. Keymender kann das nicht ändern. Claude Code würde es weiter verwenden.`,
  'home.environment': (a) =>
    `${a.name} ist in der laufenden Sitzung gesetzt. Melden Sie sich vom Computer ab und wieder an, oder öffnen Sie ein neues Terminal, damit die Änderung zählt.`,
  'home.mac-asks': () =>
    'Beim ersten Mal fragt macOS, ob „security“ den Schlüssel lesen darf. Wählen Sie „Immer erlauben“, sonst bekommt Claude Code ihn nicht.',
  'home.linux-session': () =>
    'Claude Code erreicht den Schlüssel nur, solange Sie an diesem Schreibtisch angemeldet sind.',
  'home.higher-scope': (a) =>
    `${a.file} nennt einen eigenen Hilfsbefehl, den Claude Code stattdessen verwenden würde. Keymender ändert ihn nicht.`,
  'home.provider': () =>
    'Claude Code ist gerade auf einen Cloud-Anbieter gestellt. Es verwendet den Schlüssel erst, wenn das ausgeschaltet ist.',
  'home.other-copies': (a) =>
    a.count === 1
      ? 'Eine Kopie des Schlüssels kann Keymender nicht ändern.'
      : `${a.count} Kopien des Schlüssels kann Keymender nicht ändern.`,

  'account.usual-name': (a) => `Schlüssel …${a.end}`,
  'account.add.title': (a) => `Schlüssel „${a.name}“ aufbewahren`,
  'account.rejected': (a) => `${a.why} Claude Code würde damit nicht funktionieren.`,
  'account.remove.title': (a) => `Schlüssel „${a.name}“ entfernen`,
  'account.remove.vault': () =>
    'Nimmt den Schlüssel aus dem Schlüsselbund dieses Computers. Bei Anthropic bleibt er, wie er ist.',
  'account.remove.record': () => 'Vergisst den Namen des Schlüssels.',
  'account.rotate.vault': (a) =>
    `Legt den neuen Schlüssel in den Schlüsselbund, an die Stelle des alten von „${a.name}“.`,
  'account.rotate.record': (a) => `Notiert die letzten vier Zeichen des neuen Schlüssels von „${a.name}“.`,

  'folder.title': (a) => `Ein zweites Claude Code für „${a.name}“`,
  'folder.settings': () =>
    'Legt einen eigenen Ordner für dieses Konto an: seine Anmeldung und seine Einstellungen bleiben getrennt.',
  'folder.note': () => 'Notiert den Namen dieses Kontos für die Liste der Konten.',
  'folder.launcher': () => 'Legt einen Eintrag an, der Claude Code mit diesem Konto startet.',
  'folder.function': (a) => `Fügt den Befehl ${a.command} hinzu, der Claude Code mit diesem Konto startet.`,
  'folder.function.new': (a) =>
    `Legt diese Datei mit dem Befehl ${a.command} an, der Claude Code mit diesem Konto startet.`,
  'folder.comment': (a) => `Claude Code mit dem Konto „${a.name}“, hinzugefügt von Keymender`,
  'folder.new-terminal': (a) =>
    `Öffnen Sie ein neues Terminal, tippen Sie ${a.command} und melden Sie sich dort einmal an.`,
  'folder.no-shell-file': () =>
    'Keymender kennt Ihre Shell nicht, deshalb wird kein Befehl hinzugefügt. Verwenden Sie stattdessen den Eintrag.',

  'fault.account-name.empty': () => 'Geben Sie ihm einen Namen, damit Sie ihn von anderen unterscheiden können.',
  'fault.account-name.long': () => 'Dieser Name ist zu lang. Verwenden Sie höchstens 64 Zeichen.',
  'fault.account-name.unseen': () => 'Dieser Name enthält unsichtbare Zeichen. Tippen Sie ihn von Hand.',
  'fault.account-name.taken': (a) => `„${a.name}“ gibt es schon. Wählen Sie einen anderen Namen.`,
  'fault.unknown-account': () => 'Einen Schlüssel mit diesem Namen gibt es nicht.',
  'fault.account-in-use': (a) =>
    `Claude Code verwendet gerade „${a.name}“. Lassen Sie es zuerst einen anderen Schlüssel verwenden, oder melden Sie sich ab.`,
  'fault.account-known': (a) => `Dieser Schlüssel ist schon aufbewahrt, als „${a.name}“.`,
  'fault.no-helper-command': () =>
    'Keymender liegt in einem Ordner, dessen Name sich nicht sicher in einen Befehl schreiben lässt. Legen Sie es in einen anderen Ordner.',
  'fault.keychain-none': () =>
    'Dieses System hat keinen Schlüsselbund, den Keymender verwenden kann. Es gibt deshalb keinen sicheren Ort für den Schlüssel.',
  'fault.keychain-silent': () => 'Der Schlüsselbund antwortet nicht. Versuchen Sie es gleich noch einmal.',
  'fault.account-token': () =>
    'Das ist ein Token einer Claude-Anmeldung. Solche werden nicht aufbewahrt: melden Sie sich stattdessen mit Claude Code an. Fügen Sie hier einen API-Schlüssel ein.',
  'fault.keychain-locked': () => 'Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.',
  'fault.not-in-keychain': (a) =>
    `Der Schlüssel „${a.name}“ ist nicht mehr im Schlüsselbund. Entfernen Sie ihn aus der Liste und fügen Sie ihn neu hinzu.`,
  'fault.settings-broken': (a) =>
    `${a.file} ist nicht als Einstellungen lesbar, es kann nichts hinzugefügt werden. Reparieren Sie die Datei zuerst.`,
  'fault.belongs-together': () =>
    'Manche dieser Änderungen gehören zusammen, deshalb wurde keine gemacht. Sehen Sie sich eine neue Vorschau an und lassen Sie sie ausgewählt.',
  'fault.folder-taken': (a) => `${a.folder} gibt es schon. Wählen Sie einen anderen Namen.`,

  'verify.helper': (a) => `der Befehl, der den Schlüssel holt, hat nicht funktioniert: ${a.why}.`,
  'verify.helper-silent': () => 'er gab nichts aus',
  'verify.helper-other': () => 'der Befehl, der den Schlüssel holt, lieferte etwas anderes.',
};

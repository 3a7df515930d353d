import type { Translation } from '../../../src-main/contract/translation';
import type { enAccounts } from '../en-accounts';

/** German of en-accounts.ts. */
export const accounts: Translation<typeof enAccounts> = {
  'accounts.menu': () => 'Konten',
  'accounts.title': () => 'Konten',
  'accounts.words': () =>
    'Schlüssel liegen verschlüsselt im Schlüsselbund dieses Computers. Claude Code holt sich dort den, der in Verwendung ist.',
  'accounts.loading': () => 'Ihre Konten werden gelesen',
  'accounts.keys': () => 'Schlüssel',
  'accounts.empty': () =>
    'Noch ist kein Schlüssel aufbewahrt. Fügen Sie einen hinzu, oder legen Sie den jetzigen in den Schlüsselbund.',
  'accounts.in-use': () => 'In Verwendung',
  'accounts.use': () => 'Verwenden',
  'accounts.since': (a) => `Bekannt seit ${a.date}`,
  'accounts.rename.of': (a) => `${a.name} umbenennen`,
  'accounts.checked': (a) => `${a.words} Geprüft ${a.ago}.`,
  'accounts.remove.of': (a) => `${a.name} entfernen`,
  'accounts.add': () => 'Schlüssel hinzufügen',
  'accounts.move': (a) => `${a.masked} an einem sicheren Ort aufbewahren`,
  'accounts.move.detail': () => 'Im Schlüsselbund statt in Ihren Dateien',
  'accounts.login': () => 'Claude-Anmeldung',
  'accounts.login.none': () => 'Nicht angemeldet',
  'accounts.login.unnamed': () => 'Angemeldet',
  'accounts.login.switch': () => 'Mit anderem Konto anmelden',
  'accounts.login.switch.detail': () => 'Ihr Browser öffnet sich. Die jetzige Anmeldung wird ersetzt.',
  'accounts.login.start': () => 'Anmelden',
  'accounts.keychain.locked': () => 'Der Schlüsselbund ist gesperrt',
  'accounts.keychain.locked.detail': () =>
    'Entsperren Sie ihn, um Schlüssel hinzuzufügen, zu verwenden oder zu entfernen.',
  'accounts.keychain.none': () => 'Es gibt keinen Schlüsselbund für Ihre Schlüssel',
  'accounts.keychain.none.detail': () =>
    'Schlüssel werden nur dort aufbewahrt, wo das System sie verschlüsselt. Installieren und starten Sie unter Linux einen Schlüsselbund wie GNOME Keyring oder KWallet.',
  'accounts.keychain.unknown': () => 'Der Schlüsselbund antwortet nicht',
  'accounts.keychain.unknown.detail': () => 'Versuchen Sie es gleich noch einmal.',
  'accounts.again': () => 'Erneut versuchen',
  'accounts.added': (a) => `${a.name} ist aufbewahrt.`,
  'accounts.renamed': () => 'Umbenannt.',

  'accounts.second': () => 'Zwei Konten gleichzeitig',
  'accounts.second.row': () => 'Ein zweites Claude Code einrichten',
  'accounts.second.detail': () => 'Mit eigener Anmeldung, neben dem ersten',
  'accounts.second.command': (a) => `${a.command} im Terminal · ${a.folder}`,

  'second.title': () => 'Ein zweites Claude Code',
  'second.words': () =>
    'Es bekommt einen eigenen Ordner, eine eigene Anmeldung und einen eigenen Befehl. Ihr erstes Konto bleibt, wie es ist, und keine Anmeldung wird kopiert.',
  'second.name': () => 'Name des zweiten Kontos',
  'second.name.hint': () => 'Zum Beispiel „Kunde“ oder „Privat“',
  'second.go': () => 'Änderungen zeigen',

  'add-key.title': () => 'Schlüssel hinzufügen',
  'add-key.words': () => 'Er kommt in den Schlüsselbund. Sonst ändert sich nichts, bis Sie ihn verwenden möchten.',
  'add-key.name': () => 'Name des Schlüssels',
  'add-key.name.hint': () => 'Zum Beispiel „Arbeit“ oder „Nebenprojekt“',
  'add-key.name.empty': () => 'Geben Sie ihm einen Namen',
  'add-key.key': () => 'Der Schlüssel',
  'add-key.key.hint': () => 'Aus der Anthropic Console einfügen',
  'add-key.key.empty': () => 'Fügen Sie einen Schlüssel ein',
  'add-key.unlike': () => 'Schlüssel von Anthropic beginnen mit sk-ant-',
  'add-key.go': () => 'Schlüssel aufbewahren',
  'add-key.working': () => 'Der Schlüssel kommt in den Schlüsselbund',
  'add-key.console': () => 'Schlüssel in der Console erstellen',

  'rename-key.title': () => 'Schlüssel umbenennen',
  'rename-key.name': () => 'Neuer Name',
  'rename-key.go': () => 'Umbenennen',
  'rename-key.leave': () => 'Abbrechen',
  'remove-key.title': () => 'Diesen Schlüssel entfernen?',
  'remove-key.words': (a) =>
    `${a.name} wird aus dem Schlüsselbund dieses Computers entfernt. Bei Anthropic gilt der Schlüssel weiter, bis Sie ihn dort widerrufen. Über den Verlauf lässt er sich einige Tage lang zurückholen.`,
  'remove-key.keep': () => 'Behalten',
  'remove-key.go': () => 'Entfernen',

  'one-home.offer': () => 'An einem sicheren Ort aufbewahren',
  'one-home.show': () => 'Bei Ihren Konten zeigen',
};

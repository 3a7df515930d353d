import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { repairWords } from '../en-repair';

const { full: when } = momentsIn('de');

/** German of en-repair.ts. */
export const repair: Translation<typeof repairWords> = {
  'repair.title': (a) => (a.count === 1 ? 'Eine Datei reparieren' : `${a.count} Dateien reparieren`),
  'repair.title.by-hand': () => 'Hier sind Sie gefragt',

  'repair.choice.mend': () => 'Die Datei so reparieren, wie sie ist',
  'repair.choice.backup': () => 'Die Sicherung von Claude Code zurückholen',
  'repair.choice.corrupted': () => 'Eine beschädigte Kopie von Claude Code reparieren',
  'repair.choice.fresh-state': () => 'Neu anfangen: Claude Code stellt wieder seine ersten Fragen',
  'repair.choice.fresh': () => 'Die beschädigte Datei beiseitelegen und ohne sie weitermachen',
  'repair.choice.keep-read': (a) => `${a.file} behalten, das liest Claude Code jetzt`,
  'repair.choice.keep-other': (a) => `Stattdessen ${a.file} verwenden, das übergeht Claude Code jetzt`,

  'repair.broken-at': (a) => `${a.file} ist in Zeile ${a.line}, Zeichen ${a.column} beschädigt.`,
  'repair.empty': (a) => `${a.file} ist leer.`,
  'repair.utf16': (a) =>
    `${a.file} ist als UTF-16 geschrieben, und das kann Claude Code nicht lesen. Die Datei wird als UTF-8 neu geschrieben, mit demselben Inhalt.`,
  'repair.more-changes': (a) =>
    a.count === 1
      ? 'Eine weitere Stelle wird ebenso repariert.'
      : `${a.count} weitere Stellen werden ebenso repariert.`,
  'repair.restores': (a) =>
    `Holt zurück, was Claude Code aufbewahrt hat (${when(a.at)}). Was seitdem eingerichtet wurde, geht verloren.`,
  'repair.restores-mended': (a) => `Holt die beschädigte Kopie repariert zurück (${when(a.at)}).`,
  'repair.sets-aside': (a) => `Die Datei bleibt neben ihrem Platz erhalten, als ${a.file}.`,
  'repair.starts-anew': (a) =>
    `Claude Code legt beim nächsten Start eine neue an. Die beschädigte bleibt daneben erhalten, als ${a.file}.`,
  'repair.takes-out-field': (a) =>
    `Nimmt „${a.field}“ heraus (erwartet wird: ${a.expected}). Deswegen wird die ganze Datei ignoriert.`,
  'repair.second-file': (a) => `Claude Code liest ${a.read} und übergeht ${a.unread}, weil beide da sind.`,
  'repair.aside-copy': () => 'Bewahrt die Datei unter diesem Namen auf, den nichts liest.',

  'repair.corrects': (a) => `Korrigiert ${a.names}.`,
  'repair.correct.whitespace-around': () => 'Das Leerzeichen oder der Zeilenumbruch am Rand kommt weg.',
  'repair.correct.whitespace-inside': () => 'Das Leerzeichen darin kommt weg.',
  'repair.correct.line-break-inside': () => 'Der Zeilenumbruch darin kommt weg.',
  'repair.correct.invisible-character': () => 'Ein unsichtbares Zeichen darin kommt weg.',
  'repair.correct.not-sendable': () => 'Ein Zeichen, das sich nicht senden lässt, kommt weg.',
  'repair.correct.quotes-around': () => 'Die Anführungszeichen darum kommen weg.',
  'repair.correct.bearer-prefix': () => 'Das Wort „Bearer“ davor kommt weg.',
  'repair.correct.doubled': () => 'Die zweite Kopie dahinter kommt weg.',
  'repair.correct.placeholder': (a) => `Entfernt ${a.names}. Dort steht nur ein Platzhalter.`,
  'repair.correct.useless': (a) =>
    `Entfernt ${a.name}: was dort steht, kann Claude Code an dieser Stelle nicht verwenden.`,
  'repair.correct.rename': (a) => `Benennt ${a.name} in ${a.to} um. Dorthin gehört, was darin steht.`,
  'repair.correct.base-url': (a) => `Nimmt /v1 von der Adresse in ${a.name} weg. Claude Code fügt es selbst hinzu.`,
  'repair.ask.looks-truncated': (a) =>
    `${a.name} sieht abgeschnitten aus und lässt sich nicht korrigieren (${a.place}). Erstellen Sie in der Anthropic Console einen neuen Schlüssel und wählen Sie dann „Ich habe einen neuen Schlüssel“.`,
  'repair.ask.other-vendor': (a) =>
    `${a.name} lässt sich nicht korrigieren (${a.place}). ${a.words} Setzen Sie dort einen Claude-Schlüssel ein, oder entfernen Sie den Eintrag.`,
  'repair.ask.by-hand': (a) =>
    `${a.name} lässt sich nur von Hand korrigieren (${a.place}): solche Stellen ändert Keymender nicht.`,

  'repair.only-you': () => 'Von jetzt an können nur Sie diese Datei lesen.',
  'repair.own-it': (a) =>
    `${a.path} gehört einem anderen Benutzer dieses Computers, meist weil einmal ein Befehl mit sudo ausgeführt wurde. Öffnen Sie ein Terminal und führen Sie aus: ${a.command}. Keymender selbst fragt nie nach Administratorrechten.`,
  'repair.allow-it': (a) =>
    `${a.path} gehört Ihnen, aber die Berechtigungen sperren Sie aus. Öffnen Sie ein Terminal und führen Sie aus: ${a.command}`,
  'repair.allow-it-windows': (a) =>
    `Sie dürfen ${a.path} nicht lesen. Öffnen Sie im Explorer die Eigenschaften, dann Sicherheit, und geben Sie Ihrem eigenen Namen Vollzugriff.`,
  'repair.login-file': (a) =>
    `${a.file} enthält die Anmeldung und gehört Claude Code selbst. Melden Sie sich neu an, dann wird die Datei neu geschrieben.`,
  'repair.administrator': (a) => `${a.file} gehört Ihrer Administration, sie muss die Datei reparieren.`,
  'repair.cannot-mend': (a) => `${a.file} lässt sich hier nicht reparieren. ${a.why}`,
  'repair.unreadable': (a) => `${a.file} ist nicht lesbar und lässt sich deshalb nicht reparieren.`,

  'verify.not-mended': (a) => `${a.file} hat noch denselben Fehler.`,

  'head.servers-broken': () => 'Eine Liste von Servern wird ignoriert',
  'tell.servers-broken': (a) =>
    `Claude Code sieht keinen der Server in ${a.file}, weil die Datei in Zeile ${a.line} beschädigt ist.`,
  'head.two-state-files': () => 'Claude Code hat zwei Kontodateien',
  'tell.two-state-files': (a) =>
    `Es liest ${a.read} und übergeht ${a.unread}. Was in der einen eingerichtet wurde, fehlt in der anderen.`,
  'head.others-can-read': () => 'Andere können Ihren Schlüssel lesen',
  'tell.others-can-read': (a) =>
    `Jeder Benutzer dieses Computers darf ${a.file} öffnen. Darin steht ein Schlüssel oder eine Anmeldung.`,
  'head.other-owner': () => 'Eine Datei gehört einem anderen Benutzer',
  'tell.other-owner': (a) =>
    `${a.file} gehört nicht Ihnen, deshalb kann Claude Code sie nicht ändern. Das passiert, wenn ein Befehl mit sudo ausgeführt wurde.`,
  'head.value-wrong': () => 'Ihr Schlüssel braucht eine Korrektur',
  'tell.value-wrong': (a) => `${a.name} ist nicht, wie es sein soll (${a.place}). ${a.words}`,
  'do.repair': () => 'Reparieren',
  'do.correct': () => 'Korrigieren',
  'do.how-to-repair': () => 'So wird es repariert',
};

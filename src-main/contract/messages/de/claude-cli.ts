import type { Translation } from '../../translation';
import type { installationWords, loginWords, logoutWords, runningWords } from '../en-claude-cli';

/** German of en-claude-cli.ts: a guided login. */
export const login: Translation<typeof loginWords> = {
  'login.busy': () => 'Eine Anmeldung läuft schon. Beenden Sie sie zuerst, oder brechen Sie sie ab.',
  'login.not-waiting': () => 'Gerade wartet keine Anmeldung auf einen Code.',
  'login.code-empty': () => 'Fügen Sie den Code ein, den die Seite zeigt.',
  'login.code-lines': () => 'Der Code ist eine Zeile ohne Leerzeichen. Kopieren Sie ihn noch einmal von der Seite.',
  'login.code-incomplete': () => 'Das ist nicht der ganze Code. Kopieren Sie alles, auch das # in der Mitte.',
  'login.untrusted-page': () =>
    'Claude Code wollte eine Seite öffnen, die keine Anmeldeseite von Anthropic ist. Nichts wurde geöffnet, und die Anmeldung wurde angehalten.',
  'login.timeout': () => 'Zehn Minuten vergingen ohne Anmeldung, deshalb wurde sie beendet. Nichts wurde geändert.',
  'login.code-not-accepted': () =>
    'Anthropic hat den Code nicht akzeptiert. Vielleicht ist er unvollständig, zu alt oder schon verwendet. Beginnen Sie neu, um einen anderen zu bekommen.',
  'login.refused': () => 'Die Anmeldeseite wurde geschlossen oder hat Nein gesagt. Nichts wurde geändert.',
  'login.network': () =>
    'Claude Code konnte Anthropic nicht erreichen, um die Anmeldung abzuschließen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'login.tls': () =>
    'Claude Code konnte der sicheren Verbindung nicht trauen. Meist ist die Netzwerküberwachung einer Firma der Grund.',
  'login.keychain': () =>
    'Claude Code konnte die Anmeldung nicht im Schlüsselbund ablegen. Entsperren Sie ihn und versuchen Sie es noch einmal.',
  'login.not-saved': () =>
    'Claude Code meldet Erfolg, aber hier wurde keine Anmeldung gespeichert. Meist ist ein gesperrter Schlüsselbund oder ein schreibgeschützter Ordner der Grund.',
  'login.not-allowed': () =>
    'Anthropic lässt dieses Konto Claude Code nicht verwenden. Prüfen Sie das Abo, oder fragen Sie die Administration.',
  'login.config-broken': () =>
    'Claude Code hält an, bevor es sich anmelden kann, weil eine seiner Einstellungsdateien beschädigt ist. Reparieren Sie zuerst diese Datei.',
  'login.stopped': () => 'Claude Code endete mitten in der Anmeldung. Nichts wurde geändert.',
  'login.could-not-start': (a) => `Claude Code ließ sich nicht starten (${a.detail}).`,
  'login.other': (a) => `Claude Code konnte sich nicht anmelden. Es meldete: ${a.said}`,
};

/** German of en-claude-cli.ts: the programs on this computer. */
export const installation: Translation<typeof installationWords> = {
  'installation.none': (a) =>
    `Claude Code ist auf diesem Computer nicht installiert, oder nicht dort, wo Programme üblich sind. Öffnen Sie zum Installieren ein Terminal und führen Sie aus: ${a.command}`,
  'installation.too-old': (a) =>
    `Dieses Claude Code hat Version ${a.version}. Für die Anmeldung von hier aus ist ${a.needed} oder neuer nötig. Öffnen Sie zum Aktualisieren ein Terminal und führen Sie aus: ${a.command}`,
  'installation.no-version': () =>
    'Dieses Claude Code antwortet nicht auf die Frage nach seiner Version. Vielleicht ist es beschädigt.',
  'installation.refused-by-server': (a) =>
    `Version ${a.version} ist zu alt: Anthropic verlangt ${a.needed} oder neuer.`,
  'installation.cannot-log-in': (a) => `Version ${a.version} kann sich nicht selbst anmelden. Das kam mit ${a.needed}.`,
  'installation.known-bad': (a) => `Version ${a.version} hat einen bekannten Fehler: ${a.trouble}.`,
  'installation.several': (a) =>
    `Auf diesem Computer ist Claude Code ${a.count}-mal installiert. Ihr Terminal startet dieses: ${a.used}.`,
  'installation.several-versions': (a) =>
    `Ihr Terminal startet Version ${a.version}, obwohl auch ${a.newest} installiert ist.`,
  'installation.not-on-path': () => 'Ihr Terminal findet es nicht: sein Ordner steht nicht im PATH.',
};

/** German of en-claude-cli.ts: logging out. */
export const logout: Translation<typeof logoutWords> = {
  'logout.goes-login': (a) => `Die Anmeldung wird gelöscht (${a.place}).`,
  'logout.goes-mcp': (a) =>
    `Anmeldungen bei MCP-Servern werden mit gelöscht (${a.place}). Dort müssen Sie sich dann neu anmelden.`,
  'logout.goes-account': (a) => `Der gemerkte Kontoname wird entfernt (${a.place}).`,
  'logout.goes-managed-key': (a) => `Der Schlüssel aus der Console-Anmeldung wird entfernt (${a.place}).`,
  'logout.stays-using': (a) => `${a.name} bleibt (${a.place}). Claude Code verwendet es nach dem Abmelden weiter.`,
  'logout.stays-copy': (a) => `Eine Sicherung enthält noch einen Schlüssel (${a.place}). Abmelden rührt sie nicht an.`,
  'logout.stays': (a) => `${a.name} bleibt (${a.place}).`,
  'logout.no-cli': () =>
    'Claude Code ist nicht installiert und kann Sie deshalb nicht abmelden. Stattdessen lässt sich die Datei mit der Anmeldung löschen. Anthropic erfährt dann nichts davon.',
  'logout.done': () => 'Sie sind abgemeldet, und Anthropic hat die Anmeldung beendet.',
  'logout.done-unconfirmed': () =>
    'Sie sind auf diesem Computer abgemeldet, aber Anthropic hat das Ende der Anmeldung nicht bestätigt. Sie gilt vielleicht noch, bis Sie sie unter claude.ai/settings/claude-code beenden.',
  'logout.done-still-using': (a) => `Claude Code kann noch etwas anderes verwenden: ${a.what}.`,
  'logout.left-behind': (a) => `Claude Code meldete sich ab, aber die Anmeldung ist noch da (${a.place}).`,
  'logout.timeout': () => 'Claude Code wurde mit dem Abmelden nicht in 30 Sekunden fertig und wurde deshalb beendet.',
  'logout.could-not-start': (a) => `Claude Code ließ sich nicht starten (${a.detail}). Nichts wurde geändert.`,
  'logout.failed': (a) =>
    a.said === ''
      ? 'Claude Code konnte sich nicht abmelden und sagte nicht, warum.'
      : `Claude Code konnte sich nicht abmelden. Es meldete: ${a.said}`,
  'logout.no-backup': () => 'Die Sicherung gelang nicht, deshalb wurde nichts geändert.',
};

/** German of en-claude-cli.ts: what has to be restarted. */
export const running: Translation<typeof runningWords> = {
  'running.in-folder': (a) => `Claude Code im Ordner ${a.folder}`,
  'running.somewhere': () => 'Claude Code in einem anderen Fenster',
};

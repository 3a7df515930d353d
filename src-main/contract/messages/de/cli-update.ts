import type { Translation } from '../../translation';
import type { cliUpdateWords } from '../en-cli-update';

/** German of en-cli-update.ts. */
export const cliUpdate: Translation<typeof cliUpdateWords> = {
  'cli-update.runs': (a) =>
    `Keymender führt „${a.command}“ aus und wartet höchstens zehn Minuten darauf. Ihre Schlüssel und Anmeldungen werden nicht angerührt.`,
  'cli-update.reinstalls': (a) =>
    `Dieses Claude Code antwortet nicht und ist vielleicht beschädigt. Keymender führt „${a.command}“ aus und installiert es damit neu. Ihre Schlüssel und Anmeldungen werden nicht angerührt.`,
  'cli-update.terminal': (a) => `Öffnen Sie ein Terminal und führen Sie aus: ${a.command}`,
  'cli-update.terminal-damaged': (a) =>
    `Dieses Claude Code antwortet nicht und ist vielleicht beschädigt. Es kann sich deshalb nicht selbst aktualisieren. Öffnen Sie ein Terminal und führen Sie aus: ${a.command}`,
  'cli-update.terminal-manager': (a) =>
    `Es wurde mit ${a.program} installiert und wird damit aktualisiert. Öffnen Sie ein Terminal und führen Sie aus: ${a.command}`,
  'cli-update.no-program': (a) =>
    `Es wurde mit ${a.program} installiert, und das wurde auf diesem Computer nicht gefunden. Führen Sie dort aus, wo ${a.program} ist: ${a.command}`,
  'cli-update.system': () =>
    'Es kam mit der Software Ihres Systems und wird mit ihr aktualisiert. Das braucht Administratorrechte, und danach fragt Keymender nie.',
  'cli-update.other-used': (a) =>
    `Ihr Terminal startet ein anderes: ${a.used}. Daran ändert diese Aktualisierung nichts.`,
  'cli-update.others': (a) =>
    a.count === 1
      ? `Es gibt ein weiteres Claude Code: ${a.paths}. Es bleibt, wie es ist.`
      : `Es gibt ${a.count} weitere Claude-Code-Programme: ${a.paths}. Sie bleiben, wie sie sind.`,
  'cli-update.done': (a) => `Claude Code ging von ${a.before} auf ${a.after}.`,
  'cli-update.done-now': (a) => `Claude Code hat jetzt Version ${a.after}.`,
  'cli-update.same': (a) =>
    `Der Befehl lief gut, und Claude Code hat wie zuvor Version ${a.version}: etwas Neueres gibt es dafür nicht.`,
  'cli-update.same-reinstalled': (a) => `Claude Code ${a.version} wurde neu installiert.`,
  'cli-update.restart': () =>
    'Claude Code, das gerade offen ist, läuft mit der alten Version weiter, bis Sie es neu starten.',
  'cli-update.no-answer': () =>
    'Der Befehl lief, aber Claude Code antwortet nicht auf die Frage nach seiner Version. Vielleicht ist es beschädigt.',
  'cli-update.gone': () => 'Der Befehl lief, aber Claude Code ist nicht mehr dort, wo es war.',
  'cli-update.timeout': () => 'Der Befehl endete nicht in zehn Minuten und wurde deshalb angehalten.',
  'cli-update.cancelled': () =>
    'Sie haben angehalten. Claude Code ist vielleicht halb aktualisiert. Starten Sie die Aktualisierung noch einmal, wenn es Ärger macht.',
  'cli-update.could-not-start': (a) => `Der Befehl ließ sich nicht starten (${a.detail}).`,
  'cli-update.denied': (a) =>
    `Der Ordner, in dem Claude Code installiert ist, lässt sich nur mit Administratorrechten ändern, und danach fragt Keymender nie. Öffnen Sie ein Terminal und führen Sie aus: ${a.command}`,
  'cli-update.network': () =>
    'Die neue Version konnte nicht geholt werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  'cli-update.no-space': () => 'Das Laufwerk ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'cli-update.read-only': () => 'Das Laufwerk ist schreibgeschützt, deshalb wurde nichts installiert.',
  'cli-update.failed': (a) =>
    a.said === ''
      ? 'Der Befehl ist gescheitert und sagte nicht, warum.'
      : `Der Befehl ist gescheitert. Er meldete: ${a.said}`,
  'cli-update.busy': () => 'Eine Aktualisierung läuft schon.',
  'cli-update.unknown': () => 'Dieses Claude Code ist nicht mehr da. Sehen Sie noch einmal nach.',
  'cli-update.not-here': () =>
    'Dieser Lauf sieht ein erfundenes Benutzerverzeichnis an, deshalb wird kein Programm dieses Computers ausgeführt.',
};

import type { Translation } from '../../translation';
import type { evidenceWords } from '../en-evidence';

/** German of en-evidence.ts. */
export const evidence: Translation<typeof evidenceWords> = {
  'evidence.corrupt-file': (a) =>
    `${a.file} auf diesem Computer ist beschädigt. Was darin gesetzt ist, zählt deshalb nicht.`,
  'evidence.unreadable-file': (a) => `${a.file} ist auf diesem Computer nicht lesbar.`,
  'evidence.keychain-locked': () => 'Der Schlüsselbund dieses Computers ist gerade gesperrt.',
  'evidence.offline': () => 'Dieser Computer kann Anthropic gerade nicht erreichen.',
  'evidence.set-by': (a) => `Das ist hier eingeschaltet: ${a.place}.`,
  'evidence.cloud': (a) => `Claude Code verwendet auf diesem Computer ${a.cloud}.`,
  'evidence.cloud-not-login': (a) =>
    `Claude Code verwendet auf diesem Computer ${a.cloud}. Nach Ihrer Anthropic-Anmeldung wird deshalb nicht gefragt.`,
  'evidence.gateway': (a) =>
    `Anfragen gehen auf diesem Computer an ${a.host}, nicht an Anthropic. Abgelehnt hat sie also dieser Dienst.`,
  'evidence.not-this-cloud': (a) =>
    `Claude Code ist auf diesem Computer nicht auf ${a.cloud} gestellt. Der Text kommt vielleicht von einem anderen.`,
  'evidence.key-over-login': (a) => `Statt Ihrer Anmeldung wird ein Schlüssel gesendet. Gesetzt in: ${a.place}.`,
  'evidence.key-in-use': (a) => `Gesendet wird dieser Schlüssel: ${a.place}.`,
  'evidence.helper': () =>
    'Auf diesem Computer holt ein Skript (apiKeyHelper) den Schlüssel. Was es liefert, ist vielleicht veraltet.',
  'evidence.nothing': () => 'Auf diesem Computer wurde keine Anmeldung und kein Schlüssel gefunden.',

  'diagnose.reads': (a) => `Dort steht: „${a.quote}“`,
  'diagnose.no-text': () => 'Es gibt keinen Text zu lesen.',
  'diagnose.unclear': () => 'Diese Meldung sagt zu wenig',
  'diagnose.unclear.tell': () =>
    'Fügen Sie alles ein, was Claude Code ausgegeben hat. Der Grund steht oft ein paar Zeilen über dem Fehler.',
  'diagnose.nothing-known': () =>
    'Der Text enthält keine bekannte Meldung zu Anmeldung, Schlüssel, Abo, Netzwerk oder einer Datei.',
  'diagnose.likeness': (a) =>
    `Keine Meldung darin ist wörtlich bekannt, aber die Wörter (${a.words}) ähneln denen solcher Meldungen.`,
  'diagnose.also-possible': () =>
    'Der Text schließt das nicht aus: Solche Meldungen haben manchmal auch diese Ursache.',
};

import type { Translation } from '../../translation';
import type { installationHealthWords } from '../en-installation-health';

/** German of en-installation-health.ts. */
export const installationHealth: Translation<typeof installationHealthWords> = {
  'running.old': (a) =>
    `Es wurde gestartet, bevor ${a.file} geändert wurde, und verwendet vielleicht noch, was vorher da war. Schließen Sie es und starten Sie es neu.`,
  'running.old-sign-in': () =>
    'Es wurde gestartet, bevor Keymender geändert hat, womit sich Claude Code anmeldet, und verwendet vielleicht noch, was vorher da war. Schließen Sie es und starten Sie es neu.',
  'running.restart': (a) =>
    a.count === 1
      ? 'Ein Claude Code läuft noch von vor der Änderung Ihres Schlüssels. Schließen Sie es und starten Sie es neu.'
      : `${a.count} Claude-Code-Programme laufen noch von vor der Änderung Ihres Schlüssels. Schließen Sie sie und starten Sie sie neu.`,
  'newest.same': (a) => `Version ${a.version} ist die neueste, und Ihr Terminal verwendet sie.`,
  'newest.older': (a) =>
    `Version ${a.version} ist die neueste, und Ihr Terminal verwendet ${a.used}. Öffnen Sie zum Aktualisieren ein Terminal und führen Sie aus: ${a.command}`,
  'newest.ahead': (a) =>
    `Version ${a.version} ist die neueste für alle, und Ihr Terminal verwendet ${a.used}, das ist noch neuer.`,
  'newest.only': (a) => `Version ${a.version} ist die neueste.`,
  'newest.unknown': (a) => `Die neueste Version ließ sich nicht erfragen. ${a.words}`,
};

import type { Translation } from '../../../src-main/contract/translation';
import type { enRepair } from '../en-repair';

/** German of en-repair.ts. */
export const repair: Translation<typeof enRepair> = {
  'repair.ways': (a) => `Was soll aus ${a.file} werden?`,

  'update.title': () => 'Claude Code aktualisieren',
  'update.title.reinstall': () => 'Claude Code neu installieren',
  'update.loading': () => 'Es wird geprüft, wie es installiert wurde',
  'update.version': (a) => `Version ${a.version}`,
  'update.version.unknown': () => 'Version unbekannt',
  'update.used': () => 'in Verwendung',
  'update.command': () => 'Was ausgeführt wird',
  'update.command.terminal': () => 'Für ein Terminal',
  'update.others': () => 'Auch auf diesem Computer',
  'update.other.choose': () => 'Dieses aktualisieren',
  'update.go': () => 'Jetzt aktualisieren',
  'update.go.reinstall': () => 'Neu installieren',
  'update.docs': () => 'So wird Claude Code installiert',
  'update.leave': () => 'Nicht jetzt',
  'update.running': () => 'Claude Code wird aktualisiert',
  'update.running.words': () => 'Das kann einige Minuten dauern. Sie können dieses Fenster verlassen, es geht weiter.',
  'update.printed': () => 'Was es meldet',
  'update.stop': () => 'Anhalten',
  'update.done': () => 'Claude Code ist auf dem neuesten Stand',
  'update.done.finished': () => 'Die Aktualisierung ist fertig',
  'update.failed': () => 'Die Aktualisierung hat nicht geklappt',
  'update.none': () => 'Nichts zu aktualisieren',
  'update.again': () => 'Erneut versuchen',
  'update.back': () => 'Fertig',
};

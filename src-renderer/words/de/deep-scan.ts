import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enDeepScan } from '../en-deep-scan';

const plural = pluralIn('de');

/** German of en-deep-scan.ts. */
export const deepScan: Translation<typeof enDeepScan> = {
  'deep.open': () => 'In weiteren Ordnern suchen',
  'deep.title': () => 'In weiteren Ordnern suchen',
  'deep.words': () => 'Jede Datei in diesen Ordnern wird nach Schlüsseln durchsucht. Nichts verlässt diesen Computer.',
  'deep.where': () => 'Wo gesucht wird',
  'deep.projects': (a) => plural(a.count, { one: 'Ihr # Claude-Code-Projekt', other: 'Ihre # Claude-Code-Projekte' }),
  'deep.projects.detail': () => 'Die Ordner, in denen Claude Code gearbeitet hat',
  'deep.conversations': () => 'Ihre Gespräche mit Claude Code',
  'deep.conversations.detail': () => 'Ein Schlüssel, den Sie einmal eingegeben haben, bleibt darin stehen',
  'deep.add': () => 'Ordner wählen',
  'deep.forget': (a) => `${a.path} von dieser Liste nehmen`,
  'deep.start': () => 'Durchsuchen',
  'deep.stop': () => 'Suche anhalten',
  'deep.running.title': () => 'Schlüssel werden gesucht',
  'deep.starting': () => 'Suche beginnt',
  'deep.files': (a) => plural(a.count, { one: '# Datei angesehen', other: '# Dateien angesehen' }),
  'deep.found': (a) => plural(a.count, { one: '# Stelle gefunden', other: '# Stellen gefunden' }),
  'deep.done.none': () => 'Keine weiteren Schlüssel gefunden',
  'deep.done.none.words': (a) =>
    plural(a.count, {
      one: 'Eine Datei wurde angesehen. Darin liegt kein Schlüssel, der nicht schon bekannt war.',
      other: '# Dateien wurden angesehen. Darin liegt kein Schlüssel, der nicht schon bekannt war.',
    }),
  'deep.done.found': (a) =>
    plural(a.count, { one: 'Eine weitere Stelle mit Schlüssel', other: '# weitere Stellen mit Schlüsseln' }),
  'deep.done.found.words': () => 'Sie gehören jetzt zu allen Kopien. Dort können Sie sie entfernen oder ersetzen.',
  'deep.cancelled': () => 'Sie haben die Suche angehalten',
  'deep.cancelled.words': (a) =>
    plural(a.count, {
      one: 'Eine Datei wurde bis dahin angesehen. Was gefunden wurde, bleibt.',
      other: '# Dateien wurden bis dahin angesehen. Was gefunden wurde, bleibt.',
    }),
  'deep.failed': () => 'Die Suche wurde nicht fertig',
  'deep.show': () => 'Alle Kopien zeigen',
  'deep.elsewhere': () => 'Woanders suchen',
  'deep.list': () => 'Gefundene Stellen',
  'deep.nothing-chosen': () => 'Wählen Sie mindestens einen Ort, an dem gesucht wird.',
};

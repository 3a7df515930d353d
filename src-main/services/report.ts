import type { Snapshot } from '../contract/snapshot';
import { maskSecrets } from '../core/diagnose/mask-secrets';

/**
 * The report that a user can hand to someone who helps: what the snapshot knows, and not one character more of a
 * secret than its mask. Names of folders under the home are kept, the home itself is not.
 */
export function reportText(snapshot: Snapshot, home = ''): string {
  const lines = [
    `Keymender report, ${new Date(snapshot.at).toISOString()}`,
    '',
    `${snapshot.verdict.headline}. ${snapshot.verdict.words}`,
    '',
    ...snapshot.places.flatMap((place) => [
      `${place.label}: ${place.uses}${place.from === '' ? '' : ` (${place.from})`}. ${place.health.words}`,
      ...place.resolution.because.map((line) => `  ${line}`),
      ...(place.resolution.blocked === null ? [] : [`  ${place.resolution.blocked.words}`]),
    ]),
    '',
    'Found:',
    ...snapshot.findings.map(({ name, masked, location, source, readByClaudeCode, issues }) => {
      const place = location.path ?? location.keychain ?? source;
      const line = location.line === undefined ? '' : `:${String(location.line)}`;
      const notes = issues.length === 0 ? '' : ` [${issues.join(', ')}]`;
      return `  ${name} ${masked ?? ''} ${place}${line} read by Claude Code: ${readByClaudeCode}${notes}`;
    }),
    '',
    'Claude Code installed:',
    ...snapshot.installations.map((one) => `  ${one.version ?? 'unknown version'} ${one.origin} ${one.path}`),
  ];
  const text = maskSecrets(lines.join('\n'));
  return home === '' ? text : text.replaceAll(home, '~');
}

import type { Finding } from '../../../src-main/contract/finding';
import { t } from '../../words/words';

/** The last part of a path of either kind: `/a/b.json` and `C:\a\b.json` are both "b.json". */
export function lastPart(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== '');
  return parts[parts.length - 1] ?? path;
}

/** A place as people name it: ".zshrc, line 14". */
export function fileOf({ location, name }: Pick<Finding, 'location' | 'name'>): string {
  if (location.path !== undefined) {
    const file = lastPart(location.path);
    return location.line === undefined ? file : t('place.line', { file, line: location.line });
  }
  if (location.keychain !== undefined) return t('place.keychain');
  return name;
}

/** The whole place, for whoever asks where exactly. */
export function wholePlace({ location }: Pick<Finding, 'location'>): string {
  return location.path ?? location.keychain ?? t('place.environment');
}

/** As many letters of a folder fit on one line beside two buttons. */
const roomForFolder = 38;

/**
 * The folder of a path, for the small line under a file's name: "/Users/anna/projects/website".
 * A long one keeps its first two and its last parts, as many as there is room for: "/Users/anna/…/service-0".
 * A name without a folder stays as it is.
 *
 * @param path of either kind: `/a/b.json`, `~/b.json`, `C:\a\b.json`
 */
export function folderOf(path: string): string {
  const slash = path.includes('\\') ? '\\' : '/';
  const at = path.lastIndexOf(slash);
  if (at < 0) return path;
  const folder = path.slice(0, Math.max(at, 1));
  if (folder.length <= roomForFolder) return folder;
  const parts = folder.split(slash);
  // The first part of "/Users/anna" is the empty one before the slash.
  const head = parts.slice(0, parts[0] === '' ? 3 : 2);
  const tail = [parts[parts.length - 1] ?? ''];
  for (let next = parts.length - 2; next > head.length; next -= 1) {
    const wider = [...head, '…', parts[next], ...tail].join(slash);
    if (wider.length > roomForFolder) break;
    tail.unshift(parts[next] ?? '');
  }
  return [...head, '…', ...tail].join(slash);
}

/** Where a place is, in one short line: the folder of a file, or what keeps it. */
export function shortPlace(finding: Pick<Finding, 'location'>): string {
  return finding.location.path === undefined ? wholePlace(finding) : folderOf(finding.location.path);
}

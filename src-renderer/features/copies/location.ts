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

/** The whole place, for the small line under its name. */
export function wholePlace({ location }: Pick<Finding, 'location'>): string {
  return location.path ?? location.keychain ?? t('place.environment');
}

import type { KeptKey } from '../../../src-main/contract/accounts';
import type { Health } from '../../../src-main/contract/health';
import type { Snapshot } from '../../../src-main/contract/snapshot';

/** Nobody was asked: worth no line of its own. */
const unasked: ReadonlySet<string> = new Set(['not-checked', 'helper-not-run', 'nothing-to-check']);

/**
 * What is known of a kept key: from when it was added, or from the checks of what is in use, whichever is newer. Null
 * where nobody was asked.
 */
export function healthOfKey(key: KeptKey, snapshot: Snapshot | null): Health | null {
  const group = snapshot?.groups.find(({ fingerprint }) => fingerprint === key.fingerprint);
  const known = [key.health ?? null, group?.health ?? null]
    .flatMap((health) => health ?? [])
    .filter(({ code }) => !unasked.has(code));
  const [first, second] = known;
  return first !== undefined && second !== undefined && second.at > first.at ? second : (first ?? null);
}

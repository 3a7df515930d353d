import type { Finding } from '../../../src-main/contract/finding';
import type { KeyGroup, Snapshot } from '../../../src-main/contract/snapshot';

/** Where the main process says that a key has its home in the keychain. */
const keptSource = 'keymender/kept-key';

export const isKept = (finding: Pick<Finding, 'source'>): boolean => finding.source === keptSource;

/** Whether a key could have one home: an API key with copies outside the keychain that are more than a record. */
export function canComeHome(group: KeyGroup, findings: readonly Finding[]): boolean {
  if (group.kind !== 'api-key') return false;
  const copies = findings.filter(({ id }) => group.findings.includes(id));
  return copies.some((finding) => !isKept(finding) && finding.readByClaudeCode === 'yes');
}

/** The key that Claude Code uses out of a file, where there is one: the first to be offered a home. */
export function homeless(snapshot: Snapshot | null): KeyGroup | null {
  return snapshot?.groups.find((group) => group.inUse && canComeHome(group, snapshot.findings)) ?? null;
}

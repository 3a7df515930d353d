import type { KeyGroup, Snapshot } from '../../../src-main/contract/snapshot';

export interface CopiesInUse {
  readonly group: KeyGroup;
  /** How many of the copies Claude Code reads. */
  readonly read: number;
}

/** The secret in use with the most copies; null where nothing in use has more than one. */
export function copiesInUse(snapshot: Snapshot | null): CopiesInUse | null {
  const candidates = snapshot?.groups.filter(({ inUse, findings }) => inUse && findings.length > 1) ?? [];
  const [first, ...others] = candidates;
  if (!snapshot || !first) return null;
  const group = others.reduce((most, each) => (each.findings.length > most.findings.length ? each : most), first);
  const ids = new Set(group.findings);
  const read = snapshot.findings.filter(({ id, readByClaudeCode }) => readByClaudeCode === 'yes' && ids.has(id));
  return { group, read: read.length };
}

import type { Finding } from '../../../src-main/contract/finding';
import type { KeyGroup, Snapshot } from '../../../src-main/contract/snapshot';
import { t } from '../../words/words';
import { fileOf } from './location';

/** A copy, and everything of it that the filter looks into: what can be seen in the list, in lower case. */
export interface Copy {
  readonly finding: Finding;
  readonly haystack: string;
}

/** All copies of one secret; `group` is null for what belongs to no secret. */
export interface Section {
  readonly group: KeyGroup | null;
  readonly copies: readonly Copy[];
}

/** The findings of a snapshot, secret by secret: what is in use first, what is no secret last. */
export function sectionsOf(snapshot: Snapshot | null): readonly Section[] {
  if (!snapshot) return [];
  const left = new Map(snapshot.findings.map((finding) => [finding.id, finding]));
  const sections = [...snapshot.groups]
    .sort((a, b) => Number(b.inUse) - Number(a.inUse))
    .map((group): Section => {
      const findings = group.findings.flatMap((id) => left.get(id) ?? []);
      for (const id of group.findings) left.delete(id);
      return { group, copies: findings.map((finding) => copyOf(finding, group)) };
    });
  const others = [...left.values()].map((finding) => copyOf(finding, null));
  return others.length === 0 ? sections : [...sections, { group: null, copies: others }];
}

function copyOf(finding: Finding, group: KeyGroup | null): Copy {
  const { location, name, masked, kind } = finding;
  const words = [fileOf(finding), location.path, location.keychain, name, masked, group?.masked, t(`kind.${kind}`)];
  return { finding, haystack: words.filter(Boolean).join(' ').toLowerCase() };
}

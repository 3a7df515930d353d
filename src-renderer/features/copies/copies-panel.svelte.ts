import type { Finding } from '../../../src-main/contract/finding';
import type { KeyGroup } from '../../../src-main/contract/snapshot';
import { t } from '../../words/words';
import type { Machine } from '../machine/machine.svelte';
import { fileOf } from './location';

export type CopyRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: KeyGroup | null; readonly count: number }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

interface Section {
  readonly group: KeyGroup | null;
  readonly findings: readonly { readonly finding: Finding; readonly haystack: string }[];
}

/** Every copy, key by key; what is in use comes first, and what is no secret comes last. */
export class CopiesPanel {
  filter = $state('');
  /** Where the list was left, in px, for coming back from a fix. */
  scrollTop = 0;

  readonly #machine: Machine;
  readonly #sections: readonly Section[] = $derived.by(() => this.#sectionsOf());
  readonly all: number = $derived(this.#sections.reduce((count, { findings }) => count + findings.length, 0));

  readonly rows: readonly CopyRow[] = $derived.by(() => {
    const needle = this.filter.trim().toLowerCase();
    return this.#sections.flatMap(({ group, findings }): CopyRow[] => {
      const hits = needle === '' ? findings : findings.filter(({ haystack }) => haystack.includes(needle));
      if (hits.length === 0) return [];
      const head: CopyRow = { kind: 'group', key: `group ${group?.fingerprint ?? ''}`, group, count: hits.length };
      return [head, ...hits.map(({ finding }): CopyRow => ({ kind: 'finding', key: finding.id, finding }))];
    });
  });
  readonly shown: number = $derived(this.rows.reduce((count, { kind }) => count + Number(kind === 'finding'), 0));

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  #sectionsOf(): readonly Section[] {
    const snapshot = this.#machine.snapshot;
    if (!snapshot) return [];
    const byId = new Map(snapshot.findings.map((finding) => [finding.id, finding]));
    const groups = [...snapshot.groups].sort((a, b) => Number(b.inUse) - Number(a.inUse));
    const sections = groups.map((group): Section => {
      const findings = group.findings.flatMap((id) => byId.get(id) ?? []);
      for (const id of group.findings) byId.delete(id);
      return { group, findings: findings.map((finding) => ({ finding, haystack: haystackOf(finding, group) })) };
    });
    const others = [...byId.values()].map((finding) => ({ finding, haystack: haystackOf(finding, null) }));
    return others.length === 0 ? sections : [...sections, { group: null, findings: others }];
  }
}

/** What the filter looks into: everything of the finding that can be seen in the list. */
function haystackOf(finding: Finding, group: KeyGroup | null): string {
  const { location, name, masked, kind } = finding;
  const words = [fileOf(finding), location.path, location.keychain, name, masked, group?.masked, t(`kind.${kind}`)];
  return words.filter(Boolean).join(' ').toLowerCase();
}

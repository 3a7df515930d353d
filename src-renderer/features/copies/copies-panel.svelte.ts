import type { Finding } from '../../../src-main/contract/finding';
import type { KeyGroup } from '../../../src-main/contract/snapshot';
import type { Machine } from '../machine/machine.svelte';
import { sectionsOf, type Section } from './sections';

export type CopyRow =
  | { readonly kind: 'group'; readonly key: string; readonly group: KeyGroup | null }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

/** Every copy, key by key, and the filter over them. */
export class CopiesPanel {
  filter = $state('');
  /** Where the list was left, in px, for coming back from a fix. */
  scrollTop = 0;

  readonly #machine: Machine;
  readonly #sections: readonly Section[] = $derived.by(() => sectionsOf(this.#machine.snapshot));
  readonly all: number = $derived(this.#sections.reduce((count, { copies }) => count + copies.length, 0));

  readonly rows: readonly CopyRow[] = $derived.by(() => {
    const needle = this.filter.trim().toLowerCase();
    return this.#sections.flatMap(({ group, copies }): CopyRow[] => {
      const hits = needle === '' ? copies : copies.filter(({ haystack }) => haystack.includes(needle));
      if (hits.length === 0) return [];
      const head: CopyRow = { kind: 'group', key: `group ${group?.fingerprint ?? ''}`, group };
      return [head, ...hits.map(({ finding }): CopyRow => ({ kind: 'finding', key: finding.id, finding }))];
    });
  });
  readonly shown: number = $derived(this.rows.reduce((count, { kind }) => count + Number(kind === 'finding'), 0));

  constructor(machine: Machine) {
    this.#machine = machine;
  }
}

import type { Place } from '../../../src-main/contract/snapshot';
import type { Machine } from '../machine/machine.svelte';

/** The ladder of one place, and which place. */
export class WhyPanel {
  /** Id of the place that was picked; empty until somebody picks. */
  picked = $state('');
  readonly #machine: Machine;
  readonly #places: readonly Place[] = $derived.by(() => this.#machine.snapshot?.places ?? []);

  /** A place that went away (a closed project) gives way to the first. */
  readonly place: Place | null = $derived(this.#places.find(({ id }) => id === this.picked) ?? this.#places[0] ?? null);
  readonly options: readonly { readonly value: string; readonly label: string }[] = $derived(
    this.#places.map(({ id, label }) => ({ value: id, label })),
  );

  /** Listed projects that are left out, because Claude Code does there what it does in the terminal. */
  readonly projectsAlike: number = $derived.by(() => this.#machine.snapshot?.projectsAlike ?? 0);

  /** @param picked id of the place to begin with */
  constructor(machine: Machine, picked = '') {
    this.#machine = machine;
    this.picked = picked;
  }

  get chosen(): string {
    return this.place?.id ?? '';
  }

  set chosen(id: string) {
    this.picked = id;
  }
}

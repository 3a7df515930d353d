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

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  get chosen(): string {
    return this.place?.id ?? '';
  }

  set chosen(id: string) {
    this.picked = id;
  }
}

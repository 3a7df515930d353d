import type { Installation, Place, Snapshot } from '../../../src-main/contract/snapshot';
import type { Machine } from '../machine/machine.svelte';
import { copiesInUse, type CopiesInUse } from './copies-in-use';
import { groupPlaces, type PlaceGroup } from './places';

const placesShown = 4;
/** Codes of places about which nobody was asked. */
const unasked: ReadonlySet<string> = new Set(['not-checked', 'nothing-to-check', 'cloud-not-checked']);

/** What Home shows of a snapshot, and what it leaves out because it does not help. */
export class HomePanel {
  readonly #machine: Machine;
  readonly snapshot: Snapshot | null = $derived.by(() => this.#machine.snapshot);

  /** More than one group: people start Claude Code in places where it acts differently. */
  readonly #groups: readonly PlaceGroup[] = $derived(groupPlaces(this.snapshot?.places ?? []));
  /** Claude Desktop always signs in by itself: that alone is no difference worth telling. */
  readonly placesDiffer: boolean = $derived(this.#groups.filter(({ first }) => first.kind !== 'desktop').length > 1);
  readonly groups: readonly PlaceGroup[] = $derived(this.#groups.slice(0, placesShown));
  readonly hiddenPlaces: number = $derived(
    this.#groups.slice(placesShown).reduce((count, group) => count + group.places.length, 0),
  );

  /** The place people mean when they name none. */
  readonly mainPlace: Place | null = $derived(this.snapshot?.places[0] ?? null);
  /** The newest live answer, ms since the epoch, or null when nothing was asked yet. */
  readonly checkedAt: number | null = $derived.by(() => {
    const times = (this.snapshot?.places ?? []).filter(({ health }) => !unasked.has(health.code) && health.at > 0);
    return times.length === 0 ? null : Math.max(...times.map(({ health }) => health.at));
  });

  readonly copies: CopiesInUse | null = $derived(copiesInUse(this.snapshot));

  /** Credentials that are there but do nothing in the main place, with the reason for the first. */
  readonly shadowed: { readonly count: number; readonly because: string } | null = $derived.by(() => {
    const shadowed = this.mainPlace?.resolution.shadowed ?? [];
    return shadowed[0] ? { count: shadowed.length, because: shadowed[0].because } : null;
  });

  readonly installations: readonly Installation[] = $derived(this.snapshot?.installations ?? []);
  /** There is no Claude Code, and the one button of the page is not the way to one. */
  readonly noClaude: boolean = $derived(
    this.installations.length === 0 && this.snapshot?.verdict.primary?.id !== 'install-claude',
  );

  constructor(machine: Machine) {
    this.#machine = machine;
  }
}

import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import type { Snapshot } from '../../../src-main/contract/snapshot';
import { ask } from '../../bridge';

/** Before this many ms a screen without data stays calm and empty; a skeleton that flashes is worse than none. */
export const skeletonAfter = 200;

/** A first look that is still going on changes in a moment, and what is read must not move. Waited for at most so long, ms. */
export const settleWithin = 1_000;

/** What is known about this machine: the latest snapshot, or why there is none. */
export class Machine {
  snapshot = $state.raw<Snapshot | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** True once the first snapshot has let itself be waited for. */
  slow = $state(false);
  /** A check that was asked for in this window runs. */
  asked = $state(false);

  readonly checking: boolean = $derived(this.asked || (this.snapshot?.busy ?? 'idle') !== 'idle');
  /** Settles once the first snapshot, or the reason why there is none, is here. */
  readonly first: Promise<void>;
  readonly #bridge: Bridge;
  #arrived: () => void = () => undefined;
  /** The first snapshot, while what made it goes on. */
  #unsettled: Snapshot | null = null;
  #mayBeUnsettled = false;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.first = new Promise((resolve) => (this.#arrived = resolve));
    bridge.on('snapshot', (snapshot) => {
      this.#take(snapshot);
    });
  }

  /** Fetches the first snapshot. A push that overtook the answer wins. */
  async load(): Promise<void> {
    setTimeout(() => (this.slow = this.snapshot === null && this.fault === null), skeletonAfter);
    setTimeout(() => {
      this.#mayBeUnsettled = true;
      if (this.#unsettled !== null) this.#take(this.#unsettled);
    }, settleWithin);
    const answer = await ask(this.#bridge, 'snapshot.get', {});
    if (answer.ok) {
      if (this.snapshot === null && this.#unsettled === null) this.#take(answer.value);
    } else if (this.snapshot === null) this.#settle(null, answer.error);
  }

  #take(snapshot: Snapshot): void {
    if (this.snapshot === null && snapshot.busy !== 'idle' && !this.#mayBeUnsettled) this.#unsettled = snapshot;
    else this.#settle(snapshot, null);
  }

  #settle(snapshot: Snapshot | null, fault: Fault | null): void {
    this.#unsettled = null;
    this.snapshot = snapshot;
    this.fault = fault;
    this.slow = false;
    this.#arrived();
  }

  /** Checks again; the result arrives as a snapshot. */
  async check(): Promise<Fault | null> {
    if (this.asked) return null;
    this.asked = true;
    const answer = await ask(this.#bridge, 'check.now', {});
    this.asked = false;
    return answer.ok ? null : answer.error;
  }
}

import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import type { Snapshot } from '../../../src-main/contract/snapshot';
import { ask } from '../../bridge';

/** Before this many ms a screen without data stays calm and empty; a skeleton that flashes is worse than none. */
export const skeletonAfter = 200;

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

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.first = new Promise((resolve) => (this.#arrived = resolve));
    bridge.on('snapshot', (snapshot) => {
      this.#arrived();
      this.snapshot = snapshot;
      this.fault = null;
    });
  }

  /** Fetches the first snapshot. A push that overtook the answer wins. */
  async load(): Promise<void> {
    const timer = setTimeout(() => (this.slow = true), skeletonAfter);
    const answer = await ask(this.#bridge, 'snapshot.get', {});
    clearTimeout(timer);
    this.slow = false;
    if (answer.ok) this.snapshot ??= answer.value;
    else if (!this.snapshot) this.fault = answer.error;
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

import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import { ask } from '../../bridge';

/** The newest Claude Code: known only once somebody asked for it. */
export class NewestPanel {
  asking = $state(false);
  answer = $state.raw<{ readonly version: string | null; readonly words: string } | null>(null);
  fault = $state.raw<Fault | null>(null);
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.fault = null;
    const answer = await ask(this.#bridge, 'cli.newest', {});
    this.asking = false;
    if (answer.ok) this.answer = answer.value;
    else this.fault = answer.error;
  }
}

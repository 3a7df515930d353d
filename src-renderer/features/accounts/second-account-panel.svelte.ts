import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import type { Plan } from '../../../src-main/contract/plan';
import { ask } from '../../bridge';

/** The name of a second Claude Code, on its way to a preview. */
export class SecondAccountPanel {
  name = $state('');
  /** The form was sent without a name. */
  missing = $state(false);
  busy = $state(false);
  fault = $state.raw<Fault | null>(null);
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** The plan, or null with `fault` set. */
  async preview(): Promise<Plan | null> {
    this.missing = this.name.trim() === '';
    if (this.missing || this.busy) return null;
    this.fault = null;
    this.busy = true;
    const answer = await ask(this.#bridge, 'accounts.folder.preview', { name: this.name });
    this.busy = false;
    if (answer.ok) return answer.value;
    this.fault = answer.error;
    return null;
  }
}

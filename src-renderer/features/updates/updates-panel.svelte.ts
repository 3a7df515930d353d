import type { Answer, Bridge, Fault } from '../../../src-main/contract/ipc';
import type { UpdateState } from '../../../src-main/contract/updates';
import { ask } from '../../bridge';

/** Updates as the settings show them; the steps themselves are the main process's. */
export class UpdatesPanel {
  state = $state.raw<UpdateState | null>(null);
  fault = $state.raw<Fault | null>(null);
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** Follows the steps until the returned function is called. */
  follow(): () => void {
    void ask(this.#bridge, 'updates.get', {}).then((answer) => this.#take(answer));
    return this.#bridge.on('updates', (state) => {
      this.state = state;
    });
  }

  async look(back = false): Promise<void> {
    this.#take(await ask(this.#bridge, 'updates.look', { back }));
  }

  async fetch(): Promise<void> {
    this.#take(await ask(this.#bridge, 'updates.fetch', {}));
  }

  async install(): Promise<void> {
    this.#take(await ask(this.#bridge, 'updates.install', {}));
  }

  #take(answer: Answer<UpdateState>): void {
    if (answer.ok) this.state = answer.value;
    this.fault = answer.ok ? null : answer.error;
  }
}

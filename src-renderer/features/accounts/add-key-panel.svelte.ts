import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import { ask } from '../../bridge';

/** One more key to keep: held here only between the paste and the hand-over. */
export class AddKeyPanel {
  name = $state('');
  key = $state('');
  /** The form was sent with something left out. */
  sent = $state(false);
  busy = $state(false);
  fault = $state.raw<Fault | null>(null);
  readonly looksUnlike: boolean = $derived(this.key.trim() !== '' && !this.key.includes('sk-ant-'));
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** Hands the key over and clears it here before the answer comes. True once it is kept. */
  async add(): Promise<boolean> {
    const { name, key } = this;
    this.sent = true;
    if (this.busy || name.trim() === '' || key.trim() === '') return false;
    this.key = '';
    this.fault = null;
    this.busy = true;
    const answer = await ask(this.#bridge, 'accounts.add', { name, key });
    this.busy = false;
    this.sent = false;
    if (answer.ok && answer.value.state === 'verified') return true;
    this.fault = answer.ok ? { code: answer.value.state, words: answer.value.words } : answer.error;
    return false;
  }
}

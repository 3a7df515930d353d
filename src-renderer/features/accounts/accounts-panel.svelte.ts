import type { AccountsList, KeptKey } from '../../../src-main/contract/accounts';
import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import { ask } from '../../bridge';

/** The keys that are kept, and what is being done to one of them. */
export class AccountsPanel {
  list = $state.raw<AccountsList | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** The key whose name is asked for. */
  renaming = $state.raw<KeptKey | null>(null);
  newName = $state('');
  /** Why the new name will not do. */
  nameFault = $state.raw<Fault | null>(null);
  /** The key whose removal waits for a second word. */
  removing = $state.raw<KeptKey | null>(null);
  busy = $state(false);
  readonly ready: boolean = $derived(this.list?.keychain === 'ready');
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  async load(): Promise<void> {
    this.fault = null;
    const answer = await ask(this.#bridge, 'accounts.list', {});
    if (answer.ok) this.list = answer.value;
    else this.fault = answer.error;
  }

  startRenaming(key: KeptKey): void {
    this.renaming = key;
    this.newName = key.name;
    this.nameFault = null;
  }

  /** True once the key has its new name. */
  async rename(): Promise<boolean> {
    const key = this.renaming;
    if (!key || this.busy) return false;
    if (this.newName.trim() === key.name) {
      this.renaming = null;
      return false;
    }
    this.busy = true;
    const answer = await ask(this.#bridge, 'accounts.rename', { account: key.id, name: this.newName || ' ' });
    this.busy = false;
    this.nameFault = answer.ok ? null : answer.error;
    if (!answer.ok) return false;
    this.renaming = null;
    await this.load();
    return true;
  }

  /** Says in words what became of it, or null with `fault` set. */
  async remove(): Promise<string | null> {
    const key = this.removing;
    if (!key || this.busy) return null;
    this.removing = null;
    this.busy = true;
    const answer = await ask(this.#bridge, 'accounts.remove', { account: key.id });
    await this.load();
    this.busy = false;
    if (answer.ok && answer.value.state === 'verified') return answer.value.words;
    this.fault = answer.ok ? { code: answer.value.state, words: answer.value.words } : answer.error;
    return null;
  }
}

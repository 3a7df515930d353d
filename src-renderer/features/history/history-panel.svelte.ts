import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import type { Receipt } from '../../../src-main/contract/plan';
import { ask } from '../../bridge';
import { entriesOf, type Entry } from './entries';

/** What was changed, and the copies that are kept of it. */
export class HistoryPanel {
  entries = $state.raw<readonly Entry[] | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** Id of the receipt that is worked on. */
  busy = $state<string | null>(null);
  /** The undo that was refused because the file was edited since, with the reason. */
  newerEdits = $state.raw<{ readonly receipt: Receipt; readonly words: string } | null>(null);
  /** The copy whose deletion waits for a second word. */
  deleting = $state.raw<Receipt | null>(null);
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  async load(): Promise<void> {
    const answer = await ask(this.#bridge, 'history.list', {});
    if (!answer.ok) {
      this.fault = answer.error;
      return;
    }
    this.entries = entriesOf(answer.value.receipts, answer.value.backups);
  }

  /**
   * Takes a change back. Where the file was edited since, nothing is done until the user says so.
   * Returns the sentence about what happened, or null.
   */
  async undo(receipt: Receipt, overNewerEdits = false): Promise<string | null> {
    this.newerEdits = null;
    const answer = await this.#work(receipt, () =>
      ask(this.#bridge, 'history.undo', { receipt: receipt.id, overNewerEdits }),
    );
    if (!answer) return null;
    if (answer.state === 'refused' && !overNewerEdits) {
      this.newerEdits = { receipt, words: answer.words };
      return null;
    }
    await this.load();
    return answer.words;
  }

  /** Deletes the copy of `deleting`; what was changed stays. */
  async deleteBackup(): Promise<void> {
    const receipt = this.deleting;
    this.deleting = null;
    if (!receipt) return;
    const answer = await this.#work(receipt, () => ask(this.#bridge, 'backups.delete', { receipt: receipt.id }));
    if (answer) await this.load();
  }

  async #work<T>(
    receipt: Receipt,
    work: () => Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Fault }>,
  ): Promise<T | null> {
    if (this.busy !== null) return null;
    this.busy = receipt.id;
    this.fault = null;
    const answer = await work();
    this.busy = null;
    if (answer.ok) return answer.value;
    this.fault = answer.error;
    return null;
  }
}

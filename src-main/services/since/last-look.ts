import { say } from '../../contract/messages/message';
import { Remembered } from '../../contract/remembered';
import type { Snapshot } from '../../contract/snapshot';
import { changesSince } from '../../core/since/changes-since';
import { remember } from '../../core/since/remember';
import type { Memory } from '../../ports/memory';

/** Compares what is with what the user saw last, over restarts. */
export class LastLook {
  readonly #memory: Memory;
  #before: Remembered | null = null;
  #kept: Promise<void> = Promise.resolve();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Brings back what was kept. What another version wrote is not understood, and forgotten. */
  async load(): Promise<void> {
    const kept = Remembered.safeParse(await this.#memory.load());
    this.#before ??= kept.success ? kept.data : null;
  }

  /** A sentence for each change; none before the user looked for the first time. */
  changes(snapshot: Snapshot): string[] {
    return this.#before === null ? [] : changesSince(this.#before, snapshot).map((one) => say(one));
  }

  /** The user saw this, or made it so: it is what later snapshots are compared with. */
  seen(snapshot: Snapshot): Promise<void> {
    const next = remember(snapshot, this.#before);
    this.#before = next;
    this.#kept = this.#kept.then(() => this.#memory.keep(next));
    return this.#kept;
  }
}

import type { CallName } from '../../contract/channels';
import type { Handlers } from '../../contract/handlers';

/** Calls under which the app must not be ended by an update. */
const changes: readonly CallName[] = ['plan.apply', 'history.undo', 'backups.delete', 'processes.end'];

/** Counts the changes that are being made at this moment. */
export class RunningChanges {
  #running = 0;

  get any(): boolean {
    return this.#running > 0;
  }

  /** The same handlers; those that change something are counted while they run. */
  count(handlers: Handlers): Handlers {
    const counted = changes.map((name) => {
      const handle = handlers[name] as (input: unknown) => Promise<unknown>;
      return [name, (input: unknown) => this.#during(() => handle(input))] as const;
    });
    return { ...handlers, ...Object.fromEntries(counted) };
  }

  async #during<T>(work: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
    }
  }
}

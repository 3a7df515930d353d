import { callNames, pushNames } from '../contract/channels';
import type { Bridge } from '../contract/ipc';

/** The part of Electron's `ipcRenderer` that the bridge uses. */
export interface Wire {
  invoke(channel: string, input: unknown): Promise<unknown>;
  on(channel: string, listener: (event: unknown, payload: unknown) => void): void;
  removeListener(channel: string, listener: (event: unknown, payload: unknown) => void): void;
}

const callable: ReadonlySet<unknown> = new Set(callNames);
const pushable: ReadonlySet<unknown> = new Set(pushNames);

/** What every page asks first. */
const firstCalls = ['settings.get', 'snapshot.get'] as const;

/** What was asked and heard before the page's own scripts are there. */
export interface Ahead {
  /** The answer to a call that was made ahead, once. */
  take(name: string): Promise<unknown> | undefined;
  /** What came of this name so far, for those who begin to listen now; whoever does so later hears what comes. */
  heard(name: string): readonly unknown[];
}

/** Nothing was asked ahead. */
const nothingAhead: Ahead = { take: () => undefined, heard: () => [] };

/**
 * Makes the page's first calls while its scripts are still being read, and keeps what the app says until the page
 * listens: the page finds its answers there, and an answer cannot be older than a message that was missed.
 */
export function askAhead(wire: Wire): Ahead {
  const answers = new Map<string, Promise<unknown>>(firstCalls.map((name) => [name, wire.invoke(name, {})]));
  const kept = new Map<string, unknown[]>();
  const letGo = new Map<string, () => void>();
  for (const name of pushNames) {
    const keep = (_event: unknown, payload: unknown): void => {
      kept.set(name, [...(kept.get(name) ?? []), payload]);
    };
    wire.on(name, keep);
    letGo.set(name, () => {
      wire.removeListener(name, keep);
    });
  }
  // A rejection is the page's to see, when it asks.
  for (const answer of answers.values()) answer.catch(() => undefined);
  return {
    take: (name) => {
      const answer = answers.get(name);
      answers.delete(name);
      return answer;
    },
    heard: (name) => {
      letGo.get(name)?.();
      letGo.delete(name);
      // All who listen at once hear the same.
      queueMicrotask(() => kept.delete(name));
      return kept.get(name) ?? [];
    },
  };
}

/**
 * What the window may use of the wire: the names of the contract and nothing else. The event object, which
 * carries the sender and its ports, is kept back from listeners.
 *
 * @throws TypeError for a name outside the contract or a listener that is no function
 */
export function makeBridge(wire: Wire, ahead: Ahead = nothingAhead): Bridge {
  const bridge = {
    call: (name: string, input: unknown) => {
      if (!callable.has(name)) throw new TypeError('This call is not in the contract.');
      return ahead.take(name) ?? wire.invoke(name, input);
    },
    on: (name: string, listener: (payload: unknown) => void) => {
      if (!pushable.has(name) || typeof listener !== 'function') {
        throw new TypeError('This message is not in the contract.');
      }
      const forward = (_event: unknown, payload: unknown): void => {
        listener(payload);
      };
      wire.on(name, forward);
      for (const payload of ahead.heard(name)) {
        queueMicrotask(() => {
          listener(payload);
        });
      }
      return () => {
        wire.removeListener(name, forward);
      };
    },
  };
  return Object.freeze(bridge) as Bridge;
}

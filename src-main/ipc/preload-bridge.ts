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

/**
 * What the window may use of the wire: the names of the contract and nothing else. The event object, which
 * carries the sender and its ports, is kept back from listeners.
 *
 * @throws TypeError for a name outside the contract or a listener that is no function
 */
export function makeBridge(wire: Wire): Bridge {
  const bridge = {
    call: (name: string, input: unknown) => {
      if (!callable.has(name)) throw new TypeError('This call is not in the contract.');
      return wire.invoke(name, input);
    },
    on: (name: string, listener: (payload: unknown) => void) => {
      if (!pushable.has(name) || typeof listener !== 'function') {
        throw new TypeError('This message is not in the contract.');
      }
      const forward = (_event: unknown, payload: unknown): void => {
        listener(payload);
      };
      wire.on(name, forward);
      return () => {
        wire.removeListener(name, forward);
      };
    },
  };
  return Object.freeze(bridge) as Bridge;
}

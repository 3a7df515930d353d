import { callNames, type PushName } from '../contract/channels';
import { pushes, type PushPayload } from '../contract/ipc';
import type { Gate, Sender } from './gate';

/** The part of Electron's `ipcMain` that is needed here, so that this room does not import Electron. */
export interface CallRegistry<Event> {
  handle(channel: string, listener: (event: Event, raw: unknown) => Promise<unknown>): void;
  removeHandler(channel: string): void;
}

/**
 * Registers every call of the contract, each through the gate.
 *
 * @param senderOf says who sent an event
 * @returns a function that takes them all back
 */
export function routeCalls<Event>(
  registry: CallRegistry<Event>,
  gate: Gate,
  senderOf: (event: Event) => Sender,
): () => void {
  for (const name of callNames) registry.handle(name, (event, raw) => gate(name, senderOf(event), raw));
  return () => {
    for (const name of callNames) registry.removeHandler(name);
  };
}

export interface PusherDeps {
  /** Sends to the window, when there is one. */
  readonly send: (name: PushName, payload: unknown) => void;
  readonly log: (what: string) => void;
  readonly checkAnswers: boolean;
}

export type Push = <N extends PushName>(name: N, payload: PushPayload<N>) => void;

/** Makes the function that tells the window something unasked. With `checkAnswers`, nothing outside the contract is sent. */
export function makePush(deps: PusherDeps): Push {
  return (name, payload) => {
    if (deps.checkAnswers && !pushes[name].safeParse(payload).success) {
      deps.log(`${name} was not sent: it is outside the contract`);
      return;
    }
    deps.send(name, payload);
  };
}

import type { CallName } from './channels';
import type { Answer, CallInput, CallOutput } from './ipc';

/** One function for each call of the contract. A user's mistake or a machine's trouble is a fault with a sentence, never a throw. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<Answer<CallOutput<N>>>;
};

import type { CallName } from '../contract/channels';
import type { CallInput, CallOutput, Fault } from '../contract/ipc';
import type { Result } from '../core/result';

/** One function for each call of the contract. A user's mistake or a machine's trouble is a fault with a sentence, never a throw. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>, Fault>>;
};

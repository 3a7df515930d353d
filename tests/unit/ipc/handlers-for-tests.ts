import { callNames, type CallName } from '../../../src-main/contract/channels';
import type { Handlers } from '../../../src-main/contract/handlers';
import { fail } from '../../../src-main/core/result';

export interface Reached {
  readonly name: CallName;
  readonly input: unknown;
}

/**
 * Handlers that write down what reached them. Each answers with a fault, because a fault fits every call.
 *
 * @param special handlers to use instead
 */
export function recordingHandlers(special: Partial<Handlers> = {}): { handlers: Handlers; reached: Reached[] } {
  const reached: Reached[] = [];
  const recording = Object.fromEntries(
    callNames.map((name) => [
      name,
      (input: unknown) => {
        reached.push({ name, input });
        return Promise.resolve(fail({ code: 'recorded', words: 'Recorded.' }));
      },
    ]),
  ) as unknown as Handlers;
  return { handlers: { ...recording, ...special }, reached };
}

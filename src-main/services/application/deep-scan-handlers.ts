import type { Handlers } from '../../contract/handlers';
import { asEmpty, ok } from '../../core/result';
import type { HandlerContext } from './handler-context';

type DeepCalls = 'deep.get' | 'deep.start' | 'deep.cancel';

/** Calls about the look through whole folders. Choosing and forgetting folders is the shell's, which has the dialog. */
export function deepScanHandlers({ deep }: HandlerContext): Pick<Handlers, DeepCalls> {
  return {
    'deep.get': async () => ok({ folders: [...(await deep.folders())], state: deep.state }),
    'deep.start': async ({ folders }) => asEmpty(await deep.start(folders)),
    'deep.cancel': () => {
      deep.cancel();
      return Promise.resolve(ok({}));
    },
  };
}

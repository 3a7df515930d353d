import type { Handlers } from '../../contract/handlers';
import { asEmpty, ok } from '../../core/result';
import type { HandlerContext } from './handler-context';

type LoginCalls = 'login.start' | 'login.code' | 'login.open' | 'login.cancel';

/** Calls of the guided login. */
export function loginHandlers({ login }: HandlerContext): Pick<Handlers, LoginCalls> {
  return {
    'login.start': async ({ kind, email }) => asEmpty(await login.start({ kind, email })),
    'login.code': ({ code }) => Promise.resolve(asEmpty(login.code(code))),
    'login.open': () => Promise.resolve(asEmpty(login.openAgain())),
    'login.cancel': () => {
      login.cancel();
      return Promise.resolve(ok({}));
    },
  };
}

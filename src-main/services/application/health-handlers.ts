import type { Handlers } from '../../contract/handlers';
import { message, say } from '../../contract/messages/message';
import { fail, ok } from '../../core/result';
import type { HandlerContext } from './handler-context';

type HealthCalls = 'check.message' | 'cli.newest';

/** Calls that go online only because somebody clicked on exactly that. */
export function healthHandlers({ view, mayGoOnline, newest }: HandlerContext): Pick<Handlers, HealthCalls> {
  const switchedOff = () => fail({ code: 'switched-off', words: say(message('health.may-not-go-online')) });
  return {
    'check.message': async () => (mayGoOnline() ? ok({ health: [...(await view.checkByMessage())] }) : switchedOff()),
    'cli.newest': async () => (mayGoOnline() ? ok(await newest()) : switchedOff()),
  };
}

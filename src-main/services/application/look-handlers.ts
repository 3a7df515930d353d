import type { Handlers } from '../../contract/handlers';
import { ok } from '../../core/result';
import { explain } from '../explain';
import { planFor } from '../plan-for';
import type { HandlerContext } from './handler-context';

type LookCalls = 'snapshot.get' | 'check.now' | 'helper.run' | 'diagnose.text' | 'network.check';

/** Calls that look at the machine and change nothing. */
export function lookHandlers({
  view,
  remediator,
  files,
  snapshot,
  checkNetwork,
  named,
}: HandlerContext): Pick<Handlers, LookCalls> {
  return {
    'snapshot.get': async () => ok(await snapshot()),
    'check.now': async () => {
      await view.check({ mayPrompt: true });
      return ok({});
    },
    'helper.run': async () => {
      await view.check({ runHelper: true });
      return ok({});
    },
    'diagnose.text': async ({ text }) => {
      const look = await view.look();
      const report = await explain(text, look, view.health(look), (cause) =>
        planFor(cause, look, { files, remediator: () => Promise.resolve(remediator) }),
      );
      return ok({ ...report, plan: named.plan(report.plan) });
    },
    'network.check': async () => ok(await checkNetwork()),
  };
}

import type { Handlers } from '../../contract/handlers';
import { asEmpty, mapOk, ok } from '../../core/result';
import type { HandlerContext } from './handler-context';

type ChangeCalls =
  | 'logout.preview'
  | 'rotate.preview'
  | 'remove.preview'
  | 'subscription.preview'
  | 'plan.apply'
  | 'plan.drop'
  | 'history.list'
  | 'history.undo'
  | 'backups.delete';

/** Calls that preview a change, make it, and take it back. */
export function changeHandlers({ view, planner, remediator, named }: HandlerContext): Pick<Handlers, ChangeCalls> {
  return {
    'logout.preview': async ({ everything }) => mapOk(await planner.logout(everything), named.plan),
    'rotate.preview': async (input) => mapOk(await planner.rotation(input), named.plan),
    'remove.preview': async ({ findings }) => mapOk(await planner.removal(findings), named.plan),
    'subscription.preview': async () => mapOk(await planner.subscription(), named.plan),
    'plan.apply': async ({ plan, steps }) => {
      const receipt = await planner.apply(plan, steps);
      await view.check();
      return mapOk(receipt, named.receipt);
    },
    'plan.drop': ({ plan }) => {
      remediator.drop(plan);
      return Promise.resolve(ok({}));
    },
    'history.list': async () => {
      const { receipts, backups } = await remediator.list();
      return ok({ receipts: receipts.map(named.receipt), backups: [...backups] });
    },
    'history.undo': async ({ receipt: id, overNewerEdits }) => {
      const receipt = await remediator.undo(id, { overNewerEdits });
      await view.check();
      return mapOk(receipt, named.receipt);
    },
    'backups.delete': async ({ receipt }) => asEmpty(await remediator.deleteBackup(receipt)),
  };
}

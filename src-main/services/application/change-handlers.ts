import type { Handlers } from '../../contract/handlers';
import { asEmpty, mapOk, ok } from '../../core/result';
import type { HandlerContext } from './handler-context';

type ChangeCalls =
  | 'logout.preview'
  | 'rotate.preview'
  | 'remove.preview'
  | 'subscription.preview'
  | 'plan.apply'
  | 'plan.cancel'
  | 'processes.end'
  | 'plan.drop'
  | 'history.list'
  | 'history.undo'
  | 'backups.delete';

/** Calls that preview a change, make it, and take it back. */
export function changeHandlers({
  view,
  planner,
  remediator,
  programs,
  showProgress,
  named,
}: HandlerContext): Pick<Handlers, ChangeCalls> {
  return {
    'logout.preview': async ({ everything }) => mapOk(await planner.logout(everything), named.plan),
    'rotate.preview': async (input) => mapOk(await planner.rotation(input), named.plan),
    'remove.preview': async ({ findings }) => mapOk(await planner.removal(findings), named.plan),
    'subscription.preview': async () => mapOk(await planner.subscription(), named.plan),
    'plan.apply': async ({ plan, steps, keep }) => {
      const receipt = await planner.apply(plan, steps, { keepWhatWorked: keep ?? false, progress: showProgress });
      await view.check();
      return mapOk(receipt, named.receipt);
    },
    'plan.cancel': ({ plan }) => {
      // One that ended meanwhile has its receipt.
      remediator.cancel(plan);
      return Promise.resolve(ok({}));
    },
    'processes.end': async ({ pid }) => asEmpty(await programs.end(pid)),
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

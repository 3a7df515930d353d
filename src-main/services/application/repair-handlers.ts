import type { Handlers } from '../../contract/handlers';
import { mapOk } from '../../core/result';
import { previewRepair } from '../repair';
import type { HandlerContext } from './handler-context';

type RepairCalls = 'repair.preview';

/** Calls that put right what is the matter with files and values. The plan is made by `plan.apply`, as every other. */
export function repairHandlers({
  view,
  files,
  remediator,
  restarts,
  named,
}: HandlerContext): Pick<Handlers, RepairCalls> {
  return {
    'repair.preview': async ({ findings, choices }) => {
      const look = await view.refresh();
      const request = { findings: findings.length === 0 ? ('all' as const) : findings, choices };
      return mapOk(await previewRepair({ files, remediator }, look, request, await restarts()), named.plan);
    },
  };
}

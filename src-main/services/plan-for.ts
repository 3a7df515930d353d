import type { Cause } from '../contract/causes';
import type { Plan } from '../contract/plan';
import { planSubscription } from '../core/plan/subscription';
import type { Look } from './machine';
import type { Remediator } from './remediate/remediator';

/** The plan that would mend a cause on this machine by changing files, or null where files are not the matter. */
export async function planFor(cause: Cause, look: Look, remediator: Remediator): Promise<Plan | null> {
  if (cause !== 'env_var_overrides_login') return null;
  const draft = planSubscription({ founds: look.found, now: look.claude.inputs.now });
  if (!draft.ok) return null;
  const plan = await remediator.prepare(draft.value, []);
  return plan.ok ? plan.value : null;
}

import type { Cause } from '../contract/causes';
import type { FindingIssue } from '../contract/finding';
import type { Plan } from '../contract/plan';
import { correctableIssues } from '../core/plan/correct';
import type { Found } from '../core/found';
import type { Look } from './machine';
import type { Files } from '../ports/files';
import type { Remediator } from './remediate/remediator';

/** What makes a plan. What changes files is the larger half of the program, so it is had only where there is one to make. */
export interface PlanPorts {
  readonly files: Files;
  readonly remediator: () => Promise<Remediator>;
}

/** What of the machine a repair would have to be about to mend a cause. */
const mendable: { readonly [C in Cause]?: (found: Found, look: Look) => boolean } = {
  corrupt_config: ({ finding }) => has(finding.issues, ['file-broken-json', 'file-broken', 'two-config-files']),
  file_permission: ({ finding }) => has(finding.issues, ['file-denied', 'owned-by-someone-else', 'others-can-read']),
  gateway_or_proxy_auth: ({ finding }) => finding.kind === 'base-url',
  invalid_api_key: (found, look) => isInUse(found, look) && has(found.finding.issues, correctableIssues),
};

const has = (issues: readonly FindingIssue[], some: readonly FindingIssue[]): boolean =>
  issues.some((issue) => some.includes(issue));

/** Sent, or the reason why nothing is sent. */
function isInUse({ finding }: Found, { headless }: Look): boolean {
  const { xApiKey, bearer } = headless.chosen;
  return [xApiKey?.found.finding.id, bearer?.found.finding.id, headless.blocked?.finding].includes(finding.id);
}

/** The plan that would mend a cause on this machine by changing files, or null where files are not the matter. */
export async function planFor(cause: Cause, look: Look, ports: PlanPorts): Promise<Plan | null> {
  if (cause === 'env_var_overrides_login') return subscriptionPlan(look, ports);
  const concerns = mendable[cause];
  const founds = concerns === undefined ? [] : look.found.filter((found) => concerns(found, look));
  if (founds.length === 0) return null;
  const { previewRepair } = await import('./repair');
  const repairPorts = { files: ports.files, remediator: await ports.remediator() };
  const plan = await previewRepair(repairPorts, look, { findings: founds.map(({ finding }) => finding.id) });
  return plan.ok ? plan.value : null;
}

async function subscriptionPlan(look: Look, { remediator }: PlanPorts): Promise<Plan | null> {
  const { planSubscription } = await import('../core/plan/subscription');
  const draft = planSubscription({ founds: look.found, now: look.claude.inputs.now });
  if (!draft.ok) return null;
  const plan = await (await remediator()).prepare(draft.value, []);
  return plan.ok ? plan.value : null;
}

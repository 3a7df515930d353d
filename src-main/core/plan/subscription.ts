import type { FindingKind } from '../../contract/finding';
import { message, say } from '../../contract/messages/message';
import { canHoldComments } from '../edit/target';
import type { Found } from '../found';
import { fail, ok, type Result } from '../result';
import type { PlanDraft, PlanFault } from './draft';
import { roleOf } from './file-role';
import { isVariable, machineWideNotes, variableStep } from './variables';
import {
  byFile,
  edit,
  fileStep,
  goneFrom,
  isEditable,
  isEnvironment,
  namesOf,
  placeOf,
  valueOf,
  type Editable,
} from './steps';

/**
 * What a stored login gives way to: keys and tokens of the environment, the helper, custom headers, a named profile
 * and every cloud switch (order observed with 2.1.330, 2026-11).
 */
const outranking: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'api-key',
  'auth-token',
  'oauth-token',
  'helper',
  'custom-headers',
  'profile',
  'provider-switch',
]);

/** What is meant for a gateway where an address is set beside it. */
const credentials: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'api-key',
  'auth-token',
  'helper',
  'custom-headers',
]);

export interface SubscriptionInput {
  readonly founds: readonly Found[];
  /** ms since the epoch: its date goes into the comment. */
  readonly now: number;
}

/**
 * Plans to take everything that outranks the login out of its way. A server address goes along with the credential that
 * was meant for it: left alone, it would be sent the login (ANTHROPIC_BASE_URL holds for every credential, observed
 * with 2.1.330, 2026-11). Faults: nothing-to-change.
 */
export function planSubscription(input: SubscriptionInput): Result<PlanDraft, PlanFault> {
  const outranking = input.founds.filter(outranks);
  const leavesGateway = outranking.some(({ finding }) => credentials.has(finding.kind));
  const inTheWay = input.founds.filter((found) => outranks(found) || (leavesGateway && leadsElsewhere(found)));
  const editable = inTheWay.filter(isEditable);
  const variables = inTheWay.filter(isVariable);
  if (editable.length + variables.length === 0)
    return fail({ code: 'nothing-to-change', words: say(message('fault.nothing-to-change')) });
  const note = say(message('plan.note.disabled', { date: new Date(input.now).toISOString().slice(0, 10) }));
  return ok({
    title: say(message('plan.subscription.title')),
    steps: [
      ...variables.flatMap((found) => variableStep(found, null)),
      ...[...byFile(editable)].map(([path, founds]) => stepFor(path, founds, input.founds, note)),
    ],
    warnings: [
      ...machineWideNotes(inTheWay),
      ...inTheWay
        .filter((found) => !isEditable(found) && !isEnvironment(found))
        .map((found) => say(message('plan.remove.not-ours', { name: found.finding.name, place: placeOf(found) }))),
    ],
    secrets: input.founds.flatMap((found) => found.secret ?? []),
  });
}

function outranks(found: Found): boolean {
  const { kind, readByClaudeCode, name, issues, source } = found.finding;
  if (!outranking.has(kind) || readByClaudeCode !== 'yes' || roleOf(found) !== 'live') return false;
  // The key that a Console login saved gives way to a subscription login by itself; a profile that nobody names too.
  if (name === 'primaryApiKey' || issues.includes('empty')) return false;
  return kind !== 'profile' || !source.startsWith('claude-code/profile');
}

function leadsElsewhere(found: Found): boolean {
  const { kind, readByClaudeCode } = found.finding;
  return kind === 'base-url' && readByClaudeCode === 'yes' && roleOf(found) === 'live';
}

function stepFor(path: string, founds: readonly Editable[], all: readonly Found[], note: string) {
  const disabling = founds.every((found) => canHoldComments(found.edit.format));
  const names = namesOf(founds);
  return fileStep(path, founds, {
    kind: disabling ? 'disable' : 'remove',
    words: say(
      disabling ? message('plan.subscription.disable', { names }) : message('plan.subscription.remove', { names }),
    ),
    chosen: true,
    edits: founds.map((found) =>
      edit(found, disabling ? { do: 'disable', from: valueOf(found), note } : { do: 'remove', from: valueOf(found) }),
    ),
    expects: goneFrom(path, founds, all),
  });
}

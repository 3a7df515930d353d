import { message, say } from '../../contract/messages/message';
import type { Fault } from '../../contract/ipc';
import type { Plan, Receipt, Restart } from '../../contract/plan';
import type { BackupsReport } from '../../contract/reports';
import type { Found } from '../../core/found';
import type { PlanDraft, PlanFault } from '../../core/plan/draft';
import { planLogout } from '../../core/plan/logout';
import { planRemoval } from '../../core/plan/remove';
import { planRotation } from '../../core/plan/rotate';
import type { StateText } from '../../core/plan/approvals';
import { fail, type Result } from '../../core/result';
import { Secret } from '../../core/secret';
import type { Remediator } from './remediator';

/** What a look at the machine shows, as far as plans need it. */
export interface Seen {
  readonly founds: readonly Found[];
  /** Claude Code's state files, whether they are there or not. */
  readonly stateFiles: readonly string[];
}

export interface VerbDeps {
  readonly remediator: Remediator;
  /** Looks at the machine, afresh each time. */
  readonly look: () => Promise<Seen>;
  /** Running programs that keep the old key until they are started again. */
  readonly restarts: () => Promise<readonly Restart[]>;
  /** Logs out with the official command; null where there is none. The fault is a sentence. */
  readonly cliLogout: (() => Promise<Result<void, string>>) | null;
}

/** What a verb prints and how it exits: 0 done, 1 needs attention, 2 bad input, 3 could not finish and changed nothing. */
export type VerbAnswer =
  | { readonly kind: 'plan'; readonly body: Plan; readonly exit: 0 }
  | { readonly kind: 'receipt'; readonly body: Receipt; readonly exit: 0 | 1 | 3 }
  | { readonly kind: 'backups'; readonly body: BackupsReport; readonly exit: 0 }
  /** One line for standard error, nothing on standard output. */
  | { readonly kind: 'fault'; readonly fault: Fault; readonly exit: 1 | 2 | 3 };

export interface RotateRequest {
  readonly fingerprint: string;
  /** What came on standard input. */
  readonly newKey: Secret;
  /** Files of other tools too. */
  readonly all: boolean;
  readonly apply: boolean;
}

/** `rotate --fingerprint F [--all] [--apply]`, the new key on standard input. */
export function rotateVerb(deps: VerbDeps, request: RotateRequest): Promise<VerbAnswer> {
  return planVerb(deps, request.apply, (founds, states) =>
    planRotation({
      fingerprint: request.fingerprint,
      newKey: request.newKey,
      founds,
      states,
      otherTools: request.all,
    }),
  );
}

/** `remove --finding ID… [--apply]` */
export function removeVerb(
  deps: VerbDeps,
  request: { readonly findings: readonly string[]; readonly apply: boolean },
): Promise<VerbAnswer> {
  return planVerb(deps, request.apply, (founds, states) => planRemoval({ findings: request.findings, founds, states }));
}

/** `logout [--apply]`: the official logout and everything that it leaves behind. */
export function logoutVerb(deps: VerbDeps, request: { readonly apply: boolean }): Promise<VerbAnswer> {
  return planVerb(deps, request.apply, (founds, states) =>
    planLogout({ founds, states, everything: true, cli: deps.cliLogout !== null }),
  );
}

/** `undo RECEIPT` */
export async function undoVerb(deps: Pick<VerbDeps, 'remediator'>, receipt: string): Promise<VerbAnswer> {
  return receiptAnswer(await deps.remediator.undo(receipt, { overNewerEdits: false }));
}

/** `backups` */
export async function backupsVerb(deps: Pick<VerbDeps, 'remediator'>): Promise<VerbAnswer> {
  const { backups } = await deps.remediator.list();
  return { kind: 'backups', body: { schema: 1, backups: [...backups] }, exit: 0 };
}

type Draft = (founds: readonly Found[], states: readonly StateText[]) => Result<PlanDraft, PlanFault>;

async function planVerb(deps: VerbDeps, apply: boolean, draft: Draft): Promise<VerbAnswer> {
  const seen = await deps.look();
  const drafted = draft(seen.founds, await deps.remediator.texts(seen.stateFiles));
  if (!drafted.ok) return faultAnswer(drafted.error);
  const plan = await deps.remediator.prepare(drafted.value, await deps.restarts());
  if (!plan.ok) return faultAnswer(plan.error);
  if (!apply) return { kind: 'plan', body: plan.value, exit: 0 };
  const chosen = plan.value.steps.filter((step) => step.chosen).map((step) => step.id);
  const receipt = await deps.remediator.apply(plan.value.id, chosen, {
    verify: async (check) => check((await deps.look()).founds),
    cli: () => deps.cliLogout?.() ?? Promise.resolve(fail(say(message('fault.nothing-to-change')))),
  });
  return receiptAnswer(receipt);
}

function receiptAnswer(answer: Result<Receipt, Fault>): VerbAnswer {
  if (!answer.ok) return faultAnswer(answer.error);
  return { kind: 'receipt', body: answer.value, exit: exitOf(answer.value) };
}

function exitOf({ state, changes }: Receipt): 0 | 1 | 3 {
  const failed = changes.some((change) => change.result === 'failed');
  if (state === 'verified') return failed ? 1 : 0;
  // Put back means that nothing was changed; where even that did not work, someone has to look.
  return state === 'refused' || failed ? 1 : 3;
}

const badInput = new Set([
  'no-key',
  'wrong-key',
  'same-key',
  'other-kind',
  'unknown-key',
  'unknown-finding',
  'unknown-receipt',
  'already-undone',
  'not-undoable',
]);
const couldNot = new Set(['busy', 'data-folder', 'backup-unreadable']);

function faultAnswer(fault: Fault): VerbAnswer {
  return { kind: 'fault', fault, exit: badInput.has(fault.code) ? 2 : couldNot.has(fault.code) ? 3 : 1 };
}

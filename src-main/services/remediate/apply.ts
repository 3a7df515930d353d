import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { Change, Receipt } from '../../contract/plan';
import type { Found } from '../../core/found';
import type { FileStep } from '../../core/plan/draft';
import { expected } from '../../core/plan/expectation';
import { fail, ok, type Result } from '../../core/result';
import type { TakenBackup } from './backups';
import type { Desk } from './desk';
import { mapInParallel } from './in-parallel';
import { largestFile, type PreparedFinal, type PreparedFile, type PreparedPlan } from './prepared';
import { outcomeOf } from './outcome';
import { refusal, settleOutcome, storedReceipt, type Refusal } from './receipts';
import type { FileRecord } from './records';
import { transact, type FileChange } from './transaction';
import { whyOf } from './words';

export interface ApplyHooks {
  /**
   * Looks at the machine again after the files were changed. `check` compares what is found with what was planned;
   * a fault, whether its own or one from elsewhere, is a sentence, and puts everything back.
   */
  readonly verify: (check: (founds: readonly Found[]) => Result<void, string>) => Promise<Result<void, string>>;
  /** Lets the official CLI do what cannot be taken back; the fault is a sentence. */
  readonly cli: (kind: 'cli-logout' | 'cli-login') => Promise<Result<void, string>>;
}

/**
 * Makes the chosen changes of a plan, or none of them. The caller holds the lock.
 * Faults: nothing-chosen, data-folder; everything about the files themselves is in the receipt.
 */
export async function applyPlan(
  desk: Desk,
  prepared: PreparedPlan,
  chosen: readonly string[],
  hooks: ApplyHooks,
): Promise<Result<Receipt, Fault>> {
  const steps = prepared.steps.filter((step) => chosen.includes(step.id));
  if (steps.length === 0) return fail({ code: 'nothing-chosen', words: say(message('fault.nothing-chosen')) });
  const files = steps.filter((step): step is PreparedFile => step.at === 'file');
  const cli = steps.filter((step): step is PreparedFinal => step.at === 'end');
  const looked = await changesOf(desk, files);
  const { id: plan, title, restarts } = prepared.plan;
  const base = { id: desk.newId(), plan, title, at: desk.clock.now(), restarts };
  if (!looked.ok)
    return ok(
      refusal(
        base,
        files.map(({ step }) => step),
        looked.error,
      ),
    );
  if (files.length === 0) return ok(await runFinal(desk, { ...base, files: [] }, cli, hooks, null));

  const expectations = files.flatMap(({ step }) => step.expects);
  let backup: TakenBackup | null = null;
  const outcome = await transact(desk, {
    ...base,
    undoes: null,
    changes: looked.value,
    verify: () => hooks.verify((founds) => expected(expectations, founds)),
    commit: (records, taken) => {
      backup = taken;
      return desk.receipts.put(
        base.id,
        storedReceipt({ ...base, undoes: null, files: records }, pendingReceipt(base, records, cli), taken),
      );
    },
    uncommit: () => desk.receipts.remove(base.id),
  });
  if (outcome.kind !== 'done')
    return settleOutcome(desk, { ...base, undoes: null, files: files.map(({ step }) => step) }, outcome);
  return ok(await runFinal(desk, { ...base, files: outcome.files }, cli, hooks, backup));
}

interface Base {
  readonly id: string;
  readonly plan: string;
  readonly title: string;
  readonly at: number;
  readonly restarts: Receipt['restarts'];
}

/** Reads every file once more and makes its new content. Any file that is not as previewed stops the whole. */
function changesOf(desk: Desk, files: readonly PreparedFile[]): Promise<Result<readonly FileChange[], Refusal>> {
  return mapInParallel(files, async ({ step, realPath, digest }) => {
    const file = await desk.store.read(step.path, largestFile);
    if (!file.ok) return fail<Refusal>({ path: step.path, why: 'gone', words: whyOf(file.error) });
    if (file.value.realPath !== realPath) return fail<Refusal>({ path: step.path, why: 'moved-link', words: '' });
    if (file.value.marks.digest !== digest) return fail<Refusal>({ path: step.path, why: 'moved-on', words: '' });
    const made = outcomeOf({ bytes: file.value.bytes, mode: file.value.marks.mode }, step.deed);
    if (!made.ok || made.value === null) return fail<Refusal>({ path: step.path, why: 'moved-on', words: made.ok ? '' : made.error });
    const { uid, gid } = file.value.marks;
    return ok<FileChange>({
      path: step.path,
      realPath,
      findings: step.findings,
      result: resultOf(step),
      before: file.value,
      after: { ...made.value, owner: { uid, gid }, modifiedNs: null },
    });
  });
}

function resultOf(step: FileStep): Change['result'] {
  if (step.kind === 'mask') return 'masked';
  return step.kind === 'remove' || step.kind === 'disable' ? 'removed' : 'changed';
}

/** What the receipt says until the CLI has done its part: should the process die there, it is the truth. */
function pendingReceipt(base: Base, records: readonly FileRecord[], cli: readonly PreparedFinal[]): Receipt {
  const words =
    cli.length > 0 ? message('receipt.cli-not-reached') : message('receipt.verified', { count: records.length });
  return verifiedReceipt(
    base,
    records,
    say(words),
    cli.map(({ step }) => finalChange(step, say(message('receipt.cli-not-reached')))),
  );
}

function verifiedReceipt(base: Base, records: readonly FileRecord[], words: string, more: readonly Change[]): Receipt {
  return {
    ...base,
    state: 'verified',
    words,
    changes: [...records.flatMap(changesOfFile), ...more],
    restarts: [...base.restarts],
    undoable: records.length > 0,
  };
}

function changesOfFile({ findings, path, result }: FileRecord): Change[] {
  const words = say(message(`change.${result === 'failed' || result === 'refused' ? 'unchanged' : result}`));
  const ids: readonly (string | null)[] = findings.length > 0 ? findings : [null];
  return ids.map((finding) => ({ finding, target: path, result, words }));
}

const finalChange = (step: PreparedFinal['step'], fault: string | null): Change => ({
  finding: step.findings[0] ?? null,
  target: step.target,
  result: fault !== null ? 'failed' : step.kind === 'delete-file' ? 'removed' : 'changed',
  words:
    fault === null
      ? say(message(step.kind === 'delete-file' ? 'change.removed' : 'change.changed'))
      : say(message('change.failed', { why: fault })),
});

/** Deletes a login and, where it was a link, what it led to. */
async function deleted(desk: Desk, path: string): Promise<Result<void, string>> {
  const real = await desk.store.realPath(path);
  for (const one of real.ok && real.value !== null ? [real.value, path] : [path]) {
    const removed = await desk.store.remove(one);
    if (!removed.ok) return fail(whyOf(removed.error));
  }
  return ok(undefined);
}

async function runFinal(
  desk: Desk,
  base: Base & { readonly files: readonly FileRecord[] },
  cli: readonly PreparedFinal[],
  hooks: ApplyHooks,
  backup: TakenBackup | null,
): Promise<Receipt> {
  const { files, ...head } = base;
  if (cli.length === 0) return pendingReceipt(head, files, []);
  const changes: Change[] = [];
  let failed: string | null = null;
  for (const { step } of cli) {
    const done = await (step.kind === 'delete-file' ? deleted(desk, step.target) : hooks.cli(step.kind));
    changes.push(finalChange(step, done.ok ? null : done.error));
    if (!done.ok) failed ??= done.error;
  }
  const receipt = verifiedReceipt(head, files, finalWords(failed, files.length), changes);
  await desk.receipts.put(head.id, storedReceipt({ ...head, undoes: null, files }, receipt, backup));
  return receipt;
}

function finalWords(failed: string | null, files: number): string {
  if (failed !== null)
    return say(message(files > 0 ? 'receipt.cli-failed' : 'receipt.cli-only-failed', { why: failed }));
  return say(files > 0 ? message('receipt.verified', { count: files }) : message('receipt.verified-cli'));
}

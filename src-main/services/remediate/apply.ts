import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { Change, Receipt } from '../../contract/plan';
import { fingerprintOf } from '../../core/accounts/secret-facts';
import type { Found } from '../../core/found';
import type { FileStep } from '../../core/plan/draft';
import { expected, type Expectation } from '../../core/plan/expectation';
import { fail, ok, type Result } from '../../core/result';
import type { Secret } from '../../core/secret';
import type { TakenBackup } from './backups';
import type { Desk } from './desk';
import { finalChange, runFinal, type AskCli } from './final-steps';
import type { ItemRecord } from './items';
import { lookAgain, type LookedAgain } from './look-again';
import type { PreparedFinal, PreparedFile, PreparedItem, PreparedPlan } from './prepared';
import {
  asTarget,
  changesOf,
  failedChanges,
  refusal,
  refusedChanges,
  settleOutcome,
  storedReceipt,
  type ReceiptHead,
} from './receipts';
import type { FileRecord } from './records';
import type { Made, Unmet, Watch } from './change';
import { transact } from './transaction';

export interface ApplyHooks {
  /**
   * Looks at the machine again after the files were changed. `check` compares what is found with what was planned;
   * a fault, whether its own or one from elsewhere, is a sentence, and puts everything back.
   */
  readonly verify: (check: (founds: readonly Found[]) => Result<void, string>) => Promise<Result<void, string>>;
  readonly cli: AskCli;
  /** What a helper command prints, or a sentence why it printed nothing. Left out: commands are not run. */
  readonly printed?: (command: string) => Promise<Result<Secret, string>>;
}

export interface ApplyOptions {
  /** Ids of the steps to make. */
  readonly chosen: readonly string[];
  /** Files that fail are left as they were and the others stay. Only where the plan is separable. */
  readonly keepWhatWorked: boolean;
  readonly watch: Watch;
}

/**
 * Makes the chosen changes of a plan, or none of them; where the user wants to keep what worked, those that can be
 * made. The caller holds the lock.
 * Faults: nothing-chosen, data-folder; everything about the files themselves is in the receipt.
 */
export async function applyPlan(
  desk: Desk,
  prepared: PreparedPlan,
  options: ApplyOptions,
  hooks: ApplyHooks,
): Promise<Result<Receipt, Fault>> {
  const steps = prepared.steps.filter((step) => options.chosen.includes(step.id));
  if (steps.length === 0) return fail({ code: 'nothing-chosen', words: say(message('fault.nothing-chosen')) });
  const files = steps.filter((step): step is PreparedFile => step.at === 'file');
  const items = steps.filter((step): step is PreparedItem => step.at === 'item');
  const final = steps.filter((step): step is PreparedFinal => step.at === 'end');
  const { id: plan, title, restarts } = prepared.plan;
  const head = { id: desk.newId(), plan, title, at: desk.clock.now(), restarts };
  const keepWhatWorked = options.keepWhatWorked && prepared.plan.separable === true;
  const targets = [...files.map(({ step }) => step), ...items.map(({ step }) => asTarget(step))];

  const looked = await lookAgain(desk, files, items);
  if (!looked.ok) return ok(refusal(head, targets, looked.error));
  const { changes, refused } = looked.value;
  const [first] = refused;
  if (first !== undefined && (!keepWhatWorked || changes.length === 0))
    return ok(refusal(head, targets, first.refusal));
  if (changes.length + items.length === 0) {
    return ok(await finish(desk, { head, made: nothingMade, more: [], final, backup: null }, hooks.cli));
  }

  const more = refused.flatMap(({ step, refusal: why }) => refusedChanges(step, why));
  const expectations = expectationsOf(files, items, looked.value);
  let backup: TakenBackup | null = null;
  const outcome = await transact(desk, {
    ...head,
    undoes: null,
    changes,
    items: looked.value.items,
    keepWhatWorked,
    watch: options.watch,
    verify: (without) => verifyWith(hooks, expectations, without),
    commit: (made, taken) => {
      backup = taken;
      const receipt = pendingReceipt(head, made, more, final);
      return desk.receipts.put(head.id, storedReceipt({ ...head, undoes: null, ...made }, receipt, taken));
    },
    uncommit: () => desk.receipts.remove(head.id),
  });
  if (outcome.kind !== 'done') return settleOutcome(desk, { ...head, undoes: null, files: targets }, outcome);
  return ok(await finish(desk, { head, made: outcome, more, final, backup }, hooks.cli));
}

const nothingMade: Made = { files: [], items: [], failed: [] };

interface Expected {
  /** The file that it is about; null for an item. */
  readonly path: string | null;
  readonly expects: readonly Expectation[];
}

function expectationsOf(
  files: readonly PreparedFile[],
  items: readonly PreparedItem[],
  { refused }: LookedAgain,
): readonly Expected[] {
  const out = new Set<FileStep>(refused.map(({ step }) => step));
  return [
    ...files.filter(({ step }) => !out.has(step)).map(({ step }) => ({ path: step.path, expects: step.expects })),
    ...items.map(({ step }) => ({ path: null, expects: step.expects ?? [] })),
  ];
}

/** Looks at the machine, and tells what is not as expected and in which files. */
async function verifyWith(
  hooks: ApplyHooks,
  all: readonly Expected[],
  without: ReadonlySet<string>,
): Promise<Result<void, Unmet>> {
  const paths: string[] = [];
  const seen = await hooks.verify((founds) => {
    let first: Result<void, string> = ok(undefined);
    for (const { path, expects } of all) {
      if (path !== null && without.has(path)) continue;
      const one = expected(expects, founds);
      if (one.ok) continue;
      if (first.ok) first = one;
      if (path !== null) paths.push(path);
    }
    return first;
  });
  if (!seen.ok) return fail({ words: seen.error, paths });
  const unprinted = await firstUnprinted(hooks, all);
  return unprinted === null ? ok(undefined) : fail({ words: unprinted, paths: [] });
}

/** The sentence about the first command that does not print what it should. */
async function firstUnprinted({ printed }: ApplyHooks, all: readonly Expected[]): Promise<string | null> {
  if (printed === undefined) return null;
  for (const expectation of all.flatMap(({ expects }) => expects)) {
    if (expectation.that !== 'prints') continue;
    const said = await printed(expectation.command);
    if (!said.ok) return said.error;
    if (fingerprintOf(said.value) !== expectation.fingerprint) return say(message('verify.helper-other'));
  }
  return null;
}

/** What the receipt says until the final steps are done: should the process die there, it is the truth. */
function pendingReceipt(
  head: ReceiptHead,
  made: Made,
  more: readonly Change[],
  final: readonly PreparedFinal[],
): Receipt {
  const notReached = say(message('receipt.cli-not-reached'));
  const words = final.length > 0 ? notReached : doneWords(made, more.length);
  return verifiedReceipt(head, made, words, [...more, ...final.map(({ step }) => finalChange(step, notReached))]);
}

function verifiedReceipt(head: ReceiptHead, made: Made, words: string, more: readonly Change[]): Receipt {
  return {
    ...head,
    state: 'verified',
    words,
    changes: [
      ...made.files.flatMap(changesOfFile),
      ...made.items.flatMap(changesOfItem),
      ...made.failed.flatMap(failedChanges),
      ...more,
    ],
    restarts: [...head.restarts],
    undoable: made.files.length + made.items.length > 0,
  };
}

function changesOfFile(file: FileRecord): Change[] {
  if (file.before === null) return changesOf(file, [file.result, say(message('change.made'))]);
  return changesOf(file, [file.result, resultWords(file.result)]);
}

const changesOfItem = (item: ItemRecord): Change[] =>
  changesOf(asTarget(item), [item.result, resultWords(item.result)]);

const resultWords = (result: Change['result']): string =>
  say(message(`change.${result === 'failed' || result === 'refused' ? 'unchanged' : result}`));

interface Finish {
  readonly head: ReceiptHead;
  readonly made: Made;
  /** Changes that were refused before anything began, where the rest was made all the same. */
  readonly more: readonly Change[];
  readonly final: readonly PreparedFinal[];
  readonly backup: TakenBackup | null;
}

/** Does what cannot be taken back, now that everything else is final. */
async function finish(desk: Desk, { head, made, more, final, backup }: Finish, cli: AskCli): Promise<Receipt> {
  if (final.length === 0) return pendingReceipt(head, made, more, []);
  const { changes, failed } = await runFinal(desk.store, final, cli);
  const words = failed === null ? doneWords(made, more.length) : failedWords(made, failed);
  const receipt = verifiedReceipt(head, made, words, [...more, ...changes]);
  await desk.receipts.put(head.id, storedReceipt({ ...head, undoes: null, ...made }, receipt, backup));
  return receipt;
}

function doneWords({ files, failed }: Made, refused: number): string {
  const left = failed.length + refused;
  if (left > 0) return say(message('receipt.kept', { done: files.length, failed: left }));
  return say(files.length > 0 ? message('receipt.verified', { count: files.length }) : message('receipt.verified-cli'));
}

const failedWords = ({ files }: Made, why: string): string =>
  say(message(files.length > 0 ? 'receipt.cli-failed' : 'receipt.cli-only-failed', { why }));

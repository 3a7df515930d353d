import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { Plan, Receipt, Restart } from '../../contract/plan';
import type { StateText } from '../../core/plan/approvals';
import type { PlanDraft } from '../../core/plan/draft';
import { textBytes } from '../../core/plan/text-bytes';
import { fail, ok, type Result } from '../../core/result';
import { applyPlan, type ApplyHooks } from './apply';
import { deskOf, notesFault, type Desk, type RemediateDeps } from './desk';
import { historyOf, lastChangeOf, pruneHistory, type History } from './history';
import { largestFile, prepare, type PreparedPlan } from './prepared';
import { isUnsettled } from './left-behind';
import { isId } from './own-files';
import { settle } from './recover';
import type { Watch } from './change';
import { undoChange, type UndoOptions } from './undo';

export interface RunOptions {
  readonly keepWhatWorked?: boolean;
  readonly progress?: Watch['progress'];
}

const unwatched: Watch = { progress: () => undefined, cancelled: () => false };

/** Previews kept at a time; the window shows one. */
const mostPlans = 8;

/**
 * Changes files by plan: preview, backup, change, verification, receipt; and puts everything back when anything in
 * between goes wrong, now or after a crash.
 */
export class Remediator {
  readonly #desk: Desk;
  readonly #plans = new Map<string, PreparedPlan>();
  readonly #running = new Map<string, { cancelled: boolean }>();

  constructor(private readonly deps: RemediateDeps) {
    this.#desk = deskOf(deps);
  }

  /** Looks at the files of a draft and shows what would become of them. Faults: nothing-to-change, keychain. */
  async prepare(draft: PlanDraft, restarts: readonly Restart[]): Promise<Result<Plan, Fault>> {
    const keeping = draft.steps.some((step) => step.at !== 'end') ? await this.#desk.backups.keeping() : null;
    const warnings =
      keeping?.how === 'plain'
        ? [say(message('warning.not-encrypted', { why: say(message(`why.${keeping.why}`)) }))]
        : [];
    const made = await prepare(this.#desk, { id: this.#desk.newId(), draft, restarts, warnings });
    if (!made.ok) return made;
    const prepared = made.value;
    if (prepared.steps.length === 0) {
      const why = prepared.plan.warnings.find(
        (warning) => !warnings.includes(warning) && !draft.warnings.includes(warning),
      );
      return fail({ code: 'nothing-to-change', words: why ?? say(message('fault.nothing-to-change')) });
    }
    this.#plans.set(prepared.plan.id, prepared);
    for (const id of [...this.#plans.keys()].slice(0, -mostPlans)) this.#plans.delete(id);
    return ok(prepared.plan);
  }

  /**
   * Makes the chosen steps of a plan, all or none unless the options say otherwise. A plan can be applied once.
   * Faults: unknown-plan, belongs-together, nothing-chosen, busy, data-folder.
   */
  async apply(
    planId: string,
    chosen: readonly string[],
    hooks: ApplyHooks,
    options: RunOptions = {},
  ): Promise<Result<Receipt, Fault>> {
    const prepared = this.#plans.get(planId);
    if (prepared === undefined) return fail({ code: 'unknown-plan', words: say(message('fault.unknown-plan')) });
    if (prepared.plan.steps.some(({ id, needed }) => needed === true && !chosen.includes(id))) {
      return fail({ code: 'belongs-together', words: say(message('fault.belongs-together')) });
    }
    const watch = this.#watch(planId, options.progress);
    const receipt = await this.#desk.alone(async () => {
      await settle(this.#desk);
      const keepWhatWorked = options.keepWhatWorked ?? false;
      return applyPlan(this.#desk, prepared, { chosen, keepWhatWorked, watch }, hooks);
    });
    this.#running.delete(planId);
    if (receipt.ok) this.#plans.delete(planId);
    return receipt;
  }

  /** Stops a change before its next file; what was done is put back. False where it is not under way. */
  cancel(planId: string): boolean {
    const running = this.#running.get(planId);
    if (running !== undefined) running.cancelled = true;
    return running !== undefined;
  }

  #watch(planId: string, progress: Watch['progress'] = () => undefined): Watch {
    const running = { cancelled: false };
    this.#running.set(planId, running);
    return { progress, cancelled: () => running.cancelled };
  }

  drop(planId: string): void {
    this.#plans.delete(planId);
  }

  /** Faults: unknown-receipt, already-undone, not-undoable, backup-unreadable, busy, data-folder. */
  undo(receiptId: string, options: UndoOptions): Promise<Result<Receipt, Fault>> {
    return this.#desk.alone(async () => {
      await settle(this.#desk);
      return undoChange(this.#desk, receiptId, options, unwatched);
    });
  }

  list(): Promise<History> {
    return historyOf(this.#desk);
  }

  /** When the place of a finding was last changed here, ms since the epoch; null where it never was. */
  lastChangeOf(finding: string): Promise<number | null> {
    return lastChangeOf(this.#desk, finding);
  }

  /** Removes the backup of a change now; it can then no longer be undone. Faults: unknown-receipt, busy, data-folder. */
  deleteBackup(receiptId: string): Promise<Result<void, Fault>> {
    return this.#desk.alone(async () => {
      const there = await this.#desk.backups.list();
      if (!isId(receiptId) || (there.ok && !there.value.ids.includes(receiptId))) {
        return fail({ code: 'unknown-receipt', words: say(message('fault.unknown-receipt')) });
      }
      const removed = await this.#desk.backups.remove(receiptId);
      return removed.ok ? ok(undefined) : fail(notesFault(removed.error));
    });
  }

  /** Removes backups older than `days`. Does nothing while another Keymender is at work. */
  async prune(days: number): Promise<void> {
    const history = await this.list();
    if (history.backups.length + history.receipts.length === 0) return;
    await this.#desk.alone(async () => ok(await pruneHistory(this.#desk, days)));
  }

  /**
   * To be called at every start, before anything is read: completes or puts back what was interrupted.
   * Where another Keymender is at work there is nothing interrupted.
   *
   * @returns a sentence for each, for the user
   */
  async recover(): Promise<readonly string[]> {
    if (!(await isUnsettled(this.deps.store, this.deps.dataFolder))) return [];
    const told = await this.#desk.alone(async () => ok(await settle(this.#desk)));
    return told.ok ? told.value : [];
  }

  /** The texts of those of these files that are there, for the planners. */
  async texts(paths: readonly string[]): Promise<readonly StateText[]> {
    const texts: StateText[] = [];
    for (const path of paths) {
      const file = await this.#desk.store.read(path, largestFile);
      if (file.ok) texts.push({ path, text: textBytes(file.value.bytes).text });
    }
    return texts;
  }
}

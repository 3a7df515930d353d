import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { Change, Receipt } from '../../contract/plan';
import { fail, ok, type Result } from '../../core/result';
import type { TakenBackup } from './backups';
import { notesFault, type Desk } from './desk';
import type { PutBack } from './put-back';
import type { ItemRecord } from './items';
import type { FileRecord, StoredReceipt } from './records';
import type { Cause, Made, Outcome } from './change';
import { filesInWords, whyOf } from './words';

/** What a receipt is made from, whatever became of the change. */
export interface ReceiptHead {
  readonly id: string;
  readonly plan: string;
  readonly title: string;
  readonly at: number;
  readonly restarts: Receipt['restarts'];
}

export interface Refusal {
  readonly path: string;
  readonly why: 'gone' | 'moved-link' | 'moved-on' | 'item-gone' | 'item-moved-on';
  /** For `gone` and `item-gone`: the part of the sentence that says why. */
  readonly words: string;
}

export interface Target {
  /** A file, or an item as people know it. */
  readonly path: string;
  readonly findings: readonly string[];
}

export const asTarget = ({
  target,
  findings,
}: {
  readonly target: string;
  readonly findings: readonly string[];
}): Target => ({
  path: target,
  findings,
});

/** The receipt of a change that was not begun, because a file is not as it was in the preview. */
export function refusal(head: ReceiptHead, targets: readonly Target[], { path, why, words }: Refusal): Receipt {
  const own = refusedWords(why, words);
  return {
    ...head,
    state: 'refused',
    words: say(refusalSentence({ path, why, words })),
    changes: targets.flatMap((target) =>
      changesOf(target, target.path === path ? ['refused', say(own)] : ['unchanged', say(message('change.unchanged'))]),
    ),
    restarts: [],
    undoable: false,
  };
}

function refusalSentence({ path, why, words }: Refusal) {
  const file = filesInWords([path]);
  switch (why) {
    case 'gone':
      return message('receipt.gone', { file, why: words });
    case 'item-gone':
      return message('receipt.item-gone', { target: path, why: words });
    case 'item-moved-on':
      return message('receipt.item-moved-on', { target: path });
    case 'moved-link':
    case 'moved-on':
      return message(`receipt.${why}`, { file });
  }
}

/** A file that was refused before anything began, where the rest was changed all the same. */
export function refusedChanges(target: Target, { why, words }: Refusal): Change[] {
  return changesOf(target, ['refused', say(refusedWords(why, words))]);
}

function refusedWords(why: Refusal['why'], words: string) {
  if (why === 'gone' || why === 'item-gone') return message('change.refused', { why: words });
  return message(why === 'moved-link' ? 'change.moved-link' : 'change.moved-on');
}

export function changesOf({ path, findings }: Target, [result, words]: readonly [Change['result'], string]): Change[] {
  const ids: readonly (string | null)[] = findings.length > 0 ? findings : [null];
  return ids.map((finding) => ({ finding, target: path, result, words }));
}

/** A receipt as it is kept. */
export function storedReceipt(
  head: Omit<ReceiptHead, 'plan' | 'restarts'> & {
    readonly undoes: string | null;
    readonly files: readonly FileRecord[];
    readonly items: readonly ItemRecord[];
  },
  receipt: Receipt,
  backup: TakenBackup | null,
): StoredReceipt {
  const { id, title, at, undoes, files, items } = head;
  return {
    version: 1,
    id,
    title,
    at,
    undoes,
    files: [...files],
    items: [...items],
    receipt,
    encrypted: backup?.encrypted ?? false,
    bytes: backup?.bytes ?? 0,
  };
}

/** Clears up after a change that was not made, and says why in a receipt. Faults: data-folder. */
export async function settleOutcome(
  desk: Desk,
  head: ReceiptHead & { readonly undoes: string | null; readonly files: readonly Target[] },
  outcome: Exclude<Outcome, { kind: 'done' }>,
): Promise<Result<Receipt, Fault>> {
  const { cause } = outcome;
  if (outcome.kind === 'not-begun') {
    return fail(cause.kind === 'notes' ? notesFault(cause.fault) : { code: cause.kind, words: causeWords(cause) });
  }
  const { files, undoes, ...base } = head;
  const stuck = outcome.back.stuck.length > 0;
  const receipt: Receipt = {
    ...base,
    state: 'rolled-back',
    words: stuck ? say(message('receipt.stuck', { files: filesInWords(outcome.back.stuck) })) : causeWords(cause),
    changes: files.flatMap((file) => changesOf(file, stateWords(file.path, cause, outcome.back))),
    restarts: [],
    undoable: false,
  };
  // With files still in the way, journal and backup stay for the next start.
  if (!stuck)
    await close(
      desk,
      storedReceipt({ ...base, undoes, files: [], items: [] }, receipt, null),
      outcome.back.foreign.length > 0,
    );
  return ok(receipt);
}

/** The end of a change that was put back: its receipt, then away with backup and intent. */
export async function close(desk: Desk, stored: StoredReceipt, keepBackup: boolean): Promise<void> {
  const written = await desk.receipts.put(stored.id, stored);
  // Without a receipt the intent stays: the next start then finds everything as before and tries again.
  if (!written.ok) return;
  if (!keepBackup) await desk.backups.remove(stored.id);
  await desk.intents.remove(stored.id);
}

function stateWords(path: string, cause: Cause, back: PutBack): readonly [Change['result'], string] {
  if (back.stuck.includes(path))
    return ['failed', say(message('change.failed', { why: say(message('change.unchanged')) }))];
  const own = ownFault(path, cause);
  if (own !== null) return ['refused', own];
  if (back.foreign.includes(path)) return ['refused', say(message('change.newer'))];
  return ['unchanged', say(message('change.restored'))];
}

/** What a cause says about one file or item; null where it is not about that. */
function ownFault(path: string, cause: Cause): string | null {
  if (!('path' in cause) || cause.path !== path) return null;
  switch (cause.kind) {
    case 'file':
      return say(message('change.refused', { why: whyOf(cause.fault) }));
    case 'item':
      return say(message('change.refused', { why: cause.why }));
    case 'moved-on':
      return say(message('change.newer'));
  }
}

/** The change that a file did not take part in, because it failed and the user keeps what worked. */
export function failedChanges({ file, cause }: Made['failed'][number]): Change[] {
  const own =
    ownFault(file.path, cause) ?? (cause.kind === 'verify' ? say(message('change.failed', { why: cause.words })) : '');
  return changesOf(file, ['failed', own]);
}

function causeWords(cause: Cause): string {
  switch (cause.kind) {
    case 'file':
      return say(message('receipt.rolled-back', { file: filesInWords([cause.path]), why: whyOf(cause.fault) }));
    case 'moved-on':
      return say(message('receipt.rolled-back-changed', { file: filesInWords([cause.path]) }));
    case 'item':
      return say(message('receipt.rolled-back-item', { target: cause.path, why: cause.why }));
    case 'cancelled':
      return say(message('receipt.cancelled'));
    case 'verify':
      return say(message('receipt.rolled-back-verify', { why: cause.words }));
    case 'notes':
      return say(message('receipt.rolled-back-notes', { why: whyOf(cause.fault) }));
  }
}

import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { Change, Receipt } from '../../contract/plan';
import { fail, ok, type Result } from '../../core/result';
import type { Desk } from './desk';
import { undoableIds } from './history';
import { mapInParallel } from './in-parallel';
import { largestFile } from './prepared';
import { changesOf, refusal, settleOutcome, storedReceipt, type Refusal } from './receipts';
import { isId, type FileRecord } from './records';
import { transact, type FileChange } from './transaction';
import { filesInWords, whyOf } from './words';

export interface UndoOptions {
  /** Undo even where a file was changed since; those changes are in the undo's own backup. */
  readonly overNewerEdits: boolean;
}

type Look =
  | { readonly kind: 'change'; readonly change: FileChange; readonly newer: boolean }
  | { readonly kind: 'already'; readonly file: FileRecord }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const none = (code: string, words: string): Result<never, Fault> => fail({ code, words });

/**
 * Takes a change back: the exact bytes, modes and times of before. An undo is a change like any other, with a backup
 * and a receipt of its own. The caller holds the lock.
 * Faults: unknown-receipt, already-undone, not-undoable, backup-unreadable, data-folder.
 */
export async function undoChange(desk: Desk, receiptId: string, options: UndoOptions): Promise<Result<Receipt, Fault>> {
  const stored = isId(receiptId) ? await desk.receipts.get(receiptId) : null;
  if (stored === null || !stored.ok) return none('unknown-receipt', say(message('fault.unknown-receipt')));
  const undoable = await undoableIds(desk);
  if (undoable.undone.has(receiptId)) return none('already-undone', say(message('fault.already-undone')));
  if (!undoable.ids.has(receiptId)) return none('not-undoable', say(message('fault.not-undoable')));
  const opened = await desk.backups.open(receiptId, null);
  if (!opened.ok) return none('backup-unreadable', say(message('fault.backup-unreadable')));
  const old = new Map(opened.value.map(({ realPath, bytes }) => [realPath, bytes]));

  const { files } = stored.value;
  const head = {
    id: desk.newId(),
    plan: `undo-${receiptId}`.slice(0, 64),
    title: say(message('plan.undo.title', { title: stored.value.title })),
    at: desk.clock.now(),
    restarts: stored.value.receipt.restarts,
  };
  const looked = await mapInParallel(files, async (file) => ok(await lookAt(desk, file, old.get(file.realPath))));
  const looks = looked.ok ? looked.value : [];
  const stop = looks.find((look) => look.kind === 'refused');
  if (stop !== undefined) return ok(refusal(head, files, stop.refusal));
  const changes = looks.flatMap((look) => (look.kind === 'change' ? [look] : []));
  const newer = changes.filter((look) => look.newer).map((look) => look.change.path);
  if (newer.length > 0 && !options.overNewerEdits) return ok(newerRefusal(head, files, newer));

  const already = looks.flatMap((look) =>
    look.kind === 'already' ? changesOf(look.file, ['unchanged', say(message('change.already'))]) : [],
  );
  const inner = { ...head, undoes: receiptId };
  let receipt: Receipt = {
    ...head,
    state: 'verified',
    words: say(message('receipt.undo-nothing')),
    changes: already,
    undoable: false,
  };
  if (changes.length === 0) {
    // Kept, so that the history shows the change as undone.
    await desk.receipts.put(head.id, storedReceipt({ ...inner, files: [] }, receipt, null));
    return ok(receipt);
  }
  const outcome = await transact(desk, {
    ...inner,
    changes: changes.map((look) => look.change),
    verify: () => Promise.resolve(ok(undefined)),
    commit: (records, taken) => {
      receipt = {
        ...receipt,
        ...undone(
          changes.map((look) => look.change),
          already,
        ),
        undoable: true,
      };
      return desk.receipts.put(head.id, storedReceipt({ ...inner, files: records }, receipt, taken));
    },
    uncommit: () => desk.receipts.remove(head.id),
  });
  return outcome.kind === 'done' ? ok(receipt) : settleOutcome(desk, { ...inner, files }, outcome);
}

/** Compares a file with what the change left. */
async function lookAt(desk: Desk, file: FileRecord, bytes: Uint8Array | undefined): Promise<Look> {
  const { path, realPath, findings, before } = file;
  // A file that the change itself made again stays: deleting is not what undo is for.
  if (before === null || bytes === undefined) return { kind: 'already', file };
  const now = await desk.store.read(path, largestFile);
  if (!now.ok && now.error.code !== 'missing') {
    return { kind: 'refused', refusal: { path, why: 'gone', words: whyOf(now.error) } };
  }
  if (now.ok && now.value.realPath !== realPath)
    return { kind: 'refused', refusal: { path, why: 'moved-link', words: '' } };
  const { digest, mode, uid, gid, modifiedNs } = before;
  const marks = now.ok ? now.value.marks : null;
  if (marks?.digest === digest && marks.mode === mode) return { kind: 'already', file };
  const change: FileChange = {
    path,
    realPath,
    findings,
    result: 'restored',
    before: now.ok ? now.value : null,
    after: { bytes, mode, owner: { uid, gid }, modifiedNs: BigInt(modifiedNs) },
  };
  return {
    kind: 'change',
    change,
    newer: marks !== null && marks.digest !== file.after.digest && marks.digest !== digest,
  };
}

function newerRefusal(
  head: Omit<Receipt, 'state' | 'words' | 'changes' | 'undoable'>,
  files: readonly FileRecord[],
  newer: readonly string[],
): Receipt {
  return {
    ...head,
    state: 'refused',
    words: say(message('receipt.undo-newer', { files: filesInWords(newer) })),
    changes: files.flatMap((file) =>
      changesOf(
        file,
        newer.includes(file.path)
          ? ['refused', say(message('change.newer'))]
          : ['unchanged', say(message('change.unchanged'))],
      ),
    ),
    restarts: [],
    undoable: false,
  };
}

function undone(changes: readonly FileChange[], already: readonly Change[]): Pick<Receipt, 'words' | 'changes'> {
  const again = changes.filter((change) => change.before === null).map((change) => change.path);
  const count = changes.length;
  return {
    words: say(
      again.length > 0
        ? message('receipt.undone-created', { count, files: filesInWords(again) })
        : message('receipt.undone', { count }),
    ),
    changes: [
      ...changes.flatMap((change) =>
        changesOf(change, [
          'restored',
          say(message(change.before === null ? 'change.created-again' : 'change.restored')),
        ]),
      ),
      ...already,
    ],
  };
}

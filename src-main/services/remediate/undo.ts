import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { Change, Receipt } from '../../contract/plan';
import { fail, ok, type Result } from '../../core/result';
import type { Desk } from './desk';
import { undoableIds } from './history';
import { mapInParallel } from './in-parallel';
import { fromBytes } from './item-text';
import { itemDigest, itemKey, type ItemChange, type ItemRecord } from './items';
import { largestFile, newPlace } from './prepared';
import { asTarget, changesOf, refusal, settleOutcome, storedReceipt, type Refusal, type Target } from './receipts';
import { isId } from './own-files';
import type { FileRecord } from './records';
import type { FileChange, Watch } from './change';
import { transact } from './transaction';
import { filesInWords, whyOf } from './words';

export interface UndoOptions {
  /** Undo even where a file was changed since; those changes are in the undo's own backup. */
  readonly overNewerEdits: boolean;
}

type Look =
  | { readonly kind: 'change'; readonly change: FileChange; readonly newer: boolean }
  | { readonly kind: 'item'; readonly change: ItemChange; readonly newer: boolean }
  | { readonly kind: 'already'; readonly target: Target }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const none = (code: string, words: string): Result<never, Fault> => fail({ code, words });

/**
 * Takes a change back: the exact bytes, modes and times of before. An undo is a change like any other, with a backup
 * and a receipt of its own. The caller holds the lock.
 * Faults: unknown-receipt, already-undone, not-undoable, backup-unreadable, data-folder.
 */
export async function undoChange(
  desk: Desk,
  receiptId: string,
  options: UndoOptions,
  watch: Watch,
): Promise<Result<Receipt, Fault>> {
  const stored = isId(receiptId) ? await desk.receipts.get(receiptId) : null;
  if (stored === null || !stored.ok) return none('unknown-receipt', say(message('fault.unknown-receipt')));
  const undoable = await undoableIds(desk);
  if (undoable.undone.has(receiptId)) return none('already-undone', say(message('fault.already-undone')));
  if (!undoable.ids.has(receiptId)) return none('not-undoable', say(message('fault.not-undoable')));
  const opened = await desk.backups.open(receiptId, null);
  if (!opened.ok) return none('backup-unreadable', say(message('fault.backup-unreadable')));
  const old = new Map(opened.value.map(({ realPath, bytes }) => [realPath, bytes]));

  const { files, items } = stored.value;
  const targets = [...files, ...items.map(asTarget)];
  const head = {
    id: desk.newId(),
    plan: `undo-${receiptId}`.slice(0, 64),
    title: say(message('plan.undo.title', { title: stored.value.title })),
    at: desk.clock.now(),
    restarts: stored.value.receipt.restarts,
  };
  const looked = await mapInParallel(files, async (file) => ok(await lookAt(desk, file, old.get(file.realPath))));
  const looks = looked.ok ? [...looked.value] : [];
  for (const item of items) looks.push(await lookAtItem(desk, receiptId, item, old.get(itemKey(item))));
  const stop = looks.find((look) => look.kind === 'refused');
  if (stop !== undefined) return ok(refusal(head, targets, stop.refusal));
  const changes = looks.flatMap((look) => (look.kind === 'change' ? [look] : []));
  const itemChanges = looks.flatMap((look) => (look.kind === 'item' ? [look] : []));
  const newer = [
    ...changes.filter((look) => look.newer).map((look) => look.change.path),
    ...itemChanges.filter((look) => look.newer).map((look) => look.change.target),
  ];
  if (newer.length > 0 && !options.overNewerEdits) return ok(newerRefusal(head, targets, newer));

  const already = looks.flatMap((look) =>
    look.kind === 'already' ? changesOf(look.target, ['unchanged', say(message('change.already'))]) : [],
  );
  const inner = { ...head, undoes: receiptId };
  let receipt: Receipt = {
    ...head,
    state: 'verified',
    words: say(message('receipt.undo-nothing')),
    changes: already,
    undoable: false,
  };
  if (changes.length + itemChanges.length === 0) {
    // Kept, so that the history shows the change as undone.
    await desk.receipts.put(head.id, storedReceipt({ ...inner, files: [], items: [] }, receipt, null));
    return ok(receipt);
  }
  const outcome = await transact(desk, {
    ...inner,
    changes: changes.map((look) => look.change),
    items: itemChanges.map((look) => look.change),
    keepWhatWorked: false,
    watch,
    verify: () => Promise.resolve(ok(undefined)),
    commit: (made, taken) => {
      receipt = {
        ...receipt,
        ...undone(
          changes.map((look) => look.change),
          itemChanges.map((look) => look.change),
          already,
        ),
        undoable: true,
      };
      return desk.receipts.put(head.id, storedReceipt({ ...inner, ...made }, receipt, taken));
    },
    uncommit: () => desk.receipts.remove(head.id),
  });
  return outcome.kind === 'done' ? ok(receipt) : settleOutcome(desk, { ...inner, files: targets }, outcome);
}

/** Compares a file with what the change left. */
async function lookAt(desk: Desk, file: FileRecord, bytes: Uint8Array | undefined): Promise<Look> {
  const { path, realPath, findings, before } = file;
  const now = await desk.store.read(path, largestFile);
  const refused = (why: Refusal['why'], words = ''): Look => ({ kind: 'refused', refusal: { path, why, words } });
  if (!now.ok && now.error.code !== 'missing') return refused('gone', whyOf(now.error));
  if (now.ok && now.value.realPath !== realPath) return refused('moved-link');
  const marks = now.ok ? now.value.marks : null;
  const common = { path, realPath, findings, result: 'restored' as const, before: now.ok ? now.value : null };
  if (before === null) {
    if (marks === null) return { kind: 'already', target: file };
    const change: FileChange = { ...common, after: null, folders: file.folders };
    return { kind: 'change', change, newer: marks.digest !== file.after?.digest };
  }
  if (bytes === undefined) return { kind: 'already', target: file };
  const { digest, mode, uid, gid, modifiedNs } = before;
  if (marks?.digest === digest && marks.mode === mode) return { kind: 'already', target: file };
  const place = now.ok ? null : await newPlace(desk.store, path);
  if (place?.ok === false) return refused('gone', whyOf(place.error));
  if (place?.ok === true && place.value.realPath !== realPath) return refused('moved-link');
  const change: FileChange = {
    ...common,
    after: { bytes, mode, owner: { uid, gid }, modifiedNs: BigInt(modifiedNs) },
    // A folder that went with something else's doing is not made again; one that this change took away is.
    folders: place?.ok === true && file.after === null ? place.value.folders : [],
  };
  return {
    kind: 'change',
    change,
    newer: marks !== null && marks.digest !== file.after?.digest && marks.digest !== digest,
  };
}

/** Compares a keychain item or a variable with what the change left. */
async function lookAtItem(desk: Desk, change: string, item: ItemRecord, bytes: Uint8Array | undefined): Promise<Look> {
  const { place, name, target, findings } = item;
  const now = await desk.items.read(item);
  if (!now.ok) return { kind: 'refused', refusal: { path: target, why: 'item-gone', words: now.error } };
  const digest = itemDigest(change, item, now.value);
  if (digest === item.before || (item.before !== null && bytes === undefined)) {
    return { kind: 'already', target: asTarget(item) };
  }
  const after = item.before === null || bytes === undefined ? null : fromBytes(bytes);
  return {
    kind: 'item',
    change: { place, name, target, findings, result: 'restored', before: now.value, after },
    newer: digest !== item.after,
  };
}

function newerRefusal(
  head: Omit<Receipt, 'state' | 'words' | 'changes' | 'undoable'>,
  files: readonly Target[],
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

function undone(
  changes: readonly FileChange[],
  items: readonly ItemChange[],
  already: readonly Change[],
): Pick<Receipt, 'words' | 'changes'> {
  const again = changes.filter((change) => change.before === null).map((change) => change.path);
  const count = changes.length;
  return {
    words: say(undoneWords(count, again)),
    changes: [
      ...changes.flatMap((change) => changesOf(change, ['restored', say(message(restoredWords(change)))])),
      ...items.flatMap((item) => changesOf(asTarget(item), ['restored', say(message('change.restored'))])),
      ...already,
    ],
  };
}

function undoneWords(count: number, again: readonly string[]) {
  if (again.length > 0) return message('receipt.undone-created', { count, files: filesInWords(again) });
  return count === 0 ? message('receipt.undone-items') : message('receipt.undone', { count });
}

function restoredWords({ before, after }: FileChange) {
  if (after === null) return 'change.removed-again' as const;
  return before === null ? ('change.created-again' as const) : ('change.restored' as const);
}

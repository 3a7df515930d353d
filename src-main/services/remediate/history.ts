import type { BackupEntry, Change, Receipt } from '../../contract/plan';
import type { Desk } from './desk';
import type { StoredReceipt } from './records';

export interface History {
  /** Newest first. */
  readonly receipts: readonly Receipt[];
  readonly backups: readonly BackupEntry[];
}

const dayMs = 24 * 60 * 60 * 1000;
/** Receipts hold no secret and outlive their backups. */
const keepReceiptsDays = 365;

/** Every change that was made or put back, and the backups that are there. Unreadable notes are passed over. */
export async function historyOf(desk: Desk): Promise<History> {
  const stored = await allReceipts(desk);
  const { ids } = await undoableIds(desk, stored);
  const backups = await desk.backups.list();
  const kept = new Set(backups.ok ? backups.value.ids : []);
  const newest = [...stored].reverse();
  return {
    receipts: newest.map(({ id, receipt }) => ({ ...receipt, undoable: ids.has(id) })),
    backups: newest
      .filter(({ id }) => kept.has(id))
      .map(({ id, title, at, files, encrypted, bytes }) => ({
        receipt: id,
        title,
        at,
        files: files.length,
        bytes,
        encrypted,
        undoable: ids.has(id),
      })),
  };
}

/**
 * Which changes can be undone: verified, with a backup, and not undone already. An undo that was itself undone
 * counts no more.
 */
export async function undoableIds(
  desk: Desk,
  known?: readonly StoredReceipt[],
): Promise<{ readonly ids: ReadonlySet<string>; readonly undone: ReadonlySet<string> }> {
  const stored = (known ?? (await allReceipts(desk))).filter(({ receipt }) => receipt.state === 'verified');
  // One undo may take back another: a change is undone when an undo of it was not itself undone.
  const undoOf = new Map<string, readonly string[]>();
  for (const { id, undoes } of stored) if (undoes !== null) undoOf.set(undoes, [...(undoOf.get(undoes) ?? []), id]);
  // `above`: notes that somebody tampered with might go round in a circle.
  const isUndone = (id: string, above: readonly string[]): boolean =>
    (undoOf.get(id) ?? []).some((undo) => !above.includes(undo) && !isUndone(undo, [...above, undo]));
  const undone = new Set(stored.map(({ id }) => id).filter((id) => isUndone(id, [id])));
  const backups = await desk.backups.list();
  const kept = new Set(backups.ok ? backups.value.ids : []);
  return { ids: new Set(stored.map(({ id }) => id).filter((id) => kept.has(id) && !undone.has(id))), undone };
}

const done: ReadonlySet<Change['result']> = new Set(['changed', 'removed', 'masked', 'restored']);

/** When the place of a finding was last changed here, or changed back, ms since the epoch; null where it never was. */
export async function lastChangeOf(desk: Desk, finding: string): Promise<number | null> {
  const ids = await desk.receipts.ids();
  for (const id of ids.ok ? [...ids.value].reverse() : []) {
    const one = await desk.receipts.get(id);
    if (one.ok && changedIn(one.value, finding)) return one.value.receipt.at;
  }
  return null;
}

function changedIn({ receipt, files }: StoredReceipt, finding: string): boolean {
  if (receipt.state !== 'verified') return false;
  // Who may read a file says nothing about what stands in it.
  const file = files.find(({ findings }) => findings.includes(finding));
  if (file !== undefined && file.before?.digest === file.after?.digest) return false;
  return receipt.changes.some((change) => change.finding === finding && done.has(change.result));
}

/** Removes backups older than `days`, and receipts that nobody will look for any more. */
export async function pruneHistory(desk: Desk, days: number): Promise<void> {
  const now = desk.clock.now();
  const backups = await desk.backups.list();
  const kept = new Set(backups.ok ? backups.value.ids : []);
  for (const { id, at } of await allReceipts(desk)) {
    if (kept.has(id) && now - at > days * dayMs) await desk.backups.remove(id);
    if (now - at > Math.max(days, keepReceiptsDays) * dayMs) await desk.receipts.remove(id);
  }
}

async function allReceipts(desk: Desk): Promise<readonly StoredReceipt[]> {
  const ids = await desk.receipts.ids();
  const stored: StoredReceipt[] = [];
  for (const id of ids.ok ? ids.value : []) {
    const one = await desk.receipts.get(id);
    if (one.ok) stored.push(one.value);
  }
  return stored;
}

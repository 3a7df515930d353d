import { fail, ok, type Result } from '../../core/result';
import { parentOf } from '../../core/where';
import type { FileStore } from '../../ports/file-store';
import { besideClaudeCode } from './claude-lock';
import { filesAtOnce, inParallel } from './in-parallel';
import { sameText } from './item-text';
import type { ItemChange, Items } from './items';
import { largestFile } from './prepared';
import { tempName } from './put-back';
import type { FileRecord } from './records';
import type { Cause, FileChange, TransactionInput, Watch } from './change';

interface Work {
  readonly change: FileChange;
  readonly record: FileRecord;
  /** Keymender's own file beside it, with the new content. */
  readonly temp: string;
}

/** How the changes went. `failed` is filled only where the user wants to keep what worked. */
export interface Changed {
  readonly cause: Cause | null;
  readonly failed: ReadonlyMap<FileRecord, Cause>;
}

/**
 * Everything between the intent and the receipt: new contents beside the old, items, moves, and the look at the
 * result. Takes nothing back itself.
 */
export async function makeChanges(
  deps: { readonly store: FileStore; readonly items: Items },
  input: TransactionInput,
  records: readonly FileRecord[],
): Promise<Changed> {
  const failed = new Map<FileRecord, Cause>();
  const work = input.changes.flatMap((change, index): Work[] => {
    const record = records[index];
    return record === undefined ? [] : [{ change, record, temp: tempName(change.realPath, input.id, index, 'new') }];
  });
  const cause = await inOrder(deps, input, work, failed);
  const first = failed.values().next().value;
  // Nothing worked: then there is nothing to keep.
  return { cause: cause ?? (failed.size === work.length ? (first ?? null) : null), failed };
}

async function inOrder(
  { store, items }: { readonly store: FileStore; readonly items: Items },
  input: TransactionInput,
  work: readonly Work[],
  failed: Map<FileRecord, Cause>,
): Promise<Cause | null> {
  const { watch, keepWhatWorked } = input;
  const each = (stage: 'prepare' | 'change', one: (work: Work) => Promise<Cause | null>): Promise<Cause | null> =>
    eachFile(watch, stage, work, failed, keepWhatWorked, one);

  const old = input.changes.filter(({ before, after }) => before !== null && after !== null);
  const rich = await store.mayCarryMore(old.map(({ realPath }) => realPath));
  const written = await each('prepare', ({ change, temp }) => writeNew(store, change, temp, rich));
  if (written !== null) return written;
  // A key gets its new home before it leaves the old one, and leaves a home last.
  const set = await eachItem(
    items,
    watch,
    input.items.filter((item) => item.after !== null),
  );
  if (set !== null) return set;
  const moved = await each('change', ({ change, temp }) =>
    besideClaudeCode(store, change.realPath, () => moveOver(store, change, temp)),
  );
  if (moved !== null) return moved;
  const removed = await eachItem(
    items,
    watch,
    input.items.filter((item) => item.after === null),
  );
  if (removed !== null) return removed;
  const synced = await inParallel(filesAtOnce, [...foldersOf(input.changes)], async ([folder, path]) => {
    const done = await store.syncFolder(folder);
    // A folder that went with its last file has nothing left to make durable.
    const lost = !done.ok && done.error.code !== 'missing';
    return lost ? fail<Cause>({ kind: 'file', path, fault: done.error }) : ok(undefined);
  });
  if (!synced.ok) return synced.error;
  watch.progress('check', work.length, work.length, null);
  return verified(store, input, work, failed);
}

/** Works on every file that has not failed yet, and tells how far it is. */
async function eachFile(
  watch: Watch,
  stage: 'prepare' | 'change',
  work: readonly Work[],
  failed: Map<FileRecord, Cause>,
  keep: boolean,
  one: (work: Work) => Promise<Cause | null>,
): Promise<Cause | null> {
  let done = 0;
  watch.progress(stage, done, work.length, null);
  const ran = await inParallel(filesAtOnce, work, async (item): Promise<Result<void, Cause>> => {
    if (watch.cancelled()) return fail({ kind: 'cancelled' });
    if (failed.has(item.record)) return ok(undefined);
    const cause = await one(item);
    if (cause !== null && !keep) return fail(cause);
    if (cause === null) watch.progress(stage, ++done, work.length, item.change.path);
    else failed.set(item.record, cause);
    return ok(undefined);
  });
  if (ran.ok) return watch.cancelled() ? { kind: 'cancelled' } : null;
  return ran.error;
}

async function writeNew(
  store: FileStore,
  { path, realPath, before, after, folders }: FileChange,
  temp: string,
  rich: ReadonlySet<string>,
): Promise<Cause | null> {
  if (after === null) return null;
  for (const folder of folders) {
    const made = await store.addFolder(folder);
    if (!made.ok) return fileCause(path, made);
  }
  const source = before !== null && rich.has(realPath) ? realPath : null;
  return fileCause(path, await store.write(temp, { ...after, attributesOf: source }));
}

async function moveOver(store: FileStore, change: FileChange, temp: string): Promise<Cause | null> {
  const { path, realPath, before, after, folders } = change;
  const still = await isStill(store, change);
  if (still !== null) return still;
  if (after !== null) {
    if (before !== null) return fileCause(path, await store.move(temp, realPath));
    const made = await store.moveNew(temp, realPath);
    return !made.ok && made.error.code === 'exists' ? { kind: 'moved-on', path } : fileCause(path, made);
  }
  const removed = await store.remove(realPath);
  for (const folder of removed.ok ? [...folders].reverse() : []) await store.removeFolder(folder);
  return fileCause(path, removed);
}

type Done = Awaited<ReturnType<FileStore['remove']>>;

const fileCause = (path: string, done: Done): Cause | null =>
  done.ok ? null : { kind: 'file', path, fault: done.error };

async function eachItem(items: Items, watch: Watch, changes: readonly ItemChange[]): Promise<Cause | null> {
  for (const change of changes) {
    const { target: path, before, after } = change;
    if (watch.cancelled()) return { kind: 'cancelled' };
    const now = await items.read(change);
    if (!now.ok) return { kind: 'item', path, why: now.error };
    if (!sameText(now.value, before)) return { kind: 'moved-on', path };
    const done = await items.put(change, after);
    if (!done.ok) return { kind: 'item', path, why: done.error };
  }
  return null;
}

/** The last look before the move: the same bytes at the same place. */
async function isStill(store: FileStore, { path, realPath, before }: FileChange): Promise<Cause | null> {
  if (before === null) {
    const there = await store.realPath(realPath);
    if (!there.ok) return { kind: 'file', path, fault: there.error };
    return there.value === null ? null : { kind: 'moved-on', path };
  }
  const now = await store.read(path, largestFile);
  if (!now.ok)
    return now.error.code === 'missing' ? { kind: 'moved-on', path } : { kind: 'file', path, fault: now.error };
  const same = now.value.realPath === realPath && now.value.marks.digest === before.marks.digest;
  return same ? null : { kind: 'moved-on', path };
}

/** Reads everything back, then looks at the whole. */
async function verified(
  store: FileStore,
  input: TransactionInput,
  work: readonly Work[],
  failed: Map<FileRecord, Cause>,
): Promise<Cause | null> {
  const same = await inParallel(filesAtOnce, work, async ({ record }): Promise<Result<void, Cause>> => {
    const cause = failed.has(record) ? null : await asIntended(store, record);
    if (cause === null) return ok(undefined);
    if (!input.keepWhatWorked) return fail(cause);
    failed.set(record, cause);
    return ok(undefined);
  });
  if (!same.ok) return same.error;
  const seen = await input.verify(new Set([...failed.keys()].map((record) => record.path)));
  if (input.watch.cancelled()) return { kind: 'cancelled' };
  if (seen.ok) return null;
  const cause: Cause = { kind: 'verify', words: seen.error.words };
  const about = work.filter(({ record }) => seen.error.paths.includes(record.path));
  if (!input.keepWhatWorked || about.length === 0) return cause;
  for (const { record } of about) failed.set(record, cause);
  return null;
}

async function asIntended(store: FileStore, { path, realPath, after }: FileRecord): Promise<Cause | null> {
  if (after === null) {
    const there = await store.realPath(realPath);
    if (!there.ok) return { kind: 'file', path, fault: there.error };
    return there.value === null ? null : { kind: 'moved-on', path };
  }
  const now = await store.read(realPath, largestFile);
  if (!now.ok) return { kind: 'file', path, fault: now.error };
  return now.value.marks.digest === after.digest ? null : { kind: 'moved-on', path };
}

/** Each folder in which a name comes or goes, once, with one of its files to name it by. */
function foldersOf(files: readonly FileChange[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, realPath, folders }) => [realPath, ...folders].map((one) => [parentOf(one), path])),
  );
}

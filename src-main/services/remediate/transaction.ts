import type { Restart } from '../../contract/plan';
import { hexDigest } from '../../core/fingerprint';
import { fail, type Result } from '../../core/result';
import { parentOf } from '../../core/where';
import type { FileStore, NewFile, StoredFile, StoreFault } from '../../ports/file-store';
import { toBase64, type Backups, type TakenBackup } from './backups';
import { besideClaudeCode } from './claude-lock';
import { filesAtOnce, inParallel } from './in-parallel';
import { largestFile } from './prepared';
import { putBack, tempName, type PutBack } from './put-back';
import { toRecord, type FileRecord, type Intent, type RecordFolder } from './records';

/** One file and what shall become of it. */
export interface FileChange {
  readonly path: string;
  readonly realPath: string;
  readonly findings: readonly string[];
  readonly result: FileRecord['result'];
  /** As it was read just now; null where nothing may be. */
  readonly before: StoredFile | null;
  readonly after: NewFile;
}

export interface TransactionInput {
  readonly id: string;
  readonly plan: string;
  readonly title: string;
  readonly at: number;
  readonly undoes: string | null;
  readonly restarts: readonly Restart[];
  readonly changes: readonly FileChange[];
  /** Looks at the result as a whole; the fault is a sentence. */
  readonly verify: () => Promise<Result<void, string>>;
  /** Makes the change final: after this there is a receipt, and no way back but undo. */
  readonly commit: (files: readonly FileRecord[], backup: TakenBackup) => Promise<Result<void, StoreFault>>;
  /** Takes a receipt away again that may have been half made. */
  readonly uncommit: () => Promise<Result<void, StoreFault>>;
}

/** What stopped a change. */
export type Cause =
  | { readonly kind: 'file'; readonly path: string; readonly fault: StoreFault }
  /** Something else wrote to the file while the change was under way. */
  | { readonly kind: 'moved-on'; readonly path: string }
  | { readonly kind: 'verify'; readonly words: string }
  /** Keymender's own folder cannot be written to. */
  | { readonly kind: 'notes'; readonly fault: StoreFault };

export type Outcome =
  | { readonly kind: 'done'; readonly files: readonly FileRecord[] }
  /** Nothing was touched. */
  | { readonly kind: 'not-begun'; readonly cause: Cause }
  | { readonly kind: 'put-back'; readonly cause: Cause; readonly back: PutBack };

export interface TransactionDeps {
  readonly store: FileStore;
  readonly backups: Backups;
  readonly intents: RecordFolder<Intent>;
}

/**
 * Changes many files as one. The order is what makes it safe to be stopped anywhere: backups, then the intent, then
 * every new file beside its old one, and only then each moved over; the receipt comes last. Up to the receipt,
 * whatever was done can be put back from what lies on disk.
 */
export async function transact(deps: TransactionDeps, input: TransactionInput): Promise<Outcome> {
  const files = input.changes.map(recordOf);
  const backup = await deps.backups.take(input.id, backedUp(input.changes));
  if (!backup.ok) return notBegun(deps, input.id, backup.error);
  const intent = intentOf(input, files, backup.value.key);
  const noted = await deps.intents.put(input.id, intent);
  if (!noted.ok) return notBegun(deps, input.id, noted.error);

  const cause = await makeChanges(deps.store, input, files);
  if (cause === null) {
    const committed = await input.commit(files, backup.value);
    if (committed.ok) {
      // Should this fail, the next start finds a receipt beside the intent and clears it away.
      await deps.intents.remove(input.id);
      return { kind: 'done', files };
    }
    await input.uncommit();
    return {
      kind: 'put-back',
      cause: { kind: 'notes', fault: committed.error },
      back: await undoAll(deps, input, intent),
    };
  }
  return { kind: 'put-back', cause, back: await undoAll(deps, input, intent) };
}

const undoAll = (deps: TransactionDeps, input: TransactionInput, intent: Intent): Promise<PutBack> =>
  putBack(deps.store, intent, new Map(backedUp(input.changes).map(({ realPath, bytes }) => [realPath, bytes])));

async function notBegun(deps: TransactionDeps, id: string, fault: StoreFault): Promise<Outcome> {
  // The intent first: a backup without an intent is rubbish, an intent without its backup would be a promise unkept.
  await deps.intents.remove(id);
  await deps.backups.remove(id);
  return { kind: 'not-begun', cause: { kind: 'notes', fault } };
}

async function makeChanges(
  store: FileStore,
  input: TransactionInput,
  files: readonly FileRecord[],
): Promise<Cause | null> {
  const work = input.changes.map((change, index) => ({
    change,
    temp: tempName(change.realPath, input.id, index, 'new'),
  }));
  const written = await inParallel(filesAtOnce, work, async ({ change, temp }) => {
    const made = await store.write(temp, change.after);
    return made.ok ? made : fail<Cause>({ kind: 'file', path: change.path, fault: made.error });
  });
  if (!written.ok) return written.error;
  const moved = await inParallel(filesAtOnce, work, ({ change, temp }) =>
    besideClaudeCode(store, change.realPath, async () => {
      const still = await isStill(store, change);
      if (still !== null) return fail(still);
      const done = await store.move(temp, change.realPath);
      return done.ok ? done : fail<Cause>({ kind: 'file', path: change.path, fault: done.error });
    }),
  );
  if (!moved.ok) return moved.error;
  for (const [folder, path] of foldersOf(input.changes)) {
    const synced = await store.syncFolder(folder);
    if (!synced.ok) return { kind: 'file', path, fault: synced.error };
  }
  return verified(store, input, files);
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

async function verified(
  store: FileStore,
  input: TransactionInput,
  files: readonly FileRecord[],
): Promise<Cause | null> {
  const same = await inParallel(filesAtOnce, files, async (file) => {
    const now = await store.read(file.realPath, largestFile);
    if (!now.ok) return fail<Cause>({ kind: 'file', path: file.path, fault: now.error });
    const isNew = now.value.marks.digest === file.after.digest;
    return isNew ? now : fail<Cause>({ kind: 'moved-on', path: file.path });
  });
  if (!same.ok) return same.error;
  const seen = await input.verify();
  return seen.ok ? null : { kind: 'verify', words: seen.error };
}

function recordOf({ path, realPath, findings, result, before, after }: FileChange): FileRecord {
  return {
    path,
    realPath,
    findings: [...findings],
    result,
    before: before === null ? null : toRecord(before.marks),
    after: { digest: hexDigest(after.bytes), mode: after.mode },
  };
}

const backedUp = (changes: readonly FileChange[]) =>
  changes.flatMap(({ realPath, before }) => (before === null ? [] : [{ realPath, bytes: before.bytes }]));

function intentOf(input: TransactionInput, files: readonly FileRecord[], key: Uint8Array | null): Intent {
  const { id, plan, title, at, undoes, restarts } = input;
  return {
    version: 1,
    id,
    plan,
    title,
    at,
    undoes,
    restarts: [...restarts],
    files: [...files],
    key: key === null ? null : toBase64(key),
  };
}

/** Each folder once, with one of its files to name it by. */
export function foldersOf(files: readonly { readonly path: string; readonly realPath: string }[]): Map<string, string> {
  return new Map(files.map(({ path, realPath }) => [parentOf(realPath), path]));
}

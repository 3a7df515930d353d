import { hexDigest } from '../../core/fingerprint';
import type { FileStore, StoreFault } from '../../ports/file-store';
import { toBase64, type BackupFile, type Backups } from './backups';
import type { Cause, FileChange, Made, Outcome, TransactionInput } from './change';
import { toBytes } from './item-text';
import { itemKey, itemRecord, type ItemRecord, type Items } from './items';
import { makeChanges } from './make-changes';
import { putBack, putFilesBack, type PutBack } from './put-back';
import { toRecord, type FileRecord, type Intent, type RecordFolder } from './records';

export interface TransactionDeps {
  readonly store: FileStore;
  readonly backups: Backups;
  readonly items: Items;
  readonly intents: RecordFolder<Intent>;
}

/**
 * Changes many files and items as one. The order is what makes it safe to be stopped anywhere: backups, then the
 * intent, then every new file beside its old one, then the items, and only then each file moved over; the receipt
 * comes last. Up to the receipt, whatever was done can be put back from what lies on disk.
 */
export async function transact(deps: TransactionDeps, input: TransactionInput): Promise<Outcome> {
  const records = input.changes.map(recordOf);
  const items = input.items.map((item) => itemRecord(input.id, item));
  const old = backedUp(input);
  const backup = await deps.backups.take(input.id, old);
  if (!backup.ok) return notBegun(deps, input.id, backup.error);
  const intent = intentOf(input, records, items, backup.value.key);
  const noted = await deps.intents.put(input.id, intent);
  if (!noted.ok) return notBegun(deps, input.id, noted.error);

  const stopped = async (cause: Cause): Promise<Outcome> => {
    const bytes = new Map(old.map((file) => [file.realPath, file.bytes]));
    return { kind: 'put-back', cause, back: unsettledBy(cause, await putBack(deps, intent, bytes)) };
  };
  const { cause, failed } = await makeChanges(deps, input, records);
  if (cause !== null) return stopped(cause);
  const made: Made = {
    files: records.filter((record) => !failed.has(record)),
    items,
    failed: [...failed].map(([file, why]) => ({ file, cause: why })),
  };
  if (failed.size > 0) {
    const left = await leaveOut(deps, intent, made, new Map(old.map((file) => [file.realPath, file.bytes])));
    if (left !== null) return stopped(left);
  }
  const committed = await input.commit(made, backup.value);
  if (!committed.ok) {
    await input.uncommit();
    return stopped({ kind: 'notes', fault: committed.error });
  }
  // Should this fail, the next start finds a receipt beside the intent and clears it away.
  await deps.intents.remove(input.id);
  return { kind: 'done', ...made };
}

/**
 * A call that was not answered may still be carried out when the drive comes back, after everything was put back. So
 * its file counts as unsettled: journal and backup stay, and the next start looks again.
 */
function unsettledBy(cause: Cause, back: PutBack): PutBack {
  if (!isUnanswered(cause) || back.stuck.includes(cause.path)) return back;
  const others = (paths: readonly string[]) => paths.filter((path) => path !== cause.path);
  return { asBefore: others(back.asBefore), foreign: others(back.foreign), stuck: [...back.stuck, cause.path] };
}

const isUnanswered = (cause: Cause): cause is Extract<Cause, { kind: 'file' }> =>
  cause.kind === 'file' && cause.fault.code === 'no-answer';

/** Puts back the files that failed, and writes down that the change is from now on without them. */
async function leaveOut(
  deps: TransactionDeps,
  intent: Intent,
  made: Made,
  old: ReadonlyMap<string, Uint8Array>,
): Promise<Cause | null> {
  const gone = new Set(made.failed.map(({ file }) => file));
  const back = await putFilesBack(deps.store, intent, old, (file) => gone.has(file));
  const [first] = made.failed;
  const silent = made.failed.find(({ cause }) => isUnanswered(cause));
  if (silent !== undefined) return silent.cause;
  if (back.stuck.length > 0 && first !== undefined) return first.cause;
  const noted = await deps.intents.put(intent.id, { ...intent, files: [...made.files] });
  return noted.ok ? null : { kind: 'notes', fault: noted.error };
}

async function notBegun(deps: TransactionDeps, id: string, fault: StoreFault): Promise<Outcome> {
  // The intent first: a backup without an intent is rubbish, an intent without its backup would be a promise unkept.
  await deps.intents.remove(id);
  await deps.backups.remove(id);
  return { kind: 'not-begun', cause: { kind: 'notes', fault } };
}

function recordOf({ path, realPath, findings, result, before, after, folders }: FileChange): FileRecord {
  return {
    path,
    realPath,
    findings: [...findings],
    result,
    before: before === null ? null : toRecord(before.marks),
    after: after === null ? null : { digest: hexDigest(after.bytes), mode: after.mode },
    folders: [...folders],
  };
}

const backedUp = ({ changes, items }: TransactionInput): readonly BackupFile[] => [
  ...changes.flatMap(({ realPath, before }) => (before === null ? [] : [{ realPath, bytes: before.bytes }])),
  ...items.flatMap((item) => (item.before === null ? [] : [{ realPath: itemKey(item), bytes: toBytes(item.before) }])),
];

function intentOf(
  input: TransactionInput,
  files: readonly FileRecord[],
  items: readonly ItemRecord[],
  key: Uint8Array | null,
): Intent {
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
    items: [...items],
    key: key === null ? null : toBase64(key),
  };
}

import { baseOf, joinPath, parentOf } from '../../core/where';
import type { FileStore } from '../../ports/file-store';
import { largestFile } from './prepared';
import type { FileRecord, Intent } from './records';

/** How far files of an interrupted change could be brought back. Paths as people know them. */
export interface PutBack {
  /** As before, whether they had to be put back or were never reached. */
  readonly asBefore: readonly string[];
  /** Changed by something else meanwhile, and left to it. */
  readonly foreign: readonly string[];
  /** Could not be read or written; the intent stays, for another try. */
  readonly stuck: readonly string[];
}

export type FileState = 'before' | 'after' | 'other' | 'unknown';

/**
 * Name of Keymender's own file beside another: the new content on its way in, or the old one on its way back.
 * Made from the change alone, so that whoever cleans up after a crash knows it.
 */
export function tempName(realPath: string, id: string, index: number, what: 'new' | 'old'): string {
  return joinPath(parentOf(realPath), `.${baseOf(realPath).slice(0, 60)}.keymender-${id}-${index}-${what}`);
}

/** Whether a file is as before a change, as after it, or neither. */
export async function stateOf(store: FileStore, file: FileRecord): Promise<FileState> {
  const now = await store.read(file.realPath, largestFile);
  if (!now.ok) {
    if (now.error.code !== 'missing' && now.error.code !== 'folder-missing') return 'unknown';
    return file.before === null ? 'before' : 'other';
  }
  const { marks, realPath } = now.value;
  if (realPath !== file.realPath) return 'other';
  const bytesDiffer = file.before?.digest !== file.after.digest;
  if (marks.digest === file.after.digest && (bytesDiffer || marks.mode === file.after.mode)) return 'after';
  return marks.digest === file.before?.digest ? 'before' : 'other';
}

/**
 * Brings every file of an interrupted change back to its bytes, mode, owner and time. Each step may be stopped
 * and repeated. `old` holds the bytes before the change by real path.
 */
export async function putBack(
  store: FileStore,
  intent: Intent,
  old: ReadonlyMap<string, Uint8Array>,
): Promise<PutBack> {
  const asBefore: string[] = [];
  const foreign: string[] = [];
  const stuck: string[] = [];
  const folders = new Map<string, string[]>();
  for (const [index, file] of intent.files.entries()) {
    const outcome = await bringBack(store, intent.id, index, file, old.get(file.realPath));
    (outcome === 'before' ? asBefore : outcome === 'other' ? foreign : stuck).push(file.path);
    const folder = parentOf(file.realPath);
    folders.set(folder, [...(folders.get(folder) ?? []), file.path]);
  }
  for (const [folder, paths] of folders) {
    const synced = await store.syncFolder(folder);
    // A folder that is gone has taken its files along: those are foreign already.
    if (!synced.ok && synced.error.code !== 'missing') stuck.push(...paths.filter((path) => !stuck.includes(path)));
  }
  return { asBefore, foreign, stuck };
}

async function bringBack(
  store: FileStore,
  id: string,
  index: number,
  file: FileRecord,
  bytes: Uint8Array | undefined,
): Promise<FileState> {
  const temp = tempName(file.realPath, id, index, 'old');
  const cleared = [await store.remove(tempName(file.realPath, id, index, 'new')), await store.remove(temp)];
  const state = await stateOf(store, file);
  if (cleared.some((removed) => !removed.ok)) return 'unknown';
  if (state !== 'after') return state;
  if (file.before === null) return (await store.remove(file.realPath)).ok ? 'before' : 'unknown';
  if (bytes === undefined) return 'unknown';
  const { mode, uid, gid, modifiedNs } = file.before;
  const back = { bytes, mode, owner: { uid, gid }, modifiedNs: BigInt(modifiedNs) };
  const written = await store.write(temp, back);
  const moved = written.ok ? await store.move(temp, file.realPath) : written;
  if (moved.ok) return 'before';
  await store.remove(temp);
  return 'unknown';
}

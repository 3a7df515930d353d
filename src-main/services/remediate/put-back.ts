import { baseOf, joinPath, parentOf } from '../../core/where';
import type { FileStore } from '../../ports/file-store';
import { fromBytes } from './item-text';
import { itemDigest, itemKey, type ItemRecord, type Items } from './items';
import { largestFile } from './prepared';
import type { FileRecord, Intent } from './records';

/** How far an interrupted change could be brought back. Paths and items as people know them. */
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
    if (file.before === null) return 'before';
    return file.after === null ? 'after' : 'other';
  }
  const { marks, realPath } = now.value;
  if (realPath !== file.realPath) return 'other';
  const bytesDiffer = file.before?.digest !== file.after?.digest;
  if (marks.digest === file.after?.digest && (bytesDiffer || marks.mode === file.after.mode)) return 'after';
  return marks.digest === file.before?.digest ? 'before' : 'other';
}

/** Whether an item is as before a change, as after it, or neither. */
export async function itemStateOf(items: Items, change: string, item: ItemRecord): Promise<FileState> {
  const now = await items.read(item);
  if (!now.ok) return 'unknown';
  const digest = itemDigest(change, item, now.value);
  if (digest === item.after) return 'after';
  return digest === item.before ? 'before' : 'other';
}

/**
 * Brings every file and item of an interrupted change back: bytes, mode, owner and time. Each step may be stopped
 * and repeated. `old` holds what was before the change, by real path or by the item's key.
 */
export async function putBack(
  deps: { readonly store: FileStore; readonly items: Items },
  intent: Intent,
  old: ReadonlyMap<string, Uint8Array>,
): Promise<PutBack> {
  const { asBefore, foreign, stuck } = await putFilesBack(deps.store, intent, old, () => true);
  const items = new Map<string, FileState>();
  for (const item of intent.items) {
    items.set(item.target, await bringItemBack(deps.items, intent.id, item, old.get(itemKey(item))));
  }
  const itemsIn = (...states: readonly FileState[]): string[] =>
    [...items].flatMap(([target, state]) => (states.includes(state) ? [target] : []));
  return {
    asBefore: [...asBefore, ...itemsIn('before')],
    foreign: [...foreign, ...itemsIn('other')],
    stuck: [...stuck, ...itemsIn('after', 'unknown')],
  };
}

/** The same for some of the files. */
export async function putFilesBack(
  store: FileStore,
  intent: Intent,
  old: ReadonlyMap<string, Uint8Array>,
  which: (file: FileRecord) => boolean,
): Promise<PutBack> {
  const asBefore: string[] = [];
  const foreign: string[] = [];
  const stuck: string[] = [];
  const folders = new Map<string, string[]>();
  for (const [index, file] of intent.files.entries()) {
    if (!which(file)) continue;
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
  if (file.before === null) return withoutFile(store, file, state);
  if (state !== 'after') return state;
  if (bytes === undefined) return 'unknown';
  for (const folder of file.after === null ? file.folders : []) await store.addFolder(folder);
  const { mode, uid, gid, modifiedNs } = file.before;
  const back = { bytes, mode, owner: { uid, gid }, modifiedNs: BigInt(modifiedNs) };
  // One by one, and seldom: the file that is there now got what the old one had.
  const rich = file.after === null ? new Set() : await store.mayCarryMore([file.realPath]);
  const attributesOf = rich.has(file.realPath) ? file.realPath : null;
  const written = await store.write(temp, { ...back, attributesOf });
  const moved = !written.ok
    ? written
    : await (file.after === null ? store.moveNew(temp, file.realPath) : store.move(temp, file.realPath));
  if (moved.ok) return 'before';
  await store.remove(temp);
  return !moved.ok && moved.error.code === 'exists' ? 'other' : 'unknown';
}

/** Takes a file away that the change made, and the folders that were made for it. */
async function withoutFile(store: FileStore, file: FileRecord, state: FileState): Promise<FileState> {
  if (state === 'other' || state === 'unknown') return state;
  if (state === 'after' && !(await store.remove(file.realPath)).ok) return 'unknown';
  for (const folder of [...file.folders].reverse()) {
    if (!(await store.removeFolder(folder)).ok) return 'unknown';
  }
  return 'before';
}

async function bringItemBack(
  items: Items,
  change: string,
  item: ItemRecord,
  bytes: Uint8Array | undefined,
): Promise<FileState> {
  const state = await itemStateOf(items, change, item);
  if (state !== 'after') return state;
  if (item.before !== null && bytes === undefined) return 'unknown';
  const old = item.before === null || bytes === undefined ? null : fromBytes(bytes);
  return (await items.put(item, old)).ok ? 'before' : 'unknown';
}

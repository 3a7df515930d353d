import type { Result } from '../../core/result';
import { joinPath } from '../../core/where';
import type { FileStore, StoreFault } from '../../ports/file-store';

/** Where in Keymender's data folder lies what is under way, what was done, and what was there before. */
export const journalFolder = (dataFolder: string): string => joinPath(dataFolder, 'journal');
export const receiptsFolder = (dataFolder: string): string => joinPath(dataFolder, 'receipts');
export const backupsFolder = (dataFolder: string): string => joinPath(dataFolder, 'backups');
export const recordSuffix = '.json';
export const backupSuffix = '.backup';

const idShape = /^[0-9a-z-]{1,64}$/;

/** Names of receipts come from people, too; only what Keymender itself makes up is a name. */
export const isId = (text: string): boolean => idShape.test(text);

/** The ids among the names of a folder. Half-written ones are none. */
export const idsIn = (names: readonly string[], suffix: string): string[] =>
  names.flatMap((name) => (name.endsWith(suffix) ? [name.slice(0, -suffix.length)] : [])).filter(isId);

/** Suffix of Keymender's own files while they are being written. */
export const halfWritten = '.part';

/** Writes one of Keymender's own files (0600): beside, durable, moved over, folder durable. */
export async function writeDurably(
  store: FileStore,
  path: string,
  bytes: Uint8Array,
): Promise<Result<void, StoreFault>> {
  const part = path + halfWritten;
  const cleared = await store.remove(part);
  if (!cleared.ok) return cleared;
  const written = await store.write(part, { bytes, mode: 0o600, owner: null, modifiedNs: null });
  const moved = written.ok ? await store.move(part, path) : written;
  if (!moved.ok) {
    await store.remove(part);
    return moved;
  }
  return store.syncFolder(path.slice(0, path.lastIndexOf('/')));
}

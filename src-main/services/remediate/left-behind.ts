import type { FileStore } from '../../ports/file-store';
import {
  backupsFolder,
  backupSuffix,
  halfWritten,
  idsIn,
  journalFolder,
  receiptsFolder,
  recordSuffix,
} from './own-files';

/**
 * Whether anything was left behind: a change under way, a half-written note, a backup that nothing speaks of. Three
 * looks into folders and none into a file, so that every start can afford it before it loads what recovers.
 */
export async function isUnsettled(store: FileStore, dataFolder: string): Promise<boolean> {
  const [journal, receipts, backups] = await Promise.all([
    store.names(journalFolder(dataFolder)),
    store.names(receiptsFolder(dataFolder)),
    store.names(backupsFolder(dataFolder)),
  ]);
  if (journal.ok && idsIn(journal.value, recordSuffix).length > 0) return true;
  const all = [journal, receipts, backups].flatMap((names) => (names.ok ? names.value : []));
  if (all.some((name) => name.endsWith(halfWritten))) return true;
  if (!receipts.ok || !backups.ok || !journal.ok) return false;
  const known = new Set(idsIn(receipts.value, recordSuffix));
  return idsIn(backups.value, backupSuffix).some((id) => !known.has(id));
}

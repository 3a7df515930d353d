import { constants } from 'node:fs';
import type { NewFile } from '../ports/file-store';
import type { StoreCalls } from './store-calls';
import { errno, Refusal } from './store-faults';

const { O_CREAT, O_EXCL, O_WRONLY } = constants;
// Windows does not know it.
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;

/**
 * Writes a file that was not there, with its owner, mode and time, and waits until the drive has it. Refuses with
 * `folder-missing`, `attributes` or `other-owner`.
 */
export async function writeNew(calls: StoreCalls, path: string, file: NewFile): Promise<void> {
  const handle = await opened(calls, path);
  try {
    if (typeof file.attributesOf === 'string') await likeTheOld(calls, handle, path, file.attributesOf);
    for (let at = 0; at < file.bytes.length;) at += await calls.write(handle, file.bytes, at);
    if (file.owner !== null) await giveTo(calls, handle, file.owner);
    if (process.platform !== 'win32') await calls.mode(handle, file.mode);
    if (file.modifiedNs !== null) await calls.times(path, file.modifiedNs);
    await calls.sync(handle);
  } finally {
    await calls.close(handle);
  }
}

/** While the file is empty; its final mode comes when everything is in it. */
async function likeTheOld(calls: StoreCalls, handle: number, path: string, old: string): Promise<void> {
  if (!(await calls.attributes(old, path))) throw new Refusal('attributes');
  await calls.mode(handle, 0o600);
}

async function opened(calls: StoreCalls, path: string): Promise<number> {
  try {
    return await calls.open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o600);
  } catch (error) {
    if (errno(error) === 'ENOENT') throw new Refusal('folder-missing');
    throw error;
  }
}

/** A file keeps its owner or is not touched; a group that cannot be kept falls back to one's own, which opens it to nobody. */
async function giveTo(calls: StoreCalls, handle: number, owner: { uid: number; gid: number }): Promise<void> {
  const uid = process.geteuid?.();
  const gid = process.getegid?.();
  if (uid === undefined || (uid === owner.uid && gid === owner.gid)) return;
  try {
    await calls.owner(handle, owner.uid, owner.gid);
  } catch (error) {
    if (errno(error) !== 'EPERM') throw error;
    if (uid !== owner.uid) throw new Refusal('other-owner');
  }
}

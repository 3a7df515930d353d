import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { isImmutable } from './attributes';
import type { StoreCalls } from './store-calls';
import { errno, gone, Refusal } from './store-faults';

/** Not every file system can sync a folder; saying so is no failure (fsync(2), EINVAL). */
const cannotSyncFolder = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP']);
/** What Windows answers while a virus scanner or editor holds a file for a moment. */
const heldForAMoment = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** What file systems without hard links answer (FAT, some network drives). */
const cannotLink = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR', 'UNKNOWN']);

/** Moves a file to a name that is free; refuses with `exists` where it is not. */
export async function moveNew(calls: StoreCalls, from: string, to: string): Promise<void> {
  try {
    await calls.link(from, to);
  } catch (error) {
    if (!cannotLink.has(errno(error))) throw error;
    if ((await fs.lstat(to).catch(() => null)) !== null) throw new Refusal('exists');
    return patiently(() => calls.move(from, to));
  }
  await patiently(() => gone(() => calls.unlink(from)));
}

/** Moves a file over what has that name now; refuses with `immutable`. */
export const move = (calls: StoreCalls, from: string, to: string): Promise<void> =>
  nameImmutable(to, () => patiently(() => calls.move(from, to)));

/** Removes a file, if it is there; refuses with `immutable`. */
export const remove = (calls: StoreCalls, path: string): Promise<void> =>
  nameImmutable(path, () => patiently(() => gone(() => calls.unlink(path))));

/** Takes a lock, also one that is older than `staleMs`; false where somebody else holds it. */
export async function claim(calls: StoreCalls, path: string, staleMs: number): Promise<boolean> {
  try {
    await calls.makeLock(path);
    return true;
  } catch (error) {
    if (errno(error) !== 'EEXIST') throw error;
  }
  const held = await fs.stat(path).catch(() => null);
  if (held !== null && Date.now() - held.mtimeMs < staleMs) return false;
  await gone(() => calls.removeLock(path));
  return claim(calls, path, Infinity);
}

/** Waits until the drive has the names of a folder, where the system can do that. */
export async function syncFolder(calls: StoreCalls, path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await calls.open(path, constants.O_RDONLY, 0);
  try {
    await calls.sync(handle);
  } catch (error) {
    if (!cannotSyncFolder.has(errno(error))) throw error;
  } finally {
    await calls.close(handle);
  }
}

/** A file with such a flag answers as one that somebody may not touch; the user should know which it is. */
async function nameImmutable(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (errno(error) === 'EPERM' && (await isImmutable(path))) throw new Refusal('immutable');
    throw error;
  }
}

async function patiently(work: () => Promise<void>): Promise<void> {
  const tries = process.platform === 'win32' ? 8 : 1;
  for (let left = tries; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left <= 1 || !heldForAMoment.has(errno(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50 * (tries - left + 1)));
    }
  }
}

import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../core/result';
import type { FileStore, NewFile, StoredFile, StoreFault, StoreFaultCode } from '../ports/file-store';
import { isImmutable, mayCarryMore } from './attributes';
import { nodeStoreCalls, type StoreCalls } from './store-calls';

const { O_CREAT, O_EXCL, O_WRONLY, O_RDONLY } = constants;
// Windows knows neither; opening a pipe by mistake must not wait for its writer.
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;
const O_NONBLOCK = constants.O_NONBLOCK ?? 0;

const codes: Readonly<Record<string, StoreFaultCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'folder-missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  ELOOP: 'link-loop',
  EEXIST: 'exists',
  ETIMEDOUT: 'no-answer',
  ESTALE: 'no-answer',
  EHOSTDOWN: 'no-answer',
};

/** Not every file system can sync a folder; saying so is no failure (fsync(2), EINVAL). */
const cannotSyncFolder = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP']);
/** What Windows answers while a virus scanner or editor holds a file for a moment. */
const heldForAMoment = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * The file store on Node's file system.
 *
 * @param limitMs how long one call may take before it counts as a drive that does not answer
 * @param calls the system calls that change files
 */
export function nodeFileStore(limitMs = 20_000, calls: StoreCalls = nodeStoreCalls): FileStore {
  const guarded = async <T>(path: string, work: () => Promise<T>): Promise<Result<T, StoreFault>> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Result<T, StoreFault>>((resolve) => {
      timer = setTimeout(() => resolve(fail({ code: 'no-answer', path, detail: `${limitMs} ms` })), limitMs);
    });
    try {
      return await Promise.race([work().then(ok, (error: unknown) => fail(faultOf(path, error))), late]);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    mayCarryMore,
    read: (path, most) => guarded(path, () => readWhole(path, most)),
    mayReplace: (path) => guarded(path, () => mayReplace(path)),
    realPath: (path) => guarded(path, () => realPath(path)),
    write: (path, file) => guarded(path, () => writeNew(calls, path, file)),
    mayCreateIn: (folder) => guarded(folder, () => fs.access(folder, constants.W_OK)),
    moveNew: (from, to) => guarded(to, () => moveNew(calls, from, to)),
    move: (from, to) => guarded(to, () => nameImmutable(to, () => patiently(() => calls.move(from, to)))),
    remove: (path) => guarded(path, () => nameImmutable(path, () => patiently(() => gone(() => calls.unlink(path))))),
    claim: (path, staleMs) => guarded(path, () => claim(calls, path, staleMs)),
    unclaim: (path) => guarded(path, () => gone(() => calls.removeLock(path))),
    syncFolder: (path) => guarded(path, () => syncFolder(calls, path)),
    makeFolder: (path) => guarded(path, () => calls.makeFolder(path)),
    addFolder: (path) => guarded(path, () => unless(['EEXIST'], () => calls.addFolder(path))),
    removeFolder: (path) => guarded(path, () => unless(notEmpty, () => calls.removeFolder(path))),
    names: (path) => guarded(path, () => names(path)),
  };
}

class Refusal extends Error {
  constructor(readonly code: StoreFaultCode) {
    super(code);
  }
}

function faultOf(path: string, error: unknown): StoreFault {
  if (error instanceof Refusal) return { code: error.code, path, detail: error.code };
  const detail = errno(error);
  return { code: codes[detail] ?? 'failed', path, detail };
}

function errno(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

async function readWhole(path: string, most: number): Promise<StoredFile> {
  const handle = await fs.open(path, O_RDONLY | O_NONBLOCK);
  try {
    const facts = await handle.stat({ bigint: true });
    if (!facts.isFile()) throw new Refusal('not-a-file');
    if (facts.size > BigInt(most)) throw new Refusal('too-large');
    const [bytes, realPath] = await Promise.all([wholeOf(handle, Number(facts.size)), fs.realpath(path)]);
    return {
      realPath,
      bytes,
      names: Number(facts.nlink),
      marks: {
        digest: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length,
        mode: Number(facts.mode) & 0o7777,
        uid: Number(facts.uid),
        gid: Number(facts.gid),
        modifiedNs: facts.mtimeNs,
      },
    };
  } finally {
    await handle.close();
  }
}

/** One call where the file is as large as it said: each call waits for a thread, and a change reads each file thrice. */
async function wholeOf(handle: fs.FileHandle, size: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(size + 1);
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
  if (bytesRead === size) return buffer.subarray(0, size);
  // It grew or shrank meanwhile, or came in pieces. What counts then is the digest of what is there.
  return handle.readFile();
}

async function mayReplace(path: string): Promise<void> {
  const uid = process.geteuid?.();
  const { uid: owner } = await fs.stat(path);
  if (uid !== undefined && uid !== 0 && uid !== owner) throw new Refusal('other-owner');
  await fs.access(dirname(path), constants.W_OK);
}

async function realPath(path: string): Promise<string | null> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return null;
    throw error;
  }
}

async function writeNew(calls: StoreCalls, path: string, file: NewFile): Promise<void> {
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

/** Fine when there was nothing to remove. */
async function gone(remove: () => Promise<void>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (errno(error) !== 'ENOENT' && errno(error) !== 'ENOTDIR') throw error;
  }
}

/** Removing a folder that is gone, that is in use, or that has become something else is nobody's failure. */
const notEmpty: readonly string[] = ['ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST'];

async function unless(harmless: readonly string[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!harmless.includes(errno(error))) throw error;
  }
}

/** What file systems without hard links answer (FAT, some network drives). */
const cannotLink = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR', 'UNKNOWN']);

async function moveNew(calls: StoreCalls, from: string, to: string): Promise<void> {
  try {
    await calls.link(from, to);
  } catch (error) {
    if (!cannotLink.has(errno(error))) throw error;
    if ((await fs.lstat(to).catch(() => null)) !== null) throw new Refusal('exists');
    return patiently(() => calls.move(from, to));
  }
  await patiently(() => gone(() => calls.unlink(from)));
}

async function claim(calls: StoreCalls, path: string, staleMs: number): Promise<boolean> {
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

/** A file with such a flag answers as one that somebody may not touch; the user should know which it is. */
async function nameImmutable(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (errno(error) === 'EPERM' && (await isImmutable(path))) throw new Refusal('immutable');
    throw error;
  }
}

async function syncFolder(calls: StoreCalls, path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await calls.open(path, O_RDONLY, 0);
  try {
    await calls.sync(handle);
  } catch (error) {
    if (!cannotSyncFolder.has(errno(error))) throw error;
  } finally {
    await calls.close(handle);
  }
}

async function names(path: string): Promise<readonly string[]> {
  try {
    return await fs.readdir(path);
  } catch (error) {
    if (errno(error) === 'ENOENT') return [];
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

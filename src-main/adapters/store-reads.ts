import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import type { StoredFile } from '../ports/file-store';
import { errno, Refusal } from './store-faults';

// Opening a pipe by mistake must not wait for its writer. Windows does not know it.
const O_NONBLOCK = constants.O_NONBLOCK ?? 0;

/** A whole file and its marks. Refuses what is no file (`not-a-file`) or larger than `most` bytes (`too-large`). */
export async function readWhole(path: string, most: number): Promise<StoredFile> {
  const handle = await fs.open(path, constants.O_RDONLY | O_NONBLOCK);
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

/** Refuses a file of another owner (`other-owner`); fails where its folder may not be written. */
export async function mayReplace(path: string): Promise<void> {
  const uid = process.geteuid?.();
  const { uid: owner } = await fs.stat(path);
  if (uid !== undefined && uid !== 0 && uid !== owner) throw new Refusal('other-owner');
  await fs.access(dirname(path), constants.W_OK);
}

/** Where a path leads, links followed; null where nothing is there. */
export async function realPath(path: string): Promise<string | null> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (errno(error) === 'ENOENT' || errno(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** The names in a folder; none where there is no folder. */
export async function names(path: string): Promise<readonly string[]> {
  try {
    return await fs.readdir(path);
  } catch (error) {
    if (errno(error) === 'ENOENT') return [];
    throw error;
  }
}

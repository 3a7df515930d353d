import { constants, lstat as lstatThen, type Dirent, type Stats } from 'node:fs';
import { open, opendir, readdir, realpath, stat, type FileHandle } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/result';
import type { FileContent, FileFacts, Files, FolderEntry, ReadFault, ReadFaultCode } from '../ports/files';

/** Configuration files are small; a larger one is somebody's mistake and is named instead of read. */
const usualMaxBytes = 32 * 1024 * 1024;
const usualTimeoutMs = 3_000;

/** The real file system. A folder that does not answer (a network home) costs its time limit and nothing else. */
export function nodeFiles(): Files {
  const kept = new KeptContents();
  const small = new Set<string>();
  return {
    read: (path, limits = {}) =>
      bounded(path, limits.timeoutMs ?? usualTimeoutMs, () =>
        readRegular(path, limits.maxBytes ?? usualMaxBytes, kept),
      ),
    facts: (path) => bounded(path, usualTimeoutMs, async () => ok((await look(path)).facts)),
    list: (path, most) => bounded(path, usualTimeoutMs, () => listFolder(path, most, small)),
    realPath: async (path) => {
      const real = await bounded(path, usualTimeoutMs, async () => ok(await realpath(path)));
      return real.ok ? real.value.replace(/\\/g, '/') : path;
    },
    ownUid: () => process.getuid?.() ?? null,
  };
}

/** Four calls for a file, and one where it is as it was; hundreds are read at each look, and each call has its price. */
async function readRegular(
  path: string,
  maxBytes: number,
  kept: KeptContents,
): Promise<Result<FileContent, ReadFault>> {
  const { facts, stats } = await look(path);
  const known = facts.size > maxBytes ? null : kept.of(path, stats);
  if (known !== null) return ok({ facts, bytes: known });
  const readAt = Date.now();
  if (facts.size > maxBytes) return fail({ code: 'too-large', path, detail: `${facts.size} bytes` });
  // Non-blocking: should a pipe have taken the file's place since, neither opening nor reading it must wait for a writer.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const bytes = await readUpTo(handle, facts.size, maxBytes);
    if (bytes === null) return fail({ code: 'too-large', path, detail: `over ${maxBytes} bytes` });
    kept.keep(path, stats, bytes, readAt);
    return ok({ facts, bytes });
  } finally {
    await handle.close();
  }
}

/** The whole file, or null when it grew beyond the limit while it was read. */
async function readUpTo(handle: FileHandle, size: number, maxBytes: number): Promise<Uint8Array | null> {
  // One byte more than it should have: a read that fills less has seen the end.
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    length += bytesRead;
    if (length > maxBytes) return null;
    if (bytesRead === 0 || (length === size && bytesRead < buffer.length)) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length + 65_536)]);
  }
}

/** Files are small; so many bytes of them are kept between looks. */
const mostKeptBytes = 16 * 1024 * 1024;
/** A file that was written this shortly before it was read could be written again without a trace, ms (FAT: 2 s). */
const restlessMs = 3_000;

/**
 * What files held when they were last read, for as long as nothing about them changed: number, size and both times.
 * Most of a look is the same as the look before.
 */
class KeptContents {
  readonly #kept = new Map<string, { readonly mark: string; readonly bytes: Uint8Array }>();
  #size = 0;

  of(path: string, stats: Stats): Uint8Array | null {
    const known = this.#kept.get(path);
    return known?.mark === markOf(stats) ? known.bytes : null;
  }

  keep(path: string, stats: Stats, bytes: Uint8Array, readAt: number): void {
    this.#forget(path);
    const restless = readAt - Math.max(stats.mtimeMs, stats.ctimeMs) < restlessMs;
    if (restless || bytes.length !== stats.size || this.#size + bytes.length > mostKeptBytes) return;
    // A copy of its own: a small file must not hold on to the pool it was read into.
    this.#kept.set(path, { mark: markOf(stats), bytes: Uint8Array.from(bytes) });
    this.#size += bytes.length;
  }

  #forget(path: string): void {
    this.#size -= this.#kept.get(path)?.bytes.length ?? 0;
    this.#kept.delete(path);
  }
}

const markOf = ({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string => `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`;

class NotAFile extends Error {}

/** Hundreds of these are asked for at each look, and with a callback each costs a third less than with a promise of Node's. */
function lstat(path: string): Promise<Stats> {
  return new Promise((resolve, reject) => {
    lstatThen(path, (error, stats) => {
      if (error === null) resolve(stats);
      else reject(error);
    });
  });
}

async function look(path: string): Promise<{ readonly facts: FileFacts; readonly stats: Stats }> {
  const link = await lstat(path);
  const target = link.isSymbolicLink() ? await stat(path) : link;
  if (!target.isFile()) throw new NotAFile(path);
  const facts = {
    path,
    realPath: link.isSymbolicLink() ? await realpath(path) : path,
    size: target.size,
    mode: target.mode & 0o7777,
    uid: target.uid,
    modifiedMs: target.mtimeMs,
  };
  return { facts, stats: target };
}

/** A folder's own size grows with its names; beyond this there are some ten thousand of them. */
const largeFolderBytes = 512 * 1024;

/** With so few names it is not large the next time either. */
const fewNames = 1_000;

/** @param small folders that had few names when they were last listed: those are listed without asking first */
async function listFolder(
  path: string,
  most: number,
  small: Set<string>,
): Promise<Result<readonly FolderEntry[], ReadFault>> {
  if (small.has(path) || (await stat(path)).size < largeFolderBytes) {
    const entries = await readdir(path, { withFileTypes: true });
    if (entries.length < fewNames) small.add(path);
    else small.delete(path);
    return ok(entries.slice(0, most).map(entryOf));
  }
  // Entry by entry: of a folder with a million files only as many as were asked for are ever held.
  const entries: FolderEntry[] = [];
  for await (const entry of await opendir(path, { bufferSize: 512 })) {
    if (entries.length >= most) break;
    entries.push(entryOf(entry));
  }
  return ok(entries);
}

function entryOf(entry: Dirent): FolderEntry {
  const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
  return { name: entry.name, kind };
}

async function bounded<T>(
  path: string,
  timeoutMs: number,
  work: () => Promise<Result<T, ReadFault>>,
): Promise<Result<T, ReadFault>> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Result<T, ReadFault>>((resolve) => {
    timer = setTimeout(() => resolve(fail({ code: 'no-answer', path, detail: `${timeoutMs} ms` })), timeoutMs);
  });
  const attempt = work().catch((error: unknown) => fail(faultOf(path, error)));
  try {
    return await Promise.race([attempt, limit]);
  } finally {
    clearTimeout(timer);
  }
}

const codes: Readonly<Record<string, ReadFaultCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  ELOOP: 'link-loop',
  ENAMETOOLONG: 'missing',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
};

function faultOf(path: string, error: unknown): ReadFault {
  if (error instanceof NotAFile) return { code: 'not-a-file', path, detail: 'no regular file' };
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return { code: codes[code] ?? 'read-error', path, detail: code };
}

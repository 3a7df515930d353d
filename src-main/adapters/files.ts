import { constants } from 'node:fs';
import { lstat, open, opendir, realpath, stat, type FileHandle } from 'node:fs/promises';
import { fail, ok, type Result } from '../core/result';
import type { FileContent, FileFacts, Files, FolderEntry, ReadFault, ReadFaultCode } from '../ports/files';

/** Configuration files are small; a larger one is somebody's mistake and is named instead of read. */
const usualMaxBytes = 32 * 1024 * 1024;
const usualTimeoutMs = 3_000;

/** The real file system. A folder that does not answer (a network home) costs its time limit and nothing else. */
export function nodeFiles(): Files {
  return {
    read: (path, limits = {}) =>
      bounded(path, limits.timeoutMs ?? usualTimeoutMs, () => readRegular(path, limits.maxBytes ?? usualMaxBytes)),
    facts: (path) => bounded(path, usualTimeoutMs, async () => ok(await factsOf(path))),
    list: (path, most) => bounded(path, usualTimeoutMs, () => listFolder(path, most)),
    realPath: async (path) => {
      const real = await bounded(path, usualTimeoutMs, async () => ok(await realpath(path)));
      return real.ok ? real.value.replace(/\\/g, '/') : path;
    },
    ownUid: () => process.getuid?.() ?? null,
  };
}

async function readRegular(path: string, maxBytes: number): Promise<Result<FileContent, ReadFault>> {
  const facts = await factsOf(path);
  if (facts.size > maxBytes) return fail({ code: 'too-large', path, detail: `${facts.size} bytes` });
  // Non-blocking: should a pipe have taken the file's place since, opening it must not wait for a writer.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const now = await handle.stat();
    if (!now.isFile()) return fail({ code: 'not-a-file', path, detail: 'no regular file' });
    const bytes = await readUpTo(handle, maxBytes);
    return bytes === null ? fail({ code: 'too-large', path, detail: `over ${maxBytes} bytes` }) : ok({ facts, bytes });
  } finally {
    await handle.close();
  }
}

/** The whole file, or null when it grew beyond the limit while it was read. */
async function readUpTo(handle: FileHandle, maxBytes: number): Promise<Uint8Array | null> {
  const bytes = await handle.readFile();
  return bytes.length > maxBytes ? null : bytes;
}

class NotAFile extends Error {}

async function factsOf(path: string): Promise<FileFacts> {
  const link = await lstat(path);
  const target = link.isSymbolicLink() ? await stat(path) : link;
  if (!target.isFile()) throw new NotAFile(path);
  return {
    path,
    realPath: link.isSymbolicLink() ? await realpath(path) : path,
    size: target.size,
    mode: target.mode & 0o7777,
    uid: target.uid,
    modifiedMs: target.mtimeMs,
  };
}

async function listFolder(path: string, most: number): Promise<Result<readonly FolderEntry[], ReadFault>> {
  const entries: FolderEntry[] = [];
  // Entry by entry: of a folder with a million files only as many as were asked for are ever held.
  for await (const entry of await opendir(path, { bufferSize: 512 })) {
    if (entries.length >= most) break;
    entries.push({
      name: entry.name,
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other',
    });
  }
  return ok(entries);
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

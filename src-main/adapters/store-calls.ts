import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import * as callbacks from 'node:fs';
import { promisify } from 'node:util';
import { copyAttributes } from './attributes';

/**
 * Every system call through which Keymender changes a file. Kept this narrow so that a test can stop or refuse
 * each one of them in turn and see what is left behind.
 */
export interface StoreCalls {
  readonly open: (path: string, flags: number, mode: number) => Promise<number>;
  /** Bytes written, which may be fewer than were given. */
  readonly write: (handle: number, bytes: Uint8Array, offset: number) => Promise<number>;
  readonly sync: (handle: number) => Promise<void>;
  readonly mode: (handle: number, mode: number) => Promise<void>;
  readonly owner: (handle: number, uid: number, gid: number) => Promise<void>;
  /** Access list and extended attributes of one file for another; false where they could not be kept. */
  readonly attributes: (from: string, to: string) => Promise<boolean>;
  readonly close: (handle: number) => Promise<void>;
  /** Access and modification time to the nanosecond where the system has a way, else to the microsecond. */
  readonly times: (path: string, modifiedNs: bigint) => Promise<void>;
  readonly move: (from: string, to: string) => Promise<void>;
  /** A second name for a file; fails where that name is taken. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  readonly addFolder: (path: string) => Promise<void>;
  readonly removeFolder: (path: string) => Promise<void>;
  readonly makeLock: (path: string) => Promise<void>;
  readonly removeLock: (path: string) => Promise<void>;
}

const open = promisify(callbacks.open);
const write = promisify<number, Uint8Array, number, number, null, { bytesWritten: number }>(
  (handle, bytes, offset, length, position, done) =>
    callbacks.write(handle, bytes, offset, length, position, (error, bytesWritten) => done(error, { bytesWritten })),
);
const close = promisify(callbacks.close);
const sync = promisify(callbacks.fsync);
const chmod = promisify(callbacks.fchmod);
const chown = promisify(callbacks.fchown);
const run = promisify(execFile);

export const nodeStoreCalls: StoreCalls = {
  open: (path, flags, mode) => open(path, flags, mode),
  write: async (handle, bytes, offset) =>
    (await write(handle, bytes, offset, bytes.length - offset, null)).bytesWritten,
  sync: (handle) => sync(handle),
  mode: (handle, mode) => chmod(handle, mode),
  owner: (handle, uid, gid) => chown(handle, uid, gid),
  attributes: copyAttributes,
  close: (handle) => close(handle),
  times: setTimes,
  move: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  unlink: (path) => fs.unlink(path),
  addFolder: (path) => fs.mkdir(path, { mode: 0o700 }),
  removeFolder: (path) => fs.rmdir(path),
  makeLock: (path) => fs.mkdir(path),
  removeLock: (path) => fs.rmdir(path),
  async makeFolder(path) {
    await fs.mkdir(path, { recursive: true, mode: 0o700 });
    if (process.platform !== 'win32') await fs.chmod(path, 0o700);
  },
};

const touchLimitMs = 5000;

/**
 * libuv hands times over as a double and cuts them to microseconds (seen with Node 20.20, 2026-11).
 * What is lost below that is set with `touch`, which takes nanoseconds on Linux and macOS.
 */
async function setTimes(path: string, modifiedNs: bigint): Promise<void> {
  const seconds = modifiedNs / 1_000_000_000n;
  const micros = Number((modifiedNs % 1_000_000_000n) / 1000n);
  // Half a microsecond more, so that a double just below the wanted one is not cut to the one before.
  const time = Number(seconds) + (micros + 0.5) / 1e6;
  await fs.utimes(path, time, time);
  if (process.platform === 'win32') return;
  const { mtimeNs } = await fs.stat(path, { bigint: true });
  if (mtimeNs === modifiedNs || seconds < 0n) return;
  const date = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  const nanos = String(modifiedNs % 1_000_000_000n).padStart(9, '0');
  try {
    await run('/usr/bin/touch', ['-m', '-d', `${date}.${nanos}Z`, '--', path], { timeout: touchLimitMs, env: {} });
  } catch {
    // Microseconds have to do.
  }
}

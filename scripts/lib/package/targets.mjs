import { request } from 'node:https';
import { ensureSystemPackages } from '../system-packages.mjs';
import { onPath, run } from '../run.mjs';
import { makeTarget } from './builder.mjs';
import { makeDebianPackage } from './debian.mjs';

/** Where electron-builder gets its tools from. */
const toolsHost = 'github.com';
const reachLimitMs = 5_000;

/** Why a host cannot be reached, or null when it can. */
function unreachable(host) {
  return new Promise((resolve) => {
    const asked = request({ host, method: 'HEAD', timeout: reachLimitMs }, (answer) => {
      answer.resume();
      resolve(null);
    });
    asked.once('timeout', () => asked.destroy(Object.assign(new Error(), { code: 'no answer' })));
    asked.once('error', (error) => resolve(error.code ?? error.message));
    asked.end();
  });
}

/** Needs only programs of the system. */
async function tarGz({ config, unpacked }) {
  const installed = await ensureSystemPackages(['archive']);
  if (!installed.ok) return installed.message;
  if (!(await onPath('7za'))) return '7za is not installed';
  const found = await run('/bin/sh', ['-c', 'command -v 7za'], { capture: true });
  // Its usual compression takes four minutes here for a tenth less.
  await makeTarget({ ...config, compression: 'store' }, unpacked, 'tar.gz', {
    ELECTRON_BUILDER_7ZIP_PATH: found.stdout.trim(),
  });
  return null;
}

async function debianPackage(wanted) {
  const installed = await ensureSystemPackages(['package']);
  if (!installed.ok) return installed.message;
  if (!(await onPath('fakeroot')) || !(await onPath('dpkg-deb'))) return 'dpkg-deb and fakeroot are not installed';
  await makeDebianPackage(wanted);
  return null;
}

/** Targets of electron-builder for which it downloads a tool first. */
const withDownload = (target) => async (wanted) => {
  const why = await wanted.toolsUnreachable();
  if (why !== null) return `its tool comes from ${toolsHost}, which cannot be reached (${why})`;
  await makeTarget(wanted.config, wanted.unpacked, target);
  return null;
};

const bySystem = {
  linux: { 'tar.gz': tarGz, deb: debianPackage, AppImage: withDownload('AppImage'), rpm: withDownload('rpm') },
  darwin: { dmg: withDownload('dmg'), zip: withDownload('zip') },
  win32: { nsis: withDownload('nsis') },
};

/** The sections of electron-builder.yml. */
const systemNames = { linux: 'linux', darwin: 'mac', win32: 'win' };

const elsewhere = (target) => {
  const system = Object.keys(bySystem).find((name) => target in bySystem[name]);
  return `it is made on ${{ darwin: 'macOS', win32: 'Windows', linux: 'Linux' }[system]} only`;
};

const allTargets = Object.values(bySystem).flatMap((targets) => Object.keys(targets));

/**
 * Makes every installer that can be made here from the unpacked app.
 *
 * @param {{ config: object, unpacked: string, output: string, version?: string, fast?: boolean }} wanted
 * @param {readonly string[]} only these; none named: all
 * @returns {Promise<{ target: string, skipped: string | null, seconds: number }[]>} `skipped`: the reason
 */
export async function makeTargets(wanted, only) {
  const here = bySystem[process.platform] ?? {};
  let asked;
  const toolsUnreachable = () => (asked ??= unreachable(toolsHost));
  const made = [];
  for (const target of allTargets.filter((name) => only.length === 0 || only.includes(name))) {
    const started = performance.now();
    const make = here[target];
    const skipped = make ? await make({ ...wanted, toolsUnreachable }) : elsewhere(target);
    made.push({ target, skipped, seconds: (performance.now() - started) / 1000 });
  }
  return made;
}

/**
 * The processors besides this one for which electron-builder.yml has installers made on this system. Each needs the
 * Electron and the native modules of that processor.
 *
 * @param {object} config a whole configuration of electron-builder
 * @returns {{ target: string, skipped: string, seconds: number }[]}
 */
export function otherProcessors(config) {
  const { target: targets } = config[systemNames[process.platform]] ?? { target: [] };
  const processors = new Set(targets.flatMap(({ arch }) => arch));
  return [...processors]
    .filter((name) => name !== process.arch)
    .map((target) => ({ target, skipped: 'another processor; `npm run package -- --release` makes it', seconds: 0 }));
}

/** The targets a caller may ask for. */
export const targetNames = allTargets;

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project.mjs';
import { run } from '../run.mjs';
import { keepConfiguration } from './configuration.mjs';

const limitMs = 40 * 60_000;
const builder = join(projectRoot, 'node_modules', 'electron-builder', 'cli.js');
const system = { linux: 'linux', win32: 'win', darwin: 'mac' }[process.platform] ?? process.platform;

/** What went wrong, in one line: its messages begin with a bullet, what follows is where in its code it was. */
function reasonOf(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const said = lines.findLast((line) => line.startsWith('⨯')) ?? lines.findLast((line) => line !== '');
  return (said ?? 'no reason given').replace(/^⨯\s*/, '').slice(0, 300);
}

/**
 * Starts electron-builder with a configuration of ours. It publishes nothing.
 *
 * @param {object} config
 * @param {readonly string[]} args which targets
 * @param {Record<string, string>} [env] variables besides the caller's
 * @throws Error with the one line that says why
 */
async function electronBuilder(config, args, env = {}) {
  const path = await keepConfiguration(config);
  const ended = await run(process.execPath, [builder, '--config', path, '--publish', 'never', ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    capture: true,
    timeoutMs: limitMs,
  });
  if (ended.code === 0) return;
  throw new Error(ended.timedOut ? 'electron-builder took too long' : reasonOf(ended.stdout + ended.stderr));
}

/** Where electron-builder puts the unpacked app of this system and processor. */
export function unpackedFolder(output, { universal = false } = {}) {
  const processor = universal ? '-universal' : process.arch === 'x64' ? '' : `-${process.arch}`;
  return join(output, system === 'mac' ? `mac${processor}` : `${system}${processor}-unpacked`);
}

/**
 * Makes the unpacked app from dist/, which has to be built.
 *
 * @param {object} config
 * @returns {Promise<string>} its folder, absolute
 */
export async function makeUnpacked(config) {
  const folder = unpackedFolder(config.directories.output);
  await rm(folder, { recursive: true, force: true });
  await electronBuilder(config, [`--${system}`, 'dir', `--${process.arch}`]);
  return folder;
}

/**
 * Makes everything that electron-builder.yml names for this system, for all its processors.
 *
 * @param {object} config
 */
export async function makeRelease(config) {
  await electronBuilder(config, [`--${system}`]);
}

/**
 * Makes one more target from an unpacked app.
 *
 * @param {string} target as electron-builder calls it, such as `tar.gz`
 * @param {Record<string, string>} [env] where it finds its tools
 */
export async function makeTarget(config, unpacked, target, env = {}) {
  const from = system === 'mac' ? join(unpacked, 'Keymender.app') : unpacked;
  await electronBuilder(config, [`--${system}`, target, `--${process.arch}`, '--prepackaged', from], env);
}

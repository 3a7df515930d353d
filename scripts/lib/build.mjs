import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { exclusively } from './developer-cache.mjs';
import { licencesOf } from './package/licences.mjs';
import { distFolder, projectRoot } from './project.mjs';

const inputs = [
  ...['src-main', 'src-renderer', 'assets', join('scripts', 'lib')],
  ...['package.json', 'package-lock.json', 'svelte.config.mjs', 'tsconfig.json'],
];
const stampFile = join(distFolder, '.stamp');
/** Read by the About screen. */
const licencesFile = join(distFolder, 'licences.json');

/** Read by the headless command when it starts. */
const codeCacheFile = join(distFolder, 'cli.cache');
const codeCacheMs = 60_000;

/** Digest of everything that goes into the build, by path and content; times do not matter. */
async function digestOfInputs(options) {
  const hash = createHash('sha256').update(JSON.stringify(options));
  const visit = async (path) => {
    const entries = await readdir(join(projectRoot, path), { withFileTypes: true }).catch(() => null);
    if (!entries) {
      hash.update(path).update(await readFile(join(projectRoot, path)).catch(() => ''));
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) await visit(join(path, entry.name));
  };
  for (const input of inputs) await visit(input);
  return hash.digest('hex');
}

/** The stamp names the outputs too, so that the bundler need not be loaded to find that nothing is to be done. */
async function isFresh(digest) {
  const [stamp, ...outputs] = (await readFile(stampFile, 'utf8').catch(() => '')).split('\n');
  return stamp === digest && outputs.every((output) => existsSync(join(distFolder, output)));
}

/** Split-off files carry a digest in their names, so an older build's would stay for ever. */
async function removeOldChunks() {
  const names = await readdir(distFolder);
  const chunks = names.filter((name) => /^shared\..+\.cjs(\.map)?$/.test(name));
  await Promise.all(chunks.map((name) => rm(join(distFolder, name))));
}

/**
 * Compiles the headless command ahead, for this Node: docs/decisions/code-cache.md. It starts without that as well.
 *
 * @returns {Promise<boolean>} whether it could be
 */
async function writeCodeCache() {
  const writer = join(projectRoot, 'scripts', 'lib', 'write-code-cache.mjs');
  const stdio = ['pipe', 'ignore', 'inherit'];
  const child = spawn(process.execPath, [writer, distFolder], { stdio, timeout: codeCacheMs });
  // A child that ends early is told of by its exit code.
  child.stdin.on('error', () => undefined);
  child.stdin.end('API Error: 403 The security token included in the request is invalid.');
  const [code] = await once(child, 'close');
  if (code !== 0) console.warn('The headless command could not be compiled ahead, so it starts a little later.');
  return code === 0;
}

/**
 * Builds the app and the headless command into dist/, unless nothing changed since the last time.
 *
 * @param {{ sourcemap?: boolean }} [options] maps are written next to the bundles but not named in them
 * @returns {Promise<'built' | 'unchanged'>}
 * @throws what vite throws, after it has printed it
 */
export async function buildApp({ sourcemap = false } = {}) {
  const name = `build-${createHash('sha256').update(projectRoot).digest('hex').slice(0, 12)}`;
  return exclusively(name, async () => {
    const digest = await digestOfInputs({ sourcemap });
    if (await isFresh(digest)) return 'unchanged';
    const [{ build }, { viteConfigs }] = await Promise.all([import('vite'), import('./vite-configs.mjs')]);
    const packages = new Set();
    const bundles = viteConfigs({ sourcemap, packages });
    await mkdir(distFolder, { recursive: true });
    await rm(stampFile, { force: true });
    await removeOldChunks();
    for (const { config } of bundles) await build(config);
    await writeFile(licencesFile, JSON.stringify(licencesOf(packages)));
    await rm(codeCacheFile, { force: true });
    const outputs = [...bundles.flatMap(({ outputs }) => outputs), licencesFile];
    if (await writeCodeCache()) outputs.push(codeCacheFile);
    await writeFile(stampFile, [digest, ...outputs.map((output) => relative(distFolder, output))].join('\n'));
    return 'built';
  });
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { artifactsFolder, projectRoot } from '../project.mjs';
import { run } from '../run.mjs';

const builtTo = join(artifactsFolder, 'bench-build');
const limitMs = 20 * 60_000;

/**
 * Bundles a program of tests/bench as the app is bundled: outside of a test runner, with nothing but Node around it.
 *
 * @param {string} name `scan-figures` for tests/bench/scan-figures.ts
 * @returns {Promise<string>} path of the program
 */
export async function bundle(name) {
  await mkdir(builtTo, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: projectRoot,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(projectRoot, 'tests', 'bench', `${name}.ts`),
      outDir: builtTo,
      emptyOutDir: false,
      target: 'node18.15',
      rolldownOptions: {
        external: [/^node:/, /^@vscode\/ripgrep-/],
        output: { format: 'esm', entryFileNames: `${name}.mjs`, codeSplitting: false },
      },
    },
  });
  return join(builtTo, `${name}.mjs`);
}

/**
 * Runs such a program and reads the line of JSON that it prints.
 *
 * @throws Error when it failed
 */
export async function measured(program, args) {
  const ended = await run(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent' },
    capture: true,
    timeoutMs: limitMs,
  });
  if (ended.code !== 0) throw new Error(`the figures of ${program} could not be taken: ${ended.stderr.trim()}`);
  return JSON.parse(ended.stdout);
}

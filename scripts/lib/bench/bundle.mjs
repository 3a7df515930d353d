import { join } from 'node:path';
import { bundleProgram } from '../../../tests/kit/bundle-program.mjs';
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
export function bundle(name) {
  const program = join(projectRoot, 'tests', 'bench', `${name}.ts`);
  return bundleProgram(program, builtTo, { format: 'es' });
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

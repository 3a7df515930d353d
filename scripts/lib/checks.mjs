import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { artifactsFolder, projectRoot } from './project.mjs';
import { run } from './run.mjs';

const limitMs = 8 * 60_000;
const bin = (...path) => join(projectRoot, 'node_modules', ...path);

/** Runs a tool's own JavaScript, so that it works without a shell on every system. */
async function tool(args) {
  const env = { ...process.env, KEYMENDER_CHECK: '1' };
  const ended = await run(process.execPath, args, { cwd: projectRoot, env, capture: true, timeoutMs: limitMs });
  return { ok: ended.code === 0, output: `${ended.stdout}${ended.stderr}`, timedOut: ended.timedOut };
}

/**
 * svelte-check has been seen to pass because it looked at nothing. So it is given one more component, with a type
 * error, and has to report exactly that.
 */
async function svelteCheck() {
  const folder = join(artifactsFolder, `canary-${process.pid}`);
  const canary = 'Canary.svelte';
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, canary), '<script lang="ts">const wrong: number = "text";</script>{wrong}\n');
    const config = { extends: '../../tsconfig.json', include: ['../../src-renderer', canary] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const checked = await tool([
      bin('svelte-check', 'bin', 'svelte-check'),
      ...['--tsconfig', join(folder, 'tsconfig.json'), '--output', 'machine-verbose', '--fail-on-warnings'],
    ]);
    const said = checked.output.split('\n').filter((line) => /"type":"(ERROR|WARNING)"/.test(line));
    const unexpected = said.filter((line) => !line.includes(canary));
    if (said.length === 0) return { ok: false, output: `It did not find the error in ${canary}.\n${checked.output}` };
    return { ...checked, ok: unexpected.length === 0, output: unexpected.join('\n') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function dependencyCruiser() {
  const folders = ['src-main', 'src-renderer'];
  const configuration = join(projectRoot, '.dependency-cruiser.cjs');
  return tool([
    bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    ...['--config', configuration, '--output-type', 'err-long', ...folders],
  ]);
}

// The slow ones first, so that the two lanes end together.
const checks = [
  { name: 'svelte-check', work: svelteCheck },
  { name: 'eslint', work: () => tool([bin('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', 'src-renderer']) },
  {
    name: 'prettier',
    work: () =>
      tool([
        bin('prettier', 'bin', 'prettier.cjs'),
        ...['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '.'],
      ]),
  },
  { name: 'oxlint', work: () => tool([bin('oxlint', 'bin', 'oxlint'), '--deny-warnings', '.']) },
  { name: 'typescript', work: () => tool([bin('typescript-native', 'bin', 'tsc'), '--noEmit']) },
  { name: 'rooms', work: dependencyCruiser },
  { name: 'unused', work: () => tool([bin('knip', 'bin', 'knip.js'), '--no-progress']) },
];

/**
 * Runs every check, two at a time, and prints one line for each and what the failing ones said.
 *
 * @param {readonly string[]} [names] only these
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} each check counts as one
 */
export async function runChecks(names = []) {
  const waiting = checks.filter(({ name }) => names.length === 0 || names.includes(name));
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const started = performance.now();
      const { ok, output, timedOut } = await next.work();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      tally[ok ? 'passed' : 'failed'] += 1;
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${next.name} (${seconds} s)${timedOut ? ', took too long' : ''}`);
      if (!ok) console.log(output.trim());
    }
  };
  await Promise.all([lane(), lane()]);
  return tally;
}

/** The names a caller may ask for. */
export const checkNames = checks.map(({ name }) => name);

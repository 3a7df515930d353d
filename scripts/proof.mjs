// `npm run proof`: what Keymender promises about secrets and other people's files, tried as an attacker, a broken file and a
// long day would try it. Whole: about 20 minutes on two cores, never more than 40.
// `-- --scale 0.1`: a tenth of the inputs. `-- --only NAME`: one part. The figures go to artifacts/proof.md as well.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './lib/build.mjs';
import { electronRuntime } from './lib/electron-runtime.mjs';
import { claudeCli } from './lib/claude-cli.mjs';
import { artifactsFolder } from './lib/project.mjs';
import { runSuite } from './lib/suites.mjs';
import { needSystemPackages } from './lib/system-packages.mjs';

const minutes = 60_000;
const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, only: { type: 'string', default: 'all' } },
});
const scale = Number(values.scale);

const vitest = { runner: 'vitest', folder: 'tests/proof', config: 'vitest.proof.config.mts' };
const electron = { runner: 'playwright', folder: 'tests/e2e', desktop: true };

/** What SECURITY.md names; the limits together are 40 minutes. */
const parts = [
  { name: 'checklist', ...electron, only: ['security-'], limitMs: 3 * minutes },
  { name: 'canary', ...vitest, only: ['tests/proof/canary.test'], limitMs: 2 * minutes },
  { name: 'canary-window', ...electron, only: ['canary.spec'], limitMs: 2 * minutes },
  { name: 'hostile-window', ...vitest, only: ['tests/proof/hostile-window.test'], limitMs: 8 * minutes },
  { name: 'hostile-files', ...vitest, only: ['tests/proof/hostile-files.test'], limitMs: 7 * minutes },
  {
    name: 'hostile-server',
    ...vitest,
    config: 'vitest.config.mts',
    only: ['tests/unit/services/probe/', 'tests/unit/adapters/http-node'],
    limitMs: 2 * minutes,
  },
  { name: 'writes-outside', ...vitest, only: ['tests/proof/outside-writes.test'], limitMs: 3 * minutes },
  { name: 'endurance', ...vitest, only: ['tests/proof/endurance.test'], limitMs: 4 * minutes },
  { name: 'idle', ...electron, only: ['idle.spec'], limitMs: 9 * minutes },
];

if (!(scale > 0) || !(values.only === 'all' || parts.some(({ name }) => name === values.only))) {
  console.error(`--scale is a number above 0; --only is one of ${parts.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const figuresFile = join(artifactsFolder, 'proof-figures.jsonl');
await mkdir(artifactsFolder, { recursive: true });
await rm(figuresFile, { force: true });
await needSystemPackages(['cli', 'app', 'tests']);
const [runtime, claude] = await Promise.all([electronRuntime(), claudeCli(), buildApp()]);
const variables = {
  KEYMENDER_ELECTRON: runtime.executable,
  KEYMENDER_CLAUDE: claude.path,
  KEYMENDER_PROOF_SCALE: String(scale),
  KEYMENDER_PROOF_FIGURES: figuresFile,
};

/** Processor time of all that was started and has ended, s: what a part costs however busy the machine is. Linux only. */
async function cpuSeconds() {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => '');
  // proc(5): cutime and cstime, in ticks of 10 ms.
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(13, 15);
  return (Number(user) + Number(system)) / 100;
}

const results = [];
for (const part of parts.filter(({ name }) => values.only === 'all' || values.only === name)) {
  console.log(`\n== ${part.name}`);
  const started = performance.now();
  const cpuBefore = await cpuSeconds();
  const tally = await runSuite(part, variables);
  const cpu = (await cpuSeconds()) - cpuBefore;
  results.push({ part: part.name, seconds: (performance.now() - started) / 1000, cpu, ...tally });
}

const figures = (await readFile(figuresFile, 'utf8').catch(() => ''))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const rows = [
  ['part', 'what', 'result'],
  ['---', '---', '---'],
  ...results.map(({ part, passed, failed, skipped, seconds, cpu, note }) => [
    part,
    `${seconds.toFixed(0)} s${Number.isFinite(cpu) ? `, ${cpu.toFixed(0)} s of a core` : ''}`,
    [`${passed} passed, ${failed} failed`, ...(skipped ? [`${skipped} skipped`] : []), ...(note ? [note] : [])].join(
      ', ',
    ),
  ]),
  ...figures.map(({ part, what, value }) => [part, what, value]),
];
const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at].length)));
const table = rows
  .map(([part, what, value]) => `| ${part.padEnd(widths[0])} | ${what.padEnd(widths[1])} | ${value} |`)
  .join('\n');
await writeFile(join(artifactsFolder, 'proof.md'), `${table}\n`);
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(
  `\n${table}\n\n${total('passed')} passed, ${total('failed')} failed, ${(total('seconds') / 60).toFixed(1)} minutes`,
);
process.exitCode = total('failed') === 0 ? 0 : 1;

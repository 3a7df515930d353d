// `npm test`: everything; with CI=true the package of Debian too, installed and used. `npm test -- unit e2e`: only these. The last line is `N passed, N failed`.
import { stripVTControlCharacters } from 'node:util';
import { runChecks } from './lib/checks.mjs';
import { buildApp } from './lib/build.mjs';
import { claudeCli } from './lib/claude-cli.mjs';
import { electronRuntime } from './lib/electron-runtime.mjs';
import { runSuite } from './lib/suites.mjs';
import { canInstallPackages } from './lib/package/can-install.mjs';
import { needSystemPackages } from './lib/system-packages.mjs';

const minutes = 60_000;

const asked = process.argv.slice(2);
const isYes = (value) => value !== undefined && !['', '0', 'false'].includes(value);

const suites = [
  { name: 'check', run: runChecks },
  { name: 'unit', runner: 'vitest', folder: 'tests/unit', limitMs: 5 * minutes },
  { name: 'oracle', runner: 'vitest', folder: 'tests/oracle', limitMs: 4 * minutes },
  {
    name: 'fault',
    runner: 'vitest',
    folder: 'tests/fault',
    config: 'vitest.fault.config.mts',
    // `KEYMENDER_EVERY_CALL=1 npm test -- fault` tries every fault at every call instead of each call once.
    limitMs: (isYes(process.env.KEYMENDER_EVERY_CALL) ? 60 : 6) * minutes,
  },
  // A sample; `npm run proof` does the whole of it.
  { name: 'proof', runner: 'vitest', folder: 'tests/proof', config: 'vitest.proof.config.mts', limitMs: 3 * minutes },
  { name: 'e2e', runner: 'playwright', folder: 'tests/e2e', limitMs: 9 * minutes, desktop: true },
  {
    name: 'package',
    runner: 'playwright',
    folder: 'tests/package',
    config: 'playwright.package.config.ts',
    limitMs: 5 * minutes,
    desktop: true,
    // It installs a package on this computer, so it is not for everybody's every run.
    notHere: async () =>
      asked.includes('package') || isYes(process.env.CI)
        ? canInstallPackages()
        : 'with CI=true, or `npm test -- package`',
  },
];

const unknown = asked.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}. There are: ${suites.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const chosen = suites.filter(({ name }) => asked.length === 0 || asked.includes(name));
const heading = (text) => console.log(`\n== ${text}`);

/** What went wrong, without the coloured excerpts that the bundler adds to its messages. */
const inShort = (error) => stripVTControlCharacters(error.message).split('\n').slice(0, 3).join(' ').trim();

/** What the suites stand on. A part that cannot be had is one failure; the suites still run and show the rest. */
async function prepared() {
  // Tests that write pictures or schemas into docs/ do so only when asked; so do those that can try more cases.
  const passedOn = ['KEYMENDER_UPDATE_DOCS', 'KEYMENDER_CASES', 'KEYMENDER_EVERY_CALL'].filter(
    (name) => process.env[name] !== undefined,
  );
  const variables = Object.fromEntries(passedOn.map((name) => [name, process.env[name]]));
  const failures = [];
  const part = (name, work) =>
    work.then(
      () => {},
      (error) => failures.push({ name, passed: 0, failed: 1, skipped: 0, note: inShort(error) }),
    );
  await Promise.all([
    part(
      'electron',
      electronRuntime().then((found) => (variables.KEYMENDER_ELECTRON = found.executable)),
    ),
    part(
      'claude',
      claudeCli().then((found) => (variables.KEYMENDER_CLAUDE = found.path)),
    ),
    part('build', buildApp()),
  ]);
  return { variables, failures };
}

/** Runs a suite, or says why it is not run here. */
async function tallyOf(suite, variables) {
  const reason = (await suite.notHere?.()) ?? null;
  if (reason !== null) return { passed: 0, failed: 0, skipped: 1, note: `not run: ${reason}` };
  return suite.run ? suite.run() : runSuite(suite, variables);
}

await needSystemPackages(['cli', 'app', 'tests']);
const { variables, failures } = chosen.some((suite) => suite.runner) ? await prepared() : { failures: [] };
const results = [...failures];
for (const { name, note } of failures) console.log(`${name}: ${note}`);
for (const suite of chosen) {
  heading(suite.name);
  const started = performance.now();
  const tally = await tallyOf(suite, variables);
  results.push({ name: suite.name, seconds: (performance.now() - started) / 1000, ...tally });
}

heading('all');
for (const { name, passed, failed, skipped, seconds = 0, note } of results) {
  const parts = [`${passed} passed`, `${failed} failed`, ...(skipped ? [`${skipped} skipped`] : [])];
  console.log(`${name.padEnd(10)} ${parts.join(', ')} (${seconds.toFixed(1)} s)${note ? `: ${note}` : ''}`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;

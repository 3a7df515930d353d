import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { artifactsFolder, projectRoot } from './project.mjs';
import { run } from './run.mjs';
import { onDesktop, sandboxEnv } from './sandbox-env.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [note] why, when it is not the tests themselves that failed
 * @property {string[]} [reasons] of each skipped test its name, and why where the runner tells
 */

const reports = join(artifactsFolder, 'reports');
const bin = (...path) => join(projectRoot, 'node_modules', ...path);

/** How each kind of test is started, and how its JSON report is counted. */
const runners = {
  vitest: {
    args: ({ folder, config, report, only = [`${folder}/`] }) => [
      bin('vitest', 'vitest.mjs'),
      ...['--config', join(projectRoot, config ?? 'vitest.config.mts')],
      ...['run', ...only, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    count: (json) => ({
      passed: json.numPassedTests,
      // A file that does not even load counts as one failed test.
      failed: json.numFailedTests + json.testResults.filter(loadedBadly).length,
      skipped: json.numPendingTests + json.numTodoTests,
      reasons: json.testResults.flatMap(({ assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'skipped' || status === 'pending')
          .map(({ fullName }) => fullName),
      ),
    }),
  },
  playwright: {
    args: ({ config, only = [] }) => [
      ...[bin('@playwright', 'test', 'cli.js'), 'test', ...only],
      ...['--config', join(projectRoot, config ?? 'playwright.config.ts')],
    ],
    count: (json) => ({
      passed: json.stats.expected,
      failed: json.stats.unexpected + json.stats.flaky + (json.errors?.length ?? 0),
      skipped: json.stats.skipped,
      reasons: json.suites.flatMap(skippedIn),
    }),
  },
};

/** Playwright says why a test was skipped in an annotation of the test, and nests suites. */
function skippedIn({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => [title, ...annotations.map(({ description }) => description)].join(': ')),
  );
  return [...own, ...suites.flatMap(skippedIn)];
}

function loadedBadly(file) {
  return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
}

async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Runs one suite in a throw-away home and an environment built from nothing.
 *
 * @param {{ name: string, runner: 'vitest' | 'playwright', folder: string, limitMs: number, config?: string, desktop?: boolean, only?: string[] }} suite
 *   `only`: parts of the names of the files to run;
 *   `desktop`: on Linux, give it a screen, a tray and an unlocked keyring of its own
 * @param {Record<string, string>} variables what the tests are told besides
 * @returns {Promise<Tally>} a suite that ran nothing, ended badly or took too long has at least one failure
 */
export async function runSuite(suite, variables) {
  const runner = runners[suite.runner];
  const report = join(reports, `${suite.name}.json`);
  await mkdir(reports, { recursive: true });
  await rm(report, { force: true });
  if (!existsSync(join(projectRoot, suite.folder))) return nothing('there is no such folder');
  const sandbox = await sandboxEnv({ ...variables, KEYMENDER_REPORT: report });
  const command = [process.execPath, runner.args({ ...suite, report })];
  const started = suite.desktop && process.platform === 'linux' ? onDesktop(...command) : command;
  try {
    const ended = await run(...started, { cwd: projectRoot, env: sandbox.env, timeoutMs: suite.limitMs });
    const tally = judged(ended, await readReport(report), runner, suite);
    for (const reason of tally.reasons ?? []) console.log(`skipped    ${reason}`);
    return tally;
  } finally {
    await sandbox.remove();
  }
}

function judged(ended, json, runner, suite) {
  if (ended.timedOut) return { ...nothing(`not done after ${suite.limitMs / 60_000} minutes`) };
  if (!json) return nothing(`no report, exit code ${ended.code}`);
  const tally = runner.count(json);
  if (tally.passed + tally.failed === 0) return nothing('no test was run');
  if (ended.code !== 0 && tally.failed === 0) return { ...tally, failed: 1, note: `exit code ${ended.code}` };
  return tally;
}

function nothing(note) {
  return { passed: 0, failed: 1, skipped: 0, note };
}

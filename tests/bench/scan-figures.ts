// Measures a look at a home, and a search through a tree, inside one process; `npm run bench` starts it.
// `status HOME ROUNDS` and `deep TREE` print one line of JSON.
import { execFile } from 'node:child_process';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { ripgrepPath, ripgrepSearch, whichFiles } from '../../src-main/adapters/deep-search';
import { nodeFiles } from '../../src-main/adapters/files';
import { NodeRunner } from '../../src-main/adapters/runner';
import { deepPattern, deepScan, maxDeepFileBytes, passOver } from '../../src-main/services/deep-scan/deep-scan';
import { lookAt, type LookRequest, type MachinePorts } from '../../src-main/services/machine';
import { statusReport } from '../../src-main/services/status';

const [what = '', folder = '', rounds = '30'] = process.argv.slice(2);

async function status() {
  const ports: MachinePorts = { files: nodeFiles(), runner: new NodeRunner(), keychain: null };
  const request: LookRequest = {
    platform: 'linux',
    home: folder,
    root: `${folder}/system`,
    cwd: `${folder}/projects/0`,
    env: { HOME: folder, PATH: '/usr/bin:/bin' },
    now: Date.now(),
    runHelper: false,
    mayPrompt: false,
  };
  const times: number[] = [];
  let files = 0;
  let findings = 0;
  for (let round = -10; round < Number(rounds); round += 1) {
    const started = performance.now();
    const look = await lookAt(ports, request);
    findings = statusReport(look, new Map(), []).findings.length;
    files = look.stats.files;
    if (round >= 0) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return { median, best: times[0] ?? 0, files, findings };
}

/** The same pattern in the same files by ripgrep alone: what the reading costs at least. */
async function raw(): Promise<number> {
  const program = ripgrepPath();
  if (program === null) throw new Error('no ripgrep for this system');
  const args = [...whichFiles({ passOver, maxFileBytes: maxDeepFileBytes }), '-l', '-e', deepPattern, '--', folder];
  const started = performance.now();
  await promisify(execFile)(program, args, { env: {}, maxBuffer: 256 * 1024 * 1024 });
  return performance.now() - started;
}

async function deep() {
  const pairs: { ours: number; theirs: number; first: number; blocked: number }[] = [];
  let files = 0;
  let found = 0;
  for (let round = -1; round < Number(rounds); round += 1) {
    const sides: { ours?: number; theirs?: number; first?: number; blocked?: number } = {};
    const search = async () => {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const started = performance.now();
      let first = 0;
      const result = await deepScan(
        { files: nodeFiles(), search: ripgrepSearch() },
        { folders: [folder], onFound: () => (first ||= performance.now() - started) },
      );
      sides.ours = performance.now() - started;
      delay.disable();
      sides.first = first;
      sides.blocked = delay.max / 1e6;
      files = result.stats.files;
      found = result.found.length;
    };
    const reference = async () => {
      sides.theirs = await raw();
    };
    // Who goes second finds a warmer cache, so they take turns.
    for (const side of round % 2 === 0 ? [search, reference] : [reference, search]) await side();
    const { ours = 0, theirs = 0, first = 0, blocked = 0 } = sides;
    if (round >= 0) pairs.push({ ours, theirs, first, blocked });
  }
  return { pairs, files, found };
}

const measured = what === 'status' ? await status() : await deep();
process.stdout.write(`${JSON.stringify(measured)}\n`);

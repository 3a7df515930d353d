// `npm run bench`: what the app costs, next to a bare tray app of the same Electron and next to `claude auth status`,
// measured by turns. Linux only. `-- --rounds 5` (default), `-- --rest 65`: seconds a closed window is left alone.
// `-- --tree 200000`: files of the tree that is searched (20,000 by default). `-- --only scan`: that and `status` alone.
// `-- --only rotation`: what changing a file costs next to writing it by hand, alone. `-- --only app`: start, memory and
// first click alone; on a busy machine under `chrt -r 5`, so that others do not count. `-- --only commands`: the
// headless command alone.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureCommands } from './lib/bench/commands.mjs';
import { measureRotation } from './lib/bench/rotation.mjs';
import { measureScan } from './lib/bench/scan.mjs';
import { row, table } from './lib/bench/table.mjs';
import { TrayApp } from './lib/bench/tray-app.mjs';
import { buildApp } from './lib/build.mjs';
import { claudeCli } from './lib/claude-cli.mjs';
import { electronRuntime, sandboxArguments } from './lib/electron-runtime.mjs';
import { artifactsFolder, projectRoot } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { onDesktop, sandboxEnv } from './lib/sandbox-env.mjs';
import { needSystemPackages } from './lib/system-packages.mjs';

const settleMs = 5_000;
const bareApp = join(projectRoot, 'tests', 'bench', 'bare-app');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    rest: { type: 'string', default: '65' },
    tree: { type: 'string', default: '20000' },
    only: { type: 'string', default: 'all' },
    'on-desktop': { type: 'boolean', default: false },
  },
});
const parts = ['all', 'app', 'commands', 'scan', 'rotation'];
if (!parts.includes(values.only)) {
  console.error(`There is no part ${values.only}. There are: ${parts.join(', ')}.`);
  process.exit(2);
}
const rounds = Number(values.rounds);
const restMs = Number(values.rest) * 1000;

async function measureApp(folder, restAfterCloseMs) {
  const { app, startMs } = await TrayApp.start(process.env.KEYMENDER_ELECTRON, [...sandboxArguments, folder]);
  try {
    await sleep(settleMs);
    const never = await app.memory();
    const firstPaintMs = await app.clickOpen();
    await sleep(settleMs);
    const open = await app.memory();
    await app.clickClose();
    const nextPaintMs = await app.clickOpen();
    await app.clickClose();
    await sleep(restAfterCloseMs);
    return { startMs, never, firstPaintMs, nextPaintMs, open, closed: await app.memory() };
  } finally {
    await app.end();
  }
}

async function measureApps() {
  const pairs = [];
  // One pair before counting: the first start reads the runtime from the disk.
  for (let round = -1; round < rounds; round += 1) {
    const counts = round >= 0;
    console.log(counts ? `round ${round + 1} of ${rounds}` : 'warming up');
    const sides = [
      ['ours', projectRoot, counts ? restMs : 0],
      ['theirs', bareApp, counts ? settleMs : 0],
    ];
    // Who goes second finds a warmer machine, so they take turns.
    if (round % 2) sides.reverse();
    const pair = {};
    for (const [side, folder, rest] of sides) pair[side] = await measureApp(folder, rest);
    if (counts) pairs.push(pair);
  }
  return pairs;
}

function appRows(pairs) {
  const line = (what, unit, pick, aim) =>
    row({
      what,
      unit,
      aim,
      ours: pairs.map(({ ours }) => pick(ours)),
      theirs: pairs.map(({ theirs }) => pick(theirs)),
    });
  return [
    line('start to tray-ready', 'ms', (seen) => seen.startMs, '≤ 1.10'),
    line('working set, window never opened', 'bytes', (seen) => seen.never.workingSet, '≤ 1.15'),
    line('working set, window open', 'bytes', (seen) => seen.open.workingSet),
    line('working set, window closed again', 'bytes', (seen) => seen.closed.workingSet, '≤ 1.15'),
    line('memory without counting shared pages twice, never opened', 'bytes', (seen) => seen.never.proportional),
    line('the same, closed again', 'bytes', (seen) => seen.closed.proportional),
    line('first click to first paint', 'ms', (seen) => seen.firstPaintMs, '≤ 100 ms'),
    line('next click to first paint', 'ms', (seen) => seen.nextPaintMs, '≤ 100 ms'),
  ];
}

async function measureAppAlone() {
  await report(
    `${table(appRows(await measureApps()))}\n\nMedians of ${rounds} pairs. The reference is a bare tray app.`,
  );
}

const commandReference = 'for `status` it is `claude auth status`, for `diagnose` a Node that does nothing.';

async function commandRows() {
  const { status, diagnose } = await measureCommands(rounds, process.env.KEYMENDER_CLAUDE);
  const line = (what, unit, { ours, theirs }, pick, aim) =>
    row({ what, unit, aim, ours: ours.map(pick), theirs: theirs.map(pick) });
  return [
    line('`status`, wall time', 'ms', status, (seen) => seen.ms, '≤ 0.50'),
    line('`status`, peak memory', 'bytes', status, (seen) => seen.peak, '≤ 0.50'),
    line('`diagnose`, wall time', 'ms', diagnose, (seen) => seen.ms, '≤ 150 ms'),
  ];
}

async function measureCommandsAlone() {
  await report(`${table(await commandRows())}\n\nMedians of ${rounds} pairs. The reference: ${commandReference}`);
}

async function measureAll() {
  const rows = [...(await commandRows()), ...appRows(await measureApps())];
  const text = `${table(rows)}\n\nMedians of ${rounds} pairs. The reference is a bare tray app; ${commandReference}`;
  await report(`${text}\n\n${await measureLooking()}\n\n${await measureRotation({ rounds })}`);
}

const measureLooking = () => measureScan({ rounds, files: Number(values.tree) });

async function report(text) {
  await mkdir(artifactsFolder, { recursive: true });
  await writeFile(join(artifactsFolder, 'bench.md'), `${text}\n`);
  console.log(`\n${text}`);
}

async function startOnDesktop() {
  if (process.platform !== 'linux') throw new Error('The bench runs on Linux only.');
  await needSystemPackages(['cli', 'app', 'tests', 'bench']);
  const [runtime, claude] = await Promise.all([electronRuntime(), claudeCli(), buildApp()]);
  const sandbox = await sandboxEnv({ KEYMENDER_ELECTRON: runtime.executable, KEYMENDER_CLAUDE: claude.path });
  const again = [fileURLToPath(import.meta.url), '--on-desktop', '--rounds', values.rounds, '--rest', values.rest];
  again.push('--tree', values.tree, '--only', values.only);
  const limitMs = 5 * 60_000 + (rounds + 1) * (restMs + 60_000) + rounds * Number(values.tree);
  const ended = await run(...onDesktop(process.execPath, again), { env: sandbox.env, timeoutMs: limitMs });
  await sandbox.remove();
  process.exitCode = ended.code ?? 1;
}

try {
  if (values.only === 'scan') {
    await buildApp();
    await report(await measureLooking());
  } else if (values.only === 'rotation') await report(await measureRotation({ rounds }));
  else if (!values['on-desktop']) await startOnDesktop();
  else if (values.only === 'commands') await measureCommandsAlone();
  else await (values.only === 'app' ? measureAppAlone() : measureAll());
} catch (error) {
  console.error(error.message);
  process.exitCode = 3;
}

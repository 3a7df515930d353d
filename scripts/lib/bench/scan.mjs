import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { distFolder } from '../project.mjs';
import { bundle, measured } from './bundle.mjs';
import { timed } from './commands.mjs';
import { everydayHome, projectTree } from './scan-worlds.mjs';
import { median } from './table.mjs';

/** The command itself, once: the process that takes the figures holds what it measures with as well. */
async function peakOfSearch(world, tree) {
  const home = join(world, 'empty');
  await mkdir(home);
  const args = [join(distFolder, 'cli.cjs'), 'scan', '--json', '--home', home, '--data', join(world, 'data')];
  const env = { PATH: process.env.PATH ?? '', HOME: home };
  const { peak } = await timed(process.execPath, [...args, '--deep', tree], env, home, 5 * 60_000);
  return peak;
}

/**
 * What looking costs: `status` inside a running app, and a search through a tree next to ripgrep alone.
 *
 * @param {{ rounds: number, files: number }} options `files`: how large the tree is
 * @returns {Promise<string>} a Markdown table
 */
export async function measureScan({ rounds, files }) {
  const program = await bundle('scan-figures');
  const world = await mkdtemp(join(tmpdir(), 'keymender-bench-'));
  try {
    const [home, tree] = [join(world, 'home'), join(world, 'tree')];
    await everydayHome(home);
    // A home at rest: a file that was written a moment ago is read anew at each look.
    await sleep(4_000);
    const status = await measured(program, ['status', home, String(rounds * 10)]);
    await projectTree(tree, files);
    const deep = await measured(program, ['deep', tree, String(rounds)]);
    const peak = await peakOfSearch(world, tree);
    const of = (pick) => median(deep.pairs.map(pick));
    const lines = [
      ['`status` inside the app, 50 projects', `${status.median.toFixed(0)} ms`, `${status.files} files`, '≤ 60 ms'],
      ['the fastest of these', `${status.best.toFixed(0)} ms`, `${status.findings} findings`, ''],
      ['folders, whole', `${of(({ ours }) => ours).toFixed(0)} ms`, `${deep.files} files, ${deep.found} found`, ''],
      ['ripgrep alone, same tree', `${of(({ theirs }) => theirs).toFixed(0)} ms`, '', ''],
      ['ratio of the two', of(({ ours, theirs }) => ours / theirs).toFixed(2), `${rounds} pairs`, '≤ 1.20'],
      ['first place found', `${of(({ first }) => first).toFixed(0)} ms`, '', '≤ 1000 ms'],
      ['longest the thread was busy', `${of(({ blocked }) => blocked).toFixed(0)} ms`, '', '≤ 20 ms'],
      ['peak memory of the command `scan --deep`', `${(peak / 1024 / 1024).toFixed(0)} MB`, '', '≤ 150 MB'],
    ];
    const head = ['| looking | measured | of | aim |', '|---|---|---|---|'];
    return [...head, ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
  } finally {
    await rm(world, { recursive: true, force: true });
  }
}

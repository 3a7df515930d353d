import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'vite';
import { artifactsFolder, projectRoot } from '../project.mjs';
import { run } from '../run.mjs';
import { everydayHome, projectTree } from './scan-worlds.mjs';
import { median } from './table.mjs';

const builtTo = join(artifactsFolder, 'bench-build');
const limitMs = 20 * 60_000;

/** Bundles what is measured as the app is bundled: outside of a test runner, with nothing but Node around it. */
async function bundle() {
  await mkdir(builtTo, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: projectRoot,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(projectRoot, 'tests', 'bench', 'scan-figures.ts'),
      outDir: builtTo,
      emptyOutDir: false,
      target: 'node18.15',
      rolldownOptions: {
        external: [/^node:/, /^@vscode\/ripgrep-/],
        output: { format: 'esm', entryFileNames: 'scan-figures.mjs', codeSplitting: false },
      },
    },
  });
  return join(builtTo, 'scan-figures.mjs');
}

async function measured(program, args) {
  const ended = await run(process.execPath, [program, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent' },
    capture: true,
    timeoutMs: limitMs,
  });
  if (ended.code !== 0) throw new Error(`the figures of ${args[0]} could not be taken: ${ended.stderr.trim()}`);
  return JSON.parse(ended.stdout);
}

/**
 * What looking costs: `status` inside a running app, and a search through a tree next to ripgrep alone.
 *
 * @param {{ rounds: number, files: number }} options `files`: how large the tree is
 * @returns {Promise<string>} a Markdown table
 */
export async function measureScan({ rounds, files }) {
  const program = await bundle();
  const world = await mkdtemp(join(tmpdir(), 'keymender-bench-'));
  try {
    const [home, tree] = [join(world, 'home'), join(world, 'tree')];
    await everydayHome(home);
    // A home at rest: a file that was written a moment ago is read anew at each look.
    await sleep(4_000);
    const status = await measured(program, ['status', home, String(rounds * 10)]);
    await projectTree(tree, files);
    const deep = await measured(program, ['deep', tree, String(rounds)]);
    const of = (pick) => median(deep.pairs.map(pick));
    const lines = [
      ['`status` inside the app, 50 projects', `${status.median.toFixed(0)} ms`, `${status.files} files`, '≤ 60 ms'],
      ['the fastest of these', `${status.best.toFixed(0)} ms`, `${status.findings} findings`, ''],
      ['folders, whole', `${of(({ ours }) => ours).toFixed(0)} ms`, `${deep.files} files, ${deep.found} found`, ''],
      ['ripgrep alone, same tree', `${of(({ theirs }) => theirs).toFixed(0)} ms`, '', ''],
      ['ratio of the two', of(({ ours, theirs }) => ours / theirs).toFixed(2), `${rounds} pairs`, '≤ 1.20'],
      ['first place found', `${of(({ first }) => first).toFixed(0)} ms`, '', '≤ 1000 ms'],
      ['longest the thread was busy', `${of(({ blocked }) => blocked).toFixed(0)} ms`, '', '≤ 20 ms'],
      ['peak memory of the searching process', `${(deep.peak / 1024 / 1024).toFixed(0)} MB`, '', '≤ 150 MB'],
    ];
    const head = ['| looking | measured | of | aim |', '|---|---|---|---|'];
    return [...head, ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
  } finally {
    await rm(world, { recursive: true, force: true });
  }
}

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import { nodeWatcher } from '../../../../src-main/adapters/watcher';
import type { Snapshot } from '../../../../src-main/contract/snapshot';
import type { Environment } from '../../../../src-main/core/where';
import { MachineView } from '../../../../src-main/services/application/machine-view';
import { ChangeWatch } from '../../../../src-main/services/watch/change-watch';
import { lookAfterChanges } from '../../../../src-main/services/watch/look-after-changes';
import { watchedPlaces } from '../../../../src-main/services/watch/watched-places';
import { key, World } from '../../sources/world';

const A = key('A');
const B = key('B');

let world: World;
let view: MachineView;
let watch: ChangeWatch;
let reads: number;
let env: Environment;
let environmentAsked: number;
let environmentMs: number;
let latest: Snapshot | null;

async function begin() {
  view = new MachineView({
    ports: { files: nodeFiles(), runner: new NodeRunner(), keychain: null },
    base: { platform: 'linux', home: world.home, root: world.system, cwd: world.home },
    environment: async () => {
      environmentAsked += 1;
      const now = { ...env };
      await new Promise((resolve) => setTimeout(resolve, environmentMs));
      return now;
    },
    probe: {
      http: { send: () => Promise.reject(new Error('nobody may be asked')) },
      now: () => Date.now(),
      api: null,
    },
    demo: false,
    mayGoOnline: () => false,
  });
  watch = new ChangeWatch({
    watcher: nodeWatcher,
    look: lookAfterChanges(view, nodeFiles()),
    log: (what, error) => {
      throw new Error(`${what} ${String(error)}`);
    },
  });
  view.onSnapshot((snapshot) => (latest = snapshot));
  view.onReading(() => {
    reads += 1;
    watch.covered();
  });
  const look = await view.refresh();
  await watch.follow(watchedPlaces(look));
  await pause(200);
  reads = 0;
  environmentAsked = 0;
}

beforeEach(() => {
  world = new World('linux');
  env = { HOME: world.home };
  reads = 0;
  environmentMs = 0;
  latest = null;
});
afterEach(() => {
  watch.end();
  world.remove();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** ms until the snapshot says so; fails after 5 s. */
async function until(says: (snapshot: Snapshot) => boolean): Promise<number> {
  const from = performance.now();
  while (latest === null || !says(latest)) {
    if (performance.now() - from > 5_000) throw new Error('the snapshot never said so');
    await pause(5);
  }
  return performance.now() - from;
}
const finds = (text: string) => (snapshot: Snapshot) =>
  snapshot.findings.some(({ location }) => location.path?.endsWith(text) === true);
const state = (value: object) => JSON.stringify({ numStartups: 1, ...value });

/** A busy machine may need longer to look; the bench measures an idle one. */
const soonMs = 1_000;

describe('a change reaches the snapshot within a second', () => {
  test('of a file that was there, was not there, is replaced and goes away', async () => {
    world.file('~/.bashrc', 'export A=1\n');
    await begin();
    world.file('~/.bashrc', `export ANTHROPIC_API_KEY=${A}\n`);
    expect(await until(finds('.bashrc'))).toBeLessThan(soonMs);
    await pause(1_100);
    world.file('~/.claude/settings.json', JSON.stringify({ env: { ANTHROPIC_API_KEY: B } }));
    expect(await until(finds('.claude/settings.json'))).toBeLessThan(soonMs);
    await pause(1_100);
    world.file('~/new', 'export B=1\n');
    renameSync(join(world.home, 'new'), join(world.home, '.bashrc'));
    expect(await until((snapshot) => !finds('.bashrc')(snapshot))).toBeLessThan(soonMs);
    await pause(1_100);
    rmSync(join(world.home, '.claude'), { recursive: true });
    expect(await until((snapshot) => !finds('.claude/settings.json')(snapshot))).toBeLessThan(soonMs);
  });

  test('in a folder that appears later, however deep', async () => {
    await begin();
    world.file(
      '~/.config/Code/User/settings.json',
      JSON.stringify({ 'terminal.integrated.env.linux': { ANTHROPIC_API_KEY: A } }),
    );
    expect(await until(finds('User/settings.json'))).toBeLessThan(soonMs);
  });

  test('with the variables that the terminal has now, and again where the shell takes its time', async () => {
    world.file('~/.claude.json', state({ customApiKeyResponses: { approved: [A, B].map((one) => one.slice(-20)) } }));
    await begin();
    env = { ...env, ANTHROPIC_API_KEY: A };
    world.file('~/.zshrc', `export ANTHROPIC_API_KEY=${A}\n`);
    expect(await until(({ comesFrom }) => comesFrom === '.zshrc, line 1')).toBeLessThan(soonMs);
    await pause(1_100);
    environmentMs = 1_500;
    world.file('~/.zshrc', `# slow\nexport ANTHROPIC_API_KEY=${B}\n`);
    env = { ...env, ANTHROPIC_API_KEY: B };
    expect(await until(({ findings }) => findings.some(({ location }) => location.line === 2))).toBeLessThan(soonMs);
    expect(await until(({ comesFrom }) => comesFrom === '.zshrc, line 2')).toBeLessThan(3_000);
  });
});

describe('no look is taken', () => {
  test('for files that do not matter, in projects, or for a history', async () => {
    await begin();
    world.file('~/notes.txt', 'x');
    world.file('~/.bash_history', 'ls\n');
    world.file('~/project/.env', `ANTHROPIC_API_KEY=${A}\n`);
    await pause(900);
    expect(reads).toBe(0);
  });

  test('for counters that Claude Code writes into its state file, but for a login', async () => {
    const path = world.file('~/.claude.json', state({}));
    await begin();
    for (let count = 0; count < 8; count += 1) {
      writeFileSync(`${path}.tmp`, state({ numStartups: count, projects: { '/p': { history: [String(count)] } } }));
      renameSync(`${path}.tmp`, path);
      await pause(300);
    }
    // The first one tells what there is to compare with; the project is news as well.
    expect(reads).toBeLessThanOrEqual(2);
    writeFileSync(path, state({ oauthAccount: { emailAddress: 'ada@example.org' } }));
    await until(({ findings }) => findings.some(({ kind }) => kind === 'account'));
  });

  test('for what Keymender writes itself', async () => {
    world.file('~/.bashrc', `export ANTHROPIC_API_KEY=${A}\n`);
    await begin();
    await watch.quietly(async () => {
      world.file('~/.bashrc', '# gone\n');
      await view.refresh();
    });
    await pause(900);
    expect(reads).toBe(1);
  });

  test('twice for a thousand changes at once', async () => {
    await begin();
    mkdirSync(join(world.home, '.config/environment.d'), { recursive: true });
    for (let file = 0; file < 1_000; file += 1) world.file(`~/.config/environment.d/${String(file)}.conf`, 'A=1\n');
    await pause(2_500);
    expect(reads).toBeGreaterThanOrEqual(1);
    expect(reads).toBeLessThanOrEqual(3);
  });
});

test('the terminal is asked again only where a file could have changed its variables', async () => {
  await begin();
  world.file('~/.claude/settings.json', '{}');
  await pause(1_500);
  expect([reads > 0, environmentAsked]).toEqual([true, 1]);
  await pause(500);
  environmentAsked = 0;
  world.file('~/.claude/settings.json', '{"env":{}}');
  await pause(1_200);
  expect(environmentAsked).toBe(0);
  world.file('~/.profile', 'export X=1\n');
  await pause(1_200);
  expect(environmentAsked).toBe(1);
});

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ripgrepSearch } from '../../../../src-main/adapters/deep-search';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import { DeepScanState } from '../../../../src-main/contract/deep-scan';
import { fingerprint } from '../../../../src-main/core/fingerprint';
import { planRemoval } from '../../../../src-main/core/plan/remove';
import { planRotation } from '../../../../src-main/core/plan/rotate';
import { Secret } from '../../../../src-main/core/secret';
import type { Http } from '../../../../src-main/ports/http';
import { MachineView } from '../../../../src-main/services/application/machine-view';
import { DeepDesk } from '../../../../src-main/services/deep-scan/deep-desk';
import { foundOf, key, World } from '../../sources/world';

const A = key('A');
let world: World;
let view: MachineView;
let told: DeepScanState[];
let kept: Promise<void>;
let chosen: string[];
let desk: DeepDesk;

beforeEach(() => {
  world = new World('linux');
  told = [];
  kept = Promise.resolve();
  chosen = [];
  const files = nodeFiles();
  view = new MachineView({
    ports: { files, runner: new NodeRunner(), keychain: null },
    base: { platform: 'linux', home: world.home, root: world.system, cwd: world.home },
    environment: () => Promise.resolve({ HOME: world.home }),
    probe: { http: unused, now: () => 0, api: null },
    demo: false,
    mayGoOnline: () => false,
  });
  desk = new DeepDesk({
    ports: { files, search: ripgrepSearch() },
    look: () => view.look(),
    chosen: () => chosen,
    shown: (path) => path.replace(world.home, '~'),
    tell: (state) => told.push(DeepScanState.parse(state)),
    keep: (...all) => {
      kept = view.keepDeep(...all);
    },
  });
});
afterEach(() => world.remove());

/** Nothing of this goes online. */
const unused: Http = { send: () => Promise.reject(new Error('not to be asked')) };
const pathOf = (step: object) => ('path' in step ? step.path : null);

/** Looks through what has these ids and waits for the end. */
async function lookThrough(...ids: string[]): Promise<DeepScanState> {
  const started = await desk.start(ids);
  if (!started.ok) throw new Error(started.error.code);
  while (desk.state.step === 'running') await new Promise((resolve) => setTimeout(resolve, 5));
  await kept;
  return desk.state;
}

describe('what can be looked through', () => {
  test('chosen folders, the projects that Claude Code lists, and the conversations it keeps', async () => {
    chosen = [join(world.home, 'work')];
    world.file('~/.claude.json', JSON.stringify({ projects: { [world.project]: {}, [join(world.home, 'p2')]: {} } }));
    expect((await desk.folders()).map(({ kind, path, count }) => [kind, path, count])).toEqual([
      ['chosen', '~/work', 1],
      ['projects', '', 2],
      ['conversations', '~/.claude/projects', 1],
    ]);
  });

  test('a folder that is not on the list, and folders that are gone', async () => {
    chosen = [join(world.home, 'gone')];
    const [{ id = '' } = {}] = await desk.folders();
    expect(await desk.start(['0123456789ab'])).toMatchObject({ ok: false, error: { code: 'deep-unknown-folder' } });
    expect(await desk.start([id])).toMatchObject({ ok: false, error: { code: 'deep-nothing-there' } });
    world.file('~/work/a.txt', A);
    chosen = [join(world.home, 'gone'), join(world.home, 'work')];
    const state = await lookThrough(...(await desk.folders()).slice(0, 2).map((folder) => folder.id));
    expect(state).toMatchObject({ step: 'done', found: 1, words: '~/gone is not there any more. It was left out.' });
  });
});

describe('what is found', () => {
  test('is told in batches that add up, and every place once', async () => {
    for (let at = 0; at < 300; at += 1) world.file(`~/work/${at % 7}/${at}.txt`, key(`K${at}`));
    chosen = [join(world.home, 'work')];
    const [{ id = '' } = {}] = await desk.folders();
    const state = await lookThrough(id);
    expect(state).toMatchObject({ step: 'done', files: 300, found: 300, current: null });
    const batches = told.flatMap(({ batch }) => batch.map((finding) => finding.id));
    expect(batches).toHaveLength(300);
    expect(new Set(batches)).toEqual(new Set(state.batch.map((finding) => finding.id)));
    expect(told[0]).toMatchObject({ step: 'running', files: 0 });
    expect(JSON.stringify(told)).not.toContain(key('K7'));
  });

  test('joins what is known: the same key, one group, with its place for removing and replacing', async () => {
    world.file('~/.zshrc', `export ANTHROPIC_API_KEY=${A}\n`);
    const path = world.file('~/work/src/client.ts', `const key = '${A}';\n`);
    chosen = [join(world.home, 'work')];
    const [{ id = '' } = {}] = await desk.folders();
    await lookThrough(id);
    const look = await view.look();
    const copies = foundOf(look.found, A);
    expect(copies.map(({ finding }) => finding.location.path)).toEqual([join(world.home, '.zshrc'), path]);
    expect((await view.snapshot()).groups.map(({ findings }) => findings.length)).toEqual([2]);

    const deep = copies[1]?.finding.id ?? '';
    const removal = planRemoval({ findings: [deep], founds: look.found, states: [] });
    expect(removal.ok && removal.value.steps.map(pathOf)).toEqual([path]);
    const input = { fingerprint: fingerprint(A), newKey: new Secret(key('B')), founds: look.found, states: [] };
    const rotation = planRotation({ ...input, otherTools: true });
    expect(rotation.ok && rotation.value.steps.map((step) => [pathOf(step), step.kind])).toEqual([
      [join(world.home, '.zshrc'), 'replace'],
      [path, 'replace'],
    ]);
  });

  test('is read again at each later look: a key that is gone is gone, another one is seen', async () => {
    const first = world.file('~/work/a.txt', `${A}\n${key('B')}\n`);
    const second = world.file('~/work/b.txt', A);
    chosen = [join(world.home, 'work')];
    const [{ id = '' } = {}] = await desk.folders();
    await lookThrough(id);
    expect(foundOf((await view.look()).found, A)).toHaveLength(2);
    world.file('~/work/a.txt', `nothing\n${key('C')}\n`);
    rmSync(second);
    const look = await view.refresh();
    expect(foundOf(look.found, A)).toEqual([]);
    expect(foundOf(look.found, key('B'))).toEqual([]);
    expect(foundOf(look.found, key('C')).map(({ finding }) => finding.location)).toEqual([{ path: first, line: 2 }]);
  });

  test('is told once when its folder becomes a listed project', async () => {
    world.file('~/work/.env', `ANTHROPIC_API_KEY=${A}\n`);
    chosen = [join(world.home, 'work')];
    const [{ id = '' } = {}] = await desk.folders();
    await lookThrough(id);
    world.file('~/.claude.json', JSON.stringify({ projects: { [join(world.home, 'work')]: {} } }));
    const sources = foundOf((await view.refresh()).found, A).map(({ finding }) => finding.source);
    expect(sources).toEqual(['projects/dotenv']);
  });

  test('in conversations is a record: nobody signs in with it, and a new key is never written there', async () => {
    const path = world.file(
      '~/.claude/projects/-home-ada-shop/4f.jsonl',
      `{"type":"user","message":{"content":"use ${A} please"}}\n`,
    );
    world.file('~/.zshrc', `export ANTHROPIC_API_KEY=${A}\n`);
    expect(foundOf((await view.look()).found, A)).toHaveLength(1);
    await lookThrough('conversations');
    const look = await view.look();
    const copy = foundOf(look.found, A).find(({ finding }) => finding.location.path === path);
    expect(copy?.finding).toMatchObject({
      source: 'deep/conversations',
      readByClaudeCode: 'no',
      issues: ['not-read-by-claude-code'],
      location: { line: 1 },
    });
    const input = { fingerprint: fingerprint(A), newKey: new Secret(key('B')), founds: look.found, states: [] };
    const plan = planRotation({ ...input, otherTools: true });
    expect(plan.ok && plan.value.steps.find((step) => pathOf(step) === path)?.kind).toBe('mask');
  });
});

describe('while it runs', () => {
  test('a second one does not begin, an end is one at once, and what was found stays', async () => {
    for (let at = 0; at < 3_000; at += 1) world.file(`~/work/${at % 20}/${at}.txt`, key(`K${at}`));
    chosen = [join(world.home, 'work')];
    const [{ id = '' } = {}] = await desk.folders();
    await desk.start([id]);
    expect(await desk.start([id])).toMatchObject({ ok: false, error: { code: 'deep-running' } });
    while (desk.state.found === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const asked = performance.now();
    desk.cancel();
    while (desk.state.step === 'running') await new Promise((resolve) => setTimeout(resolve, 1));
    expect(performance.now() - asked).toBeLessThan(2_000);
    expect(desk.state.step).toBe('cancelled');
    expect(desk.state.found).toBeGreaterThan(0);
    expect(desk.state.found).toBeLessThan(3_000);
    await kept;
    expect((await view.look()).found.length).toBeGreaterThan(0);
  });

  test('it can be begun again after it ended', async () => {
    mkdirSync(join(world.home, 'work'));
    chosen = [join(world.home, 'work')];
    const [{ id = '' } = {}] = await desk.folders();
    expect(await lookThrough(id)).toMatchObject({ step: 'done', found: 0 });
    world.file('~/work/a.txt', A);
    expect(await lookThrough(id)).toMatchObject({ step: 'done', found: 1 });
  });
});

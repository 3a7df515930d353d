import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import type { CliUpdateReport, CliUpdateState } from '../../../../src-main/contract/cli-update';
import { npmPrefixOf } from '../../../../src-main/core/installations/update-plan';
import { PrintedLines } from '../../../../src-main/core/installations/printed-lines';
import { CliUpdates } from '../../../../src-main/services/claude-cli/update-cli';
import { HeadlessWorld } from '../../../kit/headless';
import { given, testKey } from '../../../kit/planted-home';

let world: HeadlessWorld;
beforeEach(() => {
  world = new HeadlessWorld();
});
afterEach(() => world.remove());

/** A program that is a shell script; what it is told is written down beside it. */
function program(path: string, script: string): string {
  const full = path.startsWith('/') ? path : world.path(path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, `#!/bin/sh\necho "$0 $*" >> "${world.path('told')}"\n${script}\n`);
  chmodSync(full, 0o755);
  return full;
}

const told = (): string[] => readFileSync(world.path('told'), 'utf8').trim().split('\n');

/** The native installer's way: each version a file of its own, and a link to the one in use. */
function nativeClaude(version: string, update: string): string {
  const real = program(`.local/share/claude/versions/${version}`, `case "$1" in update) ${update} ;; esac`);
  mkdirSync(world.path('.local/bin'), { recursive: true });
  symlinkSync(real, world.path('.local/bin/claude'));
  return world.path('.local/bin/claude');
}

/** What npm leaves: a package with its version, and a link in `bin`. */
function npmClaude(prefix: string, version: string): string {
  const folder = world.path(prefix, 'lib/node_modules/@anthropic-ai/claude-code');
  program(join(folder, 'cli.js'), 'exit 0');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: '@anthropic-ai/claude-code', version }));
  mkdirSync(world.path(prefix, 'bin'), { recursive: true });
  symlinkSync(join(folder, 'cli.js'), world.path(prefix, 'bin/claude'));
  return world.path(prefix, 'bin/claude');
}

const moveTo = (version: string): string => {
  const next = program(`.local/share/claude/versions/${version}`, 'exit 0');
  return `echo "Updating to ${version}"; ln -sf "${next}" "${world.path('.local/bin/claude')}"`;
};

const report = async (...args: string[]): Promise<{ exit: number; report: CliUpdateReport; err: string }> => {
  world.env({ PATH: `${world.path('.local/bin')}:${world.path('.npm-global/bin')}:/usr/bin:/bin` });
  const ran = await world.run(['update-cli', '--json', ...args]);
  return {
    exit: ran.exit,
    report: ran.out === '' ? ({} as CliUpdateReport) : (ran.json() as CliUpdateReport),
    err: ran.err,
  };
};

describe('a Claude Code that updates itself', () => {
  it('names the command and runs nothing before it is told to', async () => {
    nativeClaude('2.1.300', moveTo('2.1.330'));
    const { exit, report: shown } = await report();
    expect(exit).toBe(0);
    expect(shown.plan).toMatchObject({ command: 'claude update', runs: true, kind: 'update', conflict: null });
    expect(shown.plan.words).toContain('Keymender runs “claude update”');
    expect(() => told()).toThrow();
  });

  it('is at its new version afterwards, and that was looked at', async () => {
    const path = nativeClaude('2.1.300', moveTo('2.1.330'));
    const { exit, report: done } = await report('--apply');
    expect(done.result).toMatchObject({ step: 'done', before: '2.1.300', after: '2.1.330', warning: null });
    expect(done.result).toMatchObject({ lines: ['Updating to 2.1.330'] });
    expect(exit).toBe(0);
    expect(told()).toEqual([`${path} update`]);
  });

  it('is not said to be newer when the command did nothing', async () => {
    nativeClaude('2.1.330', 'echo fine');
    const { report: done } = await report('--apply');
    expect(done.result?.step === 'done' && done.result.words).toContain('there is nothing newer');
  });

  it.each([
    ['echo "npm error code EACCES" >&2; exit 243', 'cli-update.denied'],
    ['echo "getaddrinfo ENOTFOUND downloads" >&2; exit 1', 'cli-update.network'],
    ['echo "write failed: No space left on device"; exit 1', 'cli-update.no-space'],
    ['echo "Read-only file system"; exit 1', 'cli-update.read-only'],
    ['echo "no idea"; exit 9', 'cli-update.failed'],
    [`rm "$0"`, 'cli-update.gone'],
  ])('tells why it failed: %s', async (script, code) => {
    nativeClaude('2.1.300', script);
    const { exit, report: done } = await report('--apply');
    expect(done.result).toMatchObject({ step: 'failed', code });
    expect(exit).toBe(3);
  });

  it('never shows a secret that the command prints', async () => {
    nativeClaude('2.1.300', `echo "using ${testKey('printed')}"; exit 1`);
    const { report: done } = await report('--apply');
    expect(JSON.stringify(done)).not.toContain(testKey('printed'));
    expect(JSON.stringify(done)).toContain('sk-ant-api03-…');
  });
});

describe('a Claude Code that came with npm', () => {
  it('is updated by the npm beside it, into the folder in which it lies', async () => {
    npmClaude('.npm-global', '2.1.300');
    const manifest = world.path('.npm-global/lib/node_modules/@anthropic-ai/claude-code/package.json');
    const npm = program('.npm-global/bin/npm', `sed -i s/2.1.300/2.1.331/ "${manifest}"`);
    const { report: done } = await report('--apply');
    expect(done.plan.command).toBe(
      `npm install -g --prefix ${world.path('.npm-global')} @anthropic-ai/claude-code@latest`,
    );
    expect(done.result).toMatchObject({ step: 'done', before: '2.1.300', after: '2.1.331' });
    expect(told()).toEqual([
      `${npm} install -g --prefix ${world.path('.npm-global')} @anthropic-ai/claude-code@latest`,
    ]);
  });

  it('is left to a terminal where there is no npm', async () => {
    npmClaude('.npm-global', '2.1.300');
    const { exit, report: shown } = await report();
    expect(shown.plan.runs).toBe(false);
    expect(shown.plan.words).toContain('npm, which was not found');
    expect(exit).toBe(1);
  });

  it('is left to the manager that installed it', async () => {
    npmClaude('.volta/tools/image/packages/x', '2.1.300');
    mkdirSync(world.path('.local/bin'), { recursive: true });
    symlinkSync(world.path('.volta/tools/image/packages/x/bin/claude'), world.path('.local/bin/claude'));
    const { report: shown } = await report();
    expect(shown.plan).toMatchObject({ runs: false, command: 'volta install @anthropic-ai/claude-code' });
  });

  it.each([
    [
      '/home/a/.nvm/versions/node/v22/bin/claude',
      '/home/a/.nvm/versions/node/v22/lib/node_modules/@anthropic-ai/claude-code/cli.js',
      '/home/a/.nvm/versions/node/v22',
    ],
    [
      'C:/Users/a/AppData/Roaming/npm/claude.cmd',
      'C:/Users/a/AppData/Roaming/npm/claude.cmd',
      'C:/Users/a/AppData/Roaming/npm',
    ],
    ['/x/claude', '/x/claude', null],
  ])('lies in a folder that its place tells: %s', (path, realPath, prefix) => {
    expect(npmPrefixOf({ path, realPath })).toBe(prefix);
  });
});

describe('several installations', () => {
  it('are named, and what a terminal goes on running is said', async () => {
    const own = nativeClaude('2.1.300', moveTo('2.1.330'));
    const other = npmClaude('.npm-global', '1.0.90');
    const { report: shown } = await report();
    expect(shown.plan.installation.path).toBe(own);
    expect(shown.plan.others.map(({ path }) => path)).toEqual([other]);
    expect(shown.plan.conflict).toBe(`There is another Claude Code in ${other}. It stays as it is.`);
  });

  it('are updated one by one, by id', async () => {
    nativeClaude('2.1.300', moveTo('2.1.330'));
    npmClaude('.npm-global', '1.0.90');
    program('.npm-global/bin/npm', 'exit 0');
    const updates = updatesOf(() => undefined);
    const { others } = given(await updates.preview(null));
    const other = given(await updates.preview(others[0]?.id ?? ''));
    expect(other.command).toContain('npm install -g');
    expect(other.conflict).toContain('Your terminal runs another one');
    const done = given(await updates.run(other.installation.id));
    expect(done).toMatchObject({ step: 'done', after: '1.0.90' });
    expect(done.step === 'done' && done.warning).toContain('Your terminal runs another one');
    expect(await updates.preview('000000000000')).toMatchObject({ ok: false, error: { code: 'cli-update.unknown' } });
  });
});

describe('a run in an invented home', () => {
  it('runs nothing that lies outside of it', async () => {
    const outside = program(join(world.root, 'outside/claude'), 'exit 0');
    mkdirSync(world.path('.local/bin'), { recursive: true });
    symlinkSync(outside, world.path('.local/bin/claude'));
    const { exit, err } = await report('--apply');
    expect(err).toContain('no program of this computer is run');
    expect(exit).toBe(3);
    expect(() => told()).toThrow();
  });

  it('says so where there is none', async () => {
    const { exit, err } = await report();
    expect(err).toContain('not installed');
    expect(exit).toBe(3);
  });
});

function updatesOf(show: (state: CliUpdateState) => void): CliUpdates {
  const path = [world.path('.local/bin'), world.path('.npm-global/bin'), '/usr/bin', '/bin'].join(':');
  return new CliUpdates({
    files: nodeFiles(),
    runner: new NodeRunner('linux'),
    machine: () =>
      Promise.resolve({ platform: 'linux', home: world.home, root: join(world.root, 'sys'), env: { PATH: path } }),
    hermetic: true,
    show,
  });
}

describe('an update that takes its time', () => {
  it('shows what is printed as it comes, and ends when it is told to, with everything it started', async () => {
    nativeClaude('2.1.300', 'echo first; sleep 30');
    const states: CliUpdateState[] = [];
    const seen = new Promise<void>((resolve) => {
      updates = updatesOf((state) => {
        states.push(state);
        if (state.step === 'running' && state.lines.includes('first')) resolve();
      });
    });
    const ended = updates.run(null);
    await seen;
    expect(await updates.run(null)).toMatchObject({ ok: false, error: { code: 'cli-update.busy' } });
    updates.cancel();
    expect(given(await ended)).toMatchObject({ step: 'failed', code: 'cli-update.cancelled', lines: ['first'] });
    expect(states.at(-1)?.step).toBe('failed');
  });
  let updates: CliUpdates;
});

describe('what a program prints', () => {
  it('comes without colours, and a line that is drawn anew comes once', () => {
    const printed = new PrintedLines(3);
    printed.add('\u001b[32mgreen\u001b[0m\n10%\r20%\r100%\r\nthree\nfo');
    printed.add('ur');
    expect(printed.all).toEqual(['100%', 'three', 'four']);
  });
});

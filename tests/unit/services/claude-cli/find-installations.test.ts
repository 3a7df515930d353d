import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import { cliFor } from '../../../../src-main/services/claude-cli/cli-for';
import { askVersions, findInstallations } from '../../../../src-main/services/claude-cli/find-installations';

let base = '';
beforeEach(() => (base = mkdtempSync(join(tmpdir(), 'keymender-find-'))));
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

const at = (...parts: string[]) => join(base, ...parts);
const home = () => at('home');
const machine = (path: string[] = [], more: Record<string, string> = {}) => ({
  platform: 'linux' as const,
  home: home(),
  root: at('root'),
  env: { PATH: path.join(delimiter), ...more },
});
const find = (path: string[] = [], more: Record<string, string> = {}) =>
  findInstallations(nodeFiles(), machine(path, more));

function program(path: string, mode = 0o755): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

function link(path: string, target: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

function npmPackage(folder: string, version: string): string {
  const bin = program(join(folder, 'node_modules/@anthropic-ai/claude-code/cli.js'));
  writeFileSync(join(dirname(bin), 'package.json'), JSON.stringify({ name: '@anthropic-ai/claude-code', version }));
  return bin;
}

describe('finding Claude Code', () => {
  test('nowhere', async () => {
    expect(await find([at('home/bin')])).toEqual([]);
  });

  test('from the native installer: the version is the name of the file it leads to', async () => {
    const real = program(at('home/.local/share/claude/versions/2.1.330'));
    link(at('home/.local/bin/claude'), real);
    expect(await find([at('home/.local/bin')])).toEqual([
      { path: at('home/.local/bin/claude'), realPath: real, version: '2.1.330', origin: 'native', usedByShell: true },
    ]);
  });

  test('from npm: the version stands in its package', async () => {
    link(at('root/usr/local/bin/claude'), npmPackage(at('root/usr/local/lib'), '2.1.300'));
    expect(await find(['/usr/local/bin'])).toMatchObject([{ version: '2.1.300', origin: 'npm', usedByShell: true }]);
  });

  test('from npm under its own prefix, and under nvm, without either on the PATH', async () => {
    mkdirSync(home(), { recursive: true });
    writeFileSync(at('home/.npmrc'), 'prefix=~/.node\n');
    link(at('home/.node/bin/claude'), npmPackage(at('home/.node/lib'), '2.1.1'));
    link(
      at('home/.nvm/versions/node/v20.1.0/bin/claude'),
      npmPackage(at('home/.nvm/versions/node/v20.1.0/lib'), '2.1.2'),
    );
    const found = await find();
    expect(found.map(({ version, usedByShell }) => [version, usedByShell])).toEqual([
      ['2.1.1', false],
      ['2.1.2', false],
    ]);
  });

  test('the old local installation', async () => {
    program(at('home/.claude/local/claude'));
    npmPackage(at('home/.claude/local'), '1.0.88');
    expect(await find()).toMatchObject([{ version: '1.0.88', origin: 'npm-local' }]);
  });

  test('several: the first on the PATH is the one the shell runs', async () => {
    program(at('home/a/claude'));
    program(at('home/b/claude'));
    program(at('home/.local/bin/claude'));
    const found = await find([at('home/b'), at('home/a')]);
    expect(found.map(({ path, usedByShell }) => [path, usedByShell])).toEqual([
      [at('home/b/claude'), true],
      [at('home/a/claude'), false],
      [at('home/.local/bin/claude'), false],
    ]);
  });

  test('two names for one program are one', async () => {
    const real = program(at('home/.local/bin/claude'));
    link(at('home/bin/claude'), real);
    expect(await find([at('home/bin')])).toHaveLength(1);
  });

  test('what cannot be run, a folder, and a link to nowhere are none', async () => {
    program(at('home/a/claude'), 0o644);
    mkdirSync(at('home/b/claude'), { recursive: true });
    link(at('home/c/claude'), at('gone'));
    expect(await find([at('home/a'), at('home/b'), at('home/c')])).toEqual([]);
  });
});

describe('asking for the version', () => {
  test('only of those that do not tell it otherwise', async () => {
    mkdirSync(at('home/bin'), { recursive: true });
    copyFileSync('tests/kit/stand-in-claude/claude.mjs', at('home/bin/claude'));
    chmodSync(at('home/bin/claude'), 0o755);
    link(at('home/.local/bin/claude'), program(at('home/.local/share/claude/versions/2.1.9')));
    const path = [at('home/bin'), dirname(process.execPath), '/usr/bin'];
    const found = await find(path);
    expect(found.map(({ version }) => version)).toEqual([null, '2.1.9']);
    const ask = (scenario: string) => askVersions(new NodeRunner(), found, machine(path, { STAND_IN: scenario }));
    expect((await ask('')).map(({ version, silent }) => [version, silent])).toEqual([
      ['2.1.330', false],
      ['2.1.9', undefined],
    ]);
    expect((await ask('no-version'))[0]).toMatchObject({ version: null, silent: true });
  });

  test('one that does not answer has 5 seconds', async () => {
    program(at('home/bin/claude'));
    writeFileSync(at('home/bin/claude'), '#!/bin/sh\nsleep 30\n');
    const path = [at('home/bin'), '/usr/bin', '/bin'];
    const started = Date.now();
    const asked = await askVersions(new NodeRunner(), await find(path), machine(path));
    expect(asked[0]).toMatchObject({ version: null, silent: true });
    expect(Date.now() - started).toBeLessThan(8000);
  });
});

describe('the one to log in with', () => {
  const cliWith = (path: string[], version: string) =>
    cliFor(
      { files: nodeFiles(), runner: new NodeRunner() },
      machine(path, { STAND_IN_VERSION: version }),
      'subscription',
    );

  test('is asked for its version where that is not known', async () => {
    mkdirSync(at('home/bin'), { recursive: true });
    copyFileSync('tests/kit/stand-in-claude/claude.mjs', at('home/bin/claude'));
    chmodSync(at('home/bin/claude'), 0o755);
    const path = [at('home/bin'), dirname(process.execPath), '/usr/bin'];
    expect(await cliWith(path, '2.1.330')).toMatchObject({ ok: true, value: { version: '2.1.330' } });
    expect(await cliWith(path, '2.0.1')).toMatchObject({ ok: false, error: { code: 'installation.too-old' } });
  });

  test('is not there: the fault says what to install', async () => {
    const none = await cliWith([], '');
    expect(none).toMatchObject({ ok: false, error: { code: 'installation.none' } });
    expect(!none.ok && none.error.words).toContain('curl -fsSL https://claude.ai/install.sh | bash');
  });
});

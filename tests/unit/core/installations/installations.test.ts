import { describe, expect, test } from 'vitest';
import { describeInstallations, installationNotes } from '../../../../src-main/core/installations/describe';
import { knownFaults } from '../../../../src-main/core/installations/known-versions';
import { installCommand, originOf } from '../../../../src-main/core/installations/origin';
import { pathPlaces, prefixOfNpmrc, usualPlaces } from '../../../../src-main/core/installations/places';
import { usableCli, type FoundCli } from '../../../../src-main/core/installations/usable-cli';
import { compareVersions, isAtLeast, versionIn } from '../../../../src-main/core/installations/version';
import { packageFiles, versionOfPackage, versionOfPlace } from '../../../../src-main/core/installations/version-places';
import type { Platform } from '../../../../src-main/core/where';

const home = '/home/ada';
const cli = (over: Partial<FoundCli> = {}): FoundCli => ({
  path: `${home}/.local/bin/claude`,
  realPath: `${home}/.local/share/claude/versions/2.1.330`,
  version: '2.1.330',
  origin: 'native',
  usedByShell: true,
  ...over,
});

describe('versions', () => {
  test.each([
    ['2.1.330 (Claude Code)\n', '2.1.330'],
    ['v1.0.6', '1.0.6'],
    ['1.2', null],
    ['10.20.30.40', null],
    ['', null],
    ['2.1.330-beta.1', '2.1.330'],
  ])('%j is %s', (text, version) => {
    expect(versionIn(text)).toBe(version);
  });

  test('are compared by number, not by letter; an unknown one is not old', () => {
    expect(compareVersions('2.1.41', '2.1.330')).toBeLessThan(0);
    expect(compareVersions('2.0.0', '1.9.9')).toBeGreaterThan(0);
    expect(compareVersions('2.1.3', '2.1.3')).toBe(0);
    expect(isAtLeast(null, '9.9.9')).toBe(true);
  });

  test.each([
    [`${home}/.local/share/claude/versions/2.1.330`, '2.1.330'],
    ['/opt/homebrew/Caskroom/claude-code/2.1.7/claude', '2.1.7'],
    ['/opt/homebrew/Caskroom/claude-code@latest/2.1.8/claude', '2.1.8'],
    [`${home}/.nvm/versions/node/v20.1.0/bin/claude`, null],
    [`${home}/projects/1.2.3/claude`, null],
  ])('the place %s tells %s', (realPath, version) => {
    expect(versionOfPlace(realPath)).toBe(version);
  });

  test('the package that a program lies in, or beside, tells its version', () => {
    const inside = '/usr/local/lib/node_modules/@anthropic-ai/claude-code/bin/claude.exe';
    expect(packageFiles('/usr/local/bin/claude', inside)).toEqual([
      '/usr/local/lib/node_modules/@anthropic-ai/claude-code/package.json',
    ]);
    const platform = '/a/node_modules/@anthropic-ai/claude-code-linux-x64/claude';
    expect(packageFiles(platform, platform)).toEqual([
      '/a/node_modules/@anthropic-ai/claude-code-linux-x64/package.json',
    ]);
    const cmd = 'C:/Users/ada/AppData/Roaming/npm/claude.cmd';
    expect(packageFiles(cmd, cmd)[0]).toBe(
      'C:/Users/ada/AppData/Roaming/npm/node_modules/@anthropic-ai/claude-code/package.json',
    );
    expect(versionOfPackage('{"name":"@anthropic-ai/claude-code","version":"2.0.14"}')).toBe('2.0.14');
    expect(versionOfPackage('{"name":"claude","version":"9.9.9"}')).toBeNull();
    expect(versionOfPackage('not json')).toBeNull();
  });
});

describe('places', () => {
  const machine = (platform: Platform, env: Record<string, string>, root = '') => ({
    platform,
    home: platform === 'win32' ? 'C:/Users/ada' : home,
    root,
    env,
  });

  test('the PATH in its order; relative folders are passed over', () => {
    const env = { PATH: `${home}/bin::./x:bin:/usr/bin/:/usr/bin` };
    expect(pathPlaces(machine('linux', env))).toEqual([`${home}/bin/claude`, '/usr/bin/claude', '/usr/bin/claude']);
  });

  test('Windows: a PATH of any case, quotes, and the program before the batch file', () => {
    const env = { Path: '"C:\\Tools";C:\\Users\\ada\\AppData\\Roaming\\npm' };
    expect(pathPlaces(machine('win32', env))).toEqual([
      'C:/Tools/claude.exe',
      'C:/Tools/claude.cmd',
      'C:/Users/ada/AppData/Roaming/npm/claude.exe',
      'C:/Users/ada/AppData/Roaming/npm/claude.cmd',
    ]);
  });

  test('in a hermetic run system folders lie below the prefix, the home does not', () => {
    const env = { PATH: `${home}/bin:/usr/bin` };
    expect(pathPlaces(machine('linux', env, '/tmp/root'))).toEqual([`${home}/bin/claude`, '/tmp/root/usr/bin/claude']);
    const system = usualPlaces(machine('darwin', {}, '/tmp/root'), null).filter((path) => !path.startsWith(home));
    expect(system.filter((path) => !path.startsWith('/tmp/root/'))).toEqual([]);
  });

  test('npm’s own prefix, from its settings file or the environment', () => {
    expect(prefixOfNpmrc('registry=x\n prefix = ~/.node\r\n', home)).toBe(`${home}/.node`);
    expect(prefixOfNpmrc('prefix="${HOME}/n"', home)).toBe(`${home}/n`);
    expect(prefixOfNpmrc('# prefix\nsave-prefix=~', home)).toBeNull();
    expect(usualPlaces(machine('linux', { NPM_CONFIG_PREFIX: '/opt/npm' }), `${home}/.node`)).toEqual(
      expect.arrayContaining(['/opt/npm/bin/claude', `${home}/.node/bin/claude`]),
    );
  });
});

describe('origins', () => {
  test.each([
    ['native', `${home}/.local/bin/claude`, `${home}/.local/share/claude/versions/2.1.330`, 'linux'],
    ['npm', '/usr/local/bin/claude', '/usr/local/lib/node_modules/@anthropic-ai/claude-code/cli.js', 'linux'],
    ['npm-local', `${home}/.claude/local/claude`, `${home}/.claude/local/claude`, 'darwin'],
    ['homebrew', '/opt/homebrew/bin/claude', '/opt/homebrew/Caskroom/claude-code/2.1.7/claude', 'darwin'],
    ['system-package', '/usr/bin/claude', '/usr/bin/claude', 'linux'],
    ['unknown', '/usr/local/bin/claude', '/usr/local/bin/claude', 'linux'],
  ] as const)('%s: %s', (origin, path, realPath, platform) => {
    expect(originOf(path, realPath, home, platform)).toBe(origin);
  });

  test.each([
    ['native', 'C:/Users/ada/.local/bin/claude.exe'],
    ['npm', 'C:/Users/Ada/AppData/Roaming/npm/claude.cmd'],
    ['winget', 'C:/Users/Ada/AppData/Local/Microsoft/WinGet/Links/claude.exe'],
  ] as const)('%s on Windows, whatever the case: %s', (origin, path) => {
    expect(originOf(path, path, 'C:/Users/Ada', 'win32')).toBe(origin);
  });
});

describe('what is said about them', () => {
  test('one good one: nothing', () => {
    expect(describeInstallations([cli()])).toEqual([
      { path: `${home}/.local/bin/claude`, version: '2.1.330', origin: 'native', usedByShell: true, problem: null },
    ]);
    expect(installationNotes([cli()])).toEqual([]);
  });

  test.each([
    [{ version: '1.0.51' as const }, /1\.0\.88 or newer/],
    [{ version: '2.0.14' as const }, /cannot log in by itself.*2\.1\.41/],
    [{ version: '2.1.207' as const }, /Bedrock/],
    [{ version: '2.1.100' as const }, /hang for ever/],
    [{ version: '2.1.150' as const }, /error about the model/],
    [{ version: null, silent: true }, /does not answer/],
    [{ usedByShell: false }, /not on the PATH/],
  ])('%j', (over, words) => {
    expect(describeInstallations([cli(over)])[0]?.problem).toMatch(words);
  });

  test('a version that is not known is no problem', () => {
    expect(describeInstallations([cli({ version: null })])[0]?.problem).toBeNull();
  });

  test('several: how many, which one the terminal runs, and that a newer one lies idle', () => {
    const used = cli({ path: '/usr/local/bin/claude', version: '2.1.300', origin: 'npm' });
    const idle = cli({ usedByShell: false });
    expect(installationNotes([idle, used])[0]).toMatch(/are 2 Claude Code programs.*\/usr\/local\/bin\/claude/);
    const [first, second] = describeInstallations([idle, used]);
    expect(first).toMatchObject({ path: used.path, problem: expect.stringContaining('2.1.330') as string });
    expect(second?.problem).toBeNull();
  });

  test('none: no note, for Home has a row and a button for it', () => {
    expect(installationNotes([])).toEqual([]);
  });

  test('how to install the first one, on each system', () => {
    expect(installCommand('win32')).toContain('install.ps1');
    expect(installCommand('darwin')).toContain('install.sh');
  });

  test('every known fault names where that is known from', () => {
    for (const { from, to, source } of knownFaults) {
      expect(compareVersions(from, to)).toBeLessThanOrEqual(0);
      expect(source).toMatch(/#\d+|CHANGELOG|docs/);
    }
  });
});

describe('the one to log in with', () => {
  test('is the one the terminal runs, even if a newer one lies elsewhere', () => {
    const used = cli({ path: '/usr/local/bin/claude', version: '2.1.300' });
    expect(usableCli([cli({ usedByShell: false }), used], 'subscription', 'linux')).toMatchObject({
      value: { path: used.path },
    });
  });

  test('needs to know the command; the console needs a newer one', () => {
    expect(usableCli([cli({ version: '2.1.40' })], 'logout', 'linux').ok).toBe(false);
    expect(usableCli([cli({ version: '2.1.41' })], 'logout', 'linux').ok).toBe(true);
    expect(usableCli([cli({ version: '2.1.41' })], 'console', 'linux').ok).toBe(false);
    expect(usableCli([cli({ version: null })], 'console', 'linux').ok).toBe(true);
  });

  test.each([
    ['npm', 'npm install -g'],
    ['homebrew', 'brew upgrade'],
    ['native', 'claude update'],
    ['winget', 'winget upgrade'],
  ] as const)('one from %s that is too old is updated with %s', (origin, command) => {
    const chosen = usableCli([cli({ version: '2.0.1', origin })], 'subscription', 'darwin');
    expect(!chosen.ok && chosen.error).toMatchObject({ code: 'installation.too-old' });
    expect(!chosen.ok && String(chosen.error.args['command'])).toContain(command);
  });
});

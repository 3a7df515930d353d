import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StatusReport } from '../../../src-main/contract/reports';
import { HeadlessWorld } from '../../kit/headless';

const login = (extra = {}) =>
  JSON.stringify({
    claudeAiOauth: {
      accessToken: 'sk-ant-oat01-TEST-access-000000000000',
      refreshToken: 'sk-ant-ort01-TEST-refresh-00000000000',
      expiresAt: 1795300000000,
      scopes: ['user:inference', 'user:profile'],
      subscriptionType: 'max',
      ...extra,
    },
  });
const account = JSON.stringify({
  oauthAccount: { emailAddress: 'anna@example.test', organizationName: 'Acme Studio' },
});
const oldKey = 'sk-ant-api03-TEST-OLD-000000000000';

let world: HeadlessWorld;
beforeEach(() => {
  world = new HeadlessWorld();
});
afterEach(() => world.remove());

const status = async () => {
  const ran = await world.run(['status', '--json']);
  return { ...ran, report: StatusReport.parse(ran.json()) };
};

describe('status says which account is used, and why', () => {
  test('a login alone: its account in both contexts, nothing in the way', async () => {
    world.file('.claude/.credentials.json', login()).file('.claude.json', account);
    const { report, exit } = await status();
    expect(report.contexts.headless.account).toEqual({
      email: 'anna@example.test',
      organization: 'Acme Studio',
      plan: 'Claude Max',
    });
    expect(report.contexts.interactive.slots.bearer?.kind).toBe('login');
    expect(report.health).toMatchObject({ state: 'unknown', code: 'not-checked' });
    expect(report.diagnoses).toEqual([]);
    expect(exit).toBe(0);
  });

  test('a key in the settings comes before the login, and is named with its line', async () => {
    world
      .file('.claude/.credentials.json', login())
      .file('.claude.json', account)
      .file('.claude/settings.json', `{\n  "env": {\n    "ANTHROPIC_API_KEY": "${oldKey}"\n  }\n}\n`);
    const { report, exit } = await status();
    const { headless } = report.contexts;
    expect(headless.slots.xApiKey).toMatchObject({ kind: 'env-api-key', masked: 'sk-ant-api03-…0000' });
    expect(headless.slots.bearer).toBeNull();
    expect(headless.shadowed.map((one) => one.because).join()).toContain('your Claude login');
    expect(report.diagnoses[0]).toMatchObject({ cause: 'env_var_overrides_login', standing: 'attention' });
    expect(report.diagnoses[0]?.words).toContain('settings.json, line 3');
    expect(exit).toBe(1);
  });

  test('a refused key is used by scripts only', async () => {
    world
      .env({ ANTHROPIC_API_KEY: oldKey })
      .file('.claude/.credentials.json', login())
      .file('.claude.json', JSON.stringify({ customApiKeyResponses: { approved: [], rejected: [oldKey.slice(-20)] } }));
    const { report } = await status();
    expect(report.contexts.headless.slots.xApiKey?.kind).toBe('env-api-key');
    expect(report.contexts.interactive.slots).toMatchObject({ xApiKey: null, bearer: { kind: 'login' } });
    expect(report.contexts.interactive.because.join()).toContain('You once answered No');
  });

  test('nothing at all: says so, and how to start', async () => {
    const { report, exit, out } = await status();
    expect(report.contexts.headless.blocked?.code).toBe('blocked.not-logged-in');
    expect(report.diagnoses[0]?.actions[0]?.id).toBe('login-subscription');
    expect(exit).toBe(1);
    expect(out).not.toContain('undefined');
  });

  test('no secret is ever printed', async () => {
    world
      .env({ ANTHROPIC_AUTH_TOKEN: 'TEST-secret-token-that-must-not-show' })
      .file('.claude/.credentials.json', login())
      .file('.claude/settings.json', JSON.stringify({ env: { ANTHROPIC_API_KEY: oldKey } }))
      .file('.claude.json', JSON.stringify({ primaryApiKey: 'sk-ant-api03-TEST-PRIMARY-000000000000' }));
    for (const args of [['status'], ['status', '--json'], ['scan', '--json'], ['report'], ['check', '--json']]) {
      const { out } = await world.run(args);
      expect(out).not.toMatch(/TEST-(secret|access|refresh|OLD|PRIMARY)/);
    }
  });
});

describe('bad files are named, never fatal', () => {
  const big = 100 * 1024 * 1024;
  const cases: readonly (readonly [string, string, () => void, string])[] = [
    ['empty', '.claude/.credentials.json', () => world.file('.claude/.credentials.json', ''), 'file-empty'],
    [
      'broken JSON',
      '.claude/settings.json',
      () => world.file('.claude/settings.json', '{\n "env": {\n'),
      'file-broken-json',
    ],
    [
      'binary',
      '.claude/settings.json',
      () => world.file('.claude/settings.json', new Uint8Array([0, 1, 2, 255])),
      'file-broken-json',
    ],
    [
      'a loop of links',
      '.claude/settings.json',
      () => world.link('.claude/settings.json', 'settings.json'),
      'file-link-loop',
    ],
    ['a folder', '.claude/settings.json', () => world.file('.claude/settings.json/x', ''), 'file-not-a-file'],
    [
      '100 MB',
      '.claude.json',
      () => {
        world.file('.claude.json', '{');
        truncateSync(world.path('.claude.json'), big);
      },
      'file-too-large',
    ],
    [
      'nested 10,000 deep',
      '.claude/settings.json',
      () => world.file('.claude/settings.json', `${'{"a":'.repeat(10_000)}1`),
      'file-broken-json',
    ],
    [
      'a pipe',
      '.claude/settings.json',
      () => {
        world.file('.claude/x', '');
        execFileSync('mkfifo', [world.path('.claude/settings.json')]);
      },
      'file-not-a-file',
    ],
  ];

  test.each(cases)('%s', async (_, path, make, issue) => {
    make();
    const { report, exit } = await status();
    const finding = report.findings.find((one) => one.location.path === world.path(path));
    expect(finding?.issues).toContain(issue);
    expect([0, 1]).toContain(exit);
  });

  test('a byte order mark before the settings changes nothing', async () => {
    world.file('.claude/settings.json', `\ufeff{"env":{"ANTHROPIC_API_KEY":"${oldKey}"}}`);
    expect((await status()).report.contexts.headless.slots.xApiKey?.masked).toBe('sk-ant-api03-…0000');
  });
});

describe('bad usage is one line and exit code 2', () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['no verb', []],
    ['an unknown verb', ['stats']],
    ['an unknown option', ['status', '--colour']],
    ['an unknown system', ['status', '--platform', 'beos']],
    ['a clock that is no number', ['status', '--now', 'today']],
    ['an address that is none', ['check', '--api', 'somewhere']],
    ['a home that is not there', ['status', '--home', '/nowhere/at/all']],
    ['a key to rotate without its fingerprint', ['rotate', '--home', '/']],
  ];

  test.each(lines)('%s', async (_, args) => {
    const { exit, out, err } = await world.raw(args);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^keymender: /);
  });

  test.each(['{', '[]', '{"A":1}'])('--env holding %s', async (text) => {
    const path = join(world.root, 'bad.json');
    writeFileSync(path, text);
    const { exit, err } = await world.raw(['status', '--home', world.home, '--env', path]);
    expect(exit).toBe(2);
    expect(err).toContain('--env');
  });
});

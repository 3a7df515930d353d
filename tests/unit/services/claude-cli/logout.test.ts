import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import { fail, ok } from '../../../../src-main/core/result';
import type { Runner } from '../../../../src-main/ports/runner';
import { logOut, type LogoutDeps } from '../../../../src-main/services/claude-cli/logout';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'keymender-logout-'));
  mkdirSync(join(home, '.claude'));
  writeFileSync(join(home, '.claude/.credentials.json'), '{"claudeAiOauth":{"accessToken":"sk-ant-oat01-TEST"}}');
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const isSaved = () => existsSync(join(home, '.claude/.credentials.json'));

function logout(scenario: string, more: Partial<LogoutDeps> = {}) {
  const path = resolve('tests/kit/stand-in-claude/claude.mjs');
  return logOut({
    runner: new NodeRunner(),
    cli: () => Promise.resolve(ok({ path, version: '2.1.330' })),
    env: () =>
      Promise.resolve({
        HOME: home,
        STAND_IN: scenario,
        PATH: [dirname(process.execPath), '/usr/bin'].join(delimiter),
      }),
    home,
    backup: () => Promise.resolve(ok(undefined)),
    reread: () => Promise.resolve({ saved: isSaved(), place: '.credentials.json', stillUses: null }),
    ...more,
  });
}

describe('logging out', () => {
  test('confirmed by Anthropic', async () => {
    expect(await logout('confirmed')).toEqual(
      ok({ confirmed: true, stillUses: null, words: 'You are logged out, and Anthropic has ended the login.' }),
    );
    expect(isSaved()).toBe(false);
  });

  test('not confirmed: it is said plainly, with what to do', async () => {
    const done = await logout('');
    expect(done).toMatchObject({ ok: true, value: { confirmed: false } });
    expect(done.ok && done.value.words).toMatch(/did not confirm.*may still work.*claude\.ai\/settings\/claude-code/);
  });

  test('what goes on being used is named', async () => {
    const reread = () => Promise.resolve({ saved: false, place: '', stillUses: 'ANTHROPIC_API_KEY in .zshrc' });
    const done = await logout('confirmed', { reread });
    expect(done.ok && done.value.words).toContain('ANTHROPIC_API_KEY in .zshrc');
  });
});

describe('when it does not work out', () => {
  test('without a backup nothing is run', async () => {
    const done = await logout('confirmed', { backup: () => Promise.resolve(fail({ code: 'disk-full', words: '' })) });
    expect(done).toMatchObject({ ok: false, error: { code: 'logout.no-backup' } });
    expect(isSaved()).toBe(true);
  });

  test('without Claude Code the other way and the installation are named', async () => {
    const install = { code: 'installation.none', words: 'Run: curl …' };
    const done = await logout('', { cli: () => Promise.resolve(fail(install)) });
    expect(done).toMatchObject({ ok: false, error: { code: 'logout.no-cli' } });
    expect(!done.ok && done.error.words).toMatch(/deleted instead.*Run: curl/);
  });

  test('one that is too old is named as that', async () => {
    const old = { code: 'installation.too-old', words: 'Update it.' };
    expect(await logout('', { cli: () => Promise.resolve(fail(old)) })).toEqual(fail(old));
  });

  test('"logged out" with the login still there is not believed', async () => {
    expect(await logout('deletes-nothing')).toMatchObject({ ok: false, error: { code: 'logout.left-behind' } });
  });

  test('its own words are passed on', async () => {
    const done = await logout('broken-config');
    expect(done).toMatchObject({ ok: false, error: { code: 'logout.failed' } });
    expect(!done.ok && done.error.words).toContain('is corrupted');
  });

  test('a program that dies', async () => {
    expect(await logout('crash')).toMatchObject({ ok: false, error: { code: 'logout.failed' } });
  });

  test('a program that is gone', async () => {
    const cli = () => Promise.resolve(ok({ path: join(home, 'gone'), version: null }));
    expect(await logout('', { cli })).toMatchObject({ ok: false, error: { code: 'logout.could-not-start' } });
  });

  test('it has 30 seconds', async () => {
    let given = 0;
    const slow: Runner = {
      run: ({ timeoutMs }) => {
        given = timeoutMs;
        return Promise.resolve(fail({ code: 'timeout', detail: '' }));
      },
      converse: () => fail({ code: 'failed', detail: '' }),
    };
    expect(await logout('', { runner: slow })).toMatchObject({ ok: false, error: { code: 'logout.timeout' } });
    expect(given).toBe(30_000);
  });
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkCatcher } from '../../../../src-main/adapters/link-catcher';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import type { LoginState } from '../../../../src-main/contract/ipc';
import { fail, ok } from '../../../../src-main/core/result';
import { GuidedLogin, type LoginDeps } from '../../../../src-main/services/claude-cli/login';

const standIn = resolve('tests/kit/stand-in-claude/claude.mjs');

let home = '';
let traps = '';
const runner = new NodeRunner('linux');

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'keymender-login-home-'));
  traps = mkdtempSync(join(tmpdir(), 'keymender-traps-'));
});
afterEach(() => {
  runner.endAll();
  for (const folder of [home, traps]) rmSync(folder, { recursive: true, force: true });
});

/** Who the files of the throw-away home say is logged in. */
function readAccount() {
  const state = join(home, '.claude.json');
  const email = existsSync(state)
    ? (JSON.parse(readFileSync(state, 'utf8')) as { oauthAccount?: { emailAddress: string } }).oauthAccount
        ?.emailAddress
    : undefined;
  return { name: email ?? null, saved: existsSync(join(home, '.claude/.credentials.json')), warning: null };
}

/** A login in a throw-away home with the stand-in for Claude Code; `scenario` is what goes wrong. */
function aLogin(scenario = '', more: Partial<LoginDeps> = {}) {
  const states: LoginState[] = [];
  const opened: string[] = [];
  const waiters: (() => void)[] = [];
  const login = new GuidedLogin({
    runner,
    links: linkCatcher('linux', traps),
    platform: 'linux',
    cli: () => Promise.resolve(ok({ path: standIn, version: '2.1.330' })),
    env: () =>
      Promise.resolve({
        HOME: home,
        PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
        STAND_IN: scenario,
      }),
    home,
    account: () => Promise.resolve(readAccount()),
    openPage: (url) => {
      opened.push(url);
    },
    show: (state) => {
      states.push(state);
      for (const wake of waiters.splice(0)) wake();
    },
    ...more,
  });
  const until = async (...steps: LoginState['step'][]): Promise<LoginState> => {
    for (;;) {
      const last = states.at(-1);
      if (last !== undefined && steps.includes(last.step)) return last;
      await new Promise<void>((wake) => waiters.push(wake));
    }
  };
  const state = () => new URL(opened.at(-1) ?? '').searchParams.get('state') ?? '';
  return { login, states, opened, until, state };
}

describe('a login to its end', () => {
  test('the browser brings the answer back by itself', async () => {
    const { login, states, opened, until, state } = aLogin();
    await login.start({ kind: 'subscription' });
    expect(await until('waiting-for-browser', 'failed')).toEqual({
      step: 'waiting-for-browser',
      host: 'claude.com',
      wantsCode: false,
    });
    const back = new URL(new URL(opened[0] ?? '').searchParams.get('redirect_uri') ?? '');
    back.search = `code=test-code&state=${state()}`;
    await fetch(back, { redirect: 'manual' });
    expect(await until('done', 'failed')).toEqual({
      step: 'done',
      before: null,
      after: 'ada@example.org',
      warning: null,
    });
    expect(states.map(({ step }) => step)).toEqual(['starting', 'waiting-for-browser', 'finishing', 'done']);
    expect(opened).toHaveLength(1);
  });

  test('where no browser was asked for, the page that was printed is opened and its code pasted', async () => {
    const { login, opened, until, state } = aLogin('no-browser');
    await login.start({ kind: 'subscription' });
    expect(await until('waiting-for-browser', 'failed')).toMatchObject({ host: 'claude.ai', wantsCode: true });
    expect(login.code(`  test-code#${state()}\n`)).toEqual(ok(undefined));
    expect(await until('done', 'failed')).toMatchObject({ step: 'done', after: 'ada@example.org' });
    expect(opened).toHaveLength(1);
  });

  test('a console login opens the console', async () => {
    const { login, opened, until } = aLogin();
    await login.start({ kind: 'console', email: 'ada@example.org' });
    await until('waiting-for-browser', 'failed');
    expect(new URL(opened[0] ?? '').hostname).toBe('platform.claude.com');
    login.cancel();
  });

  test('opening the page again takes the one with a code', async () => {
    const { login, opened, until, state } = aLogin();
    await login.start({ kind: 'subscription' });
    await until('waiting-for-browser', 'failed');
    await new Promise((wait) => setTimeout(wait, 600));
    expect(login.openAgain().ok).toBe(true);
    expect(opened.map((url) => new URL(url).hostname)).toEqual(['claude.com', 'claude.ai']);
    login.code(`test-code#${state()}`);
    expect(await until('done', 'failed')).toMatchObject({ step: 'done' });
  });

  test('after a part of the code the whole one still works', async () => {
    const { login, until, state, states } = aLogin('no-browser');
    await login.start({ kind: 'subscription' });
    await until('waiting-for-browser', 'failed');
    login.code('test-code');
    await until('finishing');
    expect(await until('waiting-for-browser', 'failed')).toMatchObject({ wantsCode: true });
    expect(states.at(-1)).toHaveProperty('problem');
    login.code(`test-code#${state()}`);
    expect(await until('done', 'failed')).toMatchObject({ step: 'done' });
  });
});

describe('a login that goes wrong', () => {
  test('a wrong code', async () => {
    const { login, until } = aLogin('no-browser');
    await login.start({ kind: 'subscription' });
    await until('waiting-for-browser', 'failed');
    login.code('wrong#code');
    expect(await until('done', 'failed')).toMatchObject({ step: 'failed', code: 'code-not-accepted' });
  });

  test('a "no" on the page', async () => {
    const { login, opened, until, state } = aLogin();
    await login.start({ kind: 'subscription' });
    await until('waiting-for-browser', 'failed');
    const back = new URL(new URL(opened[0] ?? '').searchParams.get('redirect_uri') ?? '');
    back.search = `error=access_denied&state=${state()}`;
    await fetch(back).catch(() => undefined);
    expect(await until('done', 'failed')).toMatchObject({ step: 'failed', code: 'refused' });
  });

  test('no network', async () => {
    const { login, until, state } = aLogin('offline', { links: { set: () => Promise.resolve(null) } });
    await login.start({ kind: 'subscription' });
    await until('waiting-for-browser', 'failed');
    login.code(`test-code#${state()}`);
    expect(await until('done', 'failed')).toMatchObject({ step: 'failed', code: 'network' });
  });

  test.each(['hostile', 'hostile-browser'])('a foreign page (%s) is never opened', async (scenario) => {
    const { login, opened, until } = aLogin(scenario);
    await login.start({ kind: 'subscription' });
    const end = scenario === 'hostile' ? await until('failed', 'waiting-for-browser') : await until('failed', 'done');
    if (end.step !== 'failed') login.cancel();
    expect(opened.filter((url) => url.includes('evil'))).toEqual([]);
    if (scenario === 'hostile-browser') expect(end).toMatchObject({ code: 'untrusted-page' });
  });

  test('a foreign printed page is refused where nothing was asked for', async () => {
    const { login, opened, until } = aLogin('hostile', { links: { set: () => Promise.resolve(null) } });
    await login.start({ kind: 'subscription' });
    expect(await until('failed', 'waiting-for-browser')).toMatchObject({ step: 'failed', code: 'untrusted-page' });
    expect(opened).toEqual([]);
  });

  test('a program that dies', async () => {
    const { login, until } = aLogin('crash', { links: { set: () => Promise.resolve(null) } });
    await login.start({ kind: 'subscription' });
    expect(await until('failed', 'done')).toMatchObject({ step: 'failed', code: 'stopped' });
  });

  test('"Login successful" with nothing saved', async () => {
    const { login, until, state } = aLogin('saves-nothing', { links: { set: () => Promise.resolve(null) } });
    await login.start({ kind: 'subscription' });
    await until('waiting-for-browser', 'failed');
    login.code(`test-code#${state()}`);
    expect(await until('done', 'failed')).toMatchObject({ step: 'failed', code: 'not-saved' });
  });

  test('no Claude Code: what to install, and how', async () => {
    const words = 'Claude Code is not installed. Run: …';
    const { login, until } = aLogin('', { cli: () => Promise.resolve(fail({ code: 'installation.none', words })) });
    await login.start({ kind: 'subscription' });
    expect(await until('failed')).toEqual({ step: 'failed', code: 'installation.none', words });
  });

  test('a program that is gone by now', async () => {
    const cli = () => Promise.resolve(ok({ path: join(home, 'gone'), version: null }));
    const { login, until } = aLogin('', { cli });
    await login.start({ kind: 'subscription' });
    expect(await until('failed')).toMatchObject({ code: 'could-not-start' });
  });
});

describe('one login at a time, and none left behind', () => {
  test('cancelling ends the program and takes the browser’s stand-in away', async () => {
    const { login, until } = aLogin();
    await login.start({ kind: 'subscription' });
    await until('waiting-for-browser');
    expect(readdirSync(traps)).toHaveLength(1);
    login.cancel();
    expect(login.state).toEqual({ step: 'idle' });
    await new Promise((wait) => setTimeout(wait, 700));
    expect(readdirSync(traps)).toEqual([]);
    expect(existsSync(join(home, '.claude/.credentials.json'))).toBe(false);
  });

  test('cancelling before the program runs keeps it from running', async () => {
    let ran = false;
    const never = {
      run: runner.run.bind(runner),
      converse: () => ((ran = true), fail({ code: 'failed', detail: '' } as const)),
    };
    const { login } = aLogin('', { runner: never });
    const starting = login.start({ kind: 'subscription' });
    login.cancel();
    await starting;
    expect(ran).toBe(false);
    expect(login.state).toEqual({ step: 'idle' });
  });

  test('a second one is refused while the first goes on, and welcome after it', async () => {
    const { login, until } = aLogin();
    await login.start({ kind: 'subscription' });
    await until('waiting-for-browser');
    expect(await login.start({ kind: 'console' })).toMatchObject({ ok: false, error: { code: 'busy' } });
    login.cancel();
    expect(await login.start({ kind: 'subscription' })).toEqual(ok(undefined));
    expect(await until('waiting-for-browser', 'failed')).toMatchObject({ step: 'waiting-for-browser' });
    login.cancel();
  });

  test.each([
    ['', 'code-empty'],
    ['  \n ', 'code-empty'],
    ['a#b\nc', 'code-lines'],
    ['a b', 'code-lines'],
    ['x'.repeat(5000), 'code-lines'],
    ['a#b', 'not-waiting'],
  ])('the code %j is not sent: %s', (code, fault) => {
    expect(aLogin().login.code(code)).toMatchObject({ ok: false, error: { code: fault } });
  });
});

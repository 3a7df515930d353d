import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkCatcher } from '../../src-main/adapters/link-catcher';
import { NodeRunner } from '../../src-main/adapters/runner';
import type { LoginState } from '../../src-main/contract/ipc';
import { ok } from '../../src-main/core/result';
import { GuidedLogin, type LoginDeps } from '../../src-main/services/claude-cli/login';
import { need } from '../kit/need';
import { realClaude, sealedOff } from '../kit/stand-in-claude/real-claude';
import { canMakeCertificates, startSignInServer } from '../kit/stand-in-claude/sign-in-server';

const runner = new NodeRunner();
const certificates = need(await canMakeCertificates(), 'openssl is not installed');
let claude = '';
let home = '';
let certificateFolder = '';

beforeAll(async () => {
  claude = await realClaude();
}, 300_000);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'keymender-real-'));
  certificateFolder = mkdtempSync(join(tmpdir(), 'keymender-certificates-'));
});
afterEach(() => {
  runner.endAll();
  for (const folder of [home, certificateFolder]) rmSync(folder, { recursive: true, force: true });
});

function aLogin(env: Record<string, string>, more: Partial<LoginDeps> = {}) {
  const opened: string[] = [];
  const states: LoginState[] = [];
  let wake: () => void = () => undefined;
  const saved = () => existsSync(join(home, '.claude/.credentials.json'));
  const login = new GuidedLogin({
    runner,
    links: linkCatcher('linux', home),
    platform: 'linux',
    cli: () => Promise.resolve(ok({ path: claude, version: null })),
    env: () => Promise.resolve(env),
    home,
    account: () => Promise.resolve({ name: saved() ? 'somebody' : null, saved: saved(), warning: null }),
    openPage: (url) => {
      opened.push(url);
    },
    show: (state) => {
      states.push(state);
      wake();
    },
    ...more,
  });
  const until = async (...steps: LoginState['step'][]): Promise<LoginState> => {
    for (;;) {
      const last = states.at(-1);
      if (last !== undefined && steps.includes(last.step)) return last;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return { login, opened, until };
}

const noTrap = { links: { set: () => Promise.resolve(null) } };

describe('the real Claude Code, up to its page', () => {
  test.each(['subscription', 'console'] as const)('%s: it asks its browser for a page of Anthropic’s', async (kind) => {
    const { login, opened, until } = aLogin(sealedOff(home));
    await login.start({ kind, email: 'ada@example.org' });
    expect(await until('waiting-for-browser', 'failed')).toMatchObject({
      step: 'waiting-for-browser',
      wantsCode: false,
    });
    expect(opened).toHaveLength(1);
    const page = new URL(opened[0] ?? '');
    expect(page.hostname).toMatch(kind === 'console' ? /^platform\.claude\.com$/ : /^claude\.(?:com|ai)$/);
    expect(page.searchParams.get('redirect_uri')).toMatch(/^http:\/\/localhost:\d+\/callback$/);
    expect(page.searchParams.get('login_hint')).toBe('ada@example.org');
    login.cancel();
    expect(existsSync(join(home, '.claude/.credentials.json'))).toBe(false);
  });

  test('without a browser the page it prints is opened', async () => {
    const { login, opened, until } = aLogin(sealedOff(home), noTrap);
    await login.start({ kind: 'subscription' });
    expect(await until('waiting-for-browser', 'failed')).toMatchObject({ wantsCode: true });
    expect(new URL(opened[0] ?? '').pathname).toContain('/oauth/authorize');
    login.cancel();
  });

  test('half a code is asked for again; a whole one fails without a network, in words', async () => {
    const { login, until } = aLogin(sealedOff(home), noTrap);
    await login.start({ kind: 'subscription' });
    await until('waiting-for-browser', 'failed');
    login.code('half');
    await until('finishing');
    expect(await until('waiting-for-browser', 'failed')).toHaveProperty('problem');
    login.code('whole#code');
    await until('finishing');
    expect(await until('failed', 'done')).toMatchObject({ step: 'failed', code: 'network' });
  });
});

describe.runIf(certificates.met)(
  certificates.named('the real Claude Code, to the end, with an invented Anthropic'),
  () => {
    test('by the answer of the browser', async () => {
      const server = await startSignInServer(certificateFolder);
      const { login, opened, until } = aLogin({ ...sealedOff(home), ...server.env });
      await login.start({ kind: 'subscription' });
      await until('waiting-for-browser', 'failed');
      const page = new URL(opened[0] ?? '');
      const back = new URL(page.searchParams.get('redirect_uri') ?? '');
      back.search = `code=test-code&state=${page.searchParams.get('state') ?? ''}`;
      await fetch(back, { redirect: 'manual' });
      expect(await until('done', 'failed')).toEqual({ step: 'done', before: null, after: 'somebody', warning: null });
      expect(readFileSync(join(home, '.claude.json'), 'utf8')).toContain('ada@example.org');
      server.close();
    });

    test('by a code, after one that was wrong', async () => {
      const server = await startSignInServer(certificateFolder);
      const env = { ...sealedOff(home), ...server.env };
      const wrong = aLogin(env, noTrap);
      await wrong.login.start({ kind: 'subscription' });
      await wrong.until('waiting-for-browser', 'failed');
      wrong.login.code('old-code#state');
      expect(await wrong.until('failed', 'done')).toMatchObject({ step: 'failed', code: 'code-not-accepted' });

      const right = aLogin(env, noTrap);
      await right.login.start({ kind: 'subscription' });
      await right.until('waiting-for-browser', 'failed');
      right.login.code('test-code#state');
      expect(await right.until('done', 'failed')).toMatchObject({ step: 'done', after: 'somebody' });
      server.close();
    });
  },
);

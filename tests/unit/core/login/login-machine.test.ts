import { describe, expect, test } from 'vitest';
import { LoginState } from '../../../../src-main/contract/ipc';
import {
  beginLogin,
  nextStep,
  type LoginEffect,
  type LoginEvent,
  type LoginRules,
} from '../../../../src-main/core/login/login-machine';

const page = 'https://claude.ai/oauth/authorize?state=abc';
const asked = 'https://claude.com/cai/oauth/authorize?redirect_uri=http%3A%2F%2Flocalhost%3A46337%2Fcallback';
const printed: LoginEvent = { type: 'text', text: `If the browser didn't open, visit:\n${page}\nPaste code here > ` };
const quiet: LoginEvent = { type: 'quiet' };
const exit = (code: number | null, timedOut = false): LoginEvent => ({ type: 'exit', exit: code, timedOut });
const said = (text: string): LoginEvent => ({ type: 'text', text });
const account: LoginEvent = { type: 'account', name: 'ada@example.org', saved: true, warning: null };
const onLinux: LoginRules = { opensByItself: false, takesCode: true };

/** Plays events into a fresh login; gives where it stands and everything that was to be done. */
function play(events: readonly LoginEvent[], rules: LoginRules = onLinux) {
  let progress = beginLogin(rules, 'before@example.org');
  const done: LoginEffect[] = [];
  for (const event of events) {
    const next = nextStep(progress, event);
    progress = next.progress;
    done.push(...next.effects);
    LoginState.parse(progress.state);
  }
  return { state: progress.state, done };
}

const waitingForCode = [printed, quiet, { type: 'asked', url: null }] as const;

describe('opening the page', () => {
  test('the page that Claude Code asks its browser for is opened, and needs no code', () => {
    const { state, done } = play([{ type: 'asked', url: asked }, printed, quiet]);
    expect(state).toEqual({ step: 'waiting-for-browser', host: 'claude.com', wantsCode: false });
    expect(done).toEqual([{ do: 'open', url: asked }]);
  });

  test('without one, the printed page is opened, and a code is wanted', () => {
    const { state, done } = play(waitingForCode);
    expect(state).toEqual({ step: 'waiting-for-browser', host: 'claude.ai', wantsCode: true });
    expect(done).toEqual([{ do: 'await-asked' }, { do: 'open', url: page }]);
  });

  test('nothing is opened before lines are whole', () => {
    expect(play([{ type: 'asked', url: null }, said('https://claude.ai/oauth/auth')]).done).toEqual([]);
  });

  test('only one page is opened, whichever comes first', () => {
    const opened = (events: LoginEvent[]) => play(events).done.filter((effect) => effect.do === 'open').length;
    expect(opened([printed, quiet, { type: 'asked', url: asked }, quiet])).toBe(1);
    expect(opened([printed, quiet, { type: 'asked', url: null }, { type: 'asked', url: asked }, quiet])).toBe(1);
  });

  test('where Claude Code may open a browser of its own, no second one is opened unasked', () => {
    const rules = { ...onLinux, opensByItself: true };
    expect(play(waitingForCode, rules).done).toEqual([{ do: 'await-asked' }]);
    expect(play([...waitingForCode, { type: 'open-again' }], rules).done.at(-1)).toEqual({ do: 'open', url: page });
  });

  test('opening it again takes the other way, with a code', () => {
    const { state, done } = play([{ type: 'asked', url: asked }, printed, quiet, { type: 'open-again' }]);
    expect(done.at(-1)).toEqual({ do: 'open', url: page });
    expect(state).toMatchObject({ wantsCode: true, host: 'claude.ai' });
  });

  test('asked for again before the printed page is known, that one is opened as soon as it is', () => {
    const { state, done } = play([{ type: 'asked', url: asked }, { type: 'open-again' }, printed, quiet]);
    expect(state).toEqual({ step: 'waiting-for-browser', host: 'claude.ai', wantsCode: true });
    expect(done.map((effect) => (effect.do === 'open' ? effect.url : effect.do))).toEqual([asked, asked, page]);
  });

  test('a version that takes no code is never asked for one', () => {
    const old = { ...onLinux, takesCode: false };
    expect(play([...waitingForCode], old).state).toMatchObject({ wantsCode: false });
    const again = play([{ type: 'asked', url: asked }, printed, quiet, { type: 'open-again' }], old);
    expect(again.done.at(-1)).toEqual({ do: 'open', url: asked });
  });

  test.each([
    ['printed', [said('visit: https://claude.ai.evil.example/oauth/authorize\n'), quiet]],
    ['asked for', [{ type: 'asked', url: 'https://evil.example/oauth' }]],
  ] satisfies [string, LoginEvent[]][])(
    'a foreign page that is %s is not opened and ends the login',
    (_how, events) => {
      const { state, done } = play(events);
      expect(state).toMatchObject({ step: 'failed', code: 'untrusted-page' });
      expect(done).toEqual([{ do: 'stop' }]);
    },
  );
});

describe('the code', () => {
  test('is sent as one line', () => {
    const { state, done } = play([...waitingForCode, { type: 'code', code: 'abc#def' }]);
    expect(state).toEqual({ step: 'finishing' });
    expect(done.at(-1)).toEqual({ do: 'send', line: 'abc#def\n' });
  });

  test('that is only a part is asked for again, with the reason', () => {
    const partial = said("That doesn't look like the full code. Copy all of it, including the # in the middle.\n");
    const { state } = play([...waitingForCode, { type: 'code', code: 'abc' }, partial, quiet]);
    expect(state).toMatchObject({ step: 'waiting-for-browser', wantsCode: true });
    expect(state).toMatchObject({ problem: expect.stringContaining('#') as string });
  });

  test('is not sent before a page is open', () => {
    expect(play([{ type: 'code', code: 'abc#def' }]).done).toEqual([]);
  });
});

describe('the end', () => {
  test('after success the account is read again and shown beside the one before', () => {
    const { state, done } = play([{ type: 'asked', url: asked }, said('Login successful.\n'), exit(0), account]);
    expect(done.at(-1)).toEqual({ do: 'read-account' });
    expect(state).toEqual({ step: 'done', before: 'before@example.org', after: 'ada@example.org', warning: null });
  });

  test('a login that needed no browser is a success too', () => {
    expect(play([said('Login successful.\n'), exit(0), account]).state.step).toBe('done');
  });

  test('what still outranks the login is said', () => {
    const warning = 'ANTHROPIC_API_KEY in .zshrc comes first.';
    expect(play([exit(0), { ...account, warning }]).state).toMatchObject({ warning });
  });

  test('"successful" with nothing saved is a failure', () => {
    const { state } = play([exit(0), { ...account, saved: false }]);
    expect(state).toMatchObject({ step: 'failed', code: 'not-saved' });
  });

  test('where it cannot be told whether it was saved, Claude Code is believed', () => {
    expect(play([exit(0), { ...account, saved: null }]).state.step).toBe('done');
  });

  // Texts of 2.1.330 where not of a system library.
  test.each([
    [
      "Couldn't log in: That code wasn't accepted. It may be incomplete, expired, already used, or from an earlier sign-in attempt.",
      'code-not-accepted',
    ],
    ["Couldn't log in: No authorization code received", 'refused'],
    ["Couldn't log in: getaddrinfo EAI_AGAIN platform.claude.com", 'network'],
    ["Couldn't log in: connect ECONNREFUSED 127.0.0.1:443", 'network'],
    ["Couldn't log in: unable to verify the first certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE)", 'tls'],
    [
      'Claude configuration file at /home/a/.claude.json is corrupted: JSON Parse error: Unexpected EOF',
      'config-broken',
    ],
    ["Couldn't log in: Request failed with status code 403", 'not-allowed'],
    ['security: SecKeychainItemCreateFromContent: User interaction is not allowed.', 'keychain'],
    ['something new', 'other'],
    ['', 'stopped'],
  ])('%j means %s', (text, code) => {
    expect(play([...waitingForCode, said(text), exit(1)]).state).toMatchObject({ step: 'failed', code });
  });

  test('words that are not known are passed on without a secret in them', () => {
    const key = `sk-ant-oat01-${'TEST'.repeat(10)}`;
    const { state } = play([...waitingForCode, said(`strange thing ${key}\n`), exit(1)]);
    expect(JSON.stringify(state)).not.toContain('TESTTEST');
    expect(state).toMatchObject({ words: expect.stringContaining('strange thing') as string });
  });

  test('old output does not explain a new failure', () => {
    const first = said('network is slow today\n');
    expect(play([first, ...waitingForCode, { type: 'code', code: 'a#b' }, said('odd'), exit(1)]).state).toMatchObject({
      code: 'other',
    });
  });

  test('a program that dies, one whose time is up, and one that does not start are told apart', () => {
    expect(play([printed, exit(null)]).state).toMatchObject({ code: 'stopped' });
    expect(play([printed, quiet, exit(null, true)]).state).toMatchObject({ code: 'timeout' });
    expect(play([{ type: 'could-not-start', detail: 'EACCES' }]).state).toMatchObject({ code: 'could-not-start' });
  });

  test('cancelling stops the program, and its end is no failure', () => {
    const { state, done } = play([...waitingForCode, { type: 'cancel' }, exit(null), quiet, account]);
    expect(state).toEqual({ step: 'idle' });
    expect(done.at(-1)).toEqual({ do: 'stop' });
  });

  test('output without end is kept only in part', () => {
    let progress = beginLogin(onLinux, null);
    for (let i = 0; i < 100; i += 1) progress = nextStep(progress, said('x'.repeat(10_000))).progress;
    expect(progress.heard.length).toBeLessThan(40_000);
  });
});

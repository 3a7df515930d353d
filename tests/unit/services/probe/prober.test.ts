import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import type { Look } from '../../../../src-main/services/machine';
import { backgroundPauseMs, Prober, type ProbeOptions } from '../../../../src-main/services/probe';
import { apiError, modelList, profile } from '../../../kit/servers/answers';
import { startServer, type PlayServer } from '../../../kit/servers/play-server';
import { login, lookAtMachine, now, testKey, testToken } from './a-machine';

let server: PlayServer;
let clock = now;
let prober: Prober;
beforeEach(async () => {
  clock = now;
  server = await startServer(modelList);
  prober = new Prober({ http: new NodeHttp(), now: () => clock, api: server.url, timeoutMs: 2_000 });
});
afterEach(async () => {
  await server.close();
});

const timeOfDay = (at: number) => new Date(at).toTimeString().slice(0, 5);
const aKey = () => lookAtMachine({ env: { ANTHROPIC_API_KEY: testKey } });
const ask = async (look: Look, asked: ProbeOptions['asked'] = 'click') => {
  const healths = await prober.check([look.headless, look.interactive], { asked, inputs: look.claude.inputs });
  return healths[0];
};
const got = async (look: Look, asked?: ProbeOptions['asked']) => {
  const health = await ask(look, asked);
  return `${health?.state} ${health?.code}`;
};

describe('how often a server is asked', () => {
  test('once for both ways of starting Claude Code', async () => {
    const look = await lookAtMachine({ files: login() });
    server.play = profile;
    expect(await got(look)).toBe('live ok');
    expect(server.seen).toHaveLength(1);
  });

  test('not again within five minutes in the background, and the time stays that of the answer', async () => {
    const look = await aKey();
    await ask(look, 'background');
    server.play = apiError(401, 'authentication_error', 'invalid x-api-key');
    clock += backgroundPauseMs - 1;
    const kept = await ask(look, 'background');
    expect(kept).toMatchObject({ state: 'live', at: now });
    expect(server.seen).toHaveLength(1);
    clock += 1;
    expect(await ask(look, 'background')).toMatchObject({ state: 'rejected', at: clock });
    expect(server.seen).toHaveLength(2);
  });

  test('always after a click', async () => {
    const look = await aKey();
    await ask(look);
    await ask(look);
    expect(server.seen).toHaveLength(2);
  });

  test('at once about another key', async () => {
    await ask(await aKey(), 'background');
    await ask(await lookAtMachine({ env: { ANTHROPIC_API_KEY: `${testKey}9` } }), 'background');
    expect(server.seen).toHaveLength(2);
  });

  test('again when the clock was set back', async () => {
    const look = await aKey();
    await ask(look, 'background');
    clock -= 60_000;
    await ask(look, 'background');
    expect(server.seen).toHaveLength(2);
  });

  test('again after it was stopped before an answer came', async () => {
    const look = await aKey();
    const stop = new AbortController();
    stop.abort();
    const [stopped] = await prober.check([look.headless], {
      asked: 'background',
      inputs: look.claude.inputs,
      signal: stop.signal,
    });
    expect(`${stopped?.state} ${stopped?.code}`).toBe('unknown not-checked');
    expect(await got(look, 'background')).toBe('live ok');
  });
});

describe('Retry-After', () => {
  const slowDown = (headers: Record<string, string>, status = 429) =>
    apiError(status, status === 429 ? 'rate_limit_error' : 'overloaded_error', 'Slow down.', headers);

  test('is waited for even after a click, and the sentence says until when, which never grows stale', async () => {
    const look = await aKey();
    server.play = slowDown({ 'retry-after': '90' });
    const until = `asked again before ${timeOfDay(now + 120_000)}.`;
    expect((await ask(look))?.words).toContain(until);
    server.play = modelList;
    clock += 60_000;
    const kept = await ask(look);
    expect(kept).toMatchObject({ state: 'limited', code: 'limited-rate', at: now });
    expect(kept?.words).toContain(until);
    expect(server.seen).toHaveLength(1);
    clock += 30_000;
    expect(await got(look)).toBe('live ok');
  });

  test('as a date is measured by the server’s own clock', async () => {
    const look = await aKey();
    const wrong = Date.parse('2020-01-01T00:00:00Z');
    server.play = slowDown({
      date: new Date(wrong).toUTCString(),
      'retry-after': new Date(wrong + 600_000).toUTCString(),
    });
    expect((await ask(look))?.words).toContain(`before ${timeOfDay(now + 600_000)}.`);
  });

  test('of an overloaded server leaves the credential unknown', async () => {
    const look = await aKey();
    server.play = slowDown({ 'retry-after': '20' }, 529);
    const health = await ask(look);
    expect(`${health?.state} ${health?.code}`).toBe('unknown overloaded');
    expect(health?.words).toContain(`before ${timeOfDay(now + 60_000)}.`);
  });

  test.each(['', '-5', 'soon', '1e9', '0'])('that makes no sense (%j) is no reason to wait', async (text) => {
    const look = await aKey();
    server.play = slowDown({ 'retry-after': text });
    expect((await ask(look))?.words).not.toContain('asked again');
    await ask(look);
    expect(server.seen).toHaveLength(2);
  });

  test('is never longer than a day', async () => {
    const look = await aKey();
    server.play = slowDown({ 'retry-after': '99999999' });
    expect((await ask(look))?.words).toContain('before 22 November');
    clock += 24 * 60 * 60 * 1000;
    await ask(look);
    expect(server.seen).toHaveLength(2);
  });
});

describe('a login that ran out', () => {
  const expired = apiError(401, 'authentication_error', 'OAuth token has expired.');

  test('on schedule is renewed by Claude Code, so nothing is wrong', async () => {
    server.play = expired;
    const health = await ask(await lookAtMachine({ files: login({ expiresAt: now - 1_000 }) }));
    expect(`${health?.state} ${health?.code}`).toBe('unknown token-expired');
    expect(health?.words).toContain('Claude Code renews it');
  });

  test('and cannot be renewed is red', async () => {
    server.play = expired;
    const look = await lookAtMachine({ files: login({ expiresAt: now - 1_000, refreshToken: '' }) });
    expect(await got(look)).toBe('rejected token-expired');
  });

  test('and whose time to be renewed is over as well is red', async () => {
    server.play = expired;
    const files = login({ expiresAt: now - 1_000, refreshTokenExpiresAt: now - 1_000 });
    expect(await got(await lookAtMachine({ files }))).toBe('rejected token-expired');
  });

  test('but is a token that somebody pasted has to be made anew', async () => {
    server.play = expired;
    const health = await ask(await lookAtMachine({ env: { CLAUDE_CODE_OAUTH_TOKEN: testToken } }));
    expect(`${health?.state} ${health?.code}`).toBe('rejected token-expired');
    expect(health?.words).toContain('Make a new one');
  });

  test('before its time is red', async () => {
    server.play = expired;
    expect(await got(await lookAtMachine({ files: login() }))).toBe('rejected token-expired');
  });

  test('and was ended from elsewhere as well is red', async () => {
    server.play = apiError(401, 'authentication_error', 'OAuth token has been revoked.');
    expect(await got(await lookAtMachine({ files: login({ expiresAt: now - 1_000 }) }))).toBe('rejected token-revoked');
  });

  test('by this computer’s clock only is green', async () => {
    server.play = profile;
    expect(await got(await lookAtMachine({ files: login({ expiresAt: now - 1_000 }) }))).toBe('live ok');
  });

  test('is never renewed by asking', async () => {
    server.play = expired;
    await ask(await lookAtMachine({ files: login({ expiresAt: now - 1_000 }) }));
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/oauth/profile']);
  });
});

describe('what is not asked', () => {
  const helper = (command: string) => ({ files: { '.claude/settings.json': { apiKeyHelper: command } } });

  test('a helper that was not run', async () => {
    expect(await got(await lookAtMachine({ ...helper('printf x'), runHelper: false }))).toBe('unknown helper-not-run');
    expect(server.seen).toEqual([]);
  });

  test('a helper that failed, and its own words are shown', async () => {
    const health = await ask(await lookAtMachine(helper('echo the vault is sealed >&2; exit 3')));
    expect(`${health?.state} ${health?.code}`).toBe('unknown helper-failed');
    expect(health?.words).toBe('The helper command exited 3: the vault is sealed.');
    expect(server.seen).toEqual([]);
  });

  test('a key that HTTP cannot carry', async () => {
    const look = await lookAtMachine({ env: { ANTHROPIC_API_KEY: `${testKey}\u0007x` } });
    expect(await got(look)).toBe('unknown not-sendable');
    expect(server.seen).toEqual([]);
  });

  test.each([
    ['nothing is configured', {}],
    ['Claude Code stops before sending', { ANTHROPIC_API_KEY: 'a\nb' }],
    [
      'a cloud provider is used',
      { CLAUDE_CODE_USE_BEDROCK: '1', AWS_BEARER_TOKEN_BEDROCK: 'TEST', ANTHROPIC_API_KEY: testKey },
    ],
  ])('where %s', async (_why, env) => {
    const look = await lookAtMachine({ env });
    expect(await prober.check([look.headless], { asked: 'click', inputs: look.claude.inputs })).toEqual([]);
    expect(server.seen).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { json, litellmRefusal, page } from '../../../kit/servers/answers';
import type { Play } from '../../../kit/servers/play-server';
import type { Machine } from '../probe/a-machine';
import { lines, refusal, served, tryAll, tryApi } from './a-network';

describe('an answer', () => {
  const answerOf = async (play: Play, machine?: Machine) => {
    const server = await served(play);
    const report = await tryApi(server.url, machine);
    return lines(report)
      .map((line) => line.replace(`:127.0.0.1:${server.port}`, ''))
      .slice(1);
  };

  test.each<[string, Play, readonly string[]]>([
    ['Anthropic’s own refusal', refusal, ['http fine ok', 'portal fine ok', 'clock fine ok']],
    ['a sign-in page', page(200), ['http fine ok', 'portal broken captive-portal', 'clock fine ok']],
    [
      'a way to a sign-in page',
      { status: 302, headers: { location: 'http://login.example' } },
      ['http fine ok', 'portal broken captive-portal', 'clock fine ok'],
    ],
    ['the status for sign-in pages', page(511), ['http fine ok', 'portal broken captive-portal', 'clock fine ok']],
    ['a firewall’s page', page(403, 'Blocked'), ['http fine ok', 'portal broken turned-away', 'clock fine ok']],
    ['somebody else', json(200, { hello: 1 }), ['http fine ok', 'portal attention not-anthropic', 'clock fine ok']],
    ['the server’s own trouble', page(503), ['http attention server-error', 'clock fine ok']],
    ['a proxy in between', page(407), ['http broken proxy-auth', 'clock fine ok']],
  ])('%s', async (_name, play, expected) => {
    expect(await answerOf(play)).toEqual(expected);
  });

  test('nothing', async () => {
    expect(await answerOf(() => undefined)).toEqual(['http broken timeout']);
  });

  test.each([
    ['a gateway that gives itself away', litellmRefusal, 'fine', 'LiteLLM'],
    ['a web page in its place', page(200), 'attention', 'web page'],
  ])('of %s', async (_name, play, state, words) => {
    const gateway = await served(play);
    const { report } = await tryAll(
      { env: { ANTHROPIC_BASE_URL: `http://127.0.0.1:${gateway.port}` } },
      { '127.0.0.1': { port: gateway.port } },
    );
    const step = report.steps.find(({ id }) => id === `http:127.0.0.1:${gateway.port}`);
    expect(step?.state).toBe(state);
    expect(step?.words).toContain(words);
  });
});

describe('the clock', () => {
  const clockOf = async (aheadMs: number) => {
    const server = await served({
      status: 401,
      headers: { date: new Date(Date.now() - aheadMs).toUTCString() },
      body: '{}',
    });
    const step = (await tryApi(server.url)).steps.find(({ kind }) => kind === 'clock');
    return `${step?.state} ${step?.words}`;
  };
  const minute = 60_000;

  test('within two minutes is right', async () => {
    expect(await clockOf(1.8 * minute)).toMatch(/^fine/);
    expect(await clockOf(-1.8 * minute)).toMatch(/^fine/);
  });

  test('ahead or behind is said with how much', async () => {
    expect(await clockOf(7 * minute)).toMatch(/^attention .* [78] minutes ahead\./);
    expect(await clockOf(-3 * 60 * minute)).toMatch(/^attention .* 3 hours behind\./);
  });
});

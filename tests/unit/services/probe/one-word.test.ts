import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import type { HealthCode, HealthState } from '../../../../src-main/contract/health';
import { wantedModel } from '../../../../src-main/core/health/one-word';
import type { Look } from '../../../../src-main/services/machine';
import { claudeVariables } from '../../../../src-main/services/network/variables';
import { Prober } from '../../../../src-main/services/probe';
import { apiError, json, litellmRefusal, modelList, page } from '../../../kit/servers/answers';
import { startServer, type Play, type PlayServer } from '../../../kit/servers/play-server';
import { credentialNames, credentials, lookAtMachine, now, testKey, testToken, type Machine } from './a-machine';

let server: PlayServer;
let toWord: Play;
let clock = now;
beforeAll(async () => {
  server = await startServer(modelList);
});
afterAll(() => server.close());
beforeEach(() => {
  clock = now;
  server.seen.length = 0;
  server.play = (request, response) => {
    const play = request.method === 'POST' ? toWord : models;
    if (typeof play === 'function') play(request, response);
    else {
      response.writeHead(play.status, { 'content-type': 'application/json', ...play.headers });
      response.end(play.body ?? '');
    }
  };
});

const listed = (...ids: readonly string[]) =>
  json(200, { data: ids.map((id) => ({ type: 'model', id })), has_more: false });
let models: Play = listed('claude-opus-4-6', 'claude-haiku-4-5', 'claude-sonnet-4-6');
const said = json(200, {
  id: 'msg_test',
  type: 'message',
  role: 'assistant',
  model: 'claude-haiku-4-5',
  content: [{ type: 'text', text: 'He' }],
  stop_reason: 'max_tokens',
  usage: { input_tokens: 8, output_tokens: 1 },
});

const newProber = (api: string | null) => new Prober({ http: new NodeHttp(), now: () => clock, api, timeoutMs: 2_000 });

async function word(machine: Machine, prober = newProber(server.url)) {
  return wordOf(await lookAtMachine(machine), prober);
}

async function wordOf(look: Look, prober: Prober) {
  const [health, ...more] = await prober.checkByMessage([look.headless, look.interactive], {
    inputs: look.claude.inputs,
    model: wantedModel(claudeVariables(look)),
  });
  expect(more).toEqual([]);
  return health;
}

const posts = () => server.seen.filter(({ method }) => method === 'POST');
const aKey = { env: { ANTHROPIC_API_KEY: testKey } };

type Expected = `${HealthState} ${HealthCode}`;

/** What a server says to the word, and what that proves of a key. */
const rows: readonly (readonly [string, Play, Expected])[] = [
  ['an answer', said, 'live ok-message'],
  ['an answer of another kind', json(200, { object: 'chat.completion', choices: [] }), 'unknown not-anthropic'],
  ['a model list', modelList, 'unknown not-anthropic'],
  ['an empty object', json(200, {}), 'unknown not-anthropic'],
  [
    'an error with status 200',
    json(200, { type: 'error', error: { type: 'x', message: 'x' } }),
    'unknown not-anthropic',
  ],
  ['a page', page(200), 'unknown captive-portal'],
  ['nothing', { status: 200, body: '' }, 'unknown bad-answer'],
  [
    'credit too low',
    apiError(400, 'invalid_request_error', 'Your credit balance is too low to access the Anthropic API.'),
    'limited limited-credit',
  ],
  ['402', apiError(402, 'billing_error', 'Payment required'), 'limited limited-credit'],
  [
    'spend limit',
    apiError(400, 'invalid_request_error', 'You have reached your specified API usage limits.'),
    'limited limited-spend',
  ],
  ['no such model', apiError(404, 'not_found_error', 'model: claude-haiku-4-5'), 'limited limited-model'],
  ['some other 404', apiError(404, 'not_found_error', 'Not found'), 'unknown bad-answer'],
  [
    'LiteLLM without the model',
    json(400, { error: { message: '/v1/messages: Invalid model name passed in model=claude-haiku-4-5', code: '400' } }),
    'limited limited-model',
  ],
  [
    'LiteLLM: key may not use the model',
    json(401, { error: { message: 'key not allowed to access model.', type: 'key_model_access_denied', code: '401' } }),
    'limited limited-model',
  ],
  ['key refused', apiError(401, 'authentication_error', 'invalid x-api-key'), 'rejected key-invalid'],
  [
    'key disabled',
    apiError(400, 'invalid_request_error', 'This organization has been disabled.'),
    'rejected organization-disabled',
  ],
  ['not allowed', apiError(403, 'permission_error', 'Not allowed'), 'rejected permission'],
  ['turned away', apiError(403, 'forbidden', 'Request not allowed'), 'unknown turned-away'],
  ['too many requests', apiError(429, 'rate_limit_error', 'Slow down.'), 'limited limited-rate'],
  ['overloaded', apiError(529, 'overloaded_error', 'Overloaded'), 'unknown overloaded'],
  ['server error', apiError(500, 'api_error', 'Internal server error'), 'unknown server-error'],
  ['redirect', { status: 302, headers: { location: 'https://elsewhere.example' } }, 'unknown redirected'],
  ['proxy sign-in', { status: 407 }, 'unknown proxy-auth'],
  ['cut off', (request) => request.socket.destroy(), 'unknown reset'],
  ['never an end', (_request, response) => void response.writeHead(200).write('{'), 'unknown timeout'],
];

const keys = credentialNames.filter((name) => credentials[name].asks === 'key');
const logins = credentialNames.filter((name) => credentials[name].asks === 'login');

describe.each(keys)('one word with a %s', (name) => {
  test.each(rows)('that is answered with %s', async (_what, play, expected) => {
    toWord = play;
    const health = await word(credentials[name]);
    expect(`${health?.state} ${health?.code}`).toBe(expected);
    expect(health?.words).toMatch(/^\S.{10,}\.$/s);
    expect(health?.words).not.toContain(testKey);
    expect(health?.at).toBe(now);
  });
});

test.each(logins)('is never sent with a %s, and the sentence says why', async (name) => {
  toWord = said;
  const health = await word(credentials[name]);
  expect(`${health?.state} ${health?.code}`).toBe('unknown message-not-for-logins');
  expect(health?.words).toContain('meant for Claude Code alone');
  expect(server.seen).toEqual([]);
});

test('is never sent with a login’s token, wherever that was pasted', async () => {
  toWord = said;
  for (const env of [
    { ANTHROPIC_AUTH_TOKEN: testToken },
    { ANTHROPIC_CUSTOM_HEADERS: `Authorization: Bearer ${testToken}` },
  ]) {
    expect((await word({ env }))?.code).toBe('message-not-for-logins');
  }
  expect(posts()).toEqual([]);
});

describe('the word itself', () => {
  test('is one, and asks for one token back of the cheapest model that the server lists', async () => {
    toWord = said;
    await word(aKey);
    expect(posts()).toHaveLength(1);
    expect(JSON.parse(posts()[0]?.body ?? '')).toEqual({
      model: 'claude-haiku-4-5',
      max_tokens: 1,
      messages: [{ role: 'user', content: 'Hi' }],
    });
  });

  test.each([
    ['claude-opus-4-6[1m]', 'claude-opus-4-6'],
    ['opus', 'claude-haiku-4-5'],
  ])('goes to the model of the settings (%s) where that is a full name', async (set, asked) => {
    toWord = said;
    await word({ env: { ...aKey.env, ANTHROPIC_MODEL: set } });
    expect(JSON.parse(posts()[0]?.body ?? '')).toMatchObject({ model: asked });
  });

  test('names the model that may not be used', async () => {
    toWord = apiError(404, 'not_found_error', 'model: claude-haiku-4-5');
    expect((await word(aKey))?.words).toContain('the model claude-haiku-4-5');
  });

  test('is not sent where the key is refused already', async () => {
    models = litellmRefusal;
    toWord = said;
    const health = await word(
      { env: { ANTHROPIC_BASE_URL: server.url, ANTHROPIC_AUTH_TOKEN: 'TEST-gateway' } },
      newProber(null),
    );
    expect(health?.state).toBe('rejected');
    expect(posts()).toEqual([]);
    models = listed('claude-haiku-4-5');
  });

  test('goes out once where both ways of starting Claude Code send the same key, even when asked twice', async () => {
    toWord = said;
    const prober = newProber(server.url);
    const look = await lookAtMachine(aKey);
    await Promise.all([wordOf(look, prober), wordOf(look, prober)]);
    expect(posts()).toHaveLength(1);
  });

  test('waits as long as the server asks, whoever clicks', async () => {
    toWord = apiError(429, 'rate_limit_error', 'Slow down.', { 'retry-after': '300' });
    const prober = newProber(server.url);
    await word(aKey, prober);
    clock += 299_000;
    expect((await word(aKey, prober))?.code).toBe('limited-rate');
    expect(posts()).toHaveLength(1);
    toWord = said;
    clock += 1_000;
    expect((await word(aKey, prober))?.code).toBe('ok-message');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import type { HealthCode, HealthState } from '../../../../src-main/contract/health';
import type { Look } from '../../../../src-main/services/machine';
import { Prober } from '../../../../src-main/services/probe';
import { apiError, json, litellmRefusal, modelList, openAiList, page, profile } from '../../../kit/servers/answers';
import { startServer, type Play, type PlayServer } from '../../../kit/servers/play-server';
import { credentialNames, credentials, lookAtMachine, now, testKey, testToken, type CredentialName } from './a-machine';

type Expected = `${HealthState} ${HealthCode}`;
type Asks = 'key' | 'token' | 'login';

interface Row {
  readonly name: string;
  readonly play: Play;
  /** At Anthropic, by what is asked about; `rest` where it makes no difference. */
  readonly anthropic: Partial<Record<Asks, Expected>> & { readonly rest?: Expected };
  /** At a gateway that says this to everything; as at Anthropic where it makes no difference. */
  readonly gateway?: Partial<Record<Asks, Expected>> & { readonly rest?: Expected };
}

const row = (name: string, play: Play, anthropic: Expected | Row['anthropic'], gateway?: Row['gateway']): Row => ({
  name,
  play,
  anthropic: typeof anthropic === 'string' ? { rest: anthropic } : anthropic,
  ...(gateway === undefined ? {} : { gateway }),
});

const refused: Row['anthropic'] = { key: 'rejected key-invalid', rest: 'rejected token-invalid' };
const expired: Row['anthropic'] = { key: 'rejected key-expired', rest: 'rejected token-expired' };
const revoked: Row['anthropic'] = { key: 'rejected key-invalid', rest: 'rejected token-revoked' };
const notHere = { rest: 'unknown not-anthropic' } as const;

const awsWords = 'The security token included in the request is invalid.';
const authentication = (message: string) => apiError(401, 'authentication_error', message);
const permission = (message: string) => apiError(403, 'permission_error', message);
const raw = (status: number, body: string, type = 'application/json'): Play => ({
  status,
  headers: { 'content-type': type },
  body,
});

const rows: readonly Row[] = [
  // Yes.
  row('200 model list', modelList, { login: 'unknown not-anthropic', rest: 'live ok' }, { rest: 'unknown open-list' }),
  row('200 profile', profile, { login: 'live ok', rest: 'unknown not-anthropic' }, notHere),
  row(
    '200 empty but whole list',
    json(200, { data: [], has_more: false, first_id: null, last_id: null }),
    {
      login: 'unknown not-anthropic',
      rest: 'live ok',
    },
    { rest: 'unknown open-list' },
  ),
  row(
    '403 narrow scope',
    permission('OAuth token does not meet scope requirement user:profile'),
    {
      login: 'live ok-narrow-scope',
      rest: 'rejected permission',
    },
    { rest: 'rejected permission' },
  ),
  // 200 that proves nothing.
  row('200 list of another vendor', openAiList, 'unknown not-anthropic', { rest: 'unknown open-list' }),
  row('200 {}', json(200, {}), 'unknown not-anthropic'),
  row('200 []', json(200, []), 'unknown bad-answer'),
  row('200 null', raw(200, 'null'), 'unknown bad-answer'),
  row('200 "ok"', raw(200, '"ok"'), 'unknown bad-answer'),
  row('200 true', raw(200, 'true'), 'unknown bad-answer'),
  row('200 {"ok":true}', json(200, { ok: true, status: 'healthy' }), 'unknown not-anthropic'),
  row('200 bare empty list', json(200, { data: [] }), 'unknown not-anthropic'),
  row('200 list of texts', json(200, { data: ['claude'] }), 'unknown not-anthropic'),
  row('200 list that is a text', json(200, { data: 'claude' }), 'unknown not-anthropic'),
  row('200 models without names', json(200, { data: [{ type: 'model', id: '' }] }), 'unknown not-anthropic'),
  row('200 account without a name', json(200, { account: {} }), 'unknown not-anthropic'),
  row('200 account that is a text', json(200, { account: 'ada' }), 'unknown not-anthropic'),
  row(
    '200 an error inside',
    json(200, { type: 'error', error: { type: 'authentication_error', message: 'no' } }),
    'unknown not-anthropic',
  ),
  row('200 truncated JSON', raw(200, '{"data":[{"type":"model","id":"cla'), 'unknown bad-answer'),
  row('200 empty', raw(200, ''), 'unknown bad-answer'),
  row('200 two documents', raw(200, '{"data":[]}{"data":[]}'), 'unknown bad-answer'),
  row(
    '200 list called a text',
    raw(200, '{"data":[{"type":"model","id":"a"}],"has_more":false}', 'text/plain'),
    'unknown bad-answer',
  ),
  row(
    '200 profile called a page',
    raw(200, '{"account":{"uuid":"a"}}', 'text/html'),
    'unknown captive-portal',
    notHere,
  ),
  row('200 guest network page', page(200), 'unknown captive-portal', notHere),
  row('200 page called JSON', raw(200, '<html>sign in</html>'), 'unknown captive-portal', notHere),
  row('201 model list', json(201, { data: [{ type: 'model', id: 'a' }], has_more: false }), 'unknown not-anthropic'),
  row('204', { status: 204 }, 'unknown bad-answer'),
  row('206 profile', json(206, { account: { uuid: 'a' } }), 'unknown not-anthropic'),
  // Refusals of the credential.
  row('401 invalid x-api-key', authentication('invalid x-api-key'), refused),
  row('401 Invalid bearer token', authentication('Invalid bearer token'), refused),
  row('401 Invalid authentication credentials', authentication('Invalid authentication credentials'), refused),
  row('401 in a detail', json(401, { detail: { error: { type: 'authentication_error', message: 'nope' } } }), refused),
  row('401 login expired', authentication('OAuth token has expired. Please obtain a new token.'), expired),
  row('401 key expired', authentication('This API key has expired.'), expired),
  row('401 login revoked', authentication('OAuth token has been revoked. Please obtain a new token.'), revoked),
  row('403 login revoked', permission('OAuth token has been revoked. Please obtain a new token.'), revoked),
  row('403 other', permission('Your account does not have access to Claude Code.'), 'rejected permission'),
  row(
    '403 login not allowed',
    permission('OAuth authentication is currently not allowed for this organization.'),
    'rejected subscription-not-allowed',
  ),
  row(
    '403 key not allowed',
    permission('API key authentication is disabled for this organization.'),
    'rejected api-key-not-allowed',
  ),
  row(
    '400 organization disabled',
    apiError(400, 'invalid_request_error', 'This organization has been disabled.'),
    'rejected organization-disabled',
  ),
  row('403 AWS, as Anthropic writes', permission(awsWords), 'rejected aws-rejected'),
  row('403 AWS, as AWS writes', json(403, { message: awsWords }), 'rejected aws-rejected'),
  // Refusals that do not come from Anthropic, or not because of the credential.
  row('401 page', page(401), 'unknown not-anthropic'),
  row('401 empty', raw(401, ''), 'unknown bad-answer'),
  row('401 plain text', raw(401, 'Unauthorized', 'text/plain'), 'unknown bad-answer'),
  row('401 of something else', json(401, { message: 'Unauthorized' }), 'unknown not-anthropic', refused),
  row('401 LiteLLM', litellmRefusal, 'unknown not-anthropic', refused),
  row(
    '401 OpenRouter',
    json(401, { error: { message: 'No auth credentials found', code: 401 } }),
    'unknown not-anthropic',
    refused,
  ),
  row('401 JSON without words', json(401, { ok: false }), 'unknown not-anthropic'),
  row('401 clock', authentication('Signature not yet current'), 'unknown clock-skew'),
  row(
    '403 clock',
    json(403, { message: 'Signature expired: 20261121T120000Z is now earlier than' }),
    'unknown clock-skew',
  ),
  row('401 token from the future', authentication('Token used too early'), 'unknown clock-skew'),
  row(
    '403 Request not allowed',
    json(403, { error: { type: 'forbidden', message: 'Request not allowed' } }),
    'unknown turned-away',
  ),
  row('403 firewall page', page(403, 'Attention Required'), 'unknown turned-away'),
  row('404', apiError(404, 'not_found_error', 'Not found'), 'unknown bad-answer'),
  row('404 page', page(404), 'unknown not-anthropic'),
  row('405', json(405, { detail: 'Method Not Allowed' }), 'unknown not-anthropic', { rest: 'unknown bad-answer' }),
  row('400 something', apiError(400, 'invalid_request_error', 'limit: must be a number'), 'unknown bad-answer'),
  row('408', apiError(408, 'timeout_error', 'Request timed out'), 'unknown timeout'),
  row('409', apiError(409, 'conflict_error', 'Conflict'), 'unknown bad-answer'),
  row('413', apiError(413, 'request_too_large', 'Request too large'), 'unknown bad-answer'),
  row('418', json(418, { error: 'teapot' }), 'unknown not-anthropic', { rest: 'unknown bad-answer' }),
  // Limits.
  row(
    '400 credit',
    apiError(400, 'invalid_request_error', 'Your credit balance is too low to access the Anthropic API.'),
    'limited limited-credit',
  ),
  row('402', apiError(402, 'billing_error', 'Payment required'), 'limited limited-credit'),
  row(
    '402 OpenRouter',
    json(402, { error: { message: 'Insufficient credits. Add more.', code: 402 } }),
    'limited limited-credit',
  ),
  row(
    '400 spend limit',
    apiError(
      400,
      'invalid_request_error',
      'You have reached your specified API usage limits. You will regain access on 2026-12-01.',
    ),
    'limited limited-spend',
  ),
  row(
    '400 LiteLLM budget',
    json(400, {
      error: {
        message: 'Budget has been exceeded! Current cost: 11, Max budget: 10',
        type: 'budget_exceeded',
        code: '400',
      },
    }),
    'limited limited-spend',
  ),
  row(
    '429 rate',
    apiError(429, 'rate_limit_error', 'This request would exceed your account’s rate limit.'),
    'limited limited-rate',
  ),
  row(
    '429 usage',
    apiError(429, 'rate_limit_error', 'You have reached your usage limit. Resets at 5 pm.'),
    'limited limited-usage',
  ),
  row('429 empty', raw(429, ''), 'limited limited-rate'),
  row(
    '429 with Retry-After',
    apiError(429, 'rate_limit_error', 'Slow down.', { 'retry-after': '30' }),
    'limited limited-rate',
  ),
  row('429 page', page(429, 'Just a moment'), 'unknown not-anthropic'),
  // The server's own trouble.
  row('500', apiError(500, 'api_error', 'Internal server error'), 'unknown server-error'),
  row('500 empty', raw(500, ''), 'unknown server-error'),
  row('502 page', page(502, 'Bad gateway'), 'unknown server-error'),
  row('503 with Retry-After', { status: 503, headers: { 'retry-after': '7' }, body: '' }, 'unknown server-error'),
  row('503 overloaded', apiError(503, 'overloaded_error', 'Overloaded'), 'unknown overloaded'),
  row('504', page(504), 'unknown server-error'),
  row('529', apiError(529, 'overloaded_error', 'Overloaded'), 'unknown overloaded'),
  row('529 page', page(529), 'unknown overloaded'),
  row(
    '500 that looks like a list',
    json(500, { data: [{ type: 'model', id: 'a' }], has_more: false }),
    'unknown server-error',
  ),
  // The network's.
  row('407', page(407, 'Proxy sign-in', { 'proxy-authenticate': 'Basic realm="x"' }), 'unknown proxy-auth'),
  row('511', page(511, 'Network sign-in'), 'unknown captive-portal'),
];

const expectedOf = (one: Row, asks: Asks, server: 'anthropic' | 'gateway'): Expected => {
  const table = server === 'gateway' ? (one.gateway ?? one.anthropic) : one.anthropic;
  // At a gateway a login is asked about as any other token.
  const found = table[asks] ?? (asks === 'login' && server === 'gateway' ? table.token : undefined) ?? table.rest;
  if (found === undefined) throw new Error(`${one.name}: nothing expected of ${asks} at ${server}`);
  return found;
};

let server: PlayServer;
beforeAll(async () => {
  server = await startServer({ status: 500 });
});
afterAll(async () => {
  await server.close();
});

async function healthOf(look: Look, play: Play, api: string | null) {
  server.play = play;
  const prober = new Prober({ http: new NodeHttp(), now: () => now, api, timeoutMs: 3_000 });
  const [health, ...more] = await prober.check([look.headless], { asked: 'click', inputs: look.claude.inputs });
  expect(more).toEqual([]);
  return health;
}

/** The others differ from these only in where they lie. */
const meantForGateways: readonly CredentialName[] = ['key variable', 'auth token', 'stored login'];

test('the matrix is as large as was asked for', () => {
  expect(rows.length * (credentialNames.length + meantForGateways.length)).toBeGreaterThan(900);
});

describe.each(credentialNames)('%s', (name) => {
  const { asks, ...machine }: { asks: Asks; env?: Record<string, string> } = credentials[name];
  let atAnthropic: Look;
  let atGateway: Look;
  beforeAll(async () => {
    atAnthropic = await lookAtMachine(machine);
    atGateway = await lookAtMachine({ ...machine, env: { ...machine.env, ANTHROPIC_BASE_URL: server.url } });
  });

  test.each(rows)('at Anthropic: $name', async (one) => {
    const health = await healthOf(atAnthropic, one.play, server.url);
    expect(`${health?.state} ${health?.code}`).toBe(expectedOf(one, asks, 'anthropic'));
    expectPlainWords(health?.words);
    expect(health?.at).toBe(now);
  });

  test.each(meantForGateways.includes(name) ? rows : [])('at a gateway: $name', async (one) => {
    const health = await healthOf(atGateway, one.play, null);
    expect(`${health?.state} ${health?.code}`).toBe(expectedOf(one, asks, 'gateway'));
    expectPlainWords(health?.words);
  });
});

function expectPlainWords(words: string | undefined): void {
  expect(words).toMatch(/^\S.{10,}\.$/s);
  expect(words).not.toContain('!');
  expect(words).not.toContain(testKey);
  expect(words).not.toContain(testToken);
}

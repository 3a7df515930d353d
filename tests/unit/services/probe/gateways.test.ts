import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import { Prober } from '../../../../src-main/services/probe';
import { apiError, json, litellmRefusal, modelList, openAiList, page } from '../../../kit/servers/answers';
import { startServer, type Play, type PlayServer } from '../../../kit/servers/play-server';
import { login, lookAtMachine, now, testKey, testToken, type Machine } from './a-machine';

const servers: PlayServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

type Answer = Exclude<Play, (...args: never) => void>;

function say(response: ServerResponse, play: Play): void {
  const { status, headers, body } = play as Answer;
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

/** A gateway: what it answers to a path, with and without a credential that it knows. */
async function aGateway(answer: (path: string, known: boolean) => Play, knows = testToken): Promise<PlayServer> {
  const server = await startServer((request: IncomingMessage, response: ServerResponse) => {
    const sent = request.headers.authorization?.replace(/^Bearer /, '') ?? request.headers['x-api-key'];
    say(response, answer((request.url ?? '').split('?')[0] ?? '', sent === knows));
  });
  servers.push(server);
  return server;
}

async function healthAt(url: string, machine: Machine = { env: { ANTHROPIC_AUTH_TOKEN: testToken } }) {
  const look = await lookAtMachine({ ...machine, env: { ...machine.env, ANTHROPIC_BASE_URL: url } });
  const prober = new Prober({ http: new NodeHttp(), now: () => now, api: null, timeoutMs: 2_000 });
  const healths = await prober.check([look.headless], { asked: 'click', inputs: look.claude.inputs });
  return healths.map(({ state, code, words }) => ({ got: `${state} ${code}`, words }));
}

const noKey = json(401, {
  error: { message: 'Authentication Error, No api key passed in.', type: 'auth_error', code: '401' },
});
const emptyMessage = json(400, { error: { message: 'messages: field required', type: 'invalid_request_error' } });

describe('a gateway that asks for a credential', () => {
  const litellm = (path: string, known: boolean): Play =>
    !known ? litellmRefusal : path === '/v1/models' ? openAiList : emptyMessage;

  test('and accepts it is green, in its own name', async () => {
    const server = await aGateway(litellm);
    const [health] = await healthAt(server.url);
    expect(health?.got).toBe('live ok');
    expect(health?.words).toBe(`Works. 127.0.0.1:${server.port} accepts it.`);
  });

  test('and refuses it is red, and Anthropic is not blamed', async () => {
    const server = await aGateway(litellm, 'another token');
    const [health] = await healthAt(server.url);
    expect(health?.got).toBe('rejected token-invalid');
    expect(health?.words).not.toContain('Anthropic');
  });

  test('gets a stored login as Claude Code would send it, and Anthropic gets nothing', async () => {
    const server = await aGateway(litellm);
    const [health] = await healthAt(server.url, { files: login() });
    expect(health?.got).toBe('live ok');
    expect(server.seen[0]).toMatchObject({
      path: '/v1/models?limit=1',
      headers: { authorization: `Bearer ${testToken}`, 'anthropic-beta': 'oauth-2025-04-20' },
    });
  });

  test('has no list but answers messages', async () => {
    const server = await aGateway((path, known) =>
      path !== '/v1/messages' ? json(404, { detail: 'Not Found' }) : known ? emptyMessage : noKey,
    );
    expect((await healthAt(server.url))[0]?.got).toBe('live ok');
  });

  test('has no list and refuses messages', async () => {
    const server = await aGateway((path) => (path !== '/v1/messages' ? json(404, { detail: 'Not Found' }) : noKey));
    expect((await healthAt(server.url))[0]?.got).toBe('rejected token-invalid');
  });
});

describe('a list that everybody may see proves nothing', () => {
  test('so a wrong key is found by an empty message', async () => {
    const server = await aGateway(
      (path, known) => (path === '/v1/models' ? openAiList : known ? emptyMessage : noKey),
      'x',
    );
    expect((await healthAt(server.url))[0]?.got).toBe('rejected token-invalid');
  });

  test('so a good key is proven by one', async () => {
    const server = await aGateway((path, known) => (path === '/v1/models' ? openAiList : known ? emptyMessage : noKey));
    expect((await healthAt(server.url))[0]?.got).toBe('live ok');
  });

  test('and where messages are checked before the key, nothing is known', async () => {
    const server = await aGateway((path) => (path === '/v1/models' ? openAiList : emptyMessage));
    expect((await healthAt(server.url))[0]?.got).toBe('unknown open-list');
  });

  test('even when it looks like Anthropic’s own', async () => {
    const server = await aGateway(() => modelList);
    expect((await healthAt(server.url))[0]?.got).toBe('unknown open-list');
  });

  test('nobody is sent the credential twice for it: the control goes without', async () => {
    const server = await aGateway(() => openAiList);
    await healthAt(server.url, { env: { ANTHROPIC_API_KEY: testKey } });
    const control = server.seen[1];
    expect(control?.path).toBe('/v1/models?limit=1');
    expect(JSON.stringify(control)).not.toContain(testKey);
  });
});

test('the empty message costs nothing: it names no model and says nothing', async () => {
  const server = await aGateway((path, known) => (path === '/v1/models' ? openAiList : known ? emptyMessage : noKey));
  await healthAt(server.url);
  const posts = server.seen.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path, body }) => [path, body])).toEqual([
    ['/v1/messages', '{}'],
    ['/v1/messages', '{}'],
  ]);
});

test('an address that ends in /v1 is asked where Claude Code asks, and named as the trap it is', async () => {
  const server = await aGateway((path) => (path.startsWith('/v1/v1') ? json(404, { detail: 'Not Found' }) : modelList));
  const [health] = await healthAt(`${server.url}/v1/`);
  expect(server.seen[0]?.path).toBe('/v1/v1/models?limit=1');
  expect(health?.got).toBe('unknown base-url-v1');
  expect(health?.words).toContain('Take /v1 off');
});

test('a web page says so', async () => {
  const server = await aGateway(() => page(200, 'Welcome'));
  const [health] = await healthAt(server.url);
  expect(health?.got).toBe('unknown not-anthropic');
  expect(health?.words).toContain('a web page');
});

test('AWS’s refusal passed on by a gateway is about the gateway’s AWS credentials', async () => {
  const server = await aGateway(() => json(403, { message: 'The security token included in the request is invalid.' }));
  const [health] = await healthAt(server.url);
  expect(health?.got).toBe('rejected aws-rejected');
  expect(health?.words).toContain('its own AWS credentials');
});

test('headers of the user’s own go along, and connection headers do not', async () => {
  const server = await aGateway(() => apiError(401, 'authentication_error', 'invalid x-api-key'));
  await healthAt(server.url, {
    env: {
      ANTHROPIC_API_KEY: testKey,
      ANTHROPIC_CUSTOM_HEADERS: 'X-Team: blue\nHost: evil.example\nContent-Length: 3',
    },
  });
  expect(server.seen[0]?.headers).toMatchObject({ 'x-team': 'blue', 'x-api-key': testKey });
  expect(server.seen[0]?.headers.host).toBe(`127.0.0.1:${server.port}`);
});

test('a header of the user’s own in place of the key is what gets checked', async () => {
  const server = await aGateway(() => apiError(401, 'authentication_error', 'invalid x-api-key'));
  await healthAt(server.url, {
    env: { ANTHROPIC_API_KEY: testKey, ANTHROPIC_CUSTOM_HEADERS: `x-api-key: ${testToken}` },
  });
  expect(server.seen.map(({ headers }) => headers['x-api-key'])).toEqual([testToken]);
});

test('two credentials in one request are asked about one by one', async () => {
  const server = await aGateway((_path, known) => (known ? openAiList : noKey));
  const healths = await healthAt(server.url, { env: { ANTHROPIC_API_KEY: testKey, ANTHROPIC_AUTH_TOKEN: testToken } });
  expect(healths.map(({ got }) => got).sort()).toEqual(['live ok', 'rejected key-invalid']);
  for (const { headers } of server.seen) {
    expect(headers['x-api-key'] !== undefined && headers.authorization !== undefined).toBe(false);
  }
});

test('the key of a helper goes out in both headers, as Claude Code sends it', async () => {
  const server = await aGateway(() => noKey);
  await healthAt(server.url, { files: { '.claude/settings.json': { apiKeyHelper: `printf %s ${testKey}` } } });
  expect(server.seen).toHaveLength(1);
  expect(server.seen[0]?.headers).toMatchObject({ 'x-api-key': testKey, authorization: `Bearer ${testKey}` });
});

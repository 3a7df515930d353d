import { describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import { Prober } from '../../../../src-main/services/probe';
import { json, page } from '../../../kit/servers/answers';
import type { Play } from '../../../kit/servers/play-server';
import { aCloud, inHome, type Cloud } from './a-cloud';
import { now } from './a-machine';

const cloud = aCloud();

describe('Microsoft Foundry', () => {
  const foundry = (env: Record<string, string>) => ({
    env: { CLAUDE_CODE_USE_FOUNDRY: '1', ANTHROPIC_FOUNDRY_API_KEY: 'TEST-foundry-key-000', ...env },
  });
  const probe = (cloud: Cloud) =>
    inHome(cloud, async (look) => {
      const prober = new Prober({ http: new NodeHttp(), now: () => now, api: null, timeoutMs: 2_000 });
      const [health] = await prober.check([look.headless], { asked: 'click', inputs: look.claude.inputs });
      return `${health?.state} ${health?.code}`;
    });
  /** Refuses whoever shows no key, and asks for content of whoever does. */
  const whole: Play = (request, response) => {
    const known = request.headers['x-api-key'] === 'TEST-foundry-key-000';
    const status = known ? (request.method === 'POST' ? 400 : 404) : 401;
    const error = {
      type: known ? 'invalid_request_error' : 'authentication_error',
      message: 'max_tokens: Field required',
    };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ type: 'error', error }));
  };

  test('is asked at the address that is set, with a message that nobody answers', async () => {
    cloud.server.play = whole;
    expect(await probe(foundry({ ANTHROPIC_FOUNDRY_BASE_URL: `${cloud.server.url}/anthropic` }))).toBe('live ok');
    expect(cloud.server.seen.map(({ path }) => path)).toContain('/anthropic/v1/messages');
  });

  test('refuses a wrong key', async () => {
    cloud.server.play = json(401, {
      error: { code: '401', message: 'Access denied due to invalid subscription key.' },
    });
    expect(await probe(foundry({ ANTHROPIC_FOUNDRY_BASE_URL: cloud.server.url }))).toBe('rejected key-invalid');
  });

  test('is not proven by a page', async () => {
    cloud.server.play = page(200);
    expect(await probe(foundry({ ANTHROPIC_FOUNDRY_BASE_URL: cloud.server.url }))).toBe('unknown not-anthropic');
  });

  test('with a name that cannot be one is asked nowhere', async () => {
    expect(await probe(foundry({ ANTHROPIC_FOUNDRY_RESOURCE: 'evil.example/' }))).toBe('unknown bad-url');
  });
});

import { describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import { nodeNetwork } from '../../../../src-main/adapters/network';
import { checkNetwork } from '../../../../src-main/services/network/check-network';
import { startServer } from '../../../kit/servers/play-server';
import type { PretendHost } from '../../../kit/servers/pretend-internet';
import { lookAtMachine, testKey } from '../probe/a-machine';
import { lines, refusal, tryAll, tryApi } from './a-network';

describe('the way to Anthropic', () => {
  test('is tried host by host and layer by layer', async () => {
    const { report, server } = await tryAll();
    expect(lines(report)).toEqual([
      'dns:api.anthropic.com fine ok',
      'tcp:api.anthropic.com fine ok',
      'tls:api.anthropic.com fine inspected',
      'http:api.anthropic.com fine ok',
      'portal:api.anthropic.com fine ok',
      'dns:claude.ai fine ok',
      'tcp:claude.ai fine ok',
      'tls:claude.ai fine inspected',
      'http:claude.ai fine ok',
      'dns:platform.claude.com fine ok',
      'tcp:platform.claude.com fine ok',
      'tls:platform.claude.com fine inspected',
      'http:platform.claude.com fine ok',
      'clock fine ok',
    ]);
    expect(report.state).toBe('fine');
    expect(server.seen.map(({ path }) => path).sort()).toEqual(['/', '/', '/v1/models']);
  });

  test('never carries a credential', async () => {
    const { server } = await tryAll({
      env: { ANTHROPIC_API_KEY: testKey, ANTHROPIC_CUSTOM_HEADERS: 'x-secret: TEST' },
    });
    expect(server.seen.length).toBeGreaterThan(0);
    expect(JSON.stringify(server.seen)).not.toMatch(/sk-ant|x-secret/);
  });

  test('fills in at the end only, while all hosts are tried at once', async () => {
    const told: string[][] = [];
    const { report } = await tryAll({}, {}, (partial) => told.push(lines(partial)));
    expect(told.length).toBeGreaterThan(5);
    for (const some of told) expect(lines(report).slice(0, some.length)).toEqual(some);
  });

  test('every step has a sentence and a time', async () => {
    const { report } = await tryAll({}, { 'claude.ai': null });
    for (const step of report.steps) {
      expect(step.words).toMatch(/^\S.{10,}\.$/);
      expect(step.words).not.toContain('!');
      expect(Number.isInteger(step.ms) && step.ms >= 0).toBe(true);
    }
  });

  test('is not tried when nothing may go online', async () => {
    const look = await lookAtMachine({});
    const report = await checkNetwork({ http: new NodeHttp(), network: nodeNetwork, now: () => Date.now() }, look, {
      online: false,
      api: 'http://127.0.0.1:1',
    });
    expect(report).toMatchObject({ state: 'unknown', steps: [] });
  });
});

describe('a name', () => {
  test('that is not found breaks the login, and the rest of its steps are skipped', async () => {
    const { report } = await tryAll({}, { 'claude.ai': null });
    expect(lines(report).filter((line) => line.includes('claude.ai'))).toEqual([
      'dns:claude.ai broken dns',
      'tcp:claude.ai skipped skipped',
      'tls:claude.ai skipped skipped',
      'http:claude.ai skipped skipped',
    ]);
    expect(report.state).toBe('broken');
    expect(report.words).toContain('claude.ai was not found');
  });

  test('of Anthropic is only worth a note where a gateway does the work', async () => {
    const { report } = await tryAll(
      { env: { ANTHROPIC_BASE_URL: 'https://gateway.example/llm' } },
      { 'claude.ai': null, 'gateway.example': {} },
    );
    expect(report.state).toBe('attention');
    expect(lines(report)).toContain('dns:claude.ai attention dns');
    expect(lines(report)).toContain('http:gateway.example fine ok');
  });

  test('of the gateway is worth everything', async () => {
    const { report } = await tryAll({ env: { ANTHROPIC_BASE_URL: 'https://gateway.example' } });
    expect(report.state).toBe('broken');
    expect(lines(report)).toContain('dns:gateway.example broken dns');
  });

  test('that is no address at all is said so', async () => {
    const { report } = await tryAll({ env: { ANTHROPIC_BASE_URL: 'gateway.example' } });
    expect(lines(report)).toContain('http:ANTHROPIC_BASE_URL broken bad-url');
  });
});

describe('a connection', () => {
  const v4 = { address: '192.0.2.1', family: 4 } as const;
  const v6 = { address: '2001:db8::1', family: 6 } as const;
  const tcp = async (...addresses: NonNullable<PretendHost['addresses']>) => {
    const { report } = await tryAll({}, { 'api.anthropic.com': { addresses } });
    return lines(report).find((line) => line.startsWith('tcp:api')) ?? '';
  };

  test.each([
    ['both ways work', [v4, v6], 'fine ok'],
    ['IPv6 refuses while IPv4 works', [v4, { ...v6, dead: 'refused' as const }], 'attention ipv6-fails'],
    ['IPv6 leads nowhere while IPv4 works', [v4, { ...v6, dead: 'timeout' as const }], 'attention ipv6-fails'],
    ['there is no IPv6 on this computer', [v4, { ...v6, dead: 'offline' as const }], 'fine ok'],
    ['IPv4 refuses while IPv6 works', [{ ...v4, dead: 'refused' as const }, v6], 'attention ipv4-fails'],
    ['the only way refuses', [{ ...v4, dead: 'refused' as const }], 'broken refused'],
    [
      'nothing answers either way',
      [
        { ...v4, dead: 'timeout' as const },
        { ...v6, dead: 'offline' as const },
      ],
      'broken timeout',
    ],
    [
      'this computer is offline',
      [
        { ...v4, dead: 'offline' as const },
        { ...v6, dead: 'offline' as const },
      ],
      'broken offline',
    ],
  ])('%s', async (_name, addresses, expected) => {
    expect(await tcp(...addresses)).toBe(`tcp:api.anthropic.com ${expected}`);
  });

  test('to a port where nobody listens is refused', async () => {
    const server = await startServer(refusal);
    await server.close();
    const report = await tryApi(server.url);
    expect(lines(report)).toEqual([
      `tcp:127.0.0.1:${server.port} broken refused`,
      `http:127.0.0.1:${server.port} skipped skipped`,
    ]);
  });
});

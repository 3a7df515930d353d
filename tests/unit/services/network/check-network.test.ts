import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import { nodeNetwork } from '../../../../src-main/adapters/network';
import type { SystemRoute } from '../../../../src-main/core/network/system-route';
import type { Http } from '../../../../src-main/ports/http';
import type { NetworkReport } from '../../../../src-main/contract/health';
import { checkNetwork, type NetworkPorts } from '../../../../src-main/services/network/check-network';
import { claudeVariables, extraCaFile } from '../../../../src-main/services/network/variables';
import { apiError, json, litellmRefusal, page } from '../../../kit/servers/answers';
import { makeCertificate } from '../../../kit/servers/certificates';
import { startProxy, type ProxyHabits } from '../../../kit/servers/play-proxy';
import { startServer, type Play } from '../../../kit/servers/play-server';
import { pretendInternet, type PretendHost } from '../../../kit/servers/pretend-internet';
import { lookAtMachine, testKey, type Machine } from '../probe/a-machine';

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const refusal = apiError(401, 'authentication_error', 'x-api-key header is required');
const company = makeCertificate({ name: 'Acme Web Gateway', authority: true });
const theHosts = ['api.anthropic.com', 'claude.ai', 'platform.claude.com'];
const signed = makeCertificate({ name: 'all', dns: [...theHosts, 'gateway.example'], ips: ['127.0.0.1'], by: company });

function companyFile(text = company.cert): string {
  const folder = mkdtempSync(join(tmpdir(), 'keymender-ca-'));
  closers.push(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'company.pem');
  writeFileSync(path, text);
  return path;
}

async function served(play: Play, identity?: Parameters<typeof startServer>[1]) {
  const server = await startServer(play, identity);
  closers.push(() => server.close());
  return server;
}

async function proxied(habits?: ProxyHabits) {
  const proxy = await startProxy(habits);
  closers.push(() => proxy.close());
  return proxy;
}

const lines = (report: NetworkReport) => report.steps.map(({ id, state, code }) => `${id} ${state} ${code}`);
const wordsOf = (report: NetworkReport, id: string) => report.steps.find((step) => step.id === id)?.words ?? '';

/** Tries one server in the place of all. */
async function tryApi(api: string, machine: Machine = {}, ports: Partial<NetworkPorts> = {}) {
  const look = await lookAtMachine(machine);
  return checkNetwork(
    {
      http: new NodeHttp({ extraCaFile: extraCaFile(claudeVariables(look)) }),
      network: nodeNetwork,
      now: () => Date.now(),
      timeoutMs: 1_500,
      ...ports,
    },
    look,
    { online: true, api },
  );
}

/** Tries all of them, in an internet where the names lead to one secure server unless said otherwise. */
async function tryAll(
  machine: Machine = {},
  hosts: Readonly<Record<string, Partial<PretendHost> | null>> = {},
  tell?: (report: NetworkReport) => void,
) {
  const server = await served(refusal, signed);
  const named = Object.fromEntries(
    [...theHosts.map((host) => [host, {}] as const), ...Object.entries(hosts)]
      .filter((entry): entry is [string, Partial<PretendHost>] => entry[1] !== null)
      .filter(([host]) => hosts[host] !== null)
      .map(([host, wish]) => [host, { port: server.port, ...wish }]),
  );
  const env = { NODE_EXTRA_CA_CERTS: companyFile(), ...machine.env };
  const look = await lookAtMachine({ ...machine, env });
  // The name stays what it is for the certificate; a tunnel without a login leads to the port.
  const detour = await proxied({
    leadsTo: Object.fromEntries(Object.entries(named).map(([host, { port }]) => [`${host}:443`, port])),
  });
  const through = { host: '127.0.0.1', port: detour.port, secure: false, authorization: null };
  const internet = pretendInternet(
    named,
    () => new NodeHttp({ proxyFor: () => through, extraCaFile: env.NODE_EXTRA_CA_CERTS }),
  );
  const report = await checkNetwork(
    { ...internet, now: () => Date.now(), timeoutMs: 1_500 },
    look,
    { online: true, api: null },
    tell,
  );
  return { report, server };
}

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

describe('a certificate', () => {
  const tlsOf = async (identity: Parameters<typeof startServer>[1], machine?: Machine) => {
    const server = await served(refusal, identity);
    const report = await tryApi(server.url, machine);
    return { line: lines(report)[1] ?? '', words: wordsOf(report, `tls:127.0.0.1:${server.port}`), report, server };
  };
  const dayMs = 24 * 60 * 60 * 1000;
  const here = { name: 'here', ips: ['127.0.0.1'], by: company };

  test('of a company that Claude Code does not trust names the company and the way out', async () => {
    const { line, words, report, server } = await tlsOf(signed);
    expect(line).toContain('broken inspected');
    expect(words).toContain('“Acme Web Gateway” looks into the connection');
    expect(words).toContain('NODE_EXTRA_CA_CERTS');
    expect(lines(report)[2]).toContain('skipped');
    expect(server.seen).toEqual([]);
  });

  test('that the extra file vouches for is fine', async () => {
    const { line, words } = await tlsOf(signed, { env: { NODE_EXTRA_CA_CERTS: companyFile() } });
    expect(line).toContain('fine inspected');
    expect(words).toContain('through the file in NODE_EXTRA_CA_CERTS');
  });

  test('that a file named in the settings vouches for is fine as well', async () => {
    const files = { '.claude/settings.json': { env: { NODE_EXTRA_CA_CERTS: companyFile() } } };
    expect((await tlsOf(signed, { files })).line).toContain('fine inspected');
  });

  test.each([
    ['a file that is not there', () => '/nowhere/company.pem', 'cannot be read'],
    ['a file without a certificate', () => companyFile('nothing'), 'holds no certificate'],
    [
      'a file with another certificate',
      () => companyFile(makeCertificate({ name: 'Other', authority: true }).cert),
      'another certificate',
    ],
  ])('and %s is told apart', async (_name, file, expected) => {
    const { line, words } = await tlsOf(signed, { env: { NODE_EXTRA_CA_CERTS: file() } });
    expect(line).toContain('broken inspected');
    expect(words).toContain(expected);
  });

  test.each([
    ['that ended', { until: Date.now() - dayMs, from: Date.now() - 9 * dayMs }, 'expired', 'ended on '],
    ['that has not begun', { from: Date.now() + dayMs, until: Date.now() + 9 * dayMs }, 'not-yet-valid', 'clock'],
    ['for another name', { ips: [], dns: ['elsewhere.example'] }, 'other-name', 'another name'],
  ])('%s', async (_name, wish, code, words) => {
    const seen = await tlsOf(makeCertificate({ ...here, ...wish }), { env: { NODE_EXTRA_CA_CERTS: companyFile() } });
    expect(seen.line).toContain(`broken ${code}`);
    expect(seen.words).toContain(words);
  });

  test('that does not exist, because nobody speaks TLS there', async () => {
    const server = await served(refusal);
    const report = await tryApi(server.url.replace('http:', 'https:'));
    expect(lines(report)[1]).toMatch(/^tls:\S+ broken (tls|reset)$/);
  });
});

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

describe('a proxy', () => {
  const through = async (
    habits: ProxyHabits | undefined,
    url: (port: number) => string,
    extra: Record<string, string> = {},
  ) => {
    const server = await served(refusal, signed);
    const proxy = await proxied(habits);
    const report = await tryApi(server.url, {
      env: { HTTPS_PROXY: url(proxy.port), NODE_EXTRA_CA_CERTS: companyFile(), ...extra },
    });
    const plain = lines(report).map((line) => line.replace(`:127.0.0.1:${server.port}`, ''));
    return { plain, words: report.steps[0]?.words ?? '', proxy, server };
  };
  const at = (port: number) => `http://127.0.0.1:${port}`;

  test('takes the place of name and connection', async () => {
    const { plain, words, proxy, server } = await through(undefined, at);
    expect(plain).toEqual(['proxy fine ok', 'tls fine inspected', 'http fine ok', 'portal fine ok', 'clock fine ok']);
    expect(words).toContain('HTTPS_PROXY in your environment sends');
    expect(new Set(proxy.asked)).toEqual(new Set([`127.0.0.1:${server.port}`]));
  });

  test('that wants a sign-in says so', async () => {
    const { plain, words } = await through({ login: 'ada:secret' }, at);
    expect(plain).toEqual(['proxy broken proxy-auth', 'tls skipped skipped', 'http skipped skipped']);
    expect(words).toContain('wants a name and password');
  });

  test('that gets the right one is open, and the password is not shown', async () => {
    const { plain, words } = await through({ login: 'ada:secret' }, (port) => `http://ada:secret@127.0.0.1:${port}`);
    expect(plain[0]).toBe('proxy fine ok');
    expect(words).not.toContain('secret');
  });

  test('that gets a wrong one says so', async () => {
    const { plain, words } = await through({ login: 'ada:secret' }, (port) => `http://ada:wrong@127.0.0.1:${port}`);
    expect(plain[0]).toBe('proxy broken proxy-auth');
    expect(words).toContain('does not accept the name and password');
    expect(words).not.toContain('wrong');
  });

  test('that does not let the host through', async () => {
    const { plain, words } = await through({ refuses: 403 }, at);
    expect(plain[0]).toBe('proxy broken proxy-refuses');
    expect(words).toContain('(403)');
  });

  test('that is not there', async () => {
    const { plain, words } = await through(undefined, () => 'http://127.0.0.1:1');
    expect(plain[0]).toBe('proxy broken refused');
    expect(words).toContain('if it is an old one, take it out');
  });

  test('that speaks SOCKS', async () => {
    const { plain, words } = await through(undefined, (port) => `socks5://127.0.0.1:${port}`);
    expect(plain).toEqual(['proxy broken socks', 'tls skipped skipped', 'http skipped skipped']);
    expect(words).toContain('SOCKS');
  });

  test('is passed by where NO_PROXY says so', async () => {
    const { plain, words, proxy } = await through(undefined, at, { NO_PROXY: 'localhost, 127.0.0.1' });
    expect(plain).toEqual([
      'proxy fine no-proxy',
      'tcp fine ok',
      'tls fine inspected',
      'http fine ok',
      'portal fine ok',
      'clock fine ok',
    ]);
    expect(words).toContain('NO_PROXY in your environment lets');
    expect(proxy.asked).toEqual([]);
  });

  test('set in the settings comes before the environment’s', async () => {
    const server = await served(refusal, signed);
    const proxy = await proxied();
    const report = await tryApi(server.url, {
      env: { HTTPS_PROXY: 'http://127.0.0.1:1', NODE_EXTRA_CA_CERTS: companyFile() },
      files: { '.claude/settings.json': { env: { HTTPS_PROXY: at(proxy.port) } } },
    });
    expect(report.steps[0]).toMatchObject({ kind: 'proxy', state: 'fine' });
    expect(report.steps[0]?.words).toContain('settings.json');
  });
});

describe('the way that a browser here goes', () => {
  const system = (route: SystemRoute | null, http: Http | null = null) => ({
    system: { route: () => Promise.resolve(route), http },
  });
  const lineOf = (report: NetworkReport) =>
    lines(report)
      .find((line) => line.startsWith('system-proxy'))
      ?.replace(/:127\S+/, '');
  const proxy: SystemRoute = { way: 'proxy', proxy: 'proxy.acme.example:8080' };
  const closed = async () => {
    const server = await startServer(refusal);
    await server.close();
    return server.url;
  };
  const browser = new NodeHttp();
  /** Gets through wherever it is sent. */
  const reaches = (url: string): Http => ({ send: (request) => browser.send({ ...request, url: `${url}/v1/models` }) });

  test('is named where Claude Code does not get through, with what to set, and that is what the check says first', async () => {
    const report = await tryApi(await closed(), {}, system(proxy));
    expect(lineOf(report)).toBe('system-proxy broken system-differs');
    expect(report.words).toContain('Set HTTPS_PROXY to http://proxy.acme.example:8080 under “env”');
  });

  test('is only a note where Claude Code gets through without it', async () => {
    const report = await tryApi((await served(refusal)).url, {}, system(proxy));
    expect(lineOf(report)).toBe('system-proxy fine system-differs');
    expect(report.state).toBe('fine');
  });

  test('as a script is named by its server', async () => {
    const report = await tryApi(await closed(), {}, system({ way: 'script', host: 'wpad.acme.example' }));
    expect(report.words).toContain('follow a script from wpad.acme.example');
  });

  test('that is the same is not worth a word', async () => {
    expect(lineOf(await tryApi((await served(refusal)).url, {}, system({ way: 'direct' })))).toBeUndefined();
    expect(lineOf(await tryApi(await closed(), {}, system({ way: 'direct' })))).toBeUndefined();
    expect(lineOf(await tryApi(await closed(), {}, system(null)))).toBeUndefined();
  });

  test('and works past a proxy that only Claude Code still uses shows that proxy as an old one', async () => {
    const reachable = await served(refusal);
    const env = { HTTP_PROXY: await closed() };
    const report = await tryApi(reachable.url, { env }, system({ way: 'direct' }, reaches(reachable.url)));
    expect(report.words).toMatch(/take HTTP_PROXY out of your environment/);
    expect(reachable.seen.map(({ headers }) => headers['x-api-key'])).toEqual([undefined]);
  });

  test('and works where Claude Code is cut off points at a security program', async () => {
    const reachable = await served(refusal);
    const report = await tryApi(await closed(), {}, system({ way: 'direct' }, reaches(reachable.url)));
    expect(report.words).toContain('treats programs differently');
  });

  test('and is stopped by a sign-in page is no way either', async () => {
    const portal = await served(page(200));
    const report = await tryApi(await closed(), {}, system({ way: 'direct' }, reaches(portal.url)));
    expect(lineOf(report)).toBeUndefined();
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../src-main/adapters/http-node';
import type { Proxy } from '../../../src-main/core/network/proxy-settings';
import { modelList } from '../../kit/servers/answers';
import { makeCertificate } from '../../kit/servers/certificates';
import { startProxy, type ProxyHabits } from '../../kit/servers/play-proxy';
import { startServer, type Play } from '../../kit/servers/play-server';

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const served = async (play: Play, identity?: Parameters<typeof startServer>[1]) => {
  const server = await startServer(play, identity);
  closers.push(() => server.close());
  return server;
};
const proxied = async (habits?: ProxyHabits, login: string | null = null) => {
  const server = await startProxy(habits);
  closers.push(() => server.close());
  const authorization = login === null ? null : `Basic ${Buffer.from(login).toString('base64')}`;
  const proxy: Proxy = { host: '127.0.0.1', port: server.port, secure: false, authorization };
  return { server, proxy };
};

const request = (url: string, extra = {}) => ({
  method: 'GET' as const,
  url,
  headers: { 'x-api-key': 'TEST-SECRET' },
  timeoutMs: 3_000,
  maxBytes: 10_000,
  ...extra,
});

const company = makeCertificate({ name: 'Test Company', authority: true });
const signed = makeCertificate({ name: 'localhost', dns: ['api.example'], ips: ['127.0.0.1'], by: company });

function companyFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keymender-ca-'));
  closers.push(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'company.pem');
  writeFileSync(path, `# our root\n${company.cert}`);
  return path;
}

test('gives status, headers in small letters, body and time', async () => {
  const server = await served({ status: 418, headers: { 'X-Tea': 'earl grey' }, body: '{"a":"ü"}' });
  const answer = await new NodeHttp().send(request(server.url));
  expect(answer).toMatchObject({
    ok: true,
    value: { status: 418, headers: { 'x-tea': 'earl grey' }, body: '{"a":"ü"}' },
  });
  expect(answer.ok && answer.value.ms).toBeGreaterThan(0);
});

test('sends a body', async () => {
  const server = await served({ status: 200 });
  await new NodeHttp().send(request(server.url, { method: 'POST', body: '{}' }));
  expect(server.seen[0]).toMatchObject({ method: 'POST', body: '{}' });
});

test('an answer as large as the limit is taken, one byte more is not', async () => {
  const server = await served({ status: 200, body: 'a'.repeat(10_000) });
  expect((await new NodeHttp().send(request(server.url))).ok).toBe(true);
  const cut = await new NodeHttp().send(request(server.url, { maxBytes: 9_999 }));
  expect(cut).toMatchObject({ ok: false, error: { code: 'too-large' } });
});

test('a header that cannot be sent does not show up in the fault', async () => {
  const server = await served(modelList);
  const answer = await new NodeHttp().send(request(server.url, { headers: { 'x-api-key': 'TEST\nSECRET' } }));
  expect(answer).toEqual({ ok: false, error: { code: 'bad-answer', detail: 'a header cannot be sent' } });
  expect(server.seen).toEqual([]);
});

test('stops when told to, before and during', async () => {
  const server = await served(() => undefined);
  const stop = new AbortController();
  const running = new NodeHttp().send(request(server.url), stop.signal);
  setTimeout(() => stop.abort(), 30);
  expect(await running).toMatchObject({ ok: false, error: { code: 'aborted' } });
  expect(await new NodeHttp().send(request(server.url), stop.signal)).toMatchObject({ error: { code: 'aborted' } });
});

test('a name with a dead address and a living one is reached', async () => {
  const server = await served(modelList);
  const answer = await new NodeHttp().send(request(`http://localhost:${server.port}`));
  expect(answer.ok).toBe(true);
});

describe('authorities', () => {
  test('a company’s server is trusted through the file of extra certificates', async () => {
    const server = await served(modelList, signed);
    const http = new NodeHttp({ extraCaFile: companyFile() });
    expect(await http.send(request(server.url))).toMatchObject({ ok: true, value: { status: 200 } });
  });

  test('and not without it, nor with a file that is not there', async () => {
    const server = await served(modelList, signed);
    for (const extraCaFile of [null, '/nowhere/company.pem']) {
      expect(await new NodeHttp({ extraCaFile }).send(request(server.url))).toMatchObject({ error: { code: 'tls' } });
    }
    expect(server.seen).toEqual([]);
  });

  test('the file does not help a server with another name', async () => {
    const other = makeCertificate({ name: 'x', dns: ['elsewhere.example'], by: company });
    const server = await served(modelList, other);
    const answer = await new NodeHttp({ extraCaFile: companyFile() }).send(request(server.url));
    expect(answer).toMatchObject({ error: { code: 'tls', detail: 'ERR_TLS_CERT_ALTNAME_INVALID' } });
    expect(server.seen).toEqual([]);
  });
});

describe('through a proxy', () => {
  test('a plain address', async () => {
    const server = await served(modelList);
    const { server: proxy, proxy: to } = await proxied();
    const answer = await new NodeHttp({ proxyFor: () => to }).send(request(server.url));
    expect(answer).toMatchObject({ ok: true, value: { status: 200 } });
    expect(proxy.asked).toEqual([`127.0.0.1:${server.port}`]);
  });

  test('a secure one, checked by its own name', async () => {
    const server = await served(modelList, signed);
    const { proxy } = await proxied({ leadsTo: { 'api.example:443': server.port, 'other.example:443': server.port } });
    const http = new NodeHttp({ proxyFor: () => proxy, extraCaFile: companyFile() });
    expect(await http.send(request('https://api.example/v1/models'))).toMatchObject({
      ok: true,
      value: { status: 200 },
    });
    expect(server.seen[0]?.headers.host).toBe('api.example');
    expect(await http.send(request('https://other.example/'))).toMatchObject({ error: { code: 'tls' } });
    expect(server.seen).toHaveLength(1);
  });

  test('that wants a sign-in', async () => {
    const server = await served(modelList);
    const without = await proxied({ login: 'ada:pass word' });
    const refused = await new NodeHttp({ proxyFor: () => without.proxy }).send(request(server.url));
    expect(refused).toMatchObject({ error: { code: 'proxy-auth' } });
    const { proxy } = await proxied({ login: 'ada:pass word' }, 'ada:pass word');
    expect((await new NodeHttp({ proxyFor: () => proxy }).send(request(server.url))).ok).toBe(true);
    expect(server.seen.map(({ headers }) => headers['proxy-authorization'])).toEqual([undefined]);
  });

  test('that refuses, or is no proxy at all', async () => {
    const server = await served(modelList);
    const refusing = await proxied({ refuses: 403 });
    expect(await new NodeHttp({ proxyFor: () => refusing.proxy }).send(request(server.url))).toMatchObject({
      error: { code: 'refused' },
    });
    const notOne: Proxy = { host: '127.0.0.1', port: server.port, secure: false, authorization: null };
    expect((await new NodeHttp({ proxyFor: () => notOne }).send(request('https://api.example/'))).ok).toBe(false);
  });
});

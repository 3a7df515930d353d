import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import type { Health, HealthCode } from '../../../../src-main/contract/health';
import type { Look } from '../../../../src-main/services/machine';
import { Prober } from '../../../../src-main/services/probe';
import { modelList } from '../../../kit/servers/answers';
import { makeCertificate } from '../../../kit/servers/certificates';
import { startServer, type Play, type PlayServer } from '../../../kit/servers/play-server';
import { credentialNames, credentials, lookAtMachine, now, testKey, testToken, type CredentialName } from './a-machine';

const timeoutMs = 400;
const looks = new Map<CredentialName, Look>();
const closers: (() => Promise<void>)[] = [];

async function served(play: Play, identity?: Parameters<typeof startServer>[1], address?: string): Promise<PlayServer> {
  const server = await startServer(play, identity, address);
  closers.push(() => server.close());
  return server;
}

/** A server below HTTP, which does what it likes with a connection. */
async function servedRaw(onSocket: (socket: Socket) => void): Promise<{ url: string; heard: () => string }> {
  let heard = '';
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('data', (part) => (heard += part.toString('latin1')));
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard: () => heard };
}

beforeAll(async () => {
  for (const name of credentialNames) {
    const { env, files }: { env?: Record<string, string>; files?: Record<string, unknown> } = credentials[name];
    looks.set(name, await lookAtMachine({ ...(env && { env }), ...(files && { files }) }));
  }
});
afterAll(async () => {
  await Promise.all(closers.map((close) => close()));
});

async function askAll(api: string, timeout = timeoutMs): Promise<readonly Health[]> {
  const answers = await Promise.all(
    [...looks.values()].map((look) =>
      new Prober({ http: new NodeHttp(), now: () => now, api, timeoutMs: timeout }).check([look.headless], {
        asked: 'click',
        inputs: look.claude.inputs,
      }),
    ),
  );
  return answers.flat();
}

function expectUnknown(healths: readonly Health[], ...codes: readonly HealthCode[]): void {
  expect(healths).toHaveLength(credentialNames.length);
  for (const one of healths) {
    expect(one.state).toBe('unknown');
    expect(codes).toContain(one.code);
    expect(one.words).toMatch(/^\S.{10,}\.$/);
  }
}

const hang: Play = () => undefined;
const oneGigabyte = 1024 ** 3;

/** Writes until the body is over or nobody listens any more, never more than the other side takes. */
const flood =
  (written: { bytes: number }, limit: number): Play =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const part = Buffer.alloc(64 * 1024, 0x20);
    const more = (): void => {
      while (written.bytes < limit && !response.destroyed) {
        written.bytes += part.length;
        if (!response.write(part)) {
          response.once('drain', more);
          return;
        }
      }
      if (!response.destroyed) response.end();
    };
    more();
  };

describe('every kind of credential stays unknown', () => {
  test('when nobody listens', async () => {
    const server = await startServer(modelList);
    await server.close();
    expectUnknown(await askAll(server.url), 'refused');
  });

  test('when the name does not exist', async () => {
    // Longer than a name may be: refused on every computer, online or not.
    expectUnknown(await askAll(`http://${'x'.repeat(70)}.example`), 'dns');
  });

  test('when the address leads nowhere', async () => {
    // The discard prefix (RFC 6666): routed nowhere by definition.
    expectUnknown(await askAll('http://[100::1]:9'), 'offline', 'timeout', 'refused');
  });

  test('when only IPv4 answers and IPv6 was asked', async () => {
    const server = await served(modelList);
    expectUnknown(await askAll(`http://[::1]:${server.port}`), 'refused', 'offline');
  });

  test.each(['http://user:secret@127.0.0.1:1', 'ftp://127.0.0.1', 'nonsense'])(
    'when the address is %s',
    async (url) => {
      expectUnknown(await askAll(url), 'bad-url');
    },
  );

  test('when the server says nothing', async () => {
    const server = await served(hang);
    expectUnknown(await askAll(server.url), 'timeout');
  });

  test('when the connection is never answered', async () => {
    const server = await servedRaw(() => undefined);
    expectUnknown(await askAll(server.url), 'timeout');
  });

  test('when the connection is cut at once', async () => {
    const server = await servedRaw((socket) => socket.resetAndDestroy());
    expectUnknown(await askAll(server.url), 'reset');
  });

  test('when the connection is closed without a word', async () => {
    const server = await servedRaw((socket) => socket.once('data', () => socket.end()));
    expectUnknown(await askAll(server.url), 'reset');
  });

  test('when the connection is cut in the middle of a good answer', async () => {
    const server = await served((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"data":[{"type":"model","id":"a"}],"has_more":false}', () => response.destroy());
    });
    expectUnknown(await askAll(server.url), 'reset');
  });

  test('when a good answer never ends', async () => {
    const server = await served((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":[{"type":"model","id":"a"}],"has_more":false}');
    });
    expectUnknown(await askAll(server.url), 'timeout');
  });

  test('when the answer drips', async () => {
    const server = await served((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    expectUnknown(await askAll(server.url), 'timeout');
  });

  test('when what comes is not HTTP', async () => {
    const server = await servedRaw((socket) => socket.write('220 mail.example.org ESMTP\r\n'));
    expectUnknown(await askAll(server.url), 'bad-answer');
  });

  test('when the headers are enormous', async () => {
    const server = await servedRaw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nx-padding: ${'a'.repeat(200_000)}\r\n\r\n`);
    });
    expectUnknown(await askAll(server.url), 'too-large');
  });
});

test('a body of 1 GB is cut off at the limit, and costs no memory', async () => {
  const written = { bytes: 0 };
  const server = await served(flood(written, oneGigabyte));
  const before = process.memoryUsage().rss;
  expectUnknown(await askAll(server.url, 5_000), 'too-large');
  // Each of the requests may have filled the buffers on its way, not more.
  expect(written.bytes).toBeLessThan(credentialNames.length * 8 * 1024 * 1024);
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
});

describe('a server that cannot be trusted never sees a credential', () => {
  const company = makeCertificate({ name: 'Company Inspection', authority: true });
  const dayMs = 24 * 60 * 60 * 1000;
  const here = { name: '127.0.0.1', ips: ['127.0.0.1'] };
  test.each([
    ['self-signed', makeCertificate(here), 'not trusted'],
    ['signed by a company', makeCertificate({ ...here, by: company }), 'not trusted'],
    ['expired', makeCertificate({ ...here, until: Date.now() - dayMs, from: Date.now() - 9 * dayMs }), ''],
    ['not valid yet', makeCertificate({ ...here, from: Date.now() + dayMs, until: Date.now() + 9 * dayMs }), ''],
    ['made out to another name', makeCertificate({ name: 'elsewhere.example', dns: ['elsewhere.example'] }), ''],
  ])('%s', async (_name, identity, words) => {
    const server = await served(modelList, identity);
    const healths = await askAll(server.url, 3_000);
    expectUnknown(healths, 'tls');
    for (const one of healths) expect(one.words).toContain(words);
    expect(server.seen).toEqual([]);
  });

  test('that does not speak TLS', async () => {
    const server = await servedRaw((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    expectUnknown(await askAll(server.url.replace('http:', 'https:'), 3_000), 'tls', 'reset');
    expect(server.heard()).not.toMatch(/sk-ant/);
  });
});

describe('a redirect is not followed', () => {
  test.each([301, 302, 303, 307, 308])('%i', async (status) => {
    const elsewhere = await served(modelList);
    const server = await served({ status, headers: { location: `${elsewhere.url}/v1/models` } });
    expectUnknown(await askAll(server.url, 3_000), 'redirected');
    expect(elsewhere.seen).toEqual([]);
    expect(server.seen).toHaveLength(credentialNames.length);
    for (const { headers } of server.seen) {
      expect([headers['x-api-key'], headers.authorization?.replace('Bearer ', '')]).toEqual(
        expect.arrayContaining([expect.stringMatching(`^(${testKey}|${testToken})$`)]),
      );
    }
  });
});

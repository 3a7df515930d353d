import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const hosts = ['platform.claude.com', 'api.anthropic.com', 'claude.ai', 'claude.com', 'console.anthropic.com'];
const run = promisify(execFile);

/** Whether certificates can be made here. */
export async function canMakeCertificates(): Promise<boolean> {
  return run('openssl', ['version'], { timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}

/** A certificate for Anthropic's names, signed by an authority that was made for this folder and dies with it. */
async function certificate(folder: string) {
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder, timeout: 20_000 });
  await openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=Test',
  );
  await openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'server.key',
    '-out',
    'server.csr',
    '-subj',
    '/CN=server',
  );
  const names = `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`;
  await run('sh', ['-c', `printf '%s' "$1" >names`, 'sh', names], { cwd: folder });
  await openssl(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    'names',
    '-out',
    'server.pem',
  );
  return { authority: at('ca.pem'), key: readFileSync(at('server.key')), cert: readFileSync(at('server.pem')) };
}

const account = { uuid: '11111111-1111-4111-8111-111111111111', email: 'ada@example.org', has_claude_max: true };
const organization = {
  uuid: '22222222-2222-4222-8222-222222222222',
  name: 'Test Org',
  organization_type: 'claude_max',
};

/** What Claude Code 2.1.330 asks while it logs in and out, and as much of the answers as it needs. */
function answer(path: string, body: string): { status: number; body: unknown } {
  if (path.startsWith('/v1/oauth/token/revoke') || path.startsWith('/v1/oauth/revoke'))
    return { status: 200, body: {} };
  if (path.startsWith('/v1/oauth/token')) {
    if (!body.includes('"code":"test-code"')) return { status: 400, body: { error: 'invalid_grant' } };
    const login = {
      token_type: 'Bearer',
      access_token: `sk-ant-oat01-TEST${'a'.repeat(40)}`,
      refresh_token: `sk-ant-ort01-TEST${'b'.repeat(40)}`,
      expires_in: 28_800,
      scope: 'user:inference user:profile',
      account: { uuid: account.uuid, email_address: account.email },
      organization,
    };
    return { status: 200, body: login };
  }
  if (path.startsWith('/api/oauth/profile')) return { status: 200, body: { account, organization } };
  if (path.includes('/claude_cli/roles')) return { status: 200, body: { organization_name: organization.name } };
  return { status: 200, body: {} };
}

/**
 * Answers for Anthropic's hosts on 127.0.0.1, to a program that is given `env`. Nothing reaches any network.
 *
 * @param folder an empty folder for the certificates
 * @returns `asked`: what was asked, as "POST host/path"
 */
export async function startSignInServer(folder: string) {
  const { authority, key, cert } = await certificate(folder);
  const asked: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const path = request.url ?? '/';
    asked.push(`${request.method ?? ''} ${request.headers.host ?? ''}${path}`);
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const given = answer(path, body);
      response.writeHead(given.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(given.body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const proxy = createProxy();
  proxy.on('connect', (_request, socket, head) => {
    const inner = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.write(head);
      inner.pipe(socket);
      socket.pipe(inner);
    });
    inner.on('error', () => socket.destroy());
    socket.on('error', () => inner.destroy());
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
  return {
    asked,
    env: { HTTPS_PROXY: address, HTTP_PROXY: address, NODE_EXTRA_CA_CERTS: authority, NO_PROXY: 'localhost' },
    close: () => {
      server.closeAllConnections();
      server.close();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}

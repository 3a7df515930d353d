import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { connect as connectSecure, createSecureContext, type SecureContext } from 'node:tls';
import type { Proxy } from '../core/network/proxy-settings';
import { fail, ok, type Result } from '../core/result';
import type { Http, HttpAnswer, HttpFault, HttpRequest } from '../ports/http';
import { authorities } from './authorities';
import { faultOf } from './network-faults';
import { openTunnel } from './proxy-tunnel';

export interface NodeHttpOptions {
  /** Which proxy an address is reached through; null for the direct way. */
  readonly proxyFor?: (url: string) => Proxy | null;
  /** A file of further trusted certificates (NODE_EXTRA_CA_CERTS), or null. */
  readonly extraCaFile?: string | null;
}

/**
 * Requests over Node's own client, for the headless command. Unlike fetch it shows a proxy's 407, takes a proxy and
 * further authorities, and leaves no connection open. Never follows a redirect, never reads more than it was told to,
 * and writes nothing before the other side has proven who it is.
 */
export class NodeHttp implements Http {
  readonly #options: NodeHttpOptions;
  #others: Promise<SecureContext | null> | null = null;

  constructor(options: NodeHttpOptions = {}) {
    this.#options = options;
  }

  async send(request: HttpRequest, signal?: AbortSignal): Promise<Result<HttpAnswer, HttpFault>> {
    const url = webAddress(request.url);
    if (url === null) return fail({ code: 'bad-url', detail: 'not a web address' });
    const stopper = new AbortController();
    let stopped: HttpFault | null = null;
    const stop = (fault: HttpFault) => {
      stopped ??= fault;
      stopper.abort();
    };
    const limit = setTimeout(() => stop({ code: 'timeout', detail: 'time limit' }), request.timeoutMs);
    const onAbort = () => stop({ code: 'aborted', detail: 'stopped' });
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted === true) onAbort();
    const started = performance.now();
    let socket: Socket | null = null;
    try {
      const opened = await this.#open(url, stopper.signal);
      if (!opened.ok) return fail(stopped ?? opened.error);
      socket = opened.value;
      const answer = await exchange(url, request, socket, stopper.signal);
      return answer.ok ? ok({ ...answer.value, ms: performance.now() - started }) : fail(stopped ?? answer.error);
    } finally {
      clearTimeout(limit);
      signal?.removeEventListener('abort', onAbort);
      socket?.destroy();
    }
  }

  /**
   * A connection that is ready to be written to: through the proxy where there is one, secured where asked for. Most
   * servers are signed by a public authority; only for the others are the system's and the user's own looked up.
   */
  async #open(url: URL, signal: AbortSignal): Promise<Result<Socket, HttpFault>> {
    const plain = await this.#dial(url, signal);
    if (!plain.ok || url.protocol !== 'https:') return plain;
    const first = await secured(plain.value, url, null, signal);
    if (first.ok || !unknownIssuer.test(first.error.detail)) return first;
    const others = await (this.#others ??= otherAuthorities(this.#options.extraCaFile ?? null));
    if (others === null) return first;
    const again = await this.#dial(url, signal);
    return again.ok ? secured(again.value, url, others, signal) : again;
  }

  #dial(url: URL, signal: AbortSignal): Promise<Result<Socket, HttpFault>> {
    const to = { name: hostOf(url), port: portOf(url) };
    const proxy = this.#options.proxyFor?.(url.href) ?? null;
    return proxy === null ? dial(to.name, to.port, signal) : throughProxy(proxy, to, signal);
  }
}

/** Nobody known signed it (Node's tls documentation, "certificate error codes"). */
const unknownIssuer = /SELF_SIGNED|UNABLE_TO_|ISSUER|UNTRUSTED/;

function secured(
  socket: Socket,
  url: URL,
  secureContext: SecureContext | null,
  signal: AbortSignal,
): Promise<Result<Socket, HttpFault>> {
  const host = hostOf(url);
  const named = isIP(host) === 0 ? { servername: host } : {};
  const trust = secureContext === null ? {} : { secureContext };
  return ready(connectSecure({ socket, host, ...named, ...trust }), 'secureConnect', signal);
}

/** Whom this computer trusts beyond the public authorities; null when that is nobody. */
async function otherAuthorities(extraCaFile: string | null): Promise<SecureContext | null> {
  const { system, extra } = await authorities(extraCaFile);
  const ca = [...system, ...extra];
  return ca.length === 0 ? null : createSecureContext({ ca });
}

/** Opens a connection; where a name has several addresses, they race (RFC 8305). */
function dial(host: string, port: number, signal: AbortSignal): Promise<Result<Socket, HttpFault>> {
  return ready(connectPlain({ host, port, autoSelectFamily: true }), 'connect', signal);
}

async function throughProxy(
  proxy: Proxy,
  to: { readonly name: string; readonly port: number },
  signal: AbortSignal,
): Promise<Result<Socket, HttpFault>> {
  const tunnel = await openTunnel(proxy, to, signal);
  if (!tunnel.ok) return tunnel;
  if ('socket' in tunnel.value) return ok(tunnel.value.socket);
  const { status } = tunnel.value;
  return fail({ code: status === 407 ? 'proxy-auth' : 'refused', detail: `proxy answered ${status}` });
}

function ready<S extends Socket>(
  socket: S,
  event: 'connect' | 'secureConnect',
  signal: AbortSignal,
): Promise<Result<S, HttpFault>> {
  return new Promise((resolve) => {
    const onAbort = () => socket.destroy(new Error('stopped'));
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    const done = (result: Result<S, HttpFault>) => {
      signal.removeEventListener('abort', onAbort);
      resolve(result);
    };
    socket.once(event, () => done(ok(socket)));
    socket.on('error', (error) => done(fail(faultOf(error))));
    socket.once('close', () => done(fail({ code: 'reset', detail: 'closed' })));
  });
}

type Received = Pick<HttpAnswer, 'status' | 'headers' | 'body'>;

function exchange(
  url: URL,
  request: HttpRequest,
  socket: Socket,
  signal: AbortSignal,
): Promise<Result<Received, HttpFault>> {
  return new Promise((resolve) => {
    try {
      const sending = httpRequest({
        method: request.method,
        path: `${url.pathname}${url.search}`,
        headers: { ...request.headers, host: url.host, 'accept-encoding': 'identity', connection: 'close' },
        // Not `agent: false`: that would make an agent, which dials on its own.
        createConnection: () => socket,
        signal,
      });
      sending.on('error', (error) => resolve(fail(faultOf(error))));
      sending.on('response', (response) => {
        collect(response, request.maxBytes, (body) => {
          const { statusCode = 0, headers } = response;
          resolve(body.ok ? ok({ status: statusCode, headers: flat(headers), body: body.value }) : body);
        });
      });
      sending.end(request.body);
    } catch {
      // The error names the header's value, so it is not passed on.
      resolve(fail({ code: 'bad-answer', detail: 'a header cannot be sent' }));
    }
  });
}

/** Reads up to the limit; what is beyond it is never fetched. */
function collect(response: IncomingMessage, maxBytes: number, done: (body: Result<string, HttpFault>) => void): void {
  const parts: Buffer[] = [];
  let size = 0;
  response.on('data', (part: Buffer) => {
    size += part.length;
    if (size > maxBytes) {
      response.destroy();
      done(fail({ code: 'too-large', detail: `over ${maxBytes} bytes` }));
    } else parts.push(part);
  });
  response.on('error', (error) => done(fail(faultOf(error))));
  response.on('end', () => done(ok(Buffer.concat(parts).toString('utf8'))));
}

/** http and https only, without name and password: those would travel in a header that nobody asked for. */
function webAddress(text: string): URL | null {
  try {
    const url = new URL(text);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    return isWeb && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '');
const portOf = (url: URL) => (url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port));

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

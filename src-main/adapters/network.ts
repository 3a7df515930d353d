import { lookup } from 'node:dns/promises';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { connect as connectSecure, createSecureContext, type PeerCertificate, type TLSSocket } from 'node:tls';
import type { TlsPeek } from '../core/network/tls-peek';
import { fail, ok, type Result } from '../core/result';
import type { HttpFault } from '../ports/http';
import type { Network, TlsRoute } from '../ports/network';
import { authorities } from './authorities';
import { NodeHttp } from './http-node';
import { faultOf } from './network-faults';
import { openTunnel } from './proxy-tunnel';

const outOfTime: HttpFault = { code: 'timeout', detail: 'time limit' };

/** The layers below HTTP over Node's dns, net and tls. Every call ends within its limit and leaves nothing open. */
export const nodeNetwork: Network = {
  async lookup(name, timeoutMs) {
    const started = performance.now();
    const found = await within(timeoutMs, () =>
      lookup(name, { all: true, verbatim: true }).then(
        (addresses) => ok(addresses),
        (error: unknown) => fail(faultOf(error)),
      ),
    );
    if (!found.ok) return found;
    const addresses = found.value.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }) as const);
    return addresses.length === 0
      ? fail({ code: 'dns', detail: 'no address' })
      : ok({ addresses, ms: performance.now() - started });
  },

  async connect({ address, port }, timeoutMs) {
    const started = performance.now();
    const socket = connectPlain({ host: address, port });
    try {
      const connected = await within(timeoutMs, () => ready(socket, 'connect'));
      return connected.ok ? ok({ ms: performance.now() - started }) : connected;
    } finally {
      socket.destroy();
    }
  },

  async tunnel(proxy, to, timeoutMs) {
    const started = performance.now();
    const opened = await within(timeoutMs, (signal) => openTunnel(proxy, to, signal));
    if (!opened.ok) return opened;
    if ('socket' in opened.value) opened.value.socket.destroy();
    return ok({ status: 'socket' in opened.value ? 200 : opened.value.status, ms: performance.now() - started });
  },

  async tlsPeek(route, timeoutMs) {
    const started = performance.now();
    const first = await handshake(route, null, timeoutMs);
    if (!first.ok) return first;
    const seen = { ...first.value, ms: performance.now() - started };
    const known = await authorities(route.extraCaFile);
    const base = { ...seen, extraCa: known.extraCa };
    if (seen.fault === null) return ok({ ...base, trustedBy: 'public' });
    for (const [trustedBy, ca] of [
      ['extra', known.extra],
      ['system', known.system],
    ] as const) {
      if (ca.length === 0) continue;
      const again = await handshake(route, ca, timeoutMs);
      if (again.ok && again.value.fault === null) return ok({ ...base, fault: null, trustedBy });
      // Known issuer, but run out or made out to another name: that is then what is wrong.
      if (again.ok && !unknownIssuer.test(again.value.fault ?? '')) base.fault = again.value.fault;
    }
    return ok({ ...base, trustedBy: 'nobody' });
  },

  httpVia(proxyFor, extraCaFile) {
    return new NodeHttp({ proxyFor, extraCaFile });
  },
};

const unknownIssuer = /SELF_SIGNED|UNABLE_TO_|ISSUER|UNTRUSTED/;

type Handshake = Pick<TlsPeek, 'issuer' | 'fault' | 'endsMs'>;

async function handshake(
  { name, address, port, proxy }: TlsRoute,
  ca: readonly string[] | null,
  timeoutMs: number,
): Promise<Result<Handshake, HttpFault>> {
  let socket: Socket | null = null;
  let tls: TLSSocket | null = null;
  try {
    return await within(timeoutMs, async (signal): Promise<Result<Handshake, HttpFault>> => {
      if (proxy !== null) {
        const tunnel = await openTunnel(proxy, { name, port }, signal);
        if (!tunnel.ok) return tunnel;
        if ('status' in tunnel.value) return fail({ code: 'refused', detail: `proxy answered ${tunnel.value.status}` });
        socket = tunnel.value.socket;
      } else {
        socket = connectPlain({ host: address, port });
        const connected = await ready(socket, 'connect');
        if (!connected.ok) return connected;
      }
      tls = connectSecure({
        socket,
        host: name,
        // To see who signed. Nothing is ever sent over it, so nothing can reach whoever it is.
        rejectUnauthorized: false,
        ...(isIP(name) === 0 ? { servername: name } : {}),
        ...(ca === null ? {} : { secureContext: createSecureContext({ ca: [...ca] }) }),
      });
      const shaken = await ready(tls, 'secureConnect');
      if (!shaken.ok) return shaken;
      const certificate = tls.getPeerCertificate(true);
      return ok({
        issuer: issuerOf(certificate),
        fault: tls.authorized ? null : nameOf(tls.authorizationError),
        endsMs: timeOf(certificate.valid_to),
      });
    });
  } finally {
    (tls as TLSSocket | null)?.destroy();
    (socket as Socket | null)?.destroy();
  }
}

/** Node types it as an error, and gives the name only. */
function nameOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'unknown';
}

function timeOf(text: string | undefined): number | null {
  const ms = Date.parse(text ?? '');
  return Number.isNaN(ms) ? null : ms;
}

/** Whoever signed the server's certificate, by organization where one is named. At most 100 characters. */
function issuerOf(certificate: PeerCertificate): string {
  const issuer = (certificate as Partial<PeerCertificate>).issuer;
  const parts = [issuer?.O, issuer?.CN].map((part: unknown) => (Array.isArray(part) ? String(part[0]) : part));
  const named = parts.find((part): part is string => typeof part === 'string' && part !== '');
  return (named ?? '').slice(0, 100);
}

function ready(socket: Socket, event: 'connect' | 'secureConnect'): Promise<Result<void, HttpFault>> {
  return new Promise((resolve) => {
    socket.once(event, () => resolve(ok(undefined)));
    socket.on('error', (error) => resolve(fail(faultOf(error))));
    socket.once('close', () => resolve(fail({ code: 'reset', detail: 'closed' })));
  });
}

/** Gives up after the limit; what was started is told by the signal. */
async function within<T>(
  timeoutMs: number,
  start: (signal: AbortSignal) => Promise<Result<T, HttpFault>>,
): Promise<Result<T, HttpFault>> {
  const stopper = new AbortController();
  let limit: NodeJS.Timeout | undefined;
  const over = new Promise<Result<T, HttpFault>>((resolve) => {
    limit = setTimeout(() => {
      resolve(fail(outOfTime));
      stopper.abort();
    }, timeoutMs);
  });
  try {
    return await Promise.race([start(stopper.signal), over]);
  } finally {
    clearTimeout(limit);
  }
}

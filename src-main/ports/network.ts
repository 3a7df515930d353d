import type { HttpFault } from '../core/http-exchange';
import type { Proxy } from '../core/network/proxy-settings';
import type { SystemRoute } from '../core/network/system-route';
import type { TlsPeek } from '../core/network/tls-peek';
import type { Result } from '../core/result';
import type { Http } from './http';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

export interface TlsRoute {
  /** The name that the certificate has to be made out to. */
  readonly name: string;
  /** Where to connect: an IP address, or the name itself through a proxy. */
  readonly address: string;
  readonly port: number;
  readonly proxy: Proxy | null;
  /** A file of further trusted certificates (NODE_EXTRA_CA_CERTS), or null. */
  readonly extraCaFile: string | null;
}

/** The way that the system's own settings lead, as a browser goes it. Nothing of the user's is ever sent. */
export interface SystemWay {
  /** Null where the system does not say. */
  route(url: string): Promise<SystemRoute | null>;
  /** Requests that go that way; null where nothing here can. */
  readonly http: Http | null;
}

/** The layers below HTTP, one by one, to find out which of them fails. Nothing of the user's is ever sent. */
export interface Network {
  /** @returns at least one address, and the time it took in ms */
  lookup(
    name: string,
    timeoutMs: number,
  ): Promise<Result<{ readonly addresses: readonly Address[]; readonly ms: number }, HttpFault>>;
  /** Opens a connection and closes it again. */
  connect(
    to: { readonly address: string; readonly port: number },
    timeoutMs: number,
  ): Promise<Result<{ readonly ms: number }, HttpFault>>;
  /** Asks a proxy to let a connection through (CONNECT), and closes it again. A refusal is an answer too. */
  tunnel(
    proxy: Proxy,
    to: { readonly name: string; readonly port: number },
    timeoutMs: number,
  ): Promise<Result<{ readonly status: number; readonly ms: number }, HttpFault>>;
  /** Shakes hands without insisting on trust, to see who signed. An untrusted chain is an answer, not a fault. */
  tlsPeek(route: TlsRoute, timeoutMs: number): Promise<Result<TlsPeek, HttpFault>>;
  /**
   * Requests that leave this computer in a given way, whatever the system's settings say.
   *
   * @param proxyFor the proxy for an address; null for the direct way
   * @param extraCaFile a file of further trusted certificates (NODE_EXTRA_CA_CERTS), or null
   */
  httpVia(proxyFor: (url: string) => Proxy | null, extraCaFile: string | null): Http;
}

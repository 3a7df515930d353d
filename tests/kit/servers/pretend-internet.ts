import { nodeNetwork } from '../../../src-main/adapters/network';
import { fail, ok } from '../../../src-main/core/result';
import type { Http } from '../../../src-main/ports/http';
import type { Address, Network } from '../../../src-main/ports/network';

export interface PretendHost {
  /** Where its connections really end, on 127.0.0.1. */
  readonly port: number;
  /** What its name leads to; the ports above are behind all of them but the dead ones. */
  readonly addresses?: readonly (Address & { readonly dead?: 'refused' | 'timeout' | 'offline' })[];
}

/**
 * An internet in which only the given names exist, all of them on this computer. Connections, handshakes and requests
 * are real; only where they lead is pretended.
 *
 * @param http for direct requests, which end where the name leads
 */
export function pretendInternet(
  hosts: Readonly<Record<string, PretendHost>>,
  httpAt: (port: number) => Http,
): { network: Network; http: Http } {
  const portOf = (name: string) => hosts[name]?.port;
  const byAddress = new Map<string, { port: number; dead?: 'refused' | 'timeout' | 'offline' | undefined }>();
  const addressesOf = (name: string) =>
    hosts[name]?.addresses ?? [{ address: `192.0.2.${name.length}`, family: 4 as const }];
  for (const [name, { port }] of Object.entries(hosts)) {
    for (const one of addressesOf(name))
      byAddress.set(one.address, { port, dead: 'dead' in one ? one.dead : undefined });
  }
  const moved = (address: string, port: number) => ({
    address: '127.0.0.1',
    port: byAddress.get(address)?.port ?? port,
  });
  return {
    network: {
      ...nodeNetwork,
      lookup: (name, timeoutMs) => {
        if (name in hosts) return Promise.resolve(ok({ addresses: addressesOf(name), ms: 1 }));
        return name.includes('.') && !/^[\d.]+$/.test(name)
          ? Promise.resolve(fail({ code: 'dns', detail: 'ENOTFOUND' }))
          : nodeNetwork.lookup(name, timeoutMs);
      },
      connect: ({ address, port }, timeoutMs) => {
        const dead = byAddress.get(address)?.dead;
        if (dead !== undefined) return Promise.resolve(fail({ code: dead, detail: 'pretended' }));
        return nodeNetwork.connect(moved(address, port), timeoutMs);
      },
      tlsPeek: (route, timeoutMs) =>
        nodeNetwork.tlsPeek(
          route.proxy === null ? { ...route, ...moved(route.address, route.port) } : route,
          timeoutMs,
        ),
    },
    http: {
      send: (request, signal) => {
        const port = portOf(new URL(request.url).hostname);
        return port === undefined
          ? Promise.resolve(fail({ code: 'dns', detail: 'ENOTFOUND' }))
          : httpAt(port).send(request, signal);
      },
    },
  };
}

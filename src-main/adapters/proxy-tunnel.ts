import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Socket } from 'node:net';
import type { Proxy } from '../core/network/proxy-settings';
import { fail, ok, type Result } from '../core/result';
import type { HttpFault } from '../ports/http';
import { faultOf } from './network-faults';

/** The open way through, or the status with which the proxy refused. */
export type Tunnel = { readonly socket: Socket } | { readonly status: number };

/**
 * Asks a proxy for a connection (CONNECT; RFC 9110, 9.3.6). The caller ends the socket.
 *
 * @param signal ends the attempt; what it means is for the caller to say
 */
export function openTunnel(
  proxy: Proxy,
  to: { readonly name: string; readonly port: number },
  signal: AbortSignal,
): Promise<Result<Tunnel, HttpFault>> {
  const target = `${to.name.includes(':') ? `[${to.name}]` : to.name}:${to.port}`;
  return new Promise((resolve) => {
    const request = (proxy.secure ? secureRequest : plainRequest)({
      host: proxy.host,
      port: proxy.port,
      method: 'CONNECT',
      path: target,
      agent: false,
      headers: {
        host: target,
        ...(proxy.authorization === null ? {} : { 'proxy-authorization': proxy.authorization }),
      },
      signal,
    });
    request.on('connect', (answer, socket) => {
      const status = answer.statusCode ?? 0;
      if (status >= 200 && status < 300) {
        resolve(ok({ socket }));
        return;
      }
      socket.destroy();
      resolve(ok({ status }));
    });
    // Something that is no proxy answers a CONNECT like any other request.
    request.on('response', (answer) => {
      answer.destroy();
      resolve(ok({ status: answer.statusCode ?? 0 }));
    });
    request.on('error', (error) => resolve(fail(faultOf(error))));
    request.end();
  });
}

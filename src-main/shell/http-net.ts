import { net, session, type Session } from 'electron';
import { fail, ok, type Result } from '../core/result';
import { readRoute } from '../core/network/system-route';
import type { SystemWay } from '../ports/network';
import type { Http, HttpAnswer, HttpFault, HttpRequest } from '../ports/http';
import { netFault } from './net-faults';

/** Not the window's session, and in memory only: no cookie or answer of a check is ever stored. */
const partition = 'checks';

function flat(headers: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/**
 * Requests through Chromium's network stack: the system's proxy settings and certificates apply, as in the user's
 * browser. Redirects are not followed, cookies neither sent nor kept, and no sign-in of a proxy is answered.
 */
export class NetHttp implements Http {
  #session: Session | null = null;

  async send(request: HttpRequest, signal?: AbortSignal): Promise<Result<HttpAnswer, HttpFault>> {
    if (!/^https?:\/\//i.test(request.url)) return fail({ code: 'bad-url', detail: 'not http' });
    this.#session ??= session.fromPartition(partition, { cache: false });
    const using = this.#session;
    const started = performance.now();
    return new Promise((resolve) => {
      let wantsProxyLogin = false;
      let limit: NodeJS.Timeout | null = null;
      const stop = (): void => {
        done(fail({ code: 'aborted', detail: 'stopped' }));
      };
      const done = (result: Result<HttpAnswer, HttpFault>): void => {
        if (limit) clearTimeout(limit);
        limit = null;
        signal?.removeEventListener('abort', stop);
        resolve(result);
        // Ends what still runs; after the end of an exchange it does nothing.
        sending.abort();
      };
      const { method, url } = request;
      const sending = net.request({
        method,
        url,
        session: using,
        redirect: 'manual',
        credentials: 'omit',
        useSessionCookies: false,
      });
      const answer = (status: number, headers: Record<string, string | string[]>, body: string): void => {
        done(ok({ status, headers: flat(headers), body, ms: Math.round(performance.now() - started) }));
      };
      sending.on('redirect', (status, _method, location, headers) => {
        answer(status, { ...headers, location }, '');
      });
      sending.on('login', ({ isProxy }, callback) => {
        wantsProxyLogin ||= isProxy;
        callback();
      });
      sending.on('error', (error) => {
        done(fail(netFault(error.message, wantsProxyLogin)));
      });
      sending.on('response', (response) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on('data', (part) => {
          bytes += part.length;
          if (bytes > request.maxBytes)
            done(fail({ code: 'too-large', detail: `more than ${String(request.maxBytes)} bytes` }));
          else parts.push(part);
        });
        response.on('error', (error: Error) => {
          done(fail(netFault(error.message, wantsProxyLogin)));
        });
        response.on('aborted', () => {
          done(fail({ code: 'reset', detail: 'aborted' }));
        });
        response.on('end', () => {
          if (response.statusCode === 407) done(fail({ code: 'proxy-auth', detail: '407' }));
          else answer(response.statusCode, response.headers, Buffer.concat(parts).toString('utf8'));
        });
      });
      if (signal?.aborted) {
        stop();
        return;
      }
      signal?.addEventListener('abort', stop);
      limit = setTimeout(() => {
        done(fail({ code: 'timeout', detail: `${String(request.timeoutMs)} ms` }));
      }, request.timeoutMs);
      try {
        for (const [name, value] of Object.entries(request.headers)) sending.setHeader(name, value);
        sending.end(request.body);
      } catch {
        // The error names the header's value, so it is not passed on.
        done(fail({ code: 'bad-answer', detail: 'a header cannot be sent' }));
      }
    });
  }
}

/** The way that a browser on this computer goes: the system's proxy, its script included, and its certificates. */
export const systemWay = (): SystemWay => ({
  route: async (url) => readRoute(await session.fromPartition(partition, { cache: false }).resolveProxy(url)),
  http: new NetHttp(),
});

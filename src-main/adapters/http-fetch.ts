import { performance } from 'node:perf_hooks';
import { fail, ok, type Result } from '../core/result';
import type { Http, HttpAnswer, HttpFault, HttpFaultCode, HttpRequest } from '../ports/http';

/** The platform's fetch, for the headless command. Never follows a redirect, never reads more than it was told to. */
export class FetchHttp implements Http {
  async send(request: HttpRequest, signal?: AbortSignal): Promise<Result<HttpAnswer, HttpFault>> {
    if (!URL.canParse(request.url)) return fail({ code: 'bad-url', detail: 'not a URL' });
    const limit = AbortSignal.timeout(request.timeoutMs);
    const started = performance.now();
    try {
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        redirect: 'manual',
        signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
      });
      const body = await readUpTo(response, request.maxBytes);
      if (body === null) return fail({ code: 'too-large', detail: `over ${String(request.maxBytes)} bytes` });
      return ok({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body,
        ms: performance.now() - started,
      });
    } catch (error) {
      return fail(faultOf(error, limit.aborted, signal?.aborted === true));
    }
  }
}

/** The body as text, or null when it is longer than the limit. */
async function readUpTo(response: Response, maxBytes: number): Promise<string | null> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(Buffer.concat(chunks));
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
}

const codes: Readonly<Record<string, HttpFaultCode>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ENETUNREACH: 'offline',
  EHOSTUNREACH: 'offline',
  ENETDOWN: 'offline',
  EADDRNOTAVAIL: 'offline',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  EPROTO: 'tls',
};

/** TLS faults come under many names (Node's tls documentation, "certificate error codes"); they share these words. */
const tlsName = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_|ISSUER|ALTNAME/;

function faultOf(error: unknown, timedOut: boolean, aborted: boolean): HttpFault {
  if (timedOut) return { code: 'timeout', detail: 'time limit' };
  if (aborted) return { code: 'aborted', detail: 'stopped' };
  const cause = (error as { cause?: unknown }).cause;
  const inner = cause instanceof AggregateError ? (cause.errors[0] as unknown) : cause;
  const code = (inner as { code?: unknown } | undefined)?.code;
  if (typeof code !== 'string') return { code: 'bad-answer', detail: 'unknown' };
  return { code: codes[code] ?? (tlsName.test(code) ? 'tls' : 'bad-answer'), detail: code };
}

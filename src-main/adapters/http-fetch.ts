import { performance } from 'node:perf_hooks';
import { fail, ok, type Result } from '../core/result';
import type { Http, HttpAnswer, HttpFault, HttpRequest } from '../ports/http';
import { faultCode } from './network-faults';

/** The platform's fetch, for the headless command. Never follows a redirect, never reads more than it was told to. */
export class FetchHttp implements Http {
  async send(request: HttpRequest, signal?: AbortSignal): Promise<Result<HttpAnswer, HttpFault>> {
    if (!isWebAddress(request.url)) return fail({ code: 'bad-url', detail: 'not a web address' });
    const stopper = new AbortController();
    let why: 'timeout' | 'aborted' | null = null;
    const stop = (because: 'timeout' | 'aborted') => {
      why ??= because;
      stopper.abort();
    };
    const limit = setTimeout(() => stop('timeout'), request.timeoutMs);
    const onAbort = () => stop('aborted');
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted === true) stop('aborted');
    const started = performance.now();
    try {
      const response = await fetch(request.url, {
        method: request.method,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        redirect: 'manual',
        signal: stopper.signal,
      });
      const body = await readUpTo(response, request.maxBytes);
      if (body === null) return fail({ code: 'too-large', detail: `over ${request.maxBytes} bytes` });
      return ok({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body,
        ms: performance.now() - started,
      });
    } catch (error) {
      return fail(why === null ? faultOf(error) : { code: why, detail: why === 'timeout' ? 'time limit' : 'stopped' });
    } finally {
      clearTimeout(limit);
      signal?.removeEventListener('abort', onAbort);
    }
  }
}

/** Names and passwords in an address are refused by fetch, so they make it no address here either. */
function isWebAddress(text: string): boolean {
  try {
    const url = new URL(text);
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}

/** The body as text, or null when it is longer than the limit; what is beyond it is never fetched. */
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

/** What fetch throws is a TypeError; the reason is the cause, or the first of several where several addresses failed. */
function faultOf(error: unknown): HttpFault {
  const cause = (error as { cause?: unknown }).cause;
  const inner = cause instanceof AggregateError ? (cause.errors[0] as unknown) : cause;
  const name = (inner as { code?: unknown } | undefined)?.code;
  if (typeof name !== 'string') return { code: 'bad-answer', detail: 'unknown' };
  return { code: faultCode(name), detail: name };
}

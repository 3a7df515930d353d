import type { HttpAnswer, HttpFault } from '../core/http-exchange';
import type { Result } from '../core/result';

export type { HttpAnswer, HttpFault, HttpFaultCode } from '../core/http-exchange';

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole exchange, ms. */
  readonly timeoutMs: number;
  /** The answer is cut off and reported as too large beyond this. */
  readonly maxBytes: number;
}

/** One request, one answer. Redirects are never followed: a 3xx answer is returned as it is. */
export interface Http {
  send(request: HttpRequest, signal?: AbortSignal): Promise<Result<HttpAnswer, HttpFault>>;
}

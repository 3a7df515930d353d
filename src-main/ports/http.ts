import type { Result } from '../core/result';

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

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly ms: number;
}

export type HttpFaultCode =
  | 'offline'
  | 'dns'
  | 'refused'
  | 'reset'
  | 'timeout'
  | 'tls'
  | 'proxy-auth'
  | 'too-large'
  | 'bad-url'
  | 'bad-answer'
  | 'aborted';

export interface HttpFault {
  readonly code: HttpFaultCode;
  /** The system's or library's own code, e.g. `ECONNREFUSED`, `CERT_HAS_EXPIRED`. Never holds a credential. */
  readonly detail: string;
}

/** One request, one answer. Redirects are never followed: a 3xx answer is returned as it is. */
export interface Http {
  send(request: HttpRequest, signal?: AbortSignal): Promise<Result<HttpAnswer, HttpFault>>;
}

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

import type { HttpFault, HttpFaultCode } from '../ports/http';

const codes: Readonly<Record<string, HttpFaultCode>> = {
  ENOTFOUND: 'dns',
  ENODATA: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NONAME: 'dns',
  EAI_NODATA: 'dns',
  ECONNREFUSED: 'refused',
  EACCES: 'refused',
  EPERM: 'refused',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  ENETUNREACH: 'offline',
  EHOSTUNREACH: 'offline',
  EHOSTDOWN: 'offline',
  ENETDOWN: 'offline',
  EADDRNOTAVAIL: 'offline',
  ETIMEDOUT: 'timeout',
  HPE_HEADER_OVERFLOW: 'too-large',
  EPROTO: 'tls',
};

/** TLS faults come under many names (Node's tls documentation, "certificate error codes"); they share these words. */
const tlsName = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_|ISSUER|ALTNAME/;

/** What an error of Node's network modules means; where several addresses failed, the first one speaks. */
export function faultOf(error: unknown): HttpFault {
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const name = (inner as { code?: unknown } | undefined)?.code;
  if (typeof name !== 'string') return { code: 'bad-answer', detail: 'unknown' };
  return { code: codes[name] ?? (tlsName.test(name) ? 'tls' : 'bad-answer'), detail: name };
}

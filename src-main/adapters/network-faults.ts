import type { HttpFaultCode } from '../ports/http';

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
  UND_ERR_SOCKET: 'reset',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'reset',
  ENETUNREACH: 'offline',
  EHOSTUNREACH: 'offline',
  EHOSTDOWN: 'offline',
  ENETDOWN: 'offline',
  EADDRNOTAVAIL: 'offline',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
  HPE_HEADER_OVERFLOW: 'too-large',
  EPROTO: 'tls',
};

/** TLS faults come under many names (Node's tls documentation, "certificate error codes"); they share these words. */
const tlsName = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_|ISSUER|ALTNAME/;

/** What the name of a system or library error means, e.g. `ECONNREFUSED`. */
export function faultCode(name: string): HttpFaultCode {
  return codes[name] ?? (tlsName.test(name) ? 'tls' : 'bad-answer');
}

import type { HttpFault, HttpFaultCode } from '../ports/http';

/** Chromium's names (net/base/net_error_list.h, Chromium 114 and 140) by what they mean for the user; first match counts. */
const meanings: readonly [RegExp, HttpFaultCode][] = [
  [
    /^ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|ADDRESS_UNREACHABLE|NETWORK_ACCESS_DENIED|NETWORK_IO_SUSPENDED)$/,
    'offline',
  ],
  [/^ERR_(NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|DNS_|ICANN_)/, 'dns'],
  [/^ERR_(PROXY_AUTH|TUNNEL_CONNECTION_AUTH|UNEXPECTED_PROXY_AUTH)/, 'proxy-auth'],
  [
    /^ERR_(CONNECTION_REFUSED|PROXY_CONNECTION_FAILED|TUNNEL_CONNECTION_FAILED|SOCKS_|BLOCKED_|MANDATORY_PROXY)/,
    'refused',
  ],
  [/^ERR_(CONNECTION_TIMED_OUT|TIMED_OUT)$/, 'timeout'],
  [/^ERR_(CERT_|SSL_|BAD_SSL_|CERTIFICATE_)/, 'tls'],
  [/^ERR_(INVALID_URL|UNKNOWN_URL_SCHEME|DISALLOWED_URL_SCHEME|UNSAFE_PORT|ADDRESS_INVALID)$/, 'bad-url'],
  [/^ERR_(CONNECTION_|EMPTY_RESPONSE|CONTENT_LENGTH_MISMATCH|INCOMPLETE_|SOCKET_NOT_CONNECTED|HTTP2_|QUIC_)/, 'reset'],
];

/**
 * What an error of Electron's `net` means.
 *
 * @param message such as `net::ERR_NAME_NOT_RESOLVED`
 * @param wantsProxyLogin a proxy asked for a name and password before; the connection then fails by many names
 */
export function netFault(message: string, wantsProxyLogin: boolean): HttpFault {
  const detail = /\bERR_[A-Z0-9_]{1,60}/.exec(message)?.[0] ?? 'unknown';
  if (wantsProxyLogin) return { code: 'proxy-auth', detail };
  return { code: meanings.find(([pattern]) => pattern.test(detail))?.[1] ?? 'bad-answer', detail };
}

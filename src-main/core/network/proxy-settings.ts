import type { WebAddress } from '../health/web-address';

export interface Proxy {
  readonly host: string;
  readonly port: number;
  /** Whether the way to the proxy itself is TLS. */
  readonly secure: boolean;
  /** The `Proxy-Authorization` header, made from name and password in the address; null without. A secret. */
  readonly authorization: string | null;
}

/** A variable as Claude Code gets it, and where it is set, in words. */
export interface Variable {
  readonly text: string;
  readonly place: string;
}

export type Variables = ReadonlyMap<string, Variable>;

export type ProxyChoice =
  | { readonly way: 'direct' }
  /** A proxy is set, but NO_PROXY sends this host past it. */
  | { readonly way: 'past'; readonly name: string; readonly place: string }
  | { readonly way: 'proxy'; readonly proxy: Proxy; readonly name: string; readonly place: string }
  | {
      readonly way: 'unusable';
      readonly why: 'socks' | 'not-an-address';
      readonly name: string;
      readonly place: string;
    };

/**
 * The order for secure addresses and for others. Claude Code takes HTTPS_PROXY, else HTTP_PROXY, knows no SOCKS, and
 * takes name and password from the address (code.claude.com network-config page, 2026-08); small letters come first,
 * as with most programs.
 */
const forSecure = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
const forPlain = ['http_proxy', 'HTTP_PROXY'];

/** How a request to an address leaves this computer. */
export function proxyFor(address: WebAddress, variables: Variables): ProxyChoice {
  const names = address.secure ? forSecure : forPlain;
  const name = names.find((candidate) => (variables.get(candidate)?.text.trim() ?? '') !== '');
  const variable = name === undefined ? undefined : variables.get(name);
  if (name === undefined || variable === undefined) return { way: 'direct' };
  const exception = ['no_proxy', 'NO_PROXY'].find((candidate) => variables.has(candidate));
  const except = exception === undefined ? undefined : variables.get(exception);
  if (exception !== undefined && except !== undefined && isExcepted(address, except.text)) {
    return { way: 'past', name: exception, place: except.place };
  }
  const proxy = readProxy(variable.text.trim());
  return typeof proxy === 'string'
    ? { way: 'unusable', why: proxy, name, place: variable.place }
    : { way: 'proxy', proxy, name, place: variable.place };
}

/**
 * Whether NO_PROXY names the host: `*`, a name (with everything below it when it begins with a dot, and without it as
 * most programs read it), a name with a port. Separated by commas or spaces (network-config page, 2026-08).
 */
function isExcepted({ name, port }: WebAddress, list: string): boolean {
  const host = name.toLowerCase();
  return list
    .toLowerCase()
    .split(/[,\s]/)
    .some((entry) => {
      if (entry === '*') return true;
      const [, bare = '', wanted] = /^(.*?)(?::(\d{1,5}))?$/.exec(entry) ?? [];
      if (bare === '' || (wanted !== undefined && Number(wanted) !== port)) return false;
      const tail = bare.replace(/^\*?\./, '');
      return host === tail || host.endsWith(`.${tail}`);
    });
}

function readProxy(text: string): Proxy | 'socks' | 'not-an-address' {
  // "proxy.example.com:8080" without a scheme is common, and taken for http.
  const whole = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text) ? text : `http://${text}`;
  try {
    const url = new URL(whole);
    if (url.protocol.startsWith('socks')) return 'socks';
    if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return 'not-an-address';
    const secure = url.protocol === 'https:';
    const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      secure,
      authorization: login === ':' ? null : `Basic ${base64(login)}`,
    };
  } catch {
    return 'not-an-address';
  }
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

export interface WebAddress {
  /** With the port where one is named. */
  readonly host: string;
  readonly name: string;
  readonly port: number;
  readonly secure: boolean;
  /** Scheme, host and path, without a slash at the end, query or fragment. */
  readonly base: string;
}

/** Takes a web address apart; null for anything that is none, or that hides a name and password in it. */
export function parseAddress(text: string): WebAddress | null {
  try {
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    if (url.username !== '' || url.password !== '') return null;
    const secure = url.protocol === 'https:';
    let path = url.pathname;
    while (path.endsWith('/')) path = path.slice(0, -1);
    return {
      host: url.host,
      name: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
      secure,
      base: `${url.origin}${path}`,
    };
  } catch {
    return null;
  }
}

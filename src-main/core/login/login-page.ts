/** A sign-in page that may be opened in the browser. */
export interface LoginPage {
  readonly url: string;
  /** Its host, for people. */
  readonly host: string;
}

export type PageCheck =
  { readonly kind: 'page'; readonly page: LoginPage } | { readonly kind: 'refused' } | { readonly kind: 'nothing' };

/** Where Anthropic's sign-in pages live: seen with Claude Code 2.1.330 (2026-11), and `console.anthropic.com` from before. */
const signInHosts: ReadonlySet<string> = new Set([
  'claude.ai',
  'claude.com',
  'platform.claude.com',
  'console.anthropic.com',
]);
const longestUrl = 4096;
/** A terminal that breaks lines is at least this wide; shorter lines end where they end. */
const narrowestTerminal = 60;

/**
 * Says whether an address may be opened: https, one of Anthropic's sign-in hosts by its exact name, no name or
 * password in it, no unusual port, and an answer that goes back to this computer or to Anthropic.
 */
export function checkPage(address: string): PageCheck {
  if (address.length > longestUrl || !/^[!-~]+$/.test(address)) return { kind: 'refused' };
  const url = parse(address);
  if (url === null || !isSignInHost(url)) return { kind: 'refused' };
  const answer = url.searchParams.get('redirect_uri');
  if (answer !== null) {
    const back = parse(answer);
    if (back === null || !(isThisComputer(back) || isSignInHost(back))) return { kind: 'refused' };
  }
  return { kind: 'page', page: { url: url.href, host: url.hostname } };
}

/**
 * Finds the sign-in page in what Claude Code printed. Only addresses that speak of signing in count, so a link to the
 * documentation is passed over; the first of them decides, and one that may not be opened is refused, not skipped.
 *
 * @param text the terminal output so far, with its control sequences
 */
export function findPage(text: string): PageCheck {
  const found = [...hyperlinks(text), ...printedAddresses(plain(text))].find((address) =>
    /oauth|authorize|log-?in|sign-?in/i.test(address),
  );
  return found === undefined ? { kind: 'nothing' } : checkPage(found);
}

/** Terminal output without colours, cursor movements, hyperlinks and carriage returns. */
export function plain(text: string): string {
  return text
    .replace(/\u001B\][^\u0007\u001B]{0,8192}(?:\u0007|\u001B\\)/g, '')
    .replace(/\u001B\[[0-?]{0,32}[ -/]{0,4}[@-~]/g, '')
    .replace(/\r\n?/g, '\n');
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function isSignInHost(url: URL): boolean {
  return (
    url.protocol === 'https:' &&
    signInHosts.has(url.hostname) &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}

function isThisComputer(url: URL): boolean {
  return url.protocol === 'http:' && (url.hostname === 'localhost' || url.hostname === '127.0.0.1');
}

/** The targets of terminal hyperlinks (OSC 8): never wrapped, never shortened. */
function hyperlinks(text: string): string[] {
  const found: string[] = [];
  let at = text.indexOf('\u001B]8;');
  while (at >= 0) {
    const target = text.indexOf(';', at + 4);
    const end = target < 0 ? -1 : text.slice(target, target + longestUrl + 2).search(/[\u0007\u001B]/);
    if (end > 1) found.push(text.slice(target + 1, target + end));
    at = text.indexOf('\u001B]8;', at + 4);
  }
  return found;
}

/** Addresses in plain text, put together again where a terminal broke them over lines. */
function printedAddresses(text: string): string[] {
  const lines = text.split('\n');
  const found: string[] = [];
  for (const [index, line] of lines.entries()) {
    for (const [address] of line.matchAll(/[a-z]{2,10}:\/\/[!-~]{1,8192}/gi)) {
      const runsToTheEnd = line.endsWith(address) && line.length >= narrowestTerminal;
      const whole = runsToTheEnd ? address + continuation(lines, index, line.length) : address;
      found.push(whole.replace(/[)\]>.,;'"]{1,8}$/, ''));
    }
  }
  return found;
}

/** What follows a broken line: lines of nothing but address characters, all but the last as long as the first. */
function continuation(lines: readonly string[], broken: number, width: number): string {
  let rest = '';
  for (const line of lines.slice(broken + 1)) {
    const part = line.trim();
    if (!/^[!-~]+$/.test(part) || line.length > width) break;
    rest += part;
    if (line.length < width) break;
  }
  return rest;
}

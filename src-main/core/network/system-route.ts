import type { NetworkStep } from '../../contract/health';
import { message, type Message } from '../../contract/messages/message';
import type { ProxyChoice } from './proxy-settings';
import { proxyName, step } from './steps';
import type { Target } from './targets';

/**
 * Where the system's own settings send an address: what a browser does, and Claude Code does not, which knows its
 * variables only (code.claude.com network-config page, 2026-08).
 */
export type SystemRoute =
  | { readonly way: 'direct' }
  /** Host and port. */
  | { readonly way: 'proxy'; readonly proxy: string }
  /**
   * A script decides for each address (PAC). In the app the system has run it and this never comes up; the headless
   * command does not run programs that a network hands out, and says so.
   */
  | { readonly way: 'script'; readonly host: string };

/**
 * Reads the answer that a browser gives for an address: `PROXY proxy.example:8080; DIRECT` (developer.mozilla.org,
 * "Proxy Auto-Configuration (PAC) file", 2026; Electron's `session.resolveProxy`). The first entry counts.
 *
 * @returns null for what is none
 */
export function readRoute(text: string): SystemRoute | null {
  const first = text.split(';')[0]?.trim() ?? '';
  if (first.toUpperCase() === 'DIRECT') return { way: 'direct' };
  const proxy = /^(?:PROXY|HTTPS?|SOCKS[45]?)\s+([^\s;/@]{1,260}:\d{1,5})$/i.exec(first)?.[1];
  return proxy === undefined ? null : { way: 'proxy', proxy };
}

/**
 * Says when the system's way differs from Claude Code's, and what to do when only the system's one works.
 *
 * @param browser whether the same question got through on the system's way; null when that was not tried
 * @param works whether it got through on Claude Code's way
 */
export function systemStep(
  target: Target,
  choice: ProxyChoice,
  route: SystemRoute | null,
  { browser, works }: { readonly browser: boolean | null; readonly works: boolean },
): NetworkStep | null {
  const words = wordsFor(target.address.host, choice, route, works, browser === true);
  if (words === null) return null;
  const made = step(target, 'proxy', works ? 'fine' : 'broken', 'system-differs', words);
  return { ...made, id: `system-proxy:${target.address.host}` };
}

function wordsFor(
  host: string,
  choice: ProxyChoice,
  route: SystemRoute | null,
  works: boolean,
  browser: boolean,
): Message | null {
  if (choice.way === 'proxy') {
    if (works || !browser) return null;
    const { name: variable, place, proxy } = choice;
    return message('network.system.old-proxy', { host, proxy: proxyName(proxy), variable, place });
  }
  if (route?.way === 'proxy') {
    const { proxy } = route;
    return works
      ? message('network.system.proxy-not-needed', { proxy })
      : message('network.system.proxy', { host, proxy });
  }
  if (route?.way === 'script') {
    return works
      ? message('network.system.script-not-needed', { address: route.host })
      : message('network.system.script', { host, address: route.host });
  }
  return works || !browser ? null : message('network.system.browser-only', { host });
}

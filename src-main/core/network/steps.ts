import type { NetworkStep } from '../../contract/health';
import { message, say, type Message } from '../../contract/messages/message';
import type { HttpFault } from '../http-exchange';
import type { Proxy, ProxyChoice } from './proxy-settings';
import type { Target } from './targets';
import type { TlsPeek } from './tls-peek';

export type StepState = NetworkStep['state'];

/** Makes a step. What a target that is not needed breaks is only worth a note. */
export function step(
  target: Target,
  kind: string,
  state: StepState,
  code: string,
  words: Message | string,
  ms = 0,
): NetworkStep {
  return {
    id: `${kind}:${target.address.host}`,
    kind,
    target: target.address.host,
    state: state === 'broken' && !target.needed ? 'attention' : state,
    code,
    words: typeof words === 'string' ? words : say(words),
    ms: Math.round(ms),
  };
}

/** A step that a failed one before it leaves untried. */
export function skippedStep(target: Target, kind: 'tcp' | 'tls' | 'http'): NetworkStep {
  return step(target, kind, 'skipped', 'skipped', message(`network.skipped.${kind}`, { host: target.address.host }));
}

export function dnsStep(target: Target, fault: HttpFault | null, ms: number): NetworkStep {
  const { name: host } = target.address;
  if (fault === null) return step(target, 'dns', 'fine', 'ok', message('network.dns.fine', { host }), ms);
  return fault.code === 'timeout'
    ? step(target, 'dns', 'broken', 'timeout', message('network.dns.timeout', { host }), ms)
    : step(target, 'dns', 'broken', 'dns', message('network.dns.broken', { host }), ms);
}

/** How opening a connection went over one kind of address; null where the host has none. */
export type Opened = { readonly ms: number; readonly fault: HttpFault | null } | null;

/**
 * Both kinds of address together. A computer without any IPv6 says so at once, which every program takes in its
 * stride; one that has it and gets no answer makes them wait.
 */
export function tcpStep(target: Target, ipv4: Opened, ipv6: Opened): NetworkStep {
  const { host } = target.address;
  const tried = [ipv4, ipv6].filter((one): one is NonNullable<Opened> => one !== null);
  const worked = tried.filter(({ fault }) => fault === null);
  const ms = Math.max(0, ...(worked.length > 0 ? worked : tried).map((one) => one.ms));
  const bothWays = ipv4 !== null && ipv6 !== null;
  if (worked.length > 0) {
    if (bothWays && hinders(ipv6.fault)) {
      return step(target, 'tcp', 'attention', 'ipv6-fails', message('network.tcp.ipv6-fails', { host }), ms);
    }
    if (bothWays && hinders(ipv4.fault)) {
      return step(target, 'tcp', 'attention', 'ipv4-fails', message('network.tcp.ipv4-fails', { host }), ms);
    }
    return step(target, 'tcp', 'fine', 'ok', message('network.tcp.fine', { host }), ms);
  }
  const code = tried.find(({ fault }) => hinders(fault))?.fault?.code ?? tried[0]?.fault?.code ?? 'offline';
  const words = tcpWords[code as keyof typeof tcpWords] ?? 'network.tcp.offline';
  return step(target, 'tcp', 'broken', code, message(words, { host }), ms);
}

const tcpWords = {
  refused: 'network.tcp.refused',
  timeout: 'network.tcp.timeout',
  reset: 'network.tcp.reset',
} as const;

function hinders(fault: HttpFault | null): boolean {
  return fault !== null && fault.code !== 'offline';
}

/** Whether whoever signed is known to everybody, and if not, what to do about it. */
export function tlsStep(target: Target, seen: TlsPeek | HttpFault, ms: number): NetworkStep {
  const { host } = target.address;
  if ('code' in seen) {
    const none = seen.code === 'tls';
    const words = none ? message('network.tls.none', { host }) : message('network.tls.cut', { host });
    return step(target, 'tls', 'broken', seen.code, words, ms);
  }
  const issuer = seen.issuer === '' ? say(message('network.nameless-authority')) : seen.issuer;
  switch (seen.trustedBy) {
    case 'public':
      return step(target, 'tls', 'fine', 'ok', message('network.tls.fine', { host, issuer }), ms);
    case 'extra':
      return step(target, 'tls', 'fine', 'inspected', message('network.tls.trusted-by-extra', { host, issuer }), ms);
    case 'system': {
      // A company's own gateway is signed by the company: nothing to wonder about.
      const state = target.role === 'gateway' ? 'fine' : 'attention';
      return step(target, 'tls', state, 'inspected', message('network.tls.trusted-by-system', { host, issuer }), ms);
    }
    case 'nobody':
      return untrusted(target, seen, issuer, ms);
  }
}

function untrusted(target: Target, { fault, endsMs, extraCa }: TlsPeek, issuer: string, ms: number): NetworkStep {
  const { host } = target.address;
  if (fault === 'CERT_HAS_EXPIRED') {
    const date = endsMs === null ? say(message('network.unknown-day')) : new Date(endsMs).toISOString().slice(0, 10);
    return step(target, 'tls', 'broken', 'expired', message('network.tls.expired', { host, date }), ms);
  }
  if (fault === 'CERT_NOT_YET_VALID') {
    return step(target, 'tls', 'broken', 'not-yet-valid', message('network.tls.not-yet', { host }), ms);
  }
  if (fault === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return step(target, 'tls', 'broken', 'other-name', message('network.tls.other-name', { host }), ms);
  }
  const private_ = target.role === 'gateway';
  const words = say(message(private_ ? 'network.tls.private' : 'network.tls.inspected', { host, issuer }));
  return step(target, 'tls', 'broken', private_ ? 'private' : 'inspected', withExtraCa(words, extraCa), ms);
}

function withExtraCa(words: string, extraCa: TlsPeek['extraCa']): Message | string {
  switch (extraCa) {
    case 'not-set':
      return words;
    case 'unreadable':
      return message('network.tls.extra-unreadable', { words });
    case 'no-certificates':
      return message('network.tls.extra-empty', { words });
    case 'read':
      return message('network.tls.extra-other', { words });
  }
}

type Through = Extract<ProxyChoice, { way: 'proxy' }>;

/** What the proxy says when it is asked for a connection: a status, or why it could not be asked. */
export function proxyStep(
  target: Target,
  { proxy, name: variable, place }: Through,
  answer: { readonly status: number } | HttpFault,
  ms: number,
): NetworkStep {
  const { host } = target.address;
  const shown = proxyName(proxy);
  const made = (state: StepState, code: string, words: Message) => step(target, 'proxy', state, code, words, ms);
  if ('code' in answer) {
    return made('broken', answer.code, message('network.proxy.unreachable', { proxy: shown, variable, place }));
  }
  const { status } = answer;
  if (status >= 200 && status < 300) {
    return made('fine', 'ok', message('network.proxy.open', { host, proxy: shown, variable, place }));
  }
  if (status !== 407) {
    return made('broken', 'proxy-refuses', message('network.proxy.refuses', { host, proxy: shown, status }));
  }
  const words = proxy.authorization === null ? 'network.proxy.wants-sign-in' : 'network.proxy.refuses-sign-in';
  return made('broken', 'proxy-auth', message(words, { proxy: shown, variable, place }));
}

/** What the proxy variables mean for a host that is not reached through one; null when there are none. */
export function proxyNote(target: Target, choice: ProxyChoice): NetworkStep | null {
  switch (choice.way) {
    case 'direct':
    case 'proxy':
      return null;
    case 'past': {
      const { name: variable, place } = choice;
      const words = message('network.proxy.past', { host: target.address.host, variable, place });
      return step(target, 'proxy', 'fine', 'no-proxy', words);
    }
    case 'unusable': {
      const { name: variable, place, why } = choice;
      const words = message(why === 'socks' ? 'network.proxy.socks' : 'network.proxy.not-an-address', {
        variable,
        place,
      });
      return step(target, 'proxy', 'broken', why, words);
    }
  }
}

/** Host and port only: name and password in the address are nobody's business. */
export function proxyName({ host, port }: Proxy): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

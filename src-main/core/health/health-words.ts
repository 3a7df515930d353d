import { english, message, say, type MessageCode } from '../../contract/messages/message';
import type { HealthCode } from '../../contract/health';
import type { Answerer } from './who-answers';

/** What makes the sentence of a health code exact. */
export interface HealthContext {
  readonly server: 'anthropic' | 'gateway';
  readonly host: string;
  readonly who: Answerer | null;
  /** The system's own name for what went wrong, e.g. `CERT_HAS_EXPIRED`; empty when nothing did. */
  readonly detail: string;
  /** Whether it is a login that Claude Code keeps itself, rather than one that somebody pasted somewhere. */
  readonly isLogin?: boolean;
  /** The model that a message was sent to. */
  readonly model?: string;
}

/** The sentence of a health code, as exact as what is known allows. */
export function healthWordsFor(
  code: HealthCode,
  { server, host, who, detail, isLogin = true, model }: HealthContext,
): string {
  if (code === 'tls') return say({ code: tlsCode(detail), args: {} });
  if (code === 'limited-model' && model !== undefined) return say(message('health.limited-model-named', { model }));
  if (server === 'gateway') {
    const special = code === 'not-anthropic' && who === 'page' ? 'at-gateway.page' : `at-gateway.${code}`;
    if (special in english) return say({ code: special as MessageCode, args: { host } });
  }
  if (code === 'token-expired' && !isLogin) return say(message('health.token-ran-out'));
  return say({ code: `health.${code}` as MessageCode, args: {} });
}

/** By the names of Node (tls documentation) and of Chromium (net_error_list.h), both 2026. */
function tlsCode(detail: string): MessageCode {
  if (/EXPIRED|NOT_YET_VALID|DATE_INVALID/.test(detail)) return 'tls.expired';
  if (/ALTNAME|COMMON_NAME/.test(detail)) return 'tls.other-name';
  if (/SELF_SIGNED|UNABLE_TO|AUTHORITY_INVALID|ISSUER|CERT_UNTRUSTED/.test(detail)) return 'tls.unknown-issuer';
  if (/EPROTO|WRONG_VERSION|SSL_PROTOCOL_ERROR|PACKET_LENGTH/.test(detail)) return 'tls.not-secure';
  return 'health.tls';
}

/**
 * Adds when the server may be asked again: a time of day, which stays true for as long as the sentence is shown.
 *
 * @param untilMs ms since the epoch
 * @param now ms since the epoch; another day is named
 */
export function withWait(words: string, untilMs: number, now: number): string {
  const sameDay = new Date(untilMs).toDateString() === new Date(now).toDateString();
  // Rounded up, so that nobody comes too early.
  const until = Math.ceil(untilMs / 60_000) * 60_000;
  return say(message(sameDay ? 'health.asks-to-wait' : 'health.asks-to-wait-longer', { words, until }));
}

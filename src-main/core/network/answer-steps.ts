import type { NetworkReport, NetworkStep } from '../../contract/health';
import { message, say } from '../../contract/messages/message';
import { isPage } from '../health/answer-body';
import { healthWordsFor } from '../health/health-words';
import { judgeAnswer, judgeFault } from '../health/judge';
import { waitWords } from '../health/retry-after';
import { whoAnswers } from '../health/who-answers';
import type { HttpAnswer, HttpFault } from '../http-exchange';
import { skippedStep, step } from './steps';
import type { Target } from './targets';

/** What the answer of a server, or its absence, means. At the API also whether the network put a page in its place. */
export function answerSteps(target: Target, exchange: HttpAnswer | HttpFault): readonly NetworkStep[] {
  const { host } = target.address;
  if ('code' in exchange) {
    const { code } = judgeFault(exchange);
    const words = healthWordsFor(code, { server: 'anthropic', host, who: null, detail: exchange.detail });
    return [step(target, 'http', 'broken', code, message('network.http.failed', { host, words }))];
  }
  const { status, ms } = exchange;
  if (status === 407) {
    const words = say(message('health.proxy-auth'));
    return [step(target, 'http', 'broken', 'proxy-auth', message('network.http.failed', { host, words }), ms)];
  }
  if (status >= 500 && status !== 511) {
    const words = message('network.http.server-error', { host, status });
    return [step(target, 'http', 'attention', 'server-error', words, ms)];
  }
  switch (target.role) {
    case 'login':
      return [step(target, 'http', 'fine', 'ok', message('network.http.fine', { host }), ms)];
    case 'gateway':
      return [gatewayStep(target, exchange)];
    case 'api':
      return [
        step(target, 'http', 'fine', 'ok', message('network.http.fine', { host }), ms),
        portalStep(target, exchange),
      ];
  }
}

function gatewayStep(target: Target, answer: HttpAnswer): NetworkStep {
  const { host } = target.address;
  const who = whoAnswers(answer);
  if (who === 'page') {
    return step(target, 'http', 'attention', 'page', message('network.http.page', { host }), answer.ms);
  }
  const code = who === 'litellm' || who === 'openrouter' ? (`network.http.${who}` as const) : 'network.http.fine';
  return step(target, 'http', 'fine', 'ok', message(code, { host }), answer.ms);
}

/** Without a credential the API refuses in its own words; a page or a way elsewhere is the network's doing. */
function portalStep(target: Target, answer: HttpAnswer): NetworkStep {
  const { host } = target.address;
  const { code } = judgeAnswer(answer, { question: 'models', credential: 'key', server: 'anthropic' });
  const isPortal = code === 'captive-portal' || code === 'redirected' || (isPage(answer) && answer.status !== 403);
  if (isPortal) {
    return step(target, 'portal', 'broken', 'captive-portal', message('network.portal.page'), answer.ms);
  }
  if (code === 'turned-away') {
    return step(target, 'portal', 'broken', code, message('network.portal.turned-away', { host }), answer.ms);
  }
  const other = code === 'not-anthropic' || code === 'bad-answer';
  return other
    ? step(target, 'portal', 'attention', 'not-anthropic', message('network.portal.other', { host }), answer.ms)
    : step(target, 'portal', 'fine', 'ok', message('network.portal.fine'), answer.ms);
}

/** Less than this is no trouble to anybody, ms. */
const harmlessSkewMs = 2 * 60 * 1000;

/**
 * How this computer's clock compares to a server's `Date`.
 *
 * @param now this computer's time when the answer was there, ms since the epoch
 * @returns ms, positive when the clock here is ahead; null when the server names no time
 */
export function clockSkewMs(answer: HttpAnswer, now: number): number | null {
  const theirs = Date.parse(answer.headers['date'] ?? '');
  return Number.isNaN(theirs) ? null : now - theirs;
}

export function clockStep(skewMs: number): NetworkStep {
  const off = Math.abs(skewMs) > harmlessSkewMs;
  const way = skewMs > 0 ? 'ahead' : 'behind';
  return {
    id: 'clock',
    kind: 'clock',
    target: say(message('network.clock')),
    state: off ? 'attention' : 'fine',
    code: off ? 'clock-skew' : 'ok',
    words: say(
      off ? message('network.clock.off', { by: waitWords(Math.abs(skewMs)), way }) : message('network.clock.fine'),
    ),
    ms: 0,
  };
}

/** The step that stands in for a base address that is none. */
export function badBaseUrlStep(): NetworkStep {
  return {
    id: 'http:ANTHROPIC_BASE_URL',
    kind: 'http',
    target: 'ANTHROPIC_BASE_URL',
    state: 'broken',
    code: 'bad-url',
    words: say(message('network.bad-base-url')),
    ms: 0,
  };
}

/** The steps that a failed one leaves untried. */
export function skipped(target: Target, ...kinds: readonly ('tcp' | 'tls' | 'http')[]): readonly NetworkStep[] {
  return kinds.filter((kind) => kind !== 'tls' || target.address.secure).map((kind) => skippedStep(target, kind));
}

/** What the steps come to: the first of the worst speaks. */
export function networkReport(steps: readonly NetworkStep[], finished: boolean): NetworkReport {
  const broken = steps.filter(({ state }) => state === 'broken');
  // What to do is worth more than which step failed.
  const worst =
    broken.find(({ code }) => code === 'system-differs') ??
    broken[0] ??
    steps.find(({ state }) => state === 'attention');
  if (worst !== undefined) {
    return { state: worst.state === 'broken' ? 'broken' : 'attention', words: worst.words, steps: [...steps] };
  }
  return finished
    ? { state: 'fine', words: say(message('network.fine')), steps: [...steps] }
    : { state: 'unknown', words: say(message('network.running')), steps: [...steps] };
}

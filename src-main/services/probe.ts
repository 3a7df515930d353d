import type { Health } from '../contract/health';
import { message, say } from '../contract/messages/message';
import type { ClaudeInputs } from '../core/claude/inputs';
import { checksFor, type Check } from '../core/health/checks';
import { healthWordsFor, withWait } from '../core/health/health-words';
import type { Judgement } from '../core/health/judge';
import { mayCarryMessage } from '../core/health/one-word';
import type { Resolved } from '../core/resolve/resolve';
import { health, worstHealth } from '../core/verdict/overall-health';
import type { Http } from '../ports/http';
import { askAbout, askForOneWord, type Learnt } from './probe-requests';

/** In the background nobody is asked about the same credential more often, ms. */
export const backgroundPauseMs = 5 * 60 * 1000;
/** This computer could not ask at all. */
const unreached: ReadonlySet<Health['code']> = new Set<Health['code']>(['offline', 'dns']);
/** Far more than anybody has; the oldest are forgotten. */
const mostRemembered = 64;

export interface ProbePorts {
  readonly http: Http;
  /** ms since the epoch. */
  readonly now: () => number;
  /** Stands in for every address, for tests, the demo and `--api`. */
  readonly api: string | null;
  /** For one request, ms. */
  readonly timeoutMs?: number;
}

export interface ProbeOptions {
  /** A click is always followed, unless the server asked to wait. */
  readonly asked: 'click' | 'background';
  /** What is known about helper and login, for exact words. */
  readonly inputs: Pick<ClaudeInputs, 'helper' | 'login' | 'namedProfile' | 'defaultProfile'>;
  readonly signal?: AbortSignal;
  /** Requests that go Claude Code's own way; the port's where there is none. */
  readonly http?: Http;
}

/** One question, by what tells it from others. */
interface Asking {
  readonly identity: string;
  readonly ask: () => Promise<Remembered>;
}

interface Remembered {
  readonly learnt: Learnt;
  /** When it was learnt, ms since the epoch. */
  readonly at: number;
  /** The server does not want to be asked before this; null when it did not say. */
  readonly notBefore: number | null;
}

/**
 * Asks online about every credential that a request would carry, and remembers what was learnt. Costs no tokens,
 * refreshes nothing, follows no redirect, and sends a credential only to the server that it is meant for.
 * Why these questions: docs/decisions/live-checks.md.
 */
export class Prober {
  readonly #ports: ProbePorts;
  readonly #known = new Map<string, Remembered>();
  readonly #running = new Map<string, Promise<Remembered>>();

  constructor(ports: ProbePorts) {
    this.#ports = ports;
  }

  /**
   * @param contexts in which Claude Code may be started; what two of them send is asked about once
   * @returns one health for each credential; none for a context that would send nothing or uses a cloud provider
   */
  async check(contexts: readonly Resolved[], options: ProbeOptions): Promise<readonly Health[]> {
    const checks = contexts.flatMap((resolved) => checksFor(resolved, this.#ports.api));
    const answers = await Promise.all(
      checks.map(async (check) => {
        if ('code' in check) return this.#undecided(check.subject, check.code, options);
        const asking = { identity: check.identity, ask: () => this.#ask(check, options) };
        return this.#healthOf(check, await this.#askOrRecall(asking, options), options);
      }),
    );
    return onePerSubject(answers);
  }

  /**
   * Sends one word with every credential that may carry it, because the user asked for that: it costs something.
   *
   * @param contexts as for `check`
   * @param options `model` is the one to ask, null for the cheapest that the server lists
   * @returns one health for each credential; of a Claude login only why no message was sent with it
   */
  async checkByMessage(
    contexts: readonly Resolved[],
    options: Omit<ProbeOptions, 'asked'> & { readonly model: string | null },
  ): Promise<readonly Health[]> {
    const checks = contexts.flatMap((resolved) => checksFor(resolved, this.#ports.api));
    const { model } = options;
    const clicked = { ...options, asked: 'click' } as const;
    const answers = await Promise.all(
      checks.map(async (check) => {
        if ('code' in check) return this.#undecided(check.subject, check.code, clicked);
        if (!mayCarryMessage(check)) return this.#undecided(check.subject, 'message-not-for-logins', clicked);
        const asking = {
          identity: `message ${model ?? ''} ${check.identity}`,
          ask: () => this.#keep(askForOneWord(check, model, this.#asking(options), options.signal)),
        };
        return this.#healthOf(check, await this.#askOrRecall(asking, clicked), clicked);
      }),
    );
    return onePerSubject(answers);
  }

  #asking({ http }: Pick<ProbeOptions, 'http'>): ProbePorts {
    return http === undefined ? this.#ports : { ...this.#ports, http };
  }

  #undecided(subject: string, code: Health['code'], { inputs }: ProbeOptions): Health {
    const plain = health(subject, 'unknown', code, this.#ports.now());
    if (code !== 'helper-failed' || inputs.helper.state !== 'failed') return plain;
    return { ...plain, words: say(message('health.helper-said', { detail: sentence(inputs.helper.detail) })) };
  }

  async #askOrRecall({ identity, ask }: Asking, { asked }: ProbeOptions): Promise<Remembered> {
    const known = this.#known.get(identity);
    const now = this.#ports.now();
    if (known !== undefined) {
      if (known.notBefore !== null && now < known.notBefore) return known;
      const age = now - known.at;
      // Where nobody was reached, nobody is asked twice.
      const reached = !unreached.has(known.learnt.judgement.code);
      if (asked === 'background' && reached && age >= 0 && age < backgroundPauseMs) return known;
    }
    // Both contexts mostly send the same: they wait for the same answer.
    const running = this.#running.get(identity) ?? ask();
    this.#running.set(identity, running);
    try {
      const remembered = await running;
      if (remembered.learnt.judgement.code !== 'not-checked') this.#remember(identity, remembered);
      return remembered;
    } finally {
      this.#running.delete(identity);
    }
  }

  #ask(check: Check, options: ProbeOptions): Promise<Remembered> {
    return this.#keep(askAbout(check, this.#asking(options), options.signal));
  }

  async #keep(asked: Promise<Learnt>): Promise<Remembered> {
    const learnt = await asked;
    const at = this.#ports.now();
    const notBefore = learnt.waitMs === null ? null : at + learnt.waitMs;
    return { learnt, at, notBefore };
  }

  #remember(identity: string, what: Remembered): void {
    this.#known.delete(identity);
    this.#known.set(identity, what);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostRemembered) break;
      this.#known.delete(oldest);
    }
  }

  #healthOf(check: Check, { learnt, at, notBefore }: Remembered, { inputs }: ProbeOptions): Health {
    if (renewsItself(learnt.judgement, check, inputs, at)) {
      return { ...health(check.subject, 'unknown', 'token-expired', at), words: say(message('health.renews-itself')) };
    }
    const { state, code } = learnt.judgement;
    const isLogin = check.kind === 'login' || check.kind === 'profile';
    const words = healthWordsFor(code, { server: check.server, host: check.host, isLogin, ...learnt });
    const now = this.#ports.now();
    const waits = notBefore !== null && notBefore > now;
    return { subject: check.subject, state, code, words: waits ? withWait(words, notBefore, now) : words, at };
  }
}

/**
 * A login that ran out on schedule is no fault: Claude Code renews it at its next start, and so may nobody else.
 * Only the clock here and the server together say so; one that the server ended early stays rejected.
 */
function renewsItself(
  { state, code }: Judgement,
  { kind }: Check,
  inputs: ProbeOptions['inputs'],
  now: number,
): boolean {
  if (state !== 'rejected' || (code !== 'token-expired' && code !== 'token-invalid')) return false;
  const isOver = (expiresAtMs: number | null) => expiresAtMs !== null && expiresAtMs <= now;
  if (kind === 'login') {
    const { login } = inputs;
    return login?.hasRefreshToken === true && isOver(login.expiresAtMs) && !isOver(login.refreshExpiresAtMs);
  }
  const profile = inputs.namedProfile ?? inputs.defaultProfile;
  return kind === 'profile' && profile?.renewable === true && isOver(profile.expiresAtMs);
}

/** One setting may fill both headers, or go to two servers; what it is worth is the worse of the two. */
function onePerSubject(answers: readonly Health[]): readonly Health[] {
  const bySubject = new Map<string, Health>();
  for (const one of answers) {
    const other = bySubject.get(one.subject);
    bySubject.set(one.subject, other === undefined ? one : worstHealth([other, one]));
  }
  return [...bySubject.values()];
}

function sentence(detail: string): string {
  return /[.!?]$/.test(detail) ? detail : `${detail}.`;
}

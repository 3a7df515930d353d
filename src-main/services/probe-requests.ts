import type { Check } from '../core/health/checks';
import { jsonBody, refusalOf } from '../core/health/answer-body';
import { modelToAsk, oneWord } from '../core/health/one-word';
import { judgeAnswer, judgeFault, type Judgement } from '../core/health/judge';
import { retryAfterMs } from '../core/health/retry-after';
import { whoAnswers, type Answerer } from '../core/health/who-answers';
import type { Result } from '../core/result';
import type { Http, HttpAnswer, HttpFault, HttpRequest } from '../ports/http';

const defaultTimeoutMs = 10_000;
/** A page of one model has less than 1 KB, a gateway's whole list some 100 KB. */
const mostBytes = 512 * 1024;

/** What asking about one credential taught. */
export interface Learnt {
  readonly judgement: Judgement;
  readonly who: Answerer | null;
  /** The system's own name for a fault, else empty. */
  readonly detail: string;
  /** How long the server asks to wait, ms; null when it does not. */
  readonly waitMs: number | null;
  /** The model that a message was sent to. */
  readonly model?: string;
}

export interface AskingPorts {
  readonly http: Http;
  readonly now: () => number;
  readonly timeoutMs?: number;
}

type Exchange = Result<HttpAnswer, HttpFault>;

/**
 * Asks about one credential: Anthropic for the model list or the login's profile. A gateway is asked for its list too,
 * but some show it to everybody; then only a question that it refuses without the credential proves anything.
 */
export async function askAbout(check: Check, ports: AskingPorts, signal?: AbortSignal): Promise<Learnt> {
  const send = sender(check, ports, signal);
  const first = await send(check.question === 'profile' ? profile : models, check.headers);
  const learnt = learn(first, check, ports.now());
  if (check.server === 'anthropic' || !first.ok) return learnt;
  const { status } = first.value;
  if (status === 404 && check.doubledVersion)
    return { ...learnt, judgement: { state: 'unknown', code: 'base-url-v1' } };
  const noList = status === 404 || status === 405 || status === 501;
  if (learnt.judgement.state !== 'live' && !noList) return learnt;
  if (!noList && wantsCredential(await send(models, check.openHeaders))) return learnt;
  return askByMessage(check, send, learnt, ports.now);
}

/**
 * Sends one word to a model and asks for one token back: the only proof that there is credit, and that the model may
 * be used. It costs something, so it is never done unasked.
 *
 * @param wanted the model to ask; null for the cheapest that the server lists
 */
export async function askForOneWord(
  check: Check,
  wanted: string | null,
  ports: AskingPorts,
  signal?: AbortSignal,
): Promise<Learnt> {
  const asked: Check = { ...check, question: 'message' };
  const send = sender(asked, ports, signal);
  const list = wanted === null ? await send(allModels, check.headers) : null;
  // What refuses to show its models will not answer either, and says so for free.
  if (list?.ok === true && list.value.status === 401) return learn(list, check, ports.now());
  const model = modelToAsk(wanted, list?.ok === true ? list.value : null);
  const answer = await send({ method: 'POST', path: '/v1/messages', body: oneWord(model) }, check.headers);
  return { ...learn(answer, asked, ports.now()), model };
}

/**
 * The request for a message with nothing in it: nobody answers it, so it costs nothing. A server that refuses it
 * without the credential, and with it complains about its content only, has accepted the credential.
 */
async function askByMessage(
  check: Check,
  send: ReturnType<typeof sender>,
  before: Learnt,
  now: () => number,
): Promise<Learnt> {
  const answer = await send(emptyMessage, check.headers);
  const learnt = learn(answer, check, now());
  if (!answer.ok || learnt.judgement.state === 'rejected' || learnt.judgement.state === 'limited') return learnt;
  const { status } = answer.value;
  const body = jsonBody(answer.value);
  const complains = (status === 400 || status === 422) && body !== null && refusalOf(body) !== null;
  if (!complains) {
    return before.judgement.state === 'live'
      ? { ...before, judgement: { state: 'unknown', code: 'open-list' } }
      : before;
  }
  const proven = wantsCredential(await send(emptyMessage, check.openHeaders));
  return { ...learnt, judgement: proven ? { state: 'live', code: 'ok' } : { state: 'unknown', code: 'open-list' } };
}

function wantsCredential(exchange: Exchange): boolean {
  return exchange.ok && (exchange.value.status === 401 || exchange.value.status === 403);
}

interface Target {
  readonly method: HttpRequest['method'];
  readonly path: string;
  readonly body?: string;
}

const models: Target = { method: 'GET', path: '/v1/models?limit=1' };
const allModels: Target = { method: 'GET', path: '/v1/models?limit=100' };
const profile: Target = { method: 'GET', path: '/api/oauth/profile' };
const emptyMessage: Target = { method: 'POST', path: '/v1/messages', body: '{}' };

function sender({ base }: Check, { http, timeoutMs = defaultTimeoutMs }: AskingPorts, signal?: AbortSignal) {
  return ({ method, path, body }: Target, headers: Check['headers']): Promise<Exchange> =>
    http.send(
      {
        method,
        url: `${base}${path}`,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body }),
        timeoutMs,
        maxBytes: mostBytes,
      },
      signal,
    );
}

function learn(exchange: Exchange, check: Check, now: number): Learnt {
  if (!exchange.ok) {
    return { judgement: judgeFault(exchange.error), who: null, detail: exchange.error.detail, waitMs: null };
  }
  const answer = exchange.value;
  const judgement = judgeAnswer(answer, check);
  const mayWait = judgement.state === 'limited' || judgement.state === 'unknown';
  return {
    judgement,
    who: whoAnswers(answer),
    detail: '',
    waitMs: mayWait && (answer.status === 429 || answer.status >= 500) ? retryAfterMs(answer.headers, now) : null,
  };
}

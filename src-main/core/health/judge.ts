import type { HealthCode, HealthState } from '../../contract/health';
import type { HttpAnswer, HttpFault } from '../http-exchange';
import { isObject, objectAt, parseJsonText, stringAt, type JsonObject } from '../json-text';

/** Which question was asked: the model list with a key or token, or the profile with a login. */
export type Question = 'models' | 'profile';

export interface Judgement {
  readonly state: HealthState;
  readonly code: HealthCode;
}

const judged = (state: HealthState, code: HealthCode): Judgement => ({ state, code });

/**
 * What an answer says about the credential that was sent. Green only for the very shape that the API answers with,
 * red only for a refusal in the API's own words; anything else leaves the credential unknown.
 * Sources: platform.claude.com API errors page (2026-08); facts observed with 2.1.330 (2026-11).
 *
 * @param credential what was sent, for the words of a refusal
 */
export function judgeAnswer(answer: HttpAnswer, question: Question, credential: 'key' | 'token'): Judgement {
  const { status } = answer;
  const body = bodyOf(answer);
  if (status === 407) return judged('unknown', 'proxy-auth');
  if (status === 511) return judged('unknown', 'captive-portal');
  if (status >= 300 && status < 400) return judged('unknown', 'redirected');
  if (status === 529) return judged('unknown', 'overloaded');
  if (status >= 500) return judged('unknown', 'server-error');
  if (body === null) return judged('unknown', looksLikePage(answer) ? pageCode(status) : 'bad-answer');
  if (status === 200) return judged200(body, question);
  return judgedRefusal(status, messageOf(body), body, question, credential);
}

function judged200(body: JsonObject, question: Question): Judgement {
  const expected = question === 'models' ? Array.isArray(body['data']) : isObject(body['account']);
  return expected ? judged('live', 'ok') : judged('unknown', 'not-anthropic');
}

function judgedRefusal(
  status: number,
  said: string,
  body: JsonObject,
  question: Question,
  credential: 'key' | 'token',
): Judgement {
  const has = (...words: readonly string[]) => words.every((word) => said.includes(word));
  if (has('security token included in the request')) return judged('rejected', 'aws-rejected');
  if (has('credit balance')) return judged('limited', 'limited-credit');
  if (has('spend', 'limit')) return judged('limited', 'limited-spend');
  if (has('organization has been disabled')) return judged('rejected', 'organization-disabled');
  if (has('oauth authentication', 'not allowed') || has('oauth authentication', 'not supported')) {
    return judged('rejected', credential === 'key' ? 'permission' : 'subscription-not-allowed');
  }
  if (has('api key authentication', 'disabled')) return judged('rejected', 'api-key-not-allowed');
  if (status === 403 && question === 'profile' && has('scope', 'user:profile'))
    return judged('live', 'ok-narrow-scope');
  if ((status === 401 || status === 403) && has('revoked')) return judged('rejected', 'token-revoked');
  if ((status === 401 || status === 403) && has('expired')) return judged('rejected', 'token-expired');
  switch (status) {
    case 401:
      return isRefusal(body)
        ? judged('rejected', credential === 'key' ? 'key-invalid' : 'token-invalid')
        : judged('unknown', 'not-anthropic');
    case 402:
      return judged('limited', 'limited-credit');
    case 403:
      return errorType(body) === 'permission_error' ? judged('rejected', 'permission') : judged('unknown', 'refused');
    case 429:
      return judged('limited', has('usage') ? 'limited-usage' : 'limited-rate');
    default:
      return judged('unknown', isRefusal(body) ? 'bad-answer' : 'not-anthropic');
  }
}

/** What a failed exchange means: never anything about the credential. */
export function judgeFault(fault: HttpFault): Judgement {
  return judged('unknown', fault.code === 'aborted' ? 'not-checked' : fault.code);
}

function bodyOf(answer: HttpAnswer): JsonObject | null {
  const parsed = parseJsonText(answer.body);
  return parsed.ok && isObject(parsed.value.value) ? parsed.value.value : null;
}

/** `{"type":"error","error":{"type","message"}}`, a gateway's `{"error":{"message"}}`, `{"detail"}` or AWS's `{"message"}`. */
function messageOf(body: JsonObject): string {
  const detail = objectAt(body, 'detail');
  const inner = isObject(detail['error']) ? detail : body;
  const words =
    stringAt(objectAt(inner, 'error'), 'message') ??
    stringAt(body, 'message') ??
    stringAt(body, 'detail') ??
    stringAt(body, 'error') ??
    '';
  return words.slice(0, 2_000).toLowerCase();
}

function errorType(body: JsonObject): string | null {
  return stringAt(objectAt(body, 'error'), 'type');
}

/** Whether this is an API's way to refuse, rather than a page or something else that happens to be JSON. */
function isRefusal(body: JsonObject): boolean {
  return 'error' in body || 'detail' in body || 'message' in body;
}

function looksLikePage(answer: HttpAnswer): boolean {
  return (
    /html/i.test(answer.headers['content-type'] ?? '') ||
    /^\s*<(?:!doctype|html|head|body)/i.test(answer.body.slice(0, 200))
  );
}

function pageCode(status: number): HealthCode {
  return status === 200 ? 'captive-portal' : 'not-anthropic';
}

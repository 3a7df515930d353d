import type { HealthCode, HealthState } from '../../contract/health';
import type { HttpAnswer, HttpFault } from '../http-exchange';
import type { JsonObject } from '../json-text';
import {
  isAnthropicRefusal,
  isAnyModelList,
  isMessage,
  isModelList,
  isPage,
  isProfile,
  jsonBody,
  refusalOf,
  type Refusal,
} from './answer-body';

/** Which question was asked: the model list with a key or token, the profile with a login, or for one word of a model. */
export type Question = 'models' | 'profile' | 'message';

export interface Judgement {
  readonly state: HealthState;
  readonly code: HealthCode;
}

/** What was asked, and of whom: only Anthropic itself is held to Anthropic's exact forms. */
export interface AskedFor {
  readonly question: Question;
  readonly credential: 'key' | 'token';
  readonly server: 'anthropic' | 'gateway';
}

const judged = (state: HealthState, code: HealthCode): Judgement => ({ state, code });

/**
 * What an answer says about the credential that was sent. Green only for the very shape that is answered with,
 * red only for a refusal in the server's own words; anything else leaves the credential unknown.
 * At a gateway a green judgement still has to be proven: its list may be open to everybody.
 * Sources: platform.claude.com API errors page (2026-08); facts observed with 2.1.330 (2026-11).
 */
export function judgeAnswer(answer: HttpAnswer, asked: AskedFor): Judgement {
  const { status } = answer;
  if (status === 407) return judged('unknown', 'proxy-auth');
  if (status === 511) return judged('unknown', 'captive-portal');
  if (status >= 300 && status < 400) return judged('unknown', 'redirected');
  if (status === 529) return judged('unknown', 'overloaded');
  if (status === 408) return judged('unknown', 'timeout');
  const body = jsonBody(answer);
  if (status >= 500) {
    const overloaded = body !== null && refusalOf(body)?.type === 'overloaded_error';
    return judged('unknown', overloaded ? 'overloaded' : 'server-error');
  }
  if (body === null) return withoutBody(answer, asked);
  if (status < 300) return status === 200 ? judged200(body, asked) : judged('unknown', 'not-anthropic');
  return judgedRefusal(status, body, asked);
}

/** What a failed exchange means: never anything about the credential. */
export function judgeFault(fault: HttpFault): Judgement {
  return judged('unknown', fault.code === 'aborted' ? 'not-checked' : fault.code);
}

function withoutBody(answer: HttpAnswer, { server }: AskedFor): Judgement {
  const { status } = answer;
  if (isPage(answer)) {
    if (status === 403) return judged('unknown', 'turned-away');
    return judged('unknown', status === 200 && server === 'anthropic' ? 'captive-portal' : 'not-anthropic');
  }
  if (status === 429) return judged('limited', 'limited-rate');
  return judged('unknown', 'bad-answer');
}

function judged200(body: JsonObject, { question, server }: AskedFor): Judgement {
  if (question === 'message')
    return isMessage(body) ? judged('live', 'ok-message') : judged('unknown', 'not-anthropic');
  const expected =
    question === 'profile' ? isProfile(body) : isModelList(body) || (server === 'gateway' && isAnyModelList(body));
  return expected ? judged('live', 'ok') : judged('unknown', 'not-anthropic');
}

/** A refusal in words that mean the same whoever says them, else by its status. */
function judgedRefusal(status: number, body: JsonObject, asked: AskedFor): Judgement {
  const refusal = refusalOf(body);
  if (refusal === null) return judged('unknown', 'not-anthropic');
  const told = byWords(status, refusal, asked);
  if (told !== null) return told;
  if (asked.server === 'anthropic' && status !== 429 && !isAnthropicRefusal(body)) {
    return judged('unknown', status === 403 ? 'turned-away' : 'not-anthropic');
  }
  return byStatus(status, refusal, asked);
}

function byWords(status: number, refusal: Refusal, { question, credential }: AskedFor): Judgement | null {
  const { said, type } = refusal;
  const has = (...words: readonly string[]) => words.every((word) => said.includes(word));
  if (status === 429) return null;
  if (question === 'message' && isAboutModel(status, refusal)) return judged('limited', 'limited-model');
  if (has('security token included in the request')) return judged('rejected', 'aws-rejected');
  if (has('signature expired') || has('signature not yet') || has('not yet valid') || has('used too early')) {
    return judged('unknown', 'clock-skew');
  }
  if (has('credit balance') || has('insufficient credits')) return judged('limited', 'limited-credit');
  if (type === 'budget_exceeded' || has('budget', 'exceeded') || has('exceededbudget')) {
    return judged('limited', 'limited-spend');
  }
  if (has('spend', 'limit') || has('reached your specified', 'usage limits')) return judged('limited', 'limited-spend');
  if (has('organization has been disabled')) return judged('rejected', 'organization-disabled');
  if (has('oauth authentication', 'not allowed')) return judged('rejected', 'subscription-not-allowed');
  if (has('api key authentication', 'disabled') || has('api key authentication', 'not allowed')) {
    return judged('rejected', 'api-key-not-allowed');
  }
  if (status === 403 && question === 'profile' && type === 'permission_error' && has('scope', 'user:profile')) {
    return judged('live', 'ok-narrow-scope');
  }
  if (status !== 401 && status !== 403) return null;
  if (type !== '' && has('revoked')) return judged('rejected', credential === 'key' ? 'key-invalid' : 'token-revoked');
  if (type !== '' && has('expired')) return judged('rejected', credential === 'key' ? 'key-expired' : 'token-expired');
  return null;
}

/**
 * Whether the model is what is refused: Anthropic's 404, and the sentences of LiteLLM (its documentation on model
 * access, 2026) and of servers that speak like OpenAI's. Only ever told of the credential after a model was named.
 */
function isAboutModel(status: number, { said, type }: Refusal): boolean {
  if (!said.includes('model')) return false;
  if (type === 'key_model_access_denied' || type === 'team_model_access_denied') return true;
  if (status === 404) return type === 'not_found_error' || said.includes('not exist') || said.includes('not found');
  if (status !== 400 && status !== 401 && status !== 403) return false;
  return ['invalid model name', 'not allowed to access model', 'not have access to', 'does not exist'].some((words) =>
    said.includes(words),
  );
}

function byStatus(status: number, { said, type }: Refusal, { credential, server }: AskedFor): Judgement {
  switch (status) {
    case 401:
      return server === 'gateway' || type === 'authentication_error'
        ? judged('rejected', credential === 'key' ? 'key-invalid' : 'token-invalid')
        : judged('unknown', 'not-anthropic');
    case 402:
      return judged('limited', 'limited-credit');
    case 403:
      return type === 'permission_error' ? judged('rejected', 'permission') : judged('unknown', 'turned-away');
    case 429:
      return judged('limited', said.includes('usage limit') ? 'limited-usage' : 'limited-rate');
    default:
      return judged('unknown', 'bad-answer');
  }
}

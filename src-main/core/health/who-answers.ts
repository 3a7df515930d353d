import type { HttpAnswer } from '../http-exchange';
import { isAnthropicRefusal, isModelList, isPage, isProfile, jsonBody, refusalOf } from './answer-body';

export type Answerer = 'anthropic' | 'litellm' | 'openrouter' | 'aws' | 'page' | 'other';

/**
 * Who an answer comes from, by what it gives away: LiteLLM's own headers and sentences (its documentation's response
 * headers page and public issues, 2026), OpenRouter's model list and error form (its API reference, 2026), the API's
 * request id and forms. A guess for people; nothing is decided by it.
 */
export function whoAnswers(answer: HttpAnswer): Answerer {
  const names = Object.keys(answer.headers);
  if (names.some((name) => name.startsWith('x-litellm-'))) return 'litellm';
  if (isPage(answer)) return 'page';
  const body = jsonBody(answer);
  if (body === null) return 'other';
  const refusal = refusalOf(body);
  if (refusal?.said.includes('litellm') || refusal?.said.includes('proxy server token')) return 'litellm';
  if (refusal?.said.includes('security token included in the request')) return 'aws';
  const first: unknown = Array.isArray(body['data']) ? body['data'][0] : undefined;
  const keys = typeof first === 'object' && first !== null ? Object.keys(first) : [];
  if (keys.includes('pricing') && keys.includes('architecture')) return 'openrouter';
  if (names.includes('anthropic-organization-id') || (answer.headers['request-id'] ?? '').startsWith('req_')) {
    return 'anthropic';
  }
  return isAnthropicRefusal(body) || isModelList(body) || isProfile(body) ? 'anthropic' : 'other';
}

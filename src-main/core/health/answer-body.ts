import type { HttpAnswer } from '../http-exchange';
import { isObject, objectAt, parseJsonText, stringAt, type JsonObject } from '../json-text';

/** The JSON object in an answer; null when there is none, or when the answer says it is something else. */
export function jsonBody(answer: HttpAnswer): JsonObject | null {
  const type = answer.headers['content-type'] ?? '';
  // Without a type the body decides: some gateways send none.
  if (type !== '' && !/json/i.test(type)) return null;
  const parsed = parseJsonText(answer.body);
  return parsed.ok && isObject(parsed.value.value) ? parsed.value.value : null;
}

/** Whether a page for people came back instead of an answer for programs. */
export function isPage(answer: HttpAnswer): boolean {
  return (
    /html/i.test(answer.headers['content-type'] ?? '') ||
    /^\s{0,64}<(?:!doctype|html|head|body|meta|script)/i.test(answer.body.slice(0, 256))
  );
}

export interface Refusal {
  /** The API's or gateway's own name for it, or the empty string. */
  readonly type: string;
  /** Lower case, at most 2,000 characters. */
  readonly said: string;
}

/**
 * What an error body says: the API's `{"type":"error","error":{"type","message"}}` (platform.claude.com errors page,
 * 2026-08), the same inside `detail`, LiteLLM's and OpenRouter's `{"error":{"message","type"|"code"}}`, FastAPI's
 * `{"detail"}`, AWS's `{"message"}`. Null when it is no way to refuse.
 */
export function refusalOf(body: JsonObject): Refusal | null {
  const detail = objectAt(body, 'detail');
  const inner = isObject(detail['error']) ? detail : body;
  const error = objectAt(inner, 'error');
  const said =
    stringAt(error, 'message') ??
    stringAt(body, 'message') ??
    stringAt(body, 'Message') ??
    stringAt(body, 'detail') ??
    stringAt(body, 'error');
  if (said === null) return null;
  return { type: stringAt(error, 'type') ?? '', said: said.slice(0, 2_000).toLowerCase() };
}

/** Whether it is refused in the very form that Anthropic's API uses. */
export function isAnthropicRefusal(body: JsonObject): boolean {
  const detail = objectAt(body, 'detail');
  const error = objectAt(isObject(detail['error']) ? detail : body, 'error');
  const outer = body['type'];
  return (
    (outer === undefined || outer === 'error') &&
    anthropicTypes.has(stringAt(error, 'type') ?? '') &&
    stringAt(error, 'message') !== null
  );
}

const anthropicTypes = new Set([
  'invalid_request_error',
  'authentication_error',
  'billing_error',
  'permission_error',
  'not_found_error',
  'conflict_error',
  'request_too_large',
  'rate_limit_error',
  'timeout_error',
  'api_error',
  'overloaded_error',
]);

/** A page of `GET /v1/models` as Anthropic writes it: models that call themselves models. */
export function isModelList(body: JsonObject): boolean {
  const models = body['data'];
  if (!Array.isArray(models)) return false;
  // An account may have no model at all; an empty list alone could be anything.
  if (models.length === 0) return body['has_more'] === false;
  return models.every((model) => stringAt(model, 'type') === 'model' && isFilled(stringAt(model, 'id')));
}

/** A model list of any kind, such as the one that OpenAI made common and gateways speak. */
export function isAnyModelList(body: JsonObject): boolean {
  const models = body['data'];
  return Array.isArray(models) && models.length > 0 && models.every((model) => isFilled(stringAt(model, 'id')));
}

/** An answer to `POST /v1/messages` (platform.claude.com API reference, 2026-08). */
export function isMessage(body: JsonObject): boolean {
  return (
    body['type'] === 'message' &&
    body['role'] === 'assistant' &&
    isFilled(stringAt(body, 'model')) &&
    Array.isArray(body['content'])
  );
}

/** The profile of a Claude login: the account has a number or an address. */
export function isProfile(body: JsonObject): boolean {
  const account = objectAt(body, 'account');
  return ['uuid', 'email', 'email_address'].some((key) => isFilled(stringAt(account, key)));
}

function isFilled(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

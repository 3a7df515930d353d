import type { HttpAnswer } from '../http-exchange';
import { stringAt } from '../json-text';
import type { Variables } from '../network/proxy-settings';
import { jsonBody } from './answer-body';
import type { Check } from './checks';

/** Where neither the settings nor the server name one (platform.claude.com models page, 2026-08). */
const usualModel = 'claude-haiku-4-5';
const longestName = 120;

/**
 * The model that the settings ask for by its full name, without the mark for a long context; null for none, and for
 * short names such as `opus`, which only Claude Code knows how to read (code.claude.com model-config page, 2026-08).
 */
export function wantedModel(variables: Variables): string | null {
  for (const name of ['ANTHROPIC_MODEL', 'ANTHROPIC_DEFAULT_HAIKU_MODEL', 'ANTHROPIC_SMALL_FAST_MODEL']) {
    const text =
      variables
        .get(name)
        ?.text.trim()
        .replace(/\[[^\]]{0,10}\]$/, '') ?? '';
    if (/^[\x21-\x7e]{1,120}$/.test(text) && /\d/.test(text)) return text;
  }
  return null;
}

/**
 * The cheapest model of those that the server lists: a Haiku where there is one.
 *
 * @param list the answer to `GET /v1/models`; null when there was none
 */
export function modelToAsk(wanted: string | null, list: HttpAnswer | null): string {
  if (wanted !== null) return wanted;
  const body = list !== null && list.status === 200 ? jsonBody(list) : null;
  const models: unknown = body?.['data'];
  const names = Array.isArray(models) ? models.map((model: unknown) => stringAt(model, 'id')) : [];
  const known = names.filter((name): name is string => name !== null && name.length <= longestName);
  return known.find((name) => name.includes('haiku')) ?? known.find((name) => name.includes('claude')) ?? usualModel;
}

/** The smallest message there is: one word there, one token back. Under a hundredth of a cent with today's prices. */
export function oneWord(model: string): string {
  return JSON.stringify({ model, max_tokens: 1, messages: [{ role: 'user', content: 'Hi' }] });
}

/**
 * Whether a message may be sent with it from here. Not with a Claude login, whatever place holds its token: Anthropic
 * allows those in Claude Code and its own apps only (code.claude.com legal-and-compliance page, 2026-08).
 */
export function mayCarryMessage({ kind, question, headers }: Check): boolean {
  if (kind === 'login' || kind === 'env-oauth-token' || kind === 'profile' || question === 'profile') return false;
  return !Object.values(headers).some((value) => value.includes('sk-ant-oat'));
}

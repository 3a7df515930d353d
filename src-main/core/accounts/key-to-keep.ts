import { message, say } from '../../contract/messages/message';
import { lintSecret } from '../lint/lint-secret';
import type { PlanFault } from '../plan/draft';
import { readNewKey } from '../plan/read-new-key';
import { fail, ok, type Result } from '../result';
import type { Secret } from '../secret';

/** What no key can have; hints such as an unusual length refuse nothing. */
const refused: ReadonlySet<string> = new Set([
  'empty',
  'reference',
  'placeholder',
  'line-break-inside',
  'invisible-character',
  'not-sendable',
  'whitespace-inside',
]);

/**
 * The API key in what was pasted, fit to be kept. Tokens of a login are never kept: they belong to the official
 * command. Faults: no-key, wrong-key.
 */
export function keyToKeep(pasted: string): Result<Secret, PlanFault> {
  const key = readNewKey(pasted);
  if (!key.ok) return key;
  const text = key.value.reveal();
  if (isLoginToken(text)) return fail({ code: 'wrong-key', words: say(message('fault.account-token')) });
  const [lint] = lintSecret(text, 'api-key').filter(({ issue }) => refused.has(issue));
  return lint === undefined ? ok(key.value) : fail({ code: 'no-key', words: lint.words });
}

/** Access, refresh and long-lived tokens of a Claude login. */
export const isLoginToken = (text: string): boolean => /^sk-ant-(?:oat|ort|sid)\d/.test(text.trim());

import { message, say } from '../../contract/messages/message';
import { lintSecret } from '../lint/lint-secret';
import type { PlanFault } from '../plan/draft';
import { readNewKey } from '../plan/read-new-key';
import { fail, ok, type Result } from '../result';
import { Secret } from '../secret';
import { isLoginToken } from './secret-facts';

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
export function keyToKeep(pasted: string | Secret): Result<Secret, PlanFault> {
  const key = readNewKey(pasted instanceof Secret ? pasted.reveal() : pasted);
  if (!key.ok) return key;
  const text = key.value.reveal();
  if (isLoginToken(key.value)) return fail({ code: 'wrong-key', words: say(message('fault.account-token')) });
  const [lint] = lintSecret(text, 'api-key').filter(({ issue }) => refused.has(issue));
  return lint === undefined ? ok(key.value) : fail({ code: 'no-key', words: lint.words });
}

import { lintSecret } from '../lint/lint-secret';
import { fail, type Result } from '../result';
import type { Secret } from '../secret';
import type { PlanFault } from './draft';
import { readNewKey } from './read-new-key';

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
 * The key in what somebody pasted, where it can be one: a stand-in such as `your-key-here`, or a value that no request
 * can carry, is refused before anything is planned. Faults: no-key, wrong-key.
 */
export function readUsableKey(pasted: string): Result<Secret, PlanFault> {
  const key = readNewKey(pasted);
  if (!key.ok) return key;
  const [lint] = lintSecret(key.value.reveal(), 'api-key').filter(({ issue }) => refused.has(issue));
  return lint === undefined ? key : fail({ code: 'no-key', words: lint.words });
}

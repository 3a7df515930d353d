import { message, say } from '../../contract/messages/message';
import type { PlanFault } from '../plan/draft';
import { readUsableKey } from '../plan/usable-key';
import { fail, type Result } from '../result';
import { Secret } from '../secret';
import { isLoginToken } from './secret-facts';

/**
 * The API key in what was pasted, fit to be kept. Tokens of a login are never kept: they belong to the official
 * command. Faults: no-key, wrong-key.
 */
export function keyToKeep(pasted: string | Secret): Result<Secret, PlanFault> {
  const key = readUsableKey(pasted instanceof Secret ? pasted.reveal() : pasted);
  if (!key.ok || !isLoginToken(key.value)) return key;
  return fail({ code: 'wrong-key', words: say(message('fault.account-token')) });
}

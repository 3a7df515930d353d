import { longestName } from '../../contract/accounts';
import { message, say } from '../../contract/messages/message';
import { fail, ok, type Result } from '../result';
import type { AccountFault } from './account-fault';

/** Control characters, line ends of every kind, and marks that turn the direction of what comes after them. */
const unwanted = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * A name as the user gave it, made ready to be kept: normalised, without blanks around it. Emoji and every script are
 * welcome. Faults: bad-name (empty, longer than 64 characters, or with characters that are not to be seen), name-taken.
 *
 * @param taken names that are there already; upper and lower case are the same
 */
export function accountName(given: string, taken: readonly string[]): Result<string, AccountFault> {
  const name = given.normalize('NFC').trim();
  if (name === '') return fault('bad-name', say(message('fault.account-name.empty')));
  if ([...name].length > longestName) return fault('bad-name', say(message('fault.account-name.long')));
  if (unwanted.test(name)) return fault('bad-name', say(message('fault.account-name.unseen')));
  if (taken.some((other) => fold(other) === fold(name))) {
    return fault('name-taken', say(message('fault.account-name.taken', { name })));
  }
  return ok(name);
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

const fault = (code: AccountFault['code'], words: string) => fail<AccountFault>({ code, words });

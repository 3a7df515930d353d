import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import { accountName } from '../../core/accounts/account-name';
import { keyRecord } from '../../core/accounts/kept-key';
import { maskOf } from '../../core/accounts/secret-facts';
import type { Keeping } from '../../core/plan/one-home';
import type { KeptAt } from '../../core/plan/one-home-rotate';
import { ok, type Result } from '../../core/result';
import type { Secret } from '../../core/secret';
import type { AccountsDeps } from './accounts-deps';

/**
 * A key with the name and the note it would be kept under; nothing is kept yet. Faults: bad-name, name-taken.
 *
 * @param given null: a name is made from the key's last characters
 * @param kept what is kept already: those names are taken
 */
export function newKey(
  deps: Pick<AccountsDeps, 'kept' | 'newName' | 'now'>,
  secret: Secret,
  given: string | null,
  kept: readonly Pick<KeptAt, 'record'>[],
): Result<Keeping, Fault> {
  const taken = kept.map(({ record }) => record.name);
  const name = accountName(given ?? freeName(secret, taken), taken);
  if (!name.ok) return name;
  const id = `key-${deps.newName()}`;
  const record = keyRecord({ id, name: name.value, secret, firstSeen: deps.now() });
  return ok({ record, path: deps.kept.pathOf(id), secret });
}

/** "Key …x0AA", with a number where that is taken. */
function freeName(secret: Secret, taken: readonly string[]): string {
  const base = say(message('account.usual-name', { end: maskOf(secret).slice(-4) }));
  for (let count = 2, name = base; ; count++) {
    if (!taken.includes(name)) return name;
    name = `${base} ${count}`;
  }
}

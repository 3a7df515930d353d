import type { AccountsList } from '../../contract/accounts';
import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { KeptAt } from '../../core/plan/one-home-rotate';
import { fail, ok, type Result } from '../../core/result';
import type { Secret } from '../../core/secret';
import type { KeychainFault, Vault } from '../../ports/system';

const noVault: Result<never, KeychainFault> = fail({ code: 'no-keychain', detail: '' });

/**
 * Whether keys can be kept now. Asks for an item that is not there, never for a key.
 * Faults: no-keychain, keychain-locked, keychain-silent.
 *
 * @param vault null in hermetic runs
 */
export async function keychainReady(vault: Vault | null): Promise<Result<void, Fault>> {
  const asked = vault === null ? noVault : await vault.get('key-00000000');
  return asked.ok ? ok(undefined) : fail(keychainFault(asked.error));
}

/** A kept key itself. Faults: not-in-keychain, and those of {@link keychainReady}. */
export async function keptSecret(vault: Vault | null, { record }: KeptAt): Promise<Result<Secret, Fault>> {
  const asked = vault === null ? noVault : await vault.get(record.id);
  if (!asked.ok) return fail(keychainFault(asked.error));
  if (asked.value !== null) return ok(asked.value);
  return fail({ code: 'not-in-keychain', words: say(message('fault.not-in-keychain', { name: record.name })) });
}

/** What the list of accounts says of a keychain that was asked. */
export function keychainState(ready: Result<void, Fault>): AccountsList['keychain'] {
  if (ready.ok) return 'ready';
  if (ready.error.code === 'keychain-locked') return 'locked';
  return ready.error.code === 'no-keychain' ? 'none' : 'unknown';
}

function keychainFault({ code }: KeychainFault): Fault {
  const locked = code === 'locked' || code === 'would-prompt' || code === 'denied';
  return locked
    ? { code: 'keychain-locked', words: say(message('fault.keychain-locked')) }
    : {
        code: code === 'no-answer' ? 'keychain-silent' : 'no-keychain',
        words: say(message(`fault.keychain-${code === 'no-answer' ? 'silent' : 'none'}`)),
      };
}

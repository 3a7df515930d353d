import { join } from 'node:path';
import { ownEnvironment } from '../adapters/this-machine';
import { forkedKeychainChild } from '../adapters/vault-fork';
import { inProcessKeychain } from '../adapters/vault-in-process';
import { keytarVault } from '../adapters/vault-keytar';
import { lockStateOf } from '../adapters/vault-lock-state';
import type { Platform } from '../core/where';
import type { Runner } from '../ports/runner';
import type { Vault } from '../ports/system';

/**
 * The system's keychain, in a process of its own. The app's executable cannot start itself as plain Node; there it is
 * asked from this process.
 */
export function ownVault(runner: Runner, platform: Platform): Vault {
  const env = ownEnvironment();
  const inApp = process.versions['electron'] !== undefined;
  return keytarVault({
    spawn: inApp ? inProcessKeychain : forkedKeychainChild(join(__dirname, 'keychain-child.cjs')),
    env,
    lockState: lockStateOf(runner, platform, env),
  });
}

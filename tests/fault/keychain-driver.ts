// Talks to the keychain of the session it is started in, as the headless command does. Prints what it was told.
import { forkedKeychainChild } from '../../src-main/adapters/vault-fork';
import { keytarVault } from '../../src-main/adapters/vault-keytar';
import { lockStateOf } from '../../src-main/adapters/vault-lock-state';
import { NodeRunner } from '../../src-main/adapters/runner';
import { Secret } from '../../src-main/core/secret';

const [program = '', mode = ''] = process.argv.slice(2);
const env = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
);
const lockState = lockStateOf(new NodeRunner(), 'linux', env);
const vault = keytarVault({
  spawn: forkedKeychainChild(program),
  env,
  // What happens to whoever does not ask first.
  lockState: mode === 'careless' ? () => Promise.resolve({ ok: true, value: undefined }) : lockState,
  limitMs: 3000,
});

async function talk(): Promise<unknown> {
  const said: unknown[] = [];
  const before = await vault.get('backup-key');
  said.push(before.ok ? before.value : before.error.code);
  const set = await vault.set('backup-key', new Secret('c2VjcmV0'));
  said.push(set.ok ? 'set' : set.error.code);
  const after = await vault.get('backup-key');
  said.push(after.ok ? (after.value?.reveal() ?? null) : after.error.code);
  const removed = await vault.remove('backup-key');
  said.push(removed.ok ? 'removed' : removed.error.code);
  const last = await vault.get('backup-key');
  said.push(last.ok ? last.value : last.error.code);
  return said;
}

void talk().then((said) => process.stdout.write(`said ${JSON.stringify(said)}\n`));

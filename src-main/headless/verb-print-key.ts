import { homedir } from 'node:os';
import { isatty } from 'node:tty';
import { nodeFileStore } from '../adapters/file-store';
import { NodeRunner } from '../adapters/runner';
import { dataFolder, ownEnvironment, thisPlatform } from '../adapters/this-machine';
import { KeyId } from '../contract/accounts';
import { KeptKeys } from '../services/accounts/kept-keys';
import type { Vault } from '../ports/system';
import type { Options } from './options';
import type { ExitCode, Output } from './output';
import { ownVault } from './own-vault';

export interface PrintKeyDeps {
  /** Whether what is printed would be seen on a screen. */
  readonly onScreen: () => boolean;
  readonly vault: () => Vault;
}

const usual: PrintKeyDeps = {
  onScreen: () => isatty(1),
  vault: () => ownVault(new NodeRunner(), thisPlatform()),
};

/**
 * `print-key NAME`: prints a kept key and nothing else, for Claude Code's `apiKeyHelper`. Never on a screen; looks at
 * no other place and changes nothing, so it is quick; gives up on a keychain that does not answer. Why so:
 * docs/decisions/print-key.md.
 */
export async function printKey(options: Options, output: Output, deps: PrintKeyDeps = usual): Promise<ExitCode> {
  const [name] = options.operands;
  const say = (line: string, code: ExitCode): ExitCode => {
    output.err(`keymender: ${line}`);
    return code;
  };
  if (name === undefined || options.operands.length > 1) return say('print-key needs the name of one kept key', 2);
  if (options.hermetic) return say('the keychain is not consulted in a run with --home or --env', 3);
  if (deps.onScreen()) return say('a key is not printed on a screen; print-key is for programs', 2);
  const id = await idOf(name, options);
  if (id === null) return say('no key of that name is kept', 2);
  const got = await deps.vault().get(id);
  if (!got.ok) return say(`the keychain did not give the key (${got.error.code})`, 3);
  if (got.value === null) return say('the key is no longer in the keychain', 3);
  output.out(`${got.value.reveal()}\n`);
  return 0;
}

/** An id stands for itself: the helper command names it, and then no file is read. */
async function idOf(name: string, options: Options): Promise<string | null> {
  if (KeyId.safeParse(name).success) return name;
  const data = options.data ?? dataFolder(thisPlatform(), homedir(), ownEnvironment());
  const kept = await new KeptKeys(nodeFileStore(), data.replace(/\\/g, '/')).list();
  const wanted = name.normalize('NFC').toLowerCase();
  return kept.find(({ record }) => record.name.toLowerCase() === wanted)?.record.id ?? null;
}

import { message, say } from '../../contract/messages/message';
import { fail, ok, type Result } from '../result';
import type { Platform } from '../where';
import type { AccountFault } from './account-fault';

/** Keymender's items lie under this name in the system's keychain; the account is the id of the key. */
const service = 'Keymender';

/** What there is to print a key with. */
export interface HelperTools {
  readonly platform: Platform;
  /** Absolute path of `secret-tool`, where it is installed. */
  readonly secretTool: string | null;
  /** The program that understands `print-key`, with what comes before that word: absolute, forward slashes. */
  readonly app: readonly string[];
}

/**
 * The command line for `apiKeyHelper` that prints a kept key. Claude Code runs it through the shell and trims what it
 * prints (observed with 2.1.330, 2026-11). keytar 7.10 stores an item with the attributes `service` and `account` on
 * Linux, and as a generic password with the same two on macOS (seen with both programs, 2026-11 on Linux; for macOS
 * the manual page of security(1)). Fault: no-helper-command, where a path cannot be quoted safely.
 *
 * @param id of a kept key; its characters need no quoting in any shell
 */
export function helperCommand(id: string, tools: HelperTools): Result<string, AccountFault> {
  if (!keyId.test(id)) return fault();
  if (tools.platform === 'darwin') return ok(`/usr/bin/security find-generic-password -s ${service} -a ${id} -w`);
  if (tools.platform === 'linux' && tools.secretTool !== null) {
    return line([tools.secretTool, 'lookup', 'service', service, 'account', id], tools.platform);
  }
  return line([...tools.app, 'print-key', id], tools.platform);
}

const keyId = /^key-[0-9a-f]{8}$/;
const ours = new RegExp(
  `(?:find-generic-password -s ${service} -a|lookup service ${service} account|[\\s"']print-key) ["']?(key-[0-9a-f]{8})["']?(?: -w)?$`,
);

/** The kept key that a helper command prints, or null where the command is none of ours. */
export function keyOfHelper(command: string): string | null {
  return ours.exec(command.trim())?.[1] ?? null;
}

function line(words: readonly string[], platform: Platform): Result<string, AccountFault> {
  const quoted = words.map((word) => (platform === 'win32' ? quotedOnWindows(word) : quotedForSh(word)));
  return quoted.every((word): word is string => word !== null) ? ok(quoted.join(' ')) : fault();
}

const plain = /^[\w/.:=@+,-]+$/;

function quotedForSh(word: string): string | null {
  if (/[\u0000\r\n]/.test(word)) return null;
  return plain.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`;
}

/** One spelling for cmd.exe and for the bash of Git alike: nothing inside may mean something to either. */
function quotedOnWindows(word: string): string | null {
  if (/[\u0000-\u001f"%!$`]/.test(word)) return null;
  const forward = word.replace(/\\/g, '/');
  return plain.test(forward) ? forward : `"${forward}"`;
}

const fault = () => fail<AccountFault>({ code: 'no-helper-command', words: say(message('fault.no-helper-command')) });

import type { ClaudeFolders } from '../core/claude/folders';
import type { StoredLogin } from '../core/claude/inputs';
import { makeFound } from '../core/found';
import { joinPath, type Where } from '../core/where';
import type { ForeignKeychain } from '../ports/system';
import { readCredentials, readKeychainCredentials, type CredentialsFile } from '../sources/claude-code/credentials';
import { keychainItems } from '../sources/claude-code/keychain';
import type { PlaceReader } from './place-reader';

export interface KeychainUse {
  /** Null in hermetic runs: the machine's keychain is then not consulted. */
  readonly keychain: ForeignKeychain | null;
  /** Reading a keychain item may raise a prompt: only after a click. */
  readonly mayPrompt: boolean;
}

/** The login that Claude Code keeps: in the macOS Keychain, else in its file. */
export async function storedLogin(
  reader: PlaceReader,
  where: Where,
  folders: ClaudeFolders,
  options: KeychainUse,
): Promise<CredentialsFile> {
  if (where.platform === 'darwin' && options.keychain !== null) {
    const fromKeychain = await keychainLogin(where, options.keychain, options.mayPrompt);
    if (fromKeychain !== null) return fromKeychain;
  }
  const reading = await reader.read(joinPath(folders.credentials, '.credentials.json'), 'claude-code/credentials');
  if (reading.state !== 'text') return { login: null, found: [] };
  const file = readCredentials(reading.text);
  const marked = reader.mark(reading, file.found);
  const login: StoredLogin | null =
    file.login === null
      ? null
      : {
          ...file.login,
          found: marked.find((one) => one.finding.id === file.login?.found.finding.id) ?? file.login.found,
        };
  return { login, found: marked };
}

/** The login in the macOS Keychain; existence only unless a prompt is allowed. Null when there is none. */
async function keychainLogin(
  where: Where,
  keychain: ForeignKeychain,
  mayPrompt: boolean,
): Promise<CredentialsFile | null> {
  const { login } = keychainItems(where);
  const name = `${login.service} · ${login.account}`;
  const unread = (issue: 'keychain-locked' | 'keychain-not-asked'): CredentialsFile => ({
    login: null,
    found: [
      makeFound({
        source: 'claude-code/keychain-login',
        kind: 'login',
        name: 'stored login',
        location: { keychain: name },
        readByClaudeCode: 'yes',
        issues: [issue],
      }),
    ],
  });
  const exists = await keychain.exists(login);
  if (!exists.ok) return exists.error.code === 'locked' ? unread('keychain-locked') : null;
  if (!exists.value) return null;
  if (!mayPrompt) return unread('keychain-not-asked');
  const secret = await keychain.read(login, 'may-prompt');
  return secret.ok ? readKeychainCredentials(secret.value.reveal(), name) : unread('keychain-locked');
}

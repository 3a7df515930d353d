import { makeFound, type Found } from '../../core/found';

/** Names under which people save a password for Anthropic in the macOS keychain, as guides and password dialogs do. */
export const keychainServers: readonly string[] = ['anthropic.com', 'api.anthropic.com', 'console.anthropic.com'];

/**
 * An internet password that is in the keychain: a copy that nothing reads (checked 2026-11: Claude Code asks for
 * generic passwords only). What it holds is not asked for, so there is no fingerprint.
 */
export const keychainPassword = (server: string): Found =>
  makeFound({
    source: 'leftovers/keychain-passwords',
    kind: 'other-secret',
    name: server,
    location: { keychain: `${server} (internet password)` },
    readByClaudeCode: 'no',
    issues: ['not-read-by-claude-code', 'keychain-not-asked'],
  });

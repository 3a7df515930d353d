import { hexDigest } from '../../core/fingerprint';
import type { Where } from '../../core/where';
import type { KeyRef } from '../../core/key-ref';

/**
 * The macOS Keychain items of Claude Code. Asked for by service and account, because other accounts may share
 * the service; with CLAUDE_CONFIG_DIR set the service carries the first 8 hex digits of the SHA-256 of its NFC form.
 * Source: public issues of openusage #288, #423, #424 (2026), not observed; see docs/decisions.
 */
export function keychainItems(where: Where): { readonly login: KeyRef; readonly managedKey: KeyRef } {
  const folder = where.env['CLAUDE_CONFIG_DIR'];
  const suffix = folder === undefined || folder === '' ? '' : `-${hexDigest(folder.normalize('NFC')).slice(0, 8)}`;
  const account = where.env['USER'] ?? '';
  return {
    login: { service: `Claude Code-credentials${suffix}`, account },
    managedKey: { service: `Claude Code${suffix}`, account },
  };
}

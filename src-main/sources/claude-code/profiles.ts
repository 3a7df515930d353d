import type { Profile } from '../../core/claude/inputs';
import { makeFound } from '../../core/found';
import { objectAt, parseJsonText, stringAt } from '../../core/json-text';
import type { SourceText } from '../../core/source';

const source = 'claude-code/profile';

/**
 * Reads one Anthropic profile: `configs/NAME.json` says how to sign in, `credentials/NAME.json` holds the token
 * (`expires_at` in seconds). Observed with 2.1.330 (2026-11).
 *
 * @returns null when the configuration cannot be read, as Claude Code then goes on as if there were no profile
 */
export function readProfile(name: string, config: SourceText, credentials: SourceText | null): Profile | null {
  const parsed = parseJsonText(config.text);
  if (!parsed.ok) return null;
  const type = stringAt(objectAt(parsed.value.value, 'authentication'), 'type');
  if (type === null) return null;
  const stored = credentials === null ? null : parseJsonText(credentials.text);
  const values = stored?.ok === true ? stored.value.value : {};
  const token = stringAt(values, 'access_token');
  const seconds = (values as { expires_at?: unknown }).expires_at;
  return {
    name,
    type: type === 'user_oauth' || type === 'oidc_federation' ? type : 'other',
    token:
      token === null || token.trim() === '' || credentials === null
        ? null
        : {
            text: token,
            found: makeFound({
              source,
              kind: 'profile',
              name: `profile ${name}`,
              location: { path: credentials.path, pointer: '/access_token' },
              readByClaudeCode: 'yes',
              value: token,
            }),
          },
    expiresAtMs: typeof seconds === 'number' ? seconds * 1000 : null,
    hasRefreshToken: stringAt(values, 'refresh_token') !== null,
  };
}

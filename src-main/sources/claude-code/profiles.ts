import { message, say } from '../../contract/messages/message';
import type { Profile } from '../../core/claude/inputs';
import { makeFound, type Found } from '../../core/found';
import { isObject, objectAt, parseJsonText, stringAt, textOf } from '../../core/json-text';
import type { SourceText } from '../../core/source';

const source = 'claude-code/profile';

/**
 * Reads one Anthropic profile: `configs/NAME.json` says how to sign in, `credentials/NAME.json` holds the token
 * (`expires_at` in seconds). Observed with 2.1.330 (2026-11, profiles.json; found-by-chance.json, `chance_name_*`).
 *
 * @returns null when the configuration cannot be used, as Claude Code then goes on as if there were no profile;
 *   broken credentials on the other hand stop it
 */
export function readProfile(name: string, config: SourceText, credentials: SourceText | null): Profile | null {
  const parsed = config.byteOrderMark ? null : parseJsonText(config.text);
  if (parsed?.ok !== true) return null;
  const authentication = objectAt(parsed.value.value, 'authentication');
  const type = stringAt(authentication, 'type');
  if (type !== 'user_oauth' && type !== 'oidc_federation') return null;
  const federation = {
    identityToken: isObject(authentication['identity_token']),
    rule: (stringAt(authentication, 'federation_rule_id') ?? '') !== '',
  };
  const bare: Profile = { ...emptyProfile(name), type, federation };
  if (!isProfileName(name)) return credentials === null && type === 'user_oauth' ? null : misnamed(bare);
  // A login needs both files; federation asks the server when no usable token was kept.
  const asked = { ...bare, token: { text: null, found: tokenFound(name, config.path) } };
  if (credentials === null) return type === 'user_oauth' ? null : asked;
  const stored = credentials.byteOrderMark ? null : parseJsonText(credentials.text);
  if (type === 'oidc_federation' && (stored?.ok !== true || !isObject(stored.value.value))) return asked;
  if (stored?.ok !== true || !isObject(stored.value.value)) return { ...bare, broken: say(message('why.not-json')) };
  const values = stored.value.value;
  const token = values['access_token'];
  if (token === undefined || token === null || token === '') return { ...bare, broken: say(message('why.no-token')) };
  const seconds = values['expires_at'];
  const text = textOf(token);
  return {
    ...bare,
    token: { text, found: tokenFound(name, credentials.path, text) },
    expiresAtMs: typeof seconds === 'number' ? seconds * 1000 : null,
    renewable: stringAt(values, 'refresh_token') !== null && stringAt(authentication, 'client_id') !== null,
  };
}

/** What Claude Code takes for a name when it reads the profile; that one is there it sees before. */
export const isProfileName = (name: string): boolean => /^[A-Za-z0-9_.-]+$/.test(name);

/** A profile that cannot be read for its name, whether or not there is one. */
export const misnamed = (profile: Profile): Profile => ({ ...profile, broken: say(message('why.profile-name')) });

/** A login of which nothing is known but the name. */
export const emptyProfile = (name: string): Profile => ({
  name,
  type: 'user_oauth',
  broken: null,
  token: null,
  expiresAtMs: null,
  renewable: false,
  federation: { identityToken: false, rule: false },
});

function tokenFound(name: string, path: string, value?: string): Found {
  return makeFound({
    source,
    kind: 'profile',
    name,
    location: value === undefined ? { path } : { path, pointer: '/access_token' },
    readByClaudeCode: 'yes',
    value,
  });
}

/** The file with the token, when the configuration names another one than the usual. */
export function credentialsPath(config: SourceText): string | null {
  const parsed = parseJsonText(config.text);
  return parsed.ok ? stringAt(objectAt(parsed.value.value, 'authentication'), 'credentials_path') : null;
}

import type { SlotKind } from '../../contract/resolution';
import type { ClaudeInputs, Profile } from '../claude/inputs';
import { trimForHeader } from '../lint/unsendable';
import type { Found } from '../found';
import type { EffectiveEnv, EffectiveValue } from './effective-env';
import { isHosted, isOn, setValue } from './effective-env';

/** A credential that is there, whether or not it gets sent. */
export interface Candidate {
  readonly kind: SlotKind;
  readonly found: Found;
  /** As it goes into the header; null when it is only known after a helper command was run. */
  readonly text: string | null;
  /** Set for values from variables. */
  readonly effective: EffectiveValue | null;
}

export interface Candidates {
  readonly apiKey: Candidate | null;
  readonly authToken: Candidate | null;
  readonly oauthToken: Candidate | null;
  readonly helper: Candidate | null;
  readonly managedKey: Candidate | null;
  readonly namedProfile: Candidate | null;
  readonly login: Candidate | null;
  readonly defaultProfile: Candidate | null;
}

/** The header of a helper that failed or a blank token: the bare word, nothing behind it (observed with 2.1.330, 2026-11). */
const emptyBearer = 'Bearer';

/**
 * What there is to choose from, by kind. In simple mode only a key and a token count; under a host that manages the
 * sign-in, only variables do. Observed with 2.1.330 (2026-11, tests/record/cases/modes.json).
 */
export function candidatesOf(inputs: ClaudeInputs, env: EffectiveEnv): Candidates {
  const simple = isOn(env, 'CLAUDE_CODE_SIMPLE');
  const files = !simple && !isHosted(inputs);
  const confused = isProfileEmptied(inputs, env);
  const login = files && !setAside(env) && !confused ? loginOf(inputs) : null;
  const oauthToken =
    simple || hasDescriptor(env) ? null : fromVariable(env, 'CLAUDE_CODE_OAUTH_TOKEN', 'env-oauth-token');
  // Started by Claude Desktop, an editor or a remote session, nothing gets in front of a login.
  const onlyLogins = isEmbedded(env) && (login ?? oauthToken) !== null;
  const unlessLogin = (candidate: Candidate | null) => (onlyLogins ? null : candidate);
  const named = setValue(env, 'ANTHROPIC_PROFILE') !== null;
  return {
    apiKey: unlessLogin(fromVariable(env, 'ANTHROPIC_API_KEY', 'env-api-key')),
    authToken: unlessLogin(fromVariable(env, 'ANTHROPIC_AUTH_TOKEN', 'env-auth-token')),
    oauthToken,
    helper: files ? unlessLogin(helperOf(inputs)) : null,
    managedKey: files ? managedKeyOf(inputs) : null,
    namedProfile:
      files && !confused ? unlessLogin(profileOf(inputs.namedProfile) ?? (named ? null : federationOf(env))) : null,
    login,
    // A profile that is named, even one that does not exist, takes the default one's place.
    defaultProfile: files && !named ? profileOf(inputs.defaultProfile) : null,
  };
}

/** A profile that the shell names and the folder's settings empty leaves Claude Code with neither profile nor login. */
function isProfileEmptied(inputs: ClaudeInputs, env: EffectiveEnv): boolean {
  if (setValue(env, 'ANTHROPIC_PROFILE') === null) return false;
  const folders = inputs.settings.filter(
    ({ scope, state }) => state === 'ok' && (scope === 'project' || scope === 'local'),
  );
  return folders.some(({ variables }) => variables['ANTHROPIC_PROFILE']?.trim() === '');
}

/** Other ways to hand over a credential make Claude Code leave its stored login alone. */
function setAside(env: EffectiveEnv): boolean {
  return setValue(env, 'ANTHROPIC_UNIX_SOCKET') !== null || hasDescriptor(env);
}

const hasDescriptor = (env: EffectiveEnv): boolean => setValue(env, 'CLAUDE_CODE_API_KEY_FILE_DESCRIPTOR') !== null;

const embeddedEntries: readonly string[] = ['claude-desktop', 'claude-vscode', 'local-agent'];

function isEmbedded(env: EffectiveEnv): boolean {
  const entry = env.get('CLAUDE_CODE_ENTRYPOINT')?.text;
  return embeddedEntries.includes(entry ?? '') || isOn(env, 'CLAUDE_CODE_REMOTE');
}

/** Federation by variables: the token is only known after an exchange with the server. */
function federationOf(env: EffectiveEnv): Candidate | null {
  const rule = setValue(env, 'ANTHROPIC_FEDERATION_RULE_ID');
  if (rule === null || setValue(env, 'ANTHROPIC_ORGANIZATION_ID') === null) return null;
  return { kind: 'profile', found: rule.value.found, text: null, effective: rule };
}

function fromVariable(env: EffectiveEnv, name: string, kind: SlotKind): Candidate | null {
  const effective = setValue(env, name);
  return effective === null ? null : { kind, found: effective.value.found, text: effective.text, effective };
}

/** The helper of the highest scope that names one; an empty command there switches lower ones off. */
function helperOf(inputs: ClaudeInputs): Candidate | null {
  const document = inputs.settings.find((candidate) => candidate.state === 'ok' && candidate.helper !== null);
  const helper = document?.helper ?? null;
  if (helper === null || helper.command === '') return null;
  const text = inputs.helper.state === 'value' ? inputs.helper.text : inputs.helper.state === 'failed' ? '' : null;
  return { kind: 'helper', found: helper.found, text, effective: null };
}

/** What goes into the bearer header. */
export function bearerText(candidate: Candidate): string | null {
  return candidate.text === '' ? emptyBearer : candidate.text;
}

function managedKeyOf(inputs: ClaudeInputs): Candidate | null {
  const key = inputs.state.primaryApiKey;
  if (key === null) return null;
  return { kind: 'managed-key', found: key.found, text: trimForHeader(key.text), effective: null };
}

function loginOf(inputs: ClaudeInputs): Candidate | null {
  const { login } = inputs;
  if (login === null || login.accessToken === '' || login.inference !== 'allowed') return null;
  return { kind: 'login', found: login.found, text: trimForHeader(login.accessToken), effective: null };
}

function profileOf(profile: Profile | null): Candidate | null {
  if (profile?.token == null) return null;
  const { text, found } = profile.token;
  return { kind: 'profile', found, text: text === null ? null : trimForHeader(text), effective: null };
}

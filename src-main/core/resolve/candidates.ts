import type { SlotKind } from '../../contract/resolution';
import type { ClaudeInputs, Profile } from '../claude/inputs';
import { trimForHeader } from '../lint/unsendable';
import type { Found } from '../found';
import type { EffectiveEnv, EffectiveValue } from './effective-env';
import { isHosted, isOn, setValue } from './effective-env';
import { countsProfiles, isEmbedded } from './entry';
import type { ProfileChoice } from './profile-choice';

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
export function candidatesOf(inputs: ClaudeInputs, env: EffectiveEnv, profile: ProfileChoice): Candidates {
  const simple = isOn(env, 'CLAUDE_CODE_SIMPLE');
  const files = !simple && !isHosted(inputs);
  const login = files && !setAside(env) && !standsBack(inputs, profile) ? loginOf(inputs) : null;
  const oauthToken =
    simple || hasDescriptor(env) ? null : fromVariable(env, 'CLAUDE_CODE_OAUTH_TOKEN', 'env-oauth-token');
  // Started by Claude Desktop, an agent or a remote session, nothing gets in front of a login.
  const onlyLogins = isEmbedded(inputs.env) && (login ?? oauthToken) !== null;
  const unlessLogin = (candidate: Candidate | null) => (onlyLogins ? null : candidate);
  const read = files ? profileOf(profile.read) : null;
  return {
    apiKey: unlessLogin(fromVariable(env, 'ANTHROPIC_API_KEY', 'env-api-key')),
    authToken: unlessLogin(fromVariable(env, 'ANTHROPIC_AUTH_TOKEN', 'env-auth-token')),
    oauthToken,
    helper: files ? unlessLogin(helperOf(inputs)) : null,
    managedKey: files ? managedKeyOf(inputs) : null,
    namedProfile: unlessLogin(profile.named ? read : files ? federationOf(inputs, env) : null),
    login,
    defaultProfile: profile.named ? null : read,
  };
}

/** Other ways to hand over a credential make Claude Code leave its stored login alone. */
function setAside(env: EffectiveEnv): boolean {
  return setValue(env, 'ANTHROPIC_UNIX_SOCKET') !== null || hasDescriptor(env);
}

const hasDescriptor = (env: EffectiveEnv): boolean => setValue(env, 'CLAUDE_CODE_API_KEY_FILE_DESCRIPTOR') !== null;

/**
 * A login whose permissions are one text, not a list, gives way to an active profile, which then is as if alone:
 * neither side of Claude Code takes it the same way. Observed with 2.1.330 (2026-11, found-by-chance.json,
 * `chance_text_*`).
 */
export function standsBack({ login }: ClaudeInputs, { named, decided }: ProfileChoice): boolean {
  return login?.scopesAreText === true && !named && decided !== null;
}

/** Federation by variables: the token is only known after an exchange with the server. */
function federationOf(inputs: ClaudeInputs, env: EffectiveEnv): Candidate | null {
  if (!countsProfiles(inputs.env)) return null;
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

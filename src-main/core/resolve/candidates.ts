import type { SlotKind } from '../../contract/resolution';
import type { ClaudeInputs, Profile } from '../claude/inputs';
import { trimForHeader } from '../lint/unsendable';
import type { Found } from '../found';
import type { EffectiveEnv, EffectiveValue } from './effective-env';
import { isOn, setValue } from './effective-env';

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

/** What there is to choose from, by kind. */
export function candidatesOf(inputs: ClaudeInputs, env: EffectiveEnv): Candidates {
  const simple = isOn(env, 'CLAUDE_CODE_SIMPLE');
  return {
    apiKey: fromVariable(env, 'ANTHROPIC_API_KEY', 'env-api-key'),
    authToken: fromVariable(env, 'ANTHROPIC_AUTH_TOKEN', 'env-auth-token'),
    oauthToken: simple ? null : fromVariable(env, 'CLAUDE_CODE_OAUTH_TOKEN', 'env-oauth-token'),
    helper: helperOf(inputs),
    managedKey: managedKeyOf(inputs),
    namedProfile: profileOf(inputs.namedProfile),
    login: simple ? null : loginOf(inputs),
    // A profile that is named, even one that does not exist, takes the default one's place.
    defaultProfile: setValue(env, 'ANTHROPIC_PROFILE') === null ? profileOf(inputs.defaultProfile) : null,
  };
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
  return { kind: 'profile', found: profile.token.found, text: trimForHeader(profile.token.text), effective: null };
}

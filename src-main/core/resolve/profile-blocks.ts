import { message, say } from '../../contract/messages/message';
import type { ClaudeInputs, Profile } from '../claude/inputs';
import { block, type Block } from './block';
import type { Candidates } from './candidates';
import { setValue, type EffectiveEnv } from './effective-env';
import type { ProfileChoice } from './profile-choice';
import type { Choice } from './slots';

interface Situation {
  readonly inputs: ClaudeInputs;
  readonly candidates: Candidates;
  readonly profile: ProfileChoice;
  readonly chosen: Choice;
  readonly env: EffectiveEnv;
}

/**
 * A profile that would be used and whose credentials are damaged, or over and not renewable, stops the run.
 * One that federates needs an identity token and a rule, whatever token was kept.
 * Observed with 2.1.330 (2026-11, profiles.json; found-by-chance.json, `chance_oidc_*`).
 */
export function brokenProfile({ inputs, candidates, profile, chosen, env }: Situation): Block | null {
  const { named, read } = profile;
  if (read === null) {
    const byVariables = chosen.bearer?.kind === 'profile' ? chosen.bearer.found.finding.name : null;
    return byVariables === null ? null : incomplete(byVariables, { identityToken: false, rule: true }, env);
  }
  const { apiKey, authToken, helper, oauthToken, managedKey, login } = candidates;
  // An active profile that federates comes before a login, as a named one does.
  const beatsLogin = named || read.type === 'oidc_federation';
  const first = [apiKey, authToken, helper, oauthToken, managedKey, beatsLogin ? null : login];
  if (first.some((candidate) => candidate !== null)) return null;
  if (read.broken !== null) {
    return block(message('blocked.profile-broken', { profile: read.name, detail: read.broken }));
  }
  if (read.type === 'oidc_federation') return incomplete(read.name, read.federation, env);
  const over = read.expiresAtMs !== null && read.expiresAtMs <= inputs.now && !read.renewable;
  return over && chosen.bearer?.kind === 'profile'
    ? block(message('blocked.profile-expired', { profile: read.name }), chosen.bearer.found.finding.id)
    : null;
}

/** What federation lacks before a server could be asked; a kept token is of no use without it. */
function incomplete(profile: string, has: Profile['federation'], env: EffectiveEnv): Block | null {
  const isSet = (name: string) => setValue(env, name) !== null;
  if (!has.identityToken && !isSet('ANTHROPIC_IDENTITY_TOKEN') && !isSet('ANTHROPIC_IDENTITY_TOKEN_FILE')) {
    return block(message('blocked.profile-broken', { profile, detail: say(message('why.no-identity-token')) }));
  }
  if (has.rule || isSet('ANTHROPIC_FEDERATION_RULE_ID')) return null;
  return block(message('blocked.profile-broken', { profile, detail: say(message('why.no-federation-rule')) }));
}

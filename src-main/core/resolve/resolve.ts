import { say, type Message } from '../../contract/messages/message';
import type { Account, Mode, Resolution, Slot } from '../../contract/resolution';
import type { ClaudeInputs } from '../claude/inputs';
import { fingerprint, mask } from '../fingerprint';
import type { Block } from './block';
import { blockedBy, hasFatalFile } from './blocks';
import { bearerText, candidatesOf, type Candidate } from './candidates';
import { cloudSlots } from './cloud';
import { customHeaders, effectiveHeaders, type CustomHeaders } from './custom-headers';
import { effectiveEnv, isHosted, setValue, type EffectiveEnv } from './effective-env';
import { chooseProfile } from './profile-choice';
import { chooseProvider, firstPartyOnly } from './provider';
import { reasonsFor, type ReasonContext } from './reasons';
import { shadowedBy } from './shadowed';
import { versionLimit } from './version-limits';
import { approvalOf, asksApproval, chooseSlots, withApproval, type Choice } from './slots';

/** A resolution with everything that explains it; what the window and reports get is `toResolution` of it. */
export interface Resolved extends ReasonContext {
  readonly reasons: readonly Message[];
  readonly account: Account | null;
}

/**
 * What one request of Claude Code would carry, and why: for `claude -p` (`headless`) or the terminal program
 * (`interactive`). Agrees with the recorded behaviour of 2.1.330 (tests/oracle).
 */
export function resolve(inputs: ClaudeInputs, mode: Mode): Resolved {
  const env = effectiveEnv(inputs, mode);
  // With a broken state or managed file, or a version that is not allowed, it stops before it looks at any switch.
  const stops = hasFatalFile(inputs) || versionLimit(inputs) !== null;
  const provider = stops ? firstPartyOnly : chooseProvider(env);
  const profile = chooseProfile(inputs, env, mode);
  const all = candidatesOf(inputs, env, profile);
  const asks = asksApproval(env, mode);
  const approval = approvalOf(all.apiKey, inputs.state);
  const candidates = withApproval(all, approval, asks);
  const firstParty = provider.provider === 'firstParty';
  // A cloud provider never asks about the key.
  const cloud = firstParty ? null : cloudSlots(provider.provider, env, inputs, all);
  const hosted = isHosted(inputs);
  const chosen: Choice = cloud ?? chooseSlots(candidates, profile);
  const headers = customHeaders(setValue(env, 'ANTHROPIC_CUSTOM_HEADERS')?.text ?? '');
  const blocked = blockedBy({
    inputs,
    env,
    provider,
    chosen,
    candidates,
    headers,
    cloud,
    profile,
    approval,
    asks,
    key: all.apiKey,
  });
  const slots = blocked === null ? headerSlots(chosen, env, headers) : { xApiKey: null, bearer: null };
  const shadowed = shadowedBy(all, chosen, { provider, approval, asks, hosted });
  const core = { mode, env, provider, candidates: all, approval, chosen, ...slots, blocked, shadowed };
  return {
    ...core,
    reasons: reasonsFor(core, inputs),
    account: accountOf(inputs, core.bearer, core.blocked),
  };
}

/** The redacted form that crosses to the window and is printed. */
export function toResolution(resolved: Resolved): Resolution {
  return {
    provider: resolved.provider.provider,
    slots: { xApiKey: resolved.xApiKey, bearer: resolved.bearer },
    account: resolved.account,
    blocked: resolved.blocked === null ? null : { code: resolved.blocked.code, words: say(resolved.blocked.message) },
    shadowed: resolved.shadowed.map((item) => ({
      finding: item.candidate.found.finding.id,
      by: item.by,
      because: say(item.reason),
    })),
    because: resolved.reasons.map((reason) => say(reason)),
  };
}

function headerSlots(
  chosen: Choice,
  env: EffectiveEnv,
  headers: CustomHeaders,
): { readonly xApiKey: Slot | null; readonly bearer: Slot | null } {
  const custom = env.get('ANTHROPIC_CUSTOM_HEADERS')?.value.found.finding;
  const fromHeader = (value: string): Slot | null =>
    custom === undefined || value === ''
      ? null
      : {
          finding: custom.id,
          source: custom.source,
          kind: 'custom-header',
          fingerprint: fingerprint(value.replace(/^Bearer /, '')),
          masked: mask(value.replace(/^Bearer /, '')),
        };
  const { xApiKey, bearer } = effectiveHeaders(chosen, headers);
  return {
    xApiKey: typeof xApiKey === 'string' ? fromHeader(xApiKey) : slotOf(xApiKey, xApiKey?.text),
    bearer:
      typeof bearer === 'string' ? fromHeader(bearer) : slotOf(bearer, bearer === null ? null : bearerText(bearer)),
  };
}

function slotOf(candidate: Candidate | null, text: string | null | undefined): Slot | null {
  if (candidate === null) return null;
  const known = text !== null && text !== undefined && text !== '';
  return {
    finding: candidate.found.finding.id,
    source: candidate.found.finding.source,
    kind: candidate.kind,
    fingerprint: known ? fingerprint(text) : null,
    masked: known ? mask(text) : null,
  };
}

const planNames: Readonly<Record<string, string>> = {
  max: 'Claude Max',
  pro: 'Claude Pro',
  team: 'Claude Team',
  enterprise: 'Claude Enterprise',
  free: 'Claude Free',
};

/** The account behind the login in use; keys carry no name with them. */
function accountOf(inputs: ClaudeInputs, bearer: Slot | null, blocked: Block | null): Account | null {
  if (blocked !== null || bearer?.kind !== 'login' || inputs.login === null) return null;
  const remembered = inputs.state.account;
  const plan = inputs.login.plan;
  return {
    email: remembered?.email ?? null,
    organization: remembered?.organization ?? null,
    plan: plan === null ? null : (planNames[plan] ?? plan),
  };
}

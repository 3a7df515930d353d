import { say, type Message } from '../../contract/messages/message';
import type { Account, Mode, Provider, Resolution, Slot } from '../../contract/resolution';
import type { ClaudeInputs } from '../claude/inputs';
import { fingerprint, mask } from '../fingerprint';
import { blockedBy, hasFatalFile, type Block } from './blocks';
import { bearerText, candidatesOf, type Candidate, type Candidates } from './candidates';
import { cloudSlots } from './cloud';
import { customHeaders, overwritesHeader } from './custom-headers';
import { effectiveEnv, isHosted, setValue, type EffectiveEnv } from './effective-env';
import { chooseProvider, firstPartyOnly, type ProviderChoice } from './provider';
import { reasonsFor } from './reasons';
import { shadowedBy, type Outranked } from './shadowed';
import { approvalOf, chooseSlots, withApproval, type Approval, type Choice } from './slots';

/** A resolution with everything that explains it; what the window and reports get is `toResolution` of it. */
export interface Resolved {
  readonly mode: Mode;
  readonly env: EffectiveEnv;
  readonly provider: ProviderChoice;
  readonly candidates: Candidates;
  readonly approval: Approval | null;
  readonly chosen: Choice;
  readonly xApiKey: Slot | null;
  readonly bearer: Slot | null;
  readonly blocked: Block | null;
  readonly shadowed: readonly Outranked[];
  readonly reasons: readonly Message[];
  readonly account: Account | null;
}

/**
 * What one request of Claude Code would carry, and why: for `claude -p` (`headless`) or the terminal program
 * (`interactive`). Agrees with the recorded behaviour of 2.1.330 (tests/oracle).
 */
export function resolve(inputs: ClaudeInputs, mode: Mode): Resolved {
  const env = effectiveEnv(inputs, mode);
  // With a broken state or managed file Claude Code stops before it looks at any switch.
  const provider = hasFatalFile(inputs) ? firstPartyOnly : chooseProvider(env);
  const all = candidatesOf(inputs, env);
  const approval = approvalOf(all.apiKey, inputs.state);
  const candidates = withApproval(all, approval, mode);
  const firstParty = provider.provider === 'firstParty';
  const cloud = firstParty ? null : cloudSlots(provider.provider, env, inputs, candidates);
  const hosted = isHosted(inputs);
  const chosen: Choice = cloud ?? chooseSlots(candidates, isFederated(inputs));
  const headers = customHeaders(setValue(env, 'ANTHROPIC_CUSTOM_HEADERS')?.text ?? '');
  const blocked = blockedBy({
    inputs,
    mode,
    env,
    provider,
    chosen,
    candidates,
    headers,
    cloud,
    approval,
    key: all.apiKey,
  });
  const slots = blocked === null ? headerSlots(chosen, env, headers) : { xApiKey: null, bearer: null };
  const shadowed = shadowedBy(all, chosen, { provider, approval, mode, hosted });
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
  headers: ReturnType<typeof customHeaders>,
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
  return {
    xApiKey: headers.xApiKey !== null ? fromHeader(headers.xApiKey) : slotOf(chosen.xApiKey, chosen.xApiKey?.text),
    bearer:
      headers.authorization !== null && !overwritesHeader(chosen.bearer)
        ? fromHeader(headers.authorization)
        : slotOf(chosen.bearer, chosen.bearer === null ? null : bearerText(chosen.bearer)),
  };
}

/** Whether the default profile signs in by federation, which comes before a stored login. */
const isFederated = (inputs: ClaudeInputs): boolean => inputs.defaultProfile?.type === 'oidc_federation';

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

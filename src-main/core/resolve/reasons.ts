import { message, say, type Message } from '../../contract/messages/message';
import type { Mode, Slot } from '../../contract/resolution';
import { providerNames } from '../claude/auth-variables';
import type { ClaudeInputs } from '../claude/inputs';
import { baseOf } from '../where';
import type { Block } from './block';
import type { Candidate, Candidates } from './candidates';
import { isTrusted, type EffectiveEnv } from './effective-env';
import { placeWords } from './place-words';
import type { ProviderChoice } from './provider';
import type { Outranked } from './shadowed';
import type { Approval, Choice } from './slots';

/** What was decided, step by step; the reasons tell of it. */
export interface ReasonContext {
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
}

/** Every decision of a resolution, in the order in which it was taken, in sentences that were not said yet. */
export function reasonsFor(context: ReasonContext, inputs: ClaudeInputs): readonly Message[] {
  const all = [
    ...settingsReasons(context, inputs),
    ...providerReasons(context),
    ...(context.blocked === null ? slotReasons(context, inputs) : [context.blocked.message]),
    ...context.shadowed.map((item) => item.reason),
    ...accountReasons(context, inputs),
  ];
  return [...new Map(all.map((reason) => [JSON.stringify(reason), reason])).values()];
}

function settingsReasons({ mode, env }: ReasonContext, inputs: ClaudeInputs): Message[] {
  const reasons: Message[] = [];
  const configDir = env.get('CLAUDE_CONFIG_DIR');
  if (configDir !== undefined) {
    reasons.push(
      configDir.value.text === ''
        ? message('config-dir.empty')
        : message('config-dir.moved', { folder: configDir.value.text }),
    );
  }
  for (const document of inputs.settings) {
    if (document.state !== 'ok') {
      reasons.push(
        message('settings.ignored', {
          place: baseOf(document.path),
          why: document.why ?? say(message('why.cannot-be-read')),
        }),
      );
    } else if (mode === 'interactive' && (document.env.length > 0 || document.helper !== null)) {
      const gated = document.scope === 'project' || document.scope === 'local';
      if (gated && !isTrusted(inputs)) reasons.push(message('trust.missing', { place: baseOf(document.path) }));
    }
  }
  for (const [name, value] of env) {
    const cancels = value.text === '' && value.outranked.some((other) => other.value.text.trim() !== '');
    if (cancels) reasons.push(message('rank.settings-cancel', { name, place: placeWords(value.value.found.finding) }));
  }
  return reasons;
}

function providerReasons({ provider }: ReasonContext): Message[] {
  if (provider.switchedBy === null) return [message('provider.first-party')];
  const name = providerNames[provider.provider];
  const { finding } = provider.switchedBy.value.value.found;
  return [
    message('provider.switched', { provider: name, name: provider.switchedBy.name, place: placeWords(finding) }),
    ...provider.alsoOn.map((other) => message('provider.also-set', { provider: name, name: other })),
  ];
}

function slotReasons({ chosen, xApiKey, bearer, approval }: ReasonContext, inputs: ClaudeInputs): Message[] {
  const reasons: Message[] = [];
  if (xApiKey?.kind === 'custom-header' || bearer?.kind === 'custom-header') {
    reasons.push(
      message('slot.custom-header', {
        header: bearer?.kind === 'custom-header' ? 'Authorization' : 'x-api-key',
        place: 'ANTHROPIC_CUSTOM_HEADERS',
      }),
    );
  }
  const used = [...new Set([chosen.xApiKey, chosen.bearer])].filter((one): one is Candidate => one !== null);
  reasons.push(...used.flatMap((candidate) => slotReason(candidate, inputs)));
  if (chosen.xApiKey?.kind === 'env-api-key' && approval === 'approved') {
    reasons.push(message('approval.approved', { name: chosen.xApiKey.found.finding.name }));
  }
  if (xApiKey !== null && bearer !== null && xApiKey.finding !== bearer.finding)
    reasons.push(message('slot.two-at-once'));
  return reasons;
}

function slotReason(candidate: Candidate, inputs: ClaudeInputs): Message[] {
  const { finding } = candidate.found;
  const at = { name: finding.name, place: placeWords(finding) };
  switch (candidate.kind) {
    case 'env-api-key':
      return [message('slot.env-api-key', at)];
    case 'env-auth-token':
      return [message('slot.env-auth-token', at)];
    case 'env-oauth-token':
      return [message('slot.env-oauth-token', at)];
    case 'helper':
      return [message('slot.helper', { place: at.place }), ...helperReason(inputs)];
    case 'managed-key':
      return [message('slot.managed-key', { place: at.place })];
    case 'profile':
      return [message('slot.profile', { profile: finding.name.replace(/^profile /, '') })];
    case 'login':
      return [message('slot.login', { place: at.place })];
    case 'custom-header':
    case 'cloud':
      return [];
  }
}

function helperReason(inputs: ClaudeInputs): Message[] {
  switch (inputs.helper.state) {
    case 'not-run':
      return [message('slot.helper-not-run')];
    case 'failed':
      return [message('slot.helper-empty', { detail: inputs.helper.detail })];
    case 'value':
      return [];
  }
}

function accountReasons({ bearer, xApiKey, blocked }: ReasonContext, inputs: ClaudeInputs): Message[] {
  const reasons: Message[] = [];
  const { login } = inputs;
  if (login !== null && login.accessToken !== '' && login.inference !== 'allowed')
    reasons.push(message('rank.no-scope'));
  if (inputs.state.account !== null && login === null && bearer === null && xApiKey === null && blocked !== null) {
    reasons.push(message('account.only-name'));
  }
  return reasons;
}

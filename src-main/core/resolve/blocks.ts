import { message, say } from '../../contract/messages/message';
import { providerNames } from '../claude/auth-variables';
import type { ClaudeInputs } from '../claude/inputs';
import { characterWords, unsendableCharacter } from '../lint/unsendable';
import { baseOf } from '../where';
import { adminLock } from './admin-locks';
import { block, type Block } from './block';
import type { Candidate, Candidates } from './candidates';
import type { CloudChoice } from './cloud';
import { effectiveHeaders, isUnsendableLine, laidOut, type CustomHeaders } from './custom-headers';
import type { EffectiveEnv } from './effective-env';
import { placeWords } from './place-words';
import { brokenProfile } from './profile-blocks';
import type { ProfileChoice } from './profile-choice';
import type { ProviderChoice } from './provider';
import { versionLimit } from './version-limits';
import type { Approval, Choice } from './slots';

export interface BlockContext {
  readonly inputs: ClaudeInputs;
  readonly env: EffectiveEnv;
  readonly provider: ProviderChoice;
  readonly chosen: Choice;
  readonly candidates: Candidates;
  readonly headers: CustomHeaders;
  readonly cloud: CloudChoice | null;
  readonly profile: ProfileChoice;
  readonly approval: Approval | null;
  /** Whether a key has to be approved before it is used. */
  readonly asks: boolean;
  /** The key variable, whether or not it may be used. */
  readonly key: Candidate | null;
}

/** Why no request would be sent, or null. In the order in which Claude Code itself gives up. */
export function blockedBy(context: BlockContext): Block | null {
  return (
    brokenFile(context) ??
    versionLimit(context.inputs) ??
    brokenScopes(context) ??
    brokenProfile(context) ??
    adminLock({ ...context, firstParty: context.provider.provider === 'firstParty' }) ??
    cloudMissing(context) ??
    notSendable(context) ??
    nothingToSend(context)
  );
}

function brokenFile({ inputs }: BlockContext): Block | null {
  if (inputs.state.state === 'fatal') {
    return block(
      message('blocked.state-file-broken', {
        place: baseOf(inputs.state.path),
        detail: inputs.state.why ?? say(message('why.cannot-be-read')),
      }),
      inputs.state.found[0]?.finding.id ?? null,
    );
  }
  const broken = inputs.settings.find((document) => document.state === 'fatal');
  if (broken === undefined) return null;
  return block(
    message('blocked.managed-file-broken', { place: baseOf(broken.path) }),
    broken.found[0]?.finding.id ?? null,
  );
}

/** A login whose permissions are neither a list nor a text makes the run fail before it sends anything. */
function brokenScopes({ inputs, chosen }: BlockContext): Block | null {
  const unused = chosen.xApiKey !== null || chosen.bearer !== null;
  if (unused || inputs.login?.inference !== 'broken') return null;
  return block(message('blocked.not-logged-in'), inputs.login.found.finding.id);
}

/** Whether a file is broken in a way that stops every command. */
export function hasFatalFile(inputs: ClaudeInputs): boolean {
  return inputs.state.state === 'fatal' || inputs.settings.some((document) => document.state === 'fatal');
}

/** In Claude Code's own order: the key, then every header as it is laid out, then a login, then one without a name. */
function notSendable({ chosen, headers, env }: BlockContext): Block | null {
  const key = unsendable(chosen.xApiKey, 'blocked.unsendable-key');
  if (key !== null) return key;
  for (const [name, value] of laidOut(chosen, headers)) {
    if (typeof value !== 'string') {
      const token = unsendable(value, 'blocked.unsendable-token');
      if (token !== null) return token;
    } else if (isUnsendableLine(name, value)) {
      return unsendableHeader(env);
    }
  }
  return unsendable(chosen.bearer, 'blocked.unsendable-token') ?? (headers.has('') ? unsendableHeader(env) : null);
}

function unsendableHeader(env: EffectiveEnv): Block {
  const finding = env.get('ANTHROPIC_CUSTOM_HEADERS')?.value.found.finding;
  const place = finding === undefined ? say(message('place.environment')) : placeWords(finding);
  return block(message('blocked.unsendable-header', { place }), finding?.id ?? null);
}

function unsendable(
  candidate: Candidate | null,
  code: 'blocked.unsendable-key' | 'blocked.unsendable-token',
): Block | null {
  if (candidate === null || candidate.text === null) return null;
  const bad = unsendableCharacter(candidate.text);
  if (bad === null) return null;
  const { finding } = candidate.found;
  return block(
    message(code, {
      name: finding.name,
      place: placeWords(finding),
      character: characterWords(bad.character),
      position: bad.position,
    }),
    finding.id,
  );
}

function cloudMissing({ provider, cloud }: BlockContext): Block | null {
  if (cloud === null || cloud.credentials) return null;
  return block(message('blocked.cloud-credentials-missing', { provider: providerNames[provider.provider] }));
}

function nothingToSend(context: BlockContext): Block | null {
  const { env, provider, chosen, headers } = context;
  if (provider.provider !== 'firstParty') return null;
  const { xApiKey, bearer } = effectiveHeaders(chosen, headers);
  if (carries(xApiKey) || carries(bearer)) return null;
  // There was a credential, and an empty header of the user's own took its place.
  if (chosen.xApiKey !== null || chosen.bearer !== null) return unsendableHeader(env);
  return unusedKey(context) ?? noLogin(context);
}

/** A header with something in it. A helper that failed leaves its headers empty and does send them. */
const carries = (header: Candidate | string | null): boolean => header !== null && header !== '';

function unusedKey({ asks, approval, key }: BlockContext): Block | null {
  if (!asks || approval === null || approval === 'approved' || key === null) return null;
  const { name, id } = key.found.finding;
  return block(message(approval === 'rejected' ? 'blocked.key-refused' : 'blocked.key-unasked', { name }), id);
}

function noLogin({ inputs }: BlockContext): Block {
  const { login, state } = inputs;
  const blanked = login !== null && login.accessToken === '' && state.account !== null;
  return blanked
    ? block(message('blocked.login-expired'), login.found.finding.id)
    : block(message('blocked.not-logged-in'));
}

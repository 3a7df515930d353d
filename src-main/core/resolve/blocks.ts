import { message, type Message, type MessageCode } from '../../contract/messages/message';
import type { Mode } from '../../contract/resolution';
import { providerNames } from '../claude/auth-variables';
import type { ClaudeInputs } from '../claude/inputs';
import { unsendableCharacter } from '../lint/unsendable';
import { baseOf } from '../where';
import type { Candidate, Candidates } from './candidates';
import type { CloudChoice } from './cloud';
import { overwritesHeader, type CustomHeaders } from './custom-headers';
import { setValue, type EffectiveEnv } from './effective-env';
import { placeWords } from './place-words';
import type { ProviderChoice } from './provider';
import type { Approval, Choice } from './slots';

/** The version of Claude Code whose behaviour this program knows. */
const newestKnown = '2.1.330';

export interface Block {
  readonly code: MessageCode;
  readonly message: Message;
  /** The finding to mend, where one is to blame. */
  readonly finding: string | null;
}

export interface BlockContext {
  readonly inputs: ClaudeInputs;
  readonly mode: Mode;
  readonly env: EffectiveEnv;
  readonly provider: ProviderChoice;
  readonly chosen: Choice;
  readonly candidates: Candidates;
  readonly headers: CustomHeaders;
  readonly cloud: CloudChoice | null;
  readonly approval: Approval | null;
  /** The key variable, whether or not it may be used. */
  readonly key: Candidate | null;
}

const block = (what: Message, finding: string | null = null): Block => ({ code: what.code, message: what, finding });

/** Why no request would be sent, or null. In the order in which Claude Code itself gives up. */
export function blockedBy(context: BlockContext): Block | null {
  return (
    brokenFile(context) ??
    brokenScopes(context) ??
    brokenProfile(context) ??
    adminLock(context) ??
    notSendable(context) ??
    nothingToSend(context)
  );
}

function brokenFile({ inputs }: BlockContext): Block | null {
  if (inputs.state.state === 'fatal') {
    return block(
      message('blocked.state-file-broken', {
        place: baseOf(inputs.state.path),
        detail: inputs.state.why ?? 'it cannot be read',
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

/** A profile that would be used and whose credentials are damaged, or over and not renewable, stops the run. */
function brokenProfile({ inputs, chosen, candidates, env }: BlockContext): Block | null {
  const named = setValue(env, 'ANTHROPIC_PROFILE') !== null;
  const profile = named ? inputs.namedProfile : inputs.defaultProfile;
  if (profile === null) return null;
  const rest = named ? [candidates.managedKey] : [candidates.login, candidates.managedKey];
  const first = [candidates.apiKey, candidates.authToken, candidates.helper, candidates.oauthToken, ...rest];
  if (first.some((candidate) => candidate !== null)) return null;
  if (profile.broken !== null) {
    return block(message('blocked.profile-broken', { profile: profile.name, detail: profile.broken }));
  }
  const over = profile.expiresAtMs !== null && profile.expiresAtMs <= inputs.now && !profile.renewable;
  return over && chosen.bearer?.kind === 'profile'
    ? block(message('blocked.profile-expired', { profile: profile.name }), chosen.bearer.found.finding.id)
    : null;
}

/** Whether a file is broken in a way that stops every command. */
export function hasFatalFile(inputs: ClaudeInputs): boolean {
  return inputs.state.state === 'fatal' || inputs.settings.some((document) => document.state === 'fatal');
}

/**
 * Locks that an administrator set; the same fields in other settings lock nothing. Observed with 2.1.330 (2026-11,
 * tests/record/cases/locks.json): a required login refuses key, token and helper but not a login token or saved key;
 * a required organization cannot be verified offline and refuses every login as well.
 */
function adminLock({ inputs, candidates, provider }: BlockContext): Block | null {
  if (provider.provider !== 'firstParty') return null;
  const managed = inputs.settings.filter(
    (document) => document.state === 'ok' && (document.scope === 'managed' || document.scope === 'managed-drop-in'),
  );
  const method = managed.find((document) => document.forceLoginMethod !== null)?.forceLoginMethod ?? null;
  const required = managed.find((document) => document.requiredMinimumVersion !== null)?.requiredMinimumVersion;
  if (required !== undefined && required !== null && isOlder(inputs.cliVersion ?? newestKnown, required)) {
    return block(message('blocked.newer-version-required', { version: required }));
  }
  const outside = candidates.apiKey ?? candidates.authToken ?? candidates.helper;
  const refused = outside?.found.finding.id ?? null;
  if (method === 'gateway' || ((method === 'claudeai' || method === 'console') && outside !== null)) {
    return block(message('blocked.login-required-by-admin'), refused);
  }
  const anyLogin = candidates.oauthToken !== null || inputs.login !== null;
  if (managed.some((document) => document.forcesOrganization) && (outside !== null || anyLogin)) {
    return block(message('blocked.organization-required-by-admin'), refused);
  }
  return null;
}

function notSendable({ chosen, headers, env }: BlockContext): Block | null {
  // An empty key header empties the slot, and stops a request that has no token of its own.
  const emptied = headers.xApiKey === '' && !overwritesHeader(chosen.bearer);
  if (headers.bad || emptied) {
    const finding = env.get('ANTHROPIC_CUSTOM_HEADERS')?.value.found.finding;
    return block(
      message('blocked.unsendable-header', { place: finding === undefined ? 'your environment' : placeWords(finding) }),
      finding?.id ?? null,
    );
  }
  return unsendable(chosen.xApiKey, 'blocked.unsendable-key') ?? unsendable(chosen.bearer, 'blocked.unsendable-token');
}

function unsendable(
  candidate: Candidate | null,
  code: 'blocked.unsendable-key' | 'blocked.unsendable-token',
): Block | null {
  if (candidate === null || candidate.text === null) return null;
  const bad = unsendableCharacter(candidate.text);
  if (bad === null) return null;
  const { finding } = candidate.found;
  return block(message(code, { name: finding.name, place: placeWords(finding), ...bad }), finding.id);
}

function nothingToSend({ inputs, mode, approval, key, chosen, headers, provider, cloud }: BlockContext): Block | null {
  if (provider.provider !== 'firstParty') {
    if (cloud === null || cloud.credentials) return null;
    return block(message('blocked.cloud-credentials-missing', { provider: providerNames[provider.provider] }));
  }
  if (chosen.xApiKey !== null || chosen.bearer !== null || headers.xApiKey !== null || headers.authorization !== null)
    return null;
  const { login } = inputs;
  const blanked = login !== null && login.accessToken === '' && inputs.state.account !== null;
  if (mode === 'interactive' && approval !== null && approval !== 'approved' && key !== null) {
    const { name, id } = key.found.finding;
    return block(message(approval === 'rejected' ? 'blocked.key-refused' : 'blocked.key-unasked', { name }), id);
  }
  return blanked
    ? block(message('blocked.login-expired'), login.found.finding.id)
    : block(message('blocked.not-logged-in'));
}

/** Compares versions number by number. */
function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0));
  for (let at = 0; at < 3; at += 1) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

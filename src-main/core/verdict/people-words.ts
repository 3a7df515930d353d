import { message, say } from '../../contract/messages/message';
import type { Candidate } from '../resolve/candidates';
import type { ClaudeInputs } from '../claude/inputs';
import type { Found } from '../found';
import { providerNames } from '../claude/auth-variables';
import { placeWords } from '../resolve/place-words';
import type { Resolved } from '../resolve/resolve';
import { baseOf } from '../where';

const plans: Readonly<Record<string, string>> = { max: 'Max', pro: 'Pro', team: 'Team', enterprise: 'Enterprise' };

/** "your Max login", or "your Claude login" where the plan is not known. */
export function loginWords(inputs: ClaudeInputs): string {
  const plan = plans[inputs.login?.plan ?? ''];
  return say(plan === undefined ? message('value.login') : message('value.login-of', { plan }));
}

/** Begins a sentence with it. */
export function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The place of a value as people know it. A variable of the environment is named by the file that sets it,
 * when one of the shell's files holds the same value under the same name: ".zshrc, line 14".
 */
export function originWords(candidate: Candidate, found: readonly Found[]): string {
  return placeWords(originOf(candidate.found, found).finding);
}

/** The finding in a file that explains a variable of the environment, else the finding itself. */
export function originOf(one: Found, found: readonly Found[]): Found {
  if (one.finding.source !== 'claude-code/environment') return one;
  const same = found.filter(
    (other) =>
      other.finding.name === one.finding.name &&
      other.finding.fingerprint === one.finding.fingerprint &&
      other.finding.source.startsWith('shell/') &&
      !other.finding.issues.includes('overridden-later'),
  );
  return same[0] ?? one;
}

/** What is used, for a row: a masked key, or the account's e-mail address. */
export function usesWords(candidate: Candidate | null, inputs: ClaudeInputs): string {
  if (candidate === null) return say(message('value.nothing'));
  if (candidate.kind === 'login') return inputs.state.account?.email ?? say(message('value.login'));
  if (candidate.kind === 'helper' && candidate.text === null) return say(message('value.from-helper'));
  return candidate.found.finding.masked ?? say(message('value.hidden'));
}

/** What Claude Code uses somewhere, for a row: as `usesWords`, or the cloud provider where that signs in by itself. */
export function usedWords({ chosen, blocked, provider }: Resolved, inputs: ClaudeInputs): string {
  if (blocked !== null) return usesWords(null, inputs);
  const used = chosen.xApiKey ?? chosen.bearer;
  return used === null && provider.switchedBy !== null ? providerNames[provider.provider] : usesWords(used, inputs);
}

/**
 * Where that comes from, as the start of a sentence: the login, the place of the key, or the place of the switch to a
 * cloud provider. Null where nothing would be sent.
 */
export function fromWords(resolved: Resolved, inputs: ClaudeInputs, found: readonly Found[]): string | null {
  const { chosen, blocked, provider } = resolved;
  if (blocked !== null) return null;
  const used = chosen.xApiKey ?? chosen.bearer;
  if (used !== null) return atStart(used.kind === 'login' ? loginWords(inputs) : originWords(used, found));
  const { switchedBy } = provider;
  return switchedBy === null ? null : atStart(placeWords(originOf(switchedBy.value.value.found, found).finding));
}

export function fileWords(path: string | undefined): string {
  return path === undefined ? say(message('place.a-file')) : baseOf(path);
}

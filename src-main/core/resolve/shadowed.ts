import { message, say, type Message } from '../../contract/messages/message';
import { providerNames } from '../claude/auth-variables';
import type { Candidate, Candidates } from './candidates';
import { placeWords } from './place-words';
import type { ProviderChoice } from './provider';
import type { Approval, Choice } from './slots';

export interface Outranked {
  readonly candidate: Candidate;
  /** Finding id of what is used instead, or a word for what is in the way. */
  readonly by: string;
  readonly reason: Message;
}

interface Circumstances {
  readonly provider: ProviderChoice;
  readonly approval: Approval | null;
  /** Whether a key has to be approved before it is used. */
  readonly asks: boolean;
  readonly hosted: boolean;
}

/** Everything that is there and is not sent, with what stands in front of it. */
export function shadowedBy(from: Candidates, chosen: Choice, now: Circumstances): readonly Outranked[] {
  const used = [chosen.xApiKey, chosen.bearer].filter((candidate): candidate is Candidate => candidate !== null);
  const rest = inOrder(from).filter((candidate) => !used.some((other) => other.found === candidate.found));
  const values = inOrder(from).flatMap((candidate) => replaced(candidate));
  return [...values, ...rest.map((candidate) => explain(candidate, used, now))];
}

/** Every candidate, in the order of the ladder. */
export function inOrder(from: Candidates): readonly Candidate[] {
  return [
    from.authToken,
    from.apiKey,
    from.helper,
    from.oauthToken,
    from.namedProfile,
    from.managedKey,
    from.login,
    from.defaultProfile,
  ].filter((candidate): candidate is Candidate => candidate !== null);
}

function explain(candidate: Candidate, used: readonly Candidate[], now: Circumstances): Outranked {
  const { finding } = candidate.found;
  if (now.provider.switchedBy !== null) {
    return {
      candidate,
      by: now.provider.switchedBy.value.value.found.finding.id,
      reason: message('provider.cloud-credentials', { provider: providerNames[now.provider.provider] }),
    };
  }
  if (now.hosted) return { candidate, by: 'host', reason: message('rank.managed-by-host') };
  if (candidate.kind === 'env-api-key' && now.asks && now.approval !== 'approved') {
    return {
      candidate,
      by: 'approval',
      reason: message(now.approval === 'rejected' ? 'approval.rejected' : 'approval.missing', { name: finding.name }),
    };
  }
  const winner = used[0];
  return {
    candidate,
    by: winner?.found.finding.id ?? 'nothing',
    reason: message('rank.beats', {
      winner: winner === undefined ? say(message('value.nothing')) : describe(winner),
      loser: describe(candidate),
    }),
  };
}

/** The same variable set in a place of lower rank. */
function replaced(candidate: Candidate): readonly Outranked[] {
  const { effective } = candidate;
  if (effective === null) return [];
  const winner = candidate.found.finding;
  return effective.outranked
    .filter(({ value }) => value.text.trim() !== '')
    .map(({ value, scope }) => ({
      candidate: { kind: candidate.kind, found: value.found, text: value.text.trim(), effective: null },
      by: winner.id,
      reason:
        scope === 'shell'
          ? message('rank.settings-beat-shell', { name: winner.name, place: placeWords(winner) })
          : message('rank.scope', {
              name: winner.name,
              winner: placeWords(winner),
              loser: placeWords(value.found.finding),
            }),
    }));
}

/** A candidate as people say it. */
export function describe(candidate: Candidate): string {
  const place = placeWords(candidate.found.finding);
  switch (candidate.kind) {
    case 'env-api-key':
      return say(message('value.api-key', { place }));
    case 'env-auth-token':
      return say(message('value.auth-token', { place }));
    case 'env-oauth-token':
      return say(message('value.oauth-token', { place }));
    case 'helper':
      return say(message('value.helper', { place }));
    case 'managed-key':
      return say(message('value.managed-key'));
    case 'profile':
      return say(message('value.profile', { name: candidate.found.finding.name }));
    case 'login':
      return say(message('value.login'));
    case 'custom-header':
      return say(message('value.custom-header'));
    case 'cloud':
      return say(message('value.cloud', { place }));
  }
}

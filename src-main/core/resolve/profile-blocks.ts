import { message } from '../../contract/messages/message';
import type { ClaudeInputs } from '../claude/inputs';
import { block, type Block } from './block';
import type { Candidates } from './candidates';
import type { ProfileChoice } from './profile-choice';
import type { Choice } from './slots';

interface Situation {
  readonly inputs: ClaudeInputs;
  readonly candidates: Candidates;
  readonly profile: ProfileChoice;
  readonly chosen: Choice;
}

/**
 * A profile that would be used and whose credentials are damaged, or over and not renewable, stops the run.
 * Observed with 2.1.330 (2026-11, tests/record/cases/profiles.json).
 */
export function brokenProfile({ inputs, candidates, profile, chosen }: Situation): Block | null {
  const { named, read } = profile;
  if (read === null) return null;
  const { apiKey, authToken, helper, oauthToken, managedKey, login } = candidates;
  const first = [apiKey, authToken, helper, oauthToken, managedKey, named ? null : login];
  if (first.some((candidate) => candidate !== null)) return null;
  if (read.broken !== null) {
    return block(message('blocked.profile-broken', { profile: read.name, detail: read.broken }));
  }
  const over = read.expiresAtMs !== null && read.expiresAtMs <= inputs.now && !read.renewable;
  return over && chosen.bearer?.kind === 'profile'
    ? block(message('blocked.profile-expired', { profile: read.name }), chosen.bearer.found.finding.id)
    : null;
}

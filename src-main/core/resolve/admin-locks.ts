import { message } from '../../contract/messages/message';
import type { ClaudeInputs } from '../claude/inputs';
import { block, type Block } from './block';
import { standsBack, type Candidates } from './candidates';
import { isEmbedded } from './entry';
import { isManaged } from './managed';
import type { ProfileChoice } from './profile-choice';
import type { Choice } from './slots';

interface Locked {
  readonly inputs: ClaudeInputs;
  readonly candidates: Candidates;
  readonly firstParty: boolean;
  readonly profile: ProfileChoice;
  readonly chosen: Choice;
}

/**
 * Locks that an administrator set; the same fields in other settings lock nothing. A required login refuses key, token
 * and helper but not a login token or saved key; a required organization cannot be verified offline and refuses every
 * login as well. Under a cloud provider logins do not matter and `gateway` locks nothing, but key, token and helper are
 * refused all the same, although they would not be sent there. A list of organizations without any permits nobody.
 * Observed with 2.1.330 (2026-11, tests/record/cases/locks.json and odd-pairs.json, `odd_lock_*`).
 */
export function adminLock({ inputs, candidates, firstParty, profile, chosen }: Locked): Block | null {
  const managed = inputs.settings.filter(isManaged);
  // What a program like Claude Desktop hands over is that program's concern.
  const outside = isEmbedded(inputs.env) ? null : (candidates.apiKey ?? candidates.authToken ?? candidates.helper);
  const refused = outside?.found.finding.id ?? null;
  const method = managed.find((document) => document.forceLoginMethod !== null)?.forceLoginMethod ?? null;
  const login = method === 'claudeai' || method === 'console';
  if (firstParty && method === 'gateway') return block(message('blocked.login-required-by-admin'), refused);
  const stored = inputs.login !== null && !standsBack(inputs, profile);
  const anyLogin = firstParty && (candidates.oauthToken !== null || stored);
  const organizations = managed.find((document) => document.organizations !== null)?.organizations ?? null;
  const nobody = firstParty && organizations === 'none' && chosen.bearer?.kind !== 'profile';
  if (nobody || (organizations !== null && (outside !== null || anyLogin))) {
    return block(message('blocked.organization-required-by-admin'), refused);
  }
  if (login && outside !== null) return block(message('blocked.login-required-by-admin'), refused);
  return null;
}

import { message } from '../../contract/messages/message';
import type { ClaudeInputs } from '../claude/inputs';
import { block, type Block } from './block';
import type { Candidates } from './candidates';
import { isManaged } from './managed';

interface Locked {
  readonly inputs: ClaudeInputs;
  readonly candidates: Candidates;
  readonly firstParty: boolean;
}

/**
 * Locks that an administrator set; the same fields in other settings lock nothing. A required login refuses key, token
 * and helper but not a login token or saved key; a required organization cannot be verified offline and refuses every
 * login as well. Under a cloud provider logins do not matter and `gateway` locks nothing, but key, token and helper are
 * refused all the same, although they would not be sent there.
 * Observed with 2.1.330 (2026-11, tests/record/cases/locks.json and odd-pairs.json, `odd_lock_*`).
 */
export function adminLock({ inputs, candidates, firstParty }: Locked): Block | null {
  const managed = inputs.settings.filter(isManaged);
  const outside = candidates.apiKey ?? candidates.authToken ?? candidates.helper;
  const refused = outside?.found.finding.id ?? null;
  const method = managed.find((document) => document.forceLoginMethod !== null)?.forceLoginMethod ?? null;
  const login = method === 'claudeai' || method === 'console';
  if ((firstParty && method === 'gateway') || (login && outside !== null)) {
    return block(message('blocked.login-required-by-admin'), refused);
  }
  const anyLogin = firstParty && (candidates.oauthToken !== null || inputs.login !== null);
  if (managed.some((document) => document.forcesOrganization) && (outside !== null || anyLogin)) {
    return block(message('blocked.organization-required-by-admin'), refused);
  }
  return null;
}

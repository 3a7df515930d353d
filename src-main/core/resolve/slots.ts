import type { Mode } from '../../contract/resolution';
import type { Candidate, Candidates } from './candidates';

export interface Choice {
  readonly xApiKey: Candidate | null;
  readonly bearer: Candidate | null;
}

/**
 * Fills the two header slots, each by its own order. Observed with 2.1.330 (2026-11): a key variable and a helper,
 * or a token and a saved Console key, go out together in one request; a login and a key never do.
 *
 * @param federated whether the default profile signs in by federation
 */
export function chooseSlots(from: Candidates, federated = false): Choice {
  const key = from.apiKey ?? from.helper;
  const anyKey = key !== null || from.managedKey !== null;
  const bearer =
    from.authToken ??
    from.helper ??
    (key === null ? from.oauthToken : null) ??
    (anyKey ? null : from.namedProfile) ??
    (anyKey || !federated ? null : from.defaultProfile) ??
    (key === null && from.namedProfile === null ? from.login : null) ??
    (anyKey ? null : from.defaultProfile);
  // A blank saved key fills no slot, though it kept the profile out above.
  const saved = from.managedKey?.text === '' ? null : from.managedKey;
  const isLogin = bearer?.kind === 'login' || bearer?.kind === 'env-oauth-token';
  return { xApiKey: key ?? (isLogin ? null : saved), bearer };
}

/** Takes away what the interactive program would not use before the user answered its question. */
export function withApproval(from: Candidates, approval: Approval | null, mode: Mode): Candidates {
  if (mode === 'headless' || approval === null || approval === 'approved') return from;
  return { ...from, apiKey: null };
}

export type Approval = 'approved' | 'rejected' | 'unasked';

/** How many of a key's last characters Claude Code remembers with the answer. */
export const approvalSuffixLength = 20;

/** What the user answered when Claude Code asked about this key. */
export function approvalOf(
  key: Candidate | null,
  answers: { readonly approved: readonly string[]; readonly rejected: readonly string[] },
): Approval | null {
  if (key?.text === null || key === null) return null;
  const suffix = key.text.slice(-approvalSuffixLength);
  if (answers.approved.includes(suffix)) return 'approved';
  return answers.rejected.includes(suffix) ? 'rejected' : 'unasked';
}

import type { Mode } from '../../contract/resolution';
import type { Candidate, Candidates } from './candidates';
import { isOn, type EffectiveEnv } from './effective-env';
import { isProfileMissing, type ProfileChoice } from './profile-choice';

export interface Choice {
  readonly xApiKey: Candidate | null;
  readonly bearer: Candidate | null;
}

/**
 * Fills the two header slots, each by its own order. Observed with 2.1.330 (2026-11): a key variable and a helper,
 * or a token and a saved Console key, go out together in one request; a login and a key never do.
 * A named profile keeps the login out even when a folder's settings then ask for another one that is not there.
 */
export function chooseSlots(from: Candidates, profile: ProfileChoice): Choice {
  const key = from.apiKey ?? from.helper;
  const anyKey = key !== null || from.managedKey !== null;
  const named = from.namedProfile !== null || (profile.named && isProfileMissing(profile));
  const federated = !profile.named && profile.decided?.type === 'oidc_federation';
  const bearer =
    from.authToken ??
    from.helper ??
    (key === null ? from.oauthToken : null) ??
    (anyKey ? null : from.namedProfile) ??
    (anyKey || !federated ? null : from.defaultProfile) ??
    (key === null && !named ? from.login : null) ??
    (anyKey ? null : from.defaultProfile);
  // A blank saved key fills no slot, though it kept the profile out above.
  const saved = from.managedKey?.text === '' ? null : from.managedKey;
  const isLogin = bearer?.kind === 'login' || bearer?.kind === 'env-oauth-token';
  return { xApiKey: key ?? (isLogin ? null : saved), bearer };
}

/**
 * Whether a key variable counts only once the user allowed it: in the terminal program, and in what the editor's
 * extension starts (`CLAUDE_CODE_ENTRYPOINT`), `claude -p` included; simple mode never asks.
 * Observed with 2.1.330 (2026-11, tests/record/cases/odd-pairs.json, `emb_vscode_*`, `odd_vscode_*`).
 */
export function asksApproval(env: EffectiveEnv, mode: Mode): boolean {
  const editor = env.get('CLAUDE_CODE_ENTRYPOINT')?.text === 'claude-vscode';
  return (mode === 'interactive' || editor) && !isOn(env, 'CLAUDE_CODE_SIMPLE');
}

/** Takes away what Claude Code would not use before the user answered its question. */
export function withApproval(from: Candidates, approval: Approval | null, asks: boolean): Candidates {
  if (!asks || approval === null || approval === 'approved') return from;
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

import type { Mode } from '../../contract/resolution';
import type { ClaudeInputs, Profile } from '../claude/inputs';
import { countsProfiles } from './entry';
import { countsFolders, isHosted, setValue, type EffectiveEnv } from './effective-env';

/** Which Anthropic profile stands for sign-in, and which one is then really read. */
export interface ProfileChoice {
  /** Whether a variable names one; a name, even of a profile that does not exist, takes the default one's place. */
  readonly named: boolean;
  /** The profile whose existence makes Claude Code sign in with a profile at all. */
  readonly decided: Profile | null;
  /** The profile whose token is sent; null when the folder's settings name one that is not there. */
  readonly read: Profile | null;
}

/**
 * A folder's ANTHROPIC_PROFILE has no say in whether a profile is used, but in which: once the shell's or the default
 * one was decided for, the folder's is read in its place, and when it does not exist nothing is sent, no login either.
 * Observed with 2.1.330 (2026-11, tests/record/cases/odd-pairs.json, `odd_projprofile_*`).
 */
export function chooseProfile(inputs: ClaudeInputs, env: EffectiveEnv, mode: Mode): ProfileChoice {
  const named = setValue(env, 'ANTHROPIC_PROFILE') !== null;
  if (!countsProfiles(inputs.env)) return { named, decided: null, read: null };
  const decided = named ? inputs.namedProfile : inputs.defaultProfile;
  const redirect = countsFolders(inputs, mode) && !isHosted(inputs) ? inputs.folderProfile : undefined;
  return { named, decided, read: decided === null || redirect === undefined ? decided : redirect.profile };
}

/** Whether a profile was decided for that then is not there to be read. */
export const isProfileMissing = ({ decided, read }: ProfileChoice): boolean => decided !== null && read === null;

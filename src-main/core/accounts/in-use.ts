import type { ClaudeInputs } from '../claude/inputs';
import { keyOfHelper } from './helper-command';

/** The helper command that Claude Code runs: the one of the highest settings that name any. Empty: none. */
export function activeHelper(inputs: Pick<ClaudeInputs, 'settings'>): string {
  const documents = inputs.settings.filter((document) => document.state === 'ok');
  return documents.find((document) => document.helper !== null)?.helper?.command ?? '';
}

/** Id of the kept key that Claude Code's helper prints, or null. */
export const keyInUse = (inputs: Pick<ClaudeInputs, 'settings'>): string | null => keyOfHelper(activeHelper(inputs));

import { lastPart } from '../copies/location';

/** A target of a change as two lines: its name, and the whole path where it has one. */
export interface TargetWords {
  readonly name: string;
  readonly path: string | null;
}

/** Splits "/Users/anna/.zshrc" into ".zshrc" and the path; what is no path ("Keychain") stays as it is. */
export function targetWords(target: string): TargetWords {
  const isPath = target.startsWith('/') || target.startsWith('~') || /^[A-Za-z]:[/\\]/.test(target);
  return isPath ? { name: lastPart(target), path: target } : { name: target, path: null };
}

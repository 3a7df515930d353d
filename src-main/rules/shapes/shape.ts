import type { FindingKind } from '../../contract/finding';

/** What the secrets of one vendor look like. Length is a hint only: a cut-off key is still a key. */
export interface SecretShape {
  /** `vendor/thing`. */
  readonly id: string;
  /** Whose it is, as people know it. */
  readonly vendor: string;
  readonly kind: FindingKind;
  /** Texts one of which stands in every hit: rules a text out without a search for the shape itself. */
  readonly signs: readonly string[];
  /** Global; the secret is the group named `secret`, or else the whole match. Nothing in it can run away. */
  readonly shape: RegExp;
  /**
   * The same more loosely, in the syntax that ripgrep shares: finds the files worth reading in whole folders.
   * Without it the shape is not looked for there: it would make every second file a candidate.
   */
  readonly search?: string;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** Invented letters and digits for examples: looks like a key to the rules, and was never one. */
export function filler(length: number): string {
  let made = '';
  for (let at = 0; at < length; at++) made += 'Kq7ZbT2mXw9RcV4nLs8DfG3hJp6YtE5u'.charAt((at * 7 + 3) % 32);
  return made;
}

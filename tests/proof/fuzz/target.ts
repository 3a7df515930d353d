/** One reader or editor that is given anything. */
export interface Target {
  readonly name: string;
  readonly kind: 'parser' | 'editor';
  readonly seeds: readonly string[];
  /**
   * @returns what is wrong with what it did, or null
   * @throws what the reader throws, which is a finding
   */
  readonly feed: (text: string, choice: number) => string | null;
}

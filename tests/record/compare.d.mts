import type { Observed } from './moved-times.mjs';

export interface Change {
  readonly what: 'sent' | 'provider' | 'exit' | 'words';
  readonly was: string;
  readonly is: string;
}
export function changes(recorded: Observed, seen: Observed): Change[];

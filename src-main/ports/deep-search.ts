import type { Result } from '../core/result';

export interface DeepSearchRequest {
  /** Absolute folders; nothing outside of them is read, and no link leads out. */
  readonly folders: readonly string[];
  /** What a candidate holds, in the syntax that JavaScript and ripgrep share. */
  readonly pattern: string;
  /** Larger files are passed over. */
  readonly maxFileBytes: number;
  /** Names that cannot hold text, as globs. */
  readonly passOver: readonly string[];
  readonly signal: AbortSignal;
  /** Called now and then: how many files were searched since the last call, and the last of them. */
  readonly onSearched: (files: number, last: string) => void;
  /** Called for each file that may hold a secret, in no order. */
  readonly onCandidate: (path: string) => void;
}

export interface DeepSearchFault {
  readonly code: 'no-searcher' | 'cancelled' | 'failed';
  readonly detail: string;
}

/** Finds the files of whole folders that may hold a secret. Files that vanish or may not be read are passed over. */
export interface DeepSearch {
  search(request: DeepSearchRequest): Promise<Result<{ readonly files: number }, DeepSearchFault>>;
}

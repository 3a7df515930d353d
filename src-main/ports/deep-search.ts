import type { Result } from '../core/result';

/** What cannot hold text, in lower case; upper case is meant as well. */
export interface PassedOver {
  /** What stands after the last dot of a name. */
  readonly endings: readonly string[];
  /** Folders wherever they are, such as `.git/objects`. */
  readonly folders: readonly string[];
}

export interface DeepSearchRequest {
  /** Absolute folders; nothing outside of them is read, and no link leads out. */
  readonly folders: readonly string[];
  /** What a candidate holds, in the syntax that JavaScript and ripgrep share. */
  readonly pattern: string;
  /** Larger files are passed over. */
  readonly maxFileBytes: number;
  readonly passOver: PassedOver;
  readonly signal: AbortSignal;
  /** Called now and then: how many files were searched since the last call, and a folder that is being searched. */
  readonly onSearched: (files: number, folder: string) => void;
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

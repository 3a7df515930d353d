import type { Result } from '../core/result';

/** What a file is, beside its bytes. All of it comes back at undo. */
export interface FileMarks {
  /** SHA-256 of the bytes, 64 hex digits. */
  readonly digest: string;
  readonly size: number;
  /** Permission bits, e.g. 0o600. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Nanoseconds since the epoch. */
  readonly modifiedNs: bigint;
}

export interface StoredFile {
  /** Where the bytes really are: the end of a symbolic link, else the path itself. */
  readonly realPath: string;
  readonly bytes: Uint8Array;
  readonly marks: FileMarks;
  /** Names that this file has (hard links): another name keeps the old content when this one is replaced. */
  readonly names: number;
}

export type StoreFaultCode =
  | 'missing'
  | 'folder-missing'
  | 'denied'
  | 'other-owner'
  | 'read-only'
  | 'no-space'
  | 'not-a-file'
  | 'link-loop'
  | 'too-large'
  | 'exists'
  | 'no-answer'
  | 'attributes'
  | 'immutable'
  | 'failed';

export interface StoreFault {
  readonly code: StoreFaultCode;
  readonly path: string;
  /** What the system said: an errno name such as `EACCES`. */
  readonly detail: string;
}

export interface NewFile {
  readonly bytes: Uint8Array;
  readonly mode: number;
  /** Null: whoever runs this. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  /** Null: now. */
  readonly modifiedNs: bigint | null;
  /** A file whose access list and extended attributes it gets; `attributes` where they cannot be kept. */
  readonly attributesOf?: string | null;
}

/**
 * Changing files so that each is, at every instant, wholly old or wholly new: written beside, made durable, moved over.
 * Every call has a time limit and answers with a fault instead of waiting for a network drive that went away.
 */
export interface FileStore {
  /**
   * Which of these files may carry an access list or extended attributes that this system can keep. Of many files
   * only those with an access list are told.
   */
  mayCarryMore(paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** Reads a regular file whole, following links. `most` in bytes. */
  read(path: string, most: number): Promise<Result<StoredFile, StoreFault>>;
  /** Whether this user could replace the file: `other-owner`, `denied`, `read-only` where not. A guess made before a preview. */
  mayReplace(path: string): Promise<Result<void, StoreFault>>;
  /** Where a path leads, or null where nothing is. */
  realPath(path: string): Promise<Result<string | null, StoreFault>>;
  /**
   * Makes a new file with everything it will have, durable, under a name that must not exist yet (`exists`).
   * Born 0600; gets its mode, owner and time before the call returns. Whoever may not give the file
   * to its owner gets `other-owner`. After a fault the file may be there in part.
   */
  write(path: string, file: NewFile): Promise<Result<void, StoreFault>>;
  /** Whether this user could make a file in that folder: `denied`, `read-only` where not. A guess made before a preview. */
  mayCreateIn(folder: string): Promise<Result<void, StoreFault>>;
  /** Atomic; `exists` where something is at `to` already. Of file systems without hard links only nearly so. */
  moveNew(from: string, to: string): Promise<Result<void, StoreFault>>;
  /** Atomic; takes the place of what is at `to`. */
  move(from: string, to: string): Promise<Result<void, StoreFault>>;
  /** Fine when there is nothing to remove. */
  remove(path: string): Promise<Result<void, StoreFault>>;
  /**
   * Makes a folder that other programs take for a lock. False where one is there already, unless it is older than
   * `staleMs`: then its maker is gone and it is taken over.
   */
  claim(path: string, staleMs: number): Promise<Result<boolean, StoreFault>>;
  /** Takes such a folder away again; fine when it is gone. */
  unclaim(path: string): Promise<Result<void, StoreFault>>;
  /** Makes the names in a folder durable, where the system can. */
  syncFolder(path: string): Promise<Result<void, StoreFault>>;
  /** Makes a private folder (0700) and those above it; fine when it is there, and then made private. */
  makeFolder(path: string): Promise<Result<void, StoreFault>>;
  /** Makes one folder (0700) in one that is there; leaves one that is there already as it is. */
  addFolder(path: string): Promise<Result<void, StoreFault>>;
  /** Removes an empty folder; fine when it is gone or something is in it. */
  removeFolder(path: string): Promise<Result<void, StoreFault>>;
  /** Names in a folder; none for a missing one. */
  names(path: string): Promise<Result<readonly string[], StoreFault>>;
}

import type { Result } from '../core/result';

export type ReadFaultCode =
  'missing' | 'denied' | 'too-large' | 'not-a-file' | 'link-loop' | 'no-answer' | 'read-error';

export interface ReadFault {
  readonly code: ReadFaultCode;
  readonly path: string;
  /** What the system said: an errno name such as `EACCES`. */
  readonly detail: string;
}

export interface FileFacts {
  /** The path that was asked for. */
  readonly path: string;
  /** Where it leads when it is a symbolic link, else the same. */
  readonly realPath: string;
  readonly size: number;
  /** Permission bits, e.g. 0o600. */
  readonly mode: number;
  readonly uid: number;
  readonly modifiedMs: number;
}

export interface FileContent {
  readonly facts: FileFacts;
  readonly bytes: Uint8Array;
}

/** Reading the file system. Never blocks for longer than its time limit, never opens anything but regular files. */
export interface Files {
  read(
    path: string,
    limits?: { readonly maxBytes?: number; readonly timeoutMs?: number },
  ): Promise<Result<FileContent, ReadFault>>;
  facts(path: string): Promise<Result<FileFacts, ReadFault>>;
  /** Names in a folder with their kind; nothing for a missing one. At most `most` entries. */
  list(path: string, most: number): Promise<Result<readonly FolderEntry[], ReadFault>>;
  /** The folder or file behind every link on the way; the path itself where there is nothing. */
  realPath(path: string): Promise<string>;
  /** The user's own id, or null where the system has none (Windows). */
  ownUid(): number | null;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

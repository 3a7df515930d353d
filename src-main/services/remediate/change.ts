import type { Restart } from '../../contract/plan';
import type { Result } from '../../core/result';
import type { NewFile, StoredFile, StoreFault } from '../../ports/file-store';
import type { TakenBackup } from './backups';
import type { ItemChange, ItemRecord } from './items';
import type { PutBack } from './put-back';
import type { FileRecord } from './records';

/** One file and what shall become of it. */
export interface FileChange {
  readonly path: string;
  readonly realPath: string;
  readonly findings: readonly string[];
  readonly result: FileRecord['result'];
  /** As it was read just now; null where nothing may be. */
  readonly before: StoredFile | null;
  /** Null: it goes away. */
  readonly after: NewFile | null;
  /** Folders to be made for it, or to go with it where they are empty; outermost first. */
  readonly folders: readonly string[];
}

/** What the caller hears and says while a change is under way. */
export interface Watch {
  readonly progress: (stage: 'prepare' | 'change' | 'check', done: number, of: number, path: string | null) => void;
  readonly cancelled: () => boolean;
}

/** What the look at the whole found wrong. */
export interface Unmet {
  readonly words: string;
  /** The files it is about; none where it is about no file in particular. */
  readonly paths: readonly string[];
}

export interface TransactionInput {
  readonly id: string;
  readonly plan: string;
  readonly title: string;
  readonly at: number;
  readonly undoes: string | null;
  readonly restarts: readonly Restart[];
  readonly changes: readonly FileChange[];
  readonly items: readonly ItemChange[];
  /** Files that fail are put back and the others stay. Only where the user chose it. */
  readonly keepWhatWorked: boolean;
  readonly watch: Watch;
  /** Looks at the result as a whole, without the files that were put back. */
  readonly verify: (without: ReadonlySet<string>) => Promise<Result<void, Unmet>>;
  /** Makes the change final: after this there is a receipt, and no way back but undo. */
  readonly commit: (made: Made, backup: TakenBackup) => Promise<Result<void, StoreFault>>;
  /** Takes a receipt away again that may have been half made. */
  readonly uncommit: () => Promise<Result<void, StoreFault>>;
}

/** What stopped a change. */
export type Cause =
  | { readonly kind: 'file'; readonly path: string; readonly fault: StoreFault }
  /** Something else wrote to the file or item while the change was under way. */
  | { readonly kind: 'moved-on'; readonly path: string }
  /** A keychain item or a variable; `why` is part of a sentence. */
  | { readonly kind: 'item'; readonly path: string; readonly why: string }
  | { readonly kind: 'verify'; readonly words: string }
  | { readonly kind: 'cancelled' }
  /** Keymender's own folder cannot be written to. */
  | { readonly kind: 'notes'; readonly fault: StoreFault };

/** What was changed, and with `keepWhatWorked` what was not. */
export interface Made {
  readonly files: readonly FileRecord[];
  readonly items: readonly ItemRecord[];
  readonly failed: readonly { readonly file: FileRecord; readonly cause: Cause }[];
}

export type Outcome =
  | ({ readonly kind: 'done' } & Made)
  /** Nothing was touched. */
  | { readonly kind: 'not-begun'; readonly cause: Cause }
  | { readonly kind: 'put-back'; readonly cause: Cause; readonly back: PutBack };

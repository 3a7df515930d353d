import { z } from 'zod';
import { Change, Receipt, Restart } from '../../contract/plan';
import { joinPath } from '../../core/where';
import { fail, ok, type Result } from '../../core/result';
import { ItemRecord } from './items';
import type { FileMarks, FileStore, StoreFault } from '../../ports/file-store';
import { idsIn, recordSuffix, writeDurably } from './own-files';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const MarksRecord = z.strictObject({
  digest,
  size: z.number().int().nonnegative(),
  mode: z.number().int(),
  uid: z.number().int(),
  gid: z.number().int(),
  /** Nanoseconds since the epoch, in decimal. */
  modifiedNs: z.string().regex(/^-?\d{1,20}$/),
});
export type MarksRecord = z.infer<typeof MarksRecord>;

export const toRecord = (marks: FileMarks): MarksRecord => ({ ...marks, modifiedNs: String(marks.modifiedNs) });

/** One file of a change. Digests tell at any later time whether it is as before, as after, or neither. */
export const FileRecord = z.strictObject({
  path: z.string(),
  realPath: z.string(),
  findings: z.array(z.string()),
  result: Change.shape.result,
  /** Null: it was not there. */
  before: MarksRecord.nullable(),
  /** Null: it is not to be there. */
  after: z.strictObject({ digest, mode: z.number().int() }).nullable(),
  /** Folders that come or go with the file, outermost first. */
  folders: z.array(z.string()).default([]),
});
export type FileRecord = z.infer<typeof FileRecord>;

const Common = {
  version: z.literal(1),
  id: z.string(),
  title: z.string(),
  at: z.number(),
  /** The receipt that this change takes back. */
  undoes: z.string().nullable(),
  files: z.array(FileRecord),
  items: z.array(ItemRecord).default([]),
};

/** What is about to be done, durable before the first write. Gone once there is a receipt. */
export const Intent = z.strictObject({
  ...Common,
  plan: z.string(),
  restarts: z.array(Restart),
  /**
   * The key of this one backup, base64, null for a plain one. It lies here only while the change is under way, beside
   * the files that hold the same secrets, so that putting them back never waits for a keychain.
   */
  key: z.string().nullable(),
});
export type Intent = z.infer<typeof Intent>;

/** A receipt with what undo needs. Holds no secret. */
export const StoredReceipt = z.strictObject({ ...Common, receipt: Receipt, encrypted: z.boolean(), bytes: z.number() });
export type StoredReceipt = z.infer<typeof StoredReceipt>;

export type RecordFault = StoreFault | { readonly code: 'unreadable'; readonly path: string; readonly detail: string };

const largestRecord = 64 * 1024 * 1024;

/** A folder of small JSON files, each written beside and moved into place. */
export class RecordFolder<T> {
  constructor(
    private readonly store: FileStore,
    readonly folder: string,
    private readonly schema: z.ZodType<T>,
  ) {}

  path(id: string): string {
    return joinPath(this.folder, id + recordSuffix);
  }

  /** Ids, oldest first: they begin with the time. Half-written ones are none. */
  async ids(): Promise<Result<readonly string[], StoreFault>> {
    const names = await this.store.names(this.folder);
    if (!names.ok) return names;
    return ok(idsIn(names.value, recordSuffix).sort());
  }

  async get(id: string): Promise<Result<T, RecordFault>> {
    const file = await this.store.read(this.path(id), largestRecord);
    if (!file.ok) return file;
    const parsed = this.schema.safeParse(jsonOf(file.value.bytes));
    return parsed.success ? ok(parsed.data) : fail({ code: 'unreadable', path: this.path(id), detail: 'its shape' });
  }

  /** Durable when it returns. */
  async put(id: string, record: T): Promise<Result<void, StoreFault>> {
    const made = await this.store.makeFolder(this.folder);
    if (!made.ok) return made;
    return writeDurably(this.store, this.path(id), new TextEncoder().encode(JSON.stringify(record)));
  }

  async remove(id: string): Promise<Result<void, StoreFault>> {
    const removed = await this.store.remove(this.path(id));
    return removed.ok ? this.store.syncFolder(this.folder) : removed;
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

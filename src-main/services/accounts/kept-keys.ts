import type { z } from 'zod';
import type { FolderRecord } from '../../contract/accounts';
import { recordPath, recordsFolder, recordText } from '../../core/accounts/kept-key';
import type { KeptAt } from '../../core/plan/one-home-rotate';
import { fail, ok, type Result } from '../../core/result';
import { joinPath } from '../../core/where';
import type { FileStore, StoreFault } from '../../ports/file-store';
import { writeDurably } from '../remediate/own-files';

/** A note is a few lines; anything larger is not ours. */
const largestNote = 64 * 1024;
const noteName = /^key-[0-9a-f]{8}\.json$/;
const folderNote = /^folder-[a-z0-9-]{1,32}\.json$/;

/** Loaded with the first note: most homes have none, and a plain `status` has nothing else to check a shape of. */
const shapes = () => import('../../contract/accounts');

/** The notes beside the kept keys: their names, masks and dates. No secret is in them, and none is read for them. */
export class KeptKeys {
  constructor(
    private readonly store: FileStore,
    private readonly dataFolder: string,
  ) {}

  pathOf(id: string): string {
    return recordPath(this.dataFolder, id);
  }

  /** Oldest first. A note that cannot be read is left out: the key behind it is not lost, and no list must fail for it. */
  async list(): Promise<readonly KeptAt[]> {
    const names = await this.store.names(recordsFolder(this.dataFolder));
    if (!names.ok) return [];
    const kept = await Promise.all(
      names.value.filter((name) => noteName.test(name)).map((name) => this.#read(name.slice(0, -'.json'.length))),
    );
    return kept
      .flatMap((one) => one ?? [])
      .sort((a, b) => a.record.firstSeen - b.record.firstSeen || (a.record.id < b.record.id ? -1 : 1));
  }

  folderPath(slug: string): string {
    return joinPath(recordsFolder(this.dataFolder), `folder-${slug}.json`);
  }

  /** The second folders that Keymender made, by name. */
  async folders(): Promise<readonly FolderRecord[]> {
    const names = await this.store.names(recordsFolder(this.dataFolder));
    if (!names.ok) return [];
    const notes = names.value.filter((name) => folderNote.test(name));
    const { FolderRecord } = await shapes();
    const records = await Promise.all(notes.map((name) => this.#note(name, FolderRecord)));
    return records.flatMap((record) => record ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async rename(kept: KeptAt, name: string): Promise<Result<void, StoreFault>> {
    const text = recordText({ ...kept.record, name });
    const written = await writeDurably(this.store, kept.path, new TextEncoder().encode(text));
    return written.ok ? ok(undefined) : fail(written.error);
  }

  async #read(id: string): Promise<KeptAt | null> {
    const record = await this.#note(`${id}.json`, (await shapes()).KeyRecord);
    return record?.id === id ? { record, path: this.pathOf(id) } : null;
  }

  async #note<T>(name: string, schema: z.ZodType<T>): Promise<T | null> {
    const file = await this.store.read(joinPath(recordsFolder(this.dataFolder), name), largestNote);
    const parsed = file.ok ? schema.safeParse(jsonOf(file.value.bytes)) : null;
    return parsed?.success === true ? parsed.data : null;
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

import { z } from 'zod';
import { joinPath } from '../../core/where';
import type { FileStore } from '../../ports/file-store';

const mostBytes = 1024 * 1024;
const mostKeys = 5_000;
const fingerprint = z.string().regex(/^[0-9a-f]{12}$/);
const Kept = z.strictObject({
  schema: z.literal(1),
  /** When each secret was first seen, ms since the epoch. */
  firstSeen: z.record(fingerprint, z.number().int().nonnegative()),
  /** What the user was reminded of: `kind fingerprint`. */
  told: z.array(z.string().max(64)),
});
type Kept = z.infer<typeof Kept>;

/** What was known before a look. */
export interface KeyHistory {
  readonly firstSeen: ReadonlyMap<string, number>;
  readonly told: ReadonlySet<string>;
  /** Nothing was ever looked at before: what is found now is no news. */
  readonly isFirst: boolean;
}

/**
 * When each secret was first seen here, and what the user was reminded of, over restarts. Holds fingerprints and dates
 * only. A disk that refuses costs a repeated reminder and nothing else.
 */
export class KeyMemory {
  readonly #store: FileStore;
  readonly #folder: string;
  #kept: Kept | null = null;
  #saved = '';

  constructor(store: FileStore, dataFolder: string) {
    this.#store = store;
    this.#folder = dataFolder;
  }

  async recall(): Promise<KeyHistory> {
    this.#kept ??= await this.#read();
    const { firstSeen, told } = this.#kept ?? { firstSeen: {}, told: [] };
    return {
      firstSeen: new Map(Object.entries(firstSeen)),
      told: new Set(told),
      isFirst: this.#kept === null,
    };
  }

  /** Keeps exactly this: secrets that were not seen for a while are forgotten by whoever calls. */
  async keep(firstSeen: ReadonlyMap<string, number>, told: ReadonlySet<string>): Promise<void> {
    this.#kept = {
      schema: 1,
      firstSeen: Object.fromEntries([...firstSeen].slice(-mostKeys)),
      told: [...told].slice(-mostKeys),
    };
    const text = `${JSON.stringify(this.#kept)}\n`;
    if (text === this.#saved) return;
    if (await this.#write(text)) this.#saved = text;
  }

  get #path(): string {
    return joinPath(this.#folder, 'known-keys.json');
  }

  async #read(): Promise<Kept | null> {
    const read = await this.#store.read(this.#path, mostBytes);
    if (!read.ok) return null;
    this.#saved = new TextDecoder().decode(read.value.bytes);
    try {
      const kept = Kept.safeParse(JSON.parse(this.#saved));
      return kept.success ? kept.data : null;
    } catch {
      return null;
    }
  }

  async #write(text: string): Promise<boolean> {
    const beside = `${this.#path}.new`;
    const made = await this.#store.makeFolder(this.#folder);
    if (!made.ok) return false;
    // Left behind by a crash in the middle of this.
    await this.#store.remove(beside);
    const file = { bytes: new TextEncoder().encode(text), mode: 0o600, owner: null, modifiedNs: null };
    const written = await this.#store.write(beside, file);
    return written.ok && (await this.#store.move(beside, this.#path)).ok;
  }
}

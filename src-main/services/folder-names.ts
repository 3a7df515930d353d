import type { FolderEntry } from '../ports/files';

/** Names that a file system can only mean as they are written: no accents in two spellings, no `PROGRA~1`, no `a.`. */
const plainName = /^[\w@+,= .-]*[\w@+,=-]$/;

/** The names of a folder that was listed to its end. */
export class FolderNames {
  readonly #entries: readonly FolderEntry[];
  #names: ReadonlySet<string> | null = null;

  constructor(entries: readonly FolderEntry[]) {
    this.#entries = entries;
  }

  /** True where nothing of that name is there; false where something is or may be. */
  lacks(name: string): boolean {
    if (!plainName.test(name)) return false;
    // Some file systems do not tell upper from lower case.
    this.#names ??= new Set(this.#entries.map((entry) => entry.name.toLowerCase()));
    return !this.#names.has(name.toLowerCase());
  }
}

import { watch as watchFolder, type FSWatcher } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import type { BlindSpot, Watch, WatchedFolder, Watcher } from '../ports/watcher';
import { baseOf, joinPath, parentOf } from '../core/where';

/**
 * File systems that tell this computer nothing about changes made by another one (statfs(2), magic numbers of
 * linux/magic.h, 6.1): NFS, SMB, CIFS, SMB2, 9P, Ceph, AFS. FUSE is left out: most of it is local.
 */
const remoteTypes: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x00c36400, 0x5346414f,
]);

/** The settled state of a folder that was just made or replaced comes in several events, ms. */
const settleMs = 100;
/** A folder that does not answer (a network home) is taken for missing, ms. */
const answerMs = 2_000;

/**
 * The real file system, one watch for each folder. Watching folders rather than files sees files that appear later or
 * are replaced by renaming, and costs one descriptor however many changes there are. For a folder that is missing, the
 * nearest one above it is watched until it appears.
 */
export const nodeWatcher: Watcher = {
  start: (changed) => new FolderWatch(changed),
};

interface Watched {
  readonly watcher: FSWatcher;
  /** Which folder it is, should another take its name. */
  readonly inode: number;
}

class FolderWatch implements Watch {
  readonly #changed: (path: string) => void;
  readonly #open = new Map<string, Watched>();
  #wanted: ReadonlyMap<string, WatchedFolder> = new Map();
  /** Names in existing folders by which a missing one would appear. */
  #awaited: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  #blind: ReadonlyMap<string, BlindSpot> = new Map();
  #settling: ReturnType<typeof setTimeout> | undefined;
  #arranging: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(changed: (path: string) => void) {
    this.#changed = changed;
  }

  async follow(folders: readonly WatchedFolder[]): Promise<void> {
    this.#wanted = new Map(folders.map((folder) => [folder.path, folder]));
    await this.#arrange();
  }

  blind(): readonly BlindSpot[] {
    return [...this.#blind.values()];
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#settling);
    for (const { watcher } of this.#open.values()) watcher.close();
    this.#open.clear();
  }

  /** One arrangement after the other: two at once would open the same folder twice. */
  #arrange(): Promise<void> {
    this.#arranging = this.#arranging.then(() => this.#arrangeNow());
    return this.#arranging;
  }

  async #arrangeNow(): Promise<void> {
    const awaited = new Map<string, Set<string>>();
    const there = new Map<string, number>();
    await Promise.all(
      [...this.#wanted.keys()].map(async (wanted) => {
        let name: string | null = null;
        for (let path = wanted; ; name = baseOf(path), path = parentOf(path)) {
          const inode = await folderAt(path);
          if (inode === null && parentOf(path) !== path) continue;
          if (inode === null) return;
          there.set(path, inode);
          if (name !== null) awaited.set(path, (awaited.get(path) ?? new Set()).add(name));
          return;
        }
      }),
    );
    if (this.#ended) return;
    this.#awaited = awaited;
    for (const [path, { watcher, inode }] of this.#open) {
      if (there.get(path) === inode) continue;
      watcher.close();
      this.#open.delete(path);
      // What lay in it may have changed with it.
      this.#tellAll(path);
    }
    const blind = new Map<string, BlindSpot>();
    await Promise.all(
      [...there].map(async ([path, inode]) => {
        const why = this.#open.has(path) ? null : this.#watch(path, inode);
        const spot = why ?? ((await isRemote(path)) ? 'remote' : null);
        if (spot !== null) blind.set(path, { path, why: spot });
      }),
    );
    this.#blind = blind;
  }

  /** @returns why it cannot be watched, or null when it is */
  #watch(path: string, inode: number): BlindSpot['why'] | null {
    if (this.#ended) return null;
    try {
      const watcher = watchFolder(path, { persistent: false }, (_event, name) => this.#heard(path, name));
      watcher.on('error', () => this.#lost(path, watcher));
      this.#open.set(path, { watcher, inode });
      return null;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      return code === 'ENOSPC' || code === 'EMFILE' || code === 'ENFILE' ? 'no-room' : 'denied';
    }
  }

  #heard(folder: string, name: string | null): void {
    // The folder's own name: it was removed or renamed. A new one may even get the number of the old one.
    if (name === null || name === baseOf(folder)) {
      const watcher = this.#open.get(folder)?.watcher;
      if (watcher !== undefined) this.#lost(folder, watcher);
      this.#tellAll(folder);
      return;
    }
    if (this.#awaited.get(folder)?.has(name) === true) {
      this.#settle();
      return;
    }
    // A folder that is followed came or went.
    const path = joinPath(folder, name);
    if (this.#wanted.has(path)) this.#settle();
    if (this.#wanted.get(folder)?.matters(name) === true) this.#changed(path);
  }

  #lost(path: string, watcher: FSWatcher): void {
    watcher.close();
    if (this.#open.get(path)?.watcher === watcher) this.#open.delete(path);
    this.#settle();
  }

  /** A folder came or went: looks at once at what is there, and again when it has come to rest. */
  #settle(): void {
    if (this.#ended || this.#settling !== undefined) return;
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      const before = new Set(this.#open.keys());
      void this.#arrange().then(() => {
        for (const path of this.#open.keys()) if (!before.has(path)) this.#tellAll(path);
      });
    }, settleMs);
  }

  /** What is in a new folder was made before anybody watched it. */
  #tellAll(folder: string): void {
    if (!this.#ended && this.#wanted.has(folder)) this.#changed(folder);
  }
}

/** @returns its inode, or null where there is no folder or none that answers in time */
async function folderAt(path: string): Promise<number | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), answerMs);
  });
  const facts = await Promise.race([stat(path).catch(() => null), limit]);
  clearTimeout(timer);
  return facts?.isDirectory() === true ? facts.ino : null;
}

/** In doubt it is local: a folder that cannot be asked about is watched like any other. */
async function isRemote(path: string): Promise<boolean> {
  const facts = await statfs(path).catch(() => null);
  return facts !== null && remoteTypes.has(facts.type);
}

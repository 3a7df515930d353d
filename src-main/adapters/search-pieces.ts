import { opendir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PassedOver } from '../ports/deep-search';

export interface Pieces {
  /** Folders to search with all below them. */
  readonly whole: readonly string[];
  /** Folders of which only the files that lie in them directly are left to search. */
  readonly loose: readonly string[];
}

/** With so many pieces a progress moves evenly enough. */
const enough = 64;
const deepest = 4;
/** A folder with more names stays in one piece: listing it would take longer than it helps. */
const mostNames = 2_000;
const namesAtOnce = 256;
/** Cutting up may hold up the search itself so long, ms: a disk that was asleep answers in time. */
const withinMs = 1_000;

/**
 * Cuts folders into pieces by their subfolders, so that a search can tell how far it is after each. Follows no links;
 * what cannot be listed, or not in time, stays whole.
 *
 * @param folders absolute, none inside another
 */
export async function piecesOf(folders: readonly string[], passOver: PassedOver): Promise<Pieces> {
  const late = new AbortController();
  const limit = sleep(withinMs, null, { ref: false, signal: late.signal }).catch(() => null);
  let pieces: Pieces = { whole: folders, loose: [] };
  for (let depth = 0; depth < deepest && pieces.whole.length < enough; depth += 1) {
    const split = await Promise.race([Promise.all(pieces.whole.map((folder) => splitUp(folder, passOver))), limit]);
    if (split === null || split.every((parts) => parts === null)) break;
    pieces = {
      whole: pieces.whole.flatMap((folder, at) => split[at]?.folders ?? [folder]),
      loose: [...pieces.loose, ...pieces.whole.filter((_, at) => split[at]?.hasFiles === true)],
    };
  }
  late.abort();
  return pieces;
}

interface Parts {
  readonly folders: readonly string[];
  readonly hasFiles: boolean;
}

/** Null for what is better left whole: nothing to cut by, too much to list, or nothing that can be listed. */
async function splitUp(folder: string, passOver: PassedOver): Promise<Parts | null> {
  const folders: string[] = [];
  let names = 0;
  let hasFiles = false;
  try {
    for await (const entry of await opendir(folder, { bufferSize: namesAtOnce })) {
      names += 1;
      if (names > mostNames) return null;
      if (entry.isFile()) hasFiles = true;
      const path = `${folder === '/' ? '' : folder}/${entry.name}`;
      if (entry.isDirectory() && !isPassedOver(path, passOver)) folders.push(path);
    }
  } catch {
    return null;
  }
  return folders.length === 0 ? null : { folders, hasFiles };
}

/** The searcher asks this of everything below what it is given, but not of what it is given. */
function isPassedOver(path: string, { endings, folders }: PassedOver): boolean {
  const lower = path.toLowerCase();
  const ending = lower.slice(lower.lastIndexOf('.') + 1);
  return endings.includes(ending) || folders.some((folder) => lower.endsWith(`/${folder}`));
}

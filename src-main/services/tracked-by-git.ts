import { indexNames } from '../core/git/index-names';
import { withIssues, type Found } from '../core/found';
import { joinPath, parentOf, type Where } from '../core/where';
import type { Files } from '../ports/files';

/** Work trees are looked for this far above a file. */
const highest = 12;

/** Marks secrets in files that git tracks: they are in the history of the repository, and perhaps published. */
export function markTracked(files: Files, where: Where, found: readonly Found[]): Promise<readonly Found[]> {
  return markTrackedBelow(files, [where.cwd, where.home, ...where.projects], found);
}

/** The same for files below certain folders; others are left alone. Each index is read once. */
export async function markTrackedBelow(
  files: Files,
  folders: readonly string[],
  found: readonly Found[],
): Promise<readonly Found[]> {
  const trees = new Map<string, Promise<ReadonlySet<string> | null>>();
  const treeAt = (folder: string) => {
    const known = trees.get(folder) ?? readIndex(files, folder);
    trees.set(folder, known);
    return known;
  };
  const isTracked = async (path: string): Promise<boolean> => {
    let folder = parentOf(path);
    for (let step = 0; step < highest && folder !== '/' && folder !== '.'; step += 1) {
      const names = await treeAt(folder);
      if (names !== null) return names.has(path.slice(folder.length + 1));
      folder = parentOf(folder);
    }
    return false;
  };
  const tracked = new Map<string, Promise<boolean>>();
  return Promise.all(
    found.map(async (one) => {
      const { path } = one.finding.location;
      if (one.secret === null || path === undefined || !folders.some((each) => path.startsWith(`${each}/`))) return one;
      const known = tracked.get(path) ?? isTracked(path);
      tracked.set(path, known);
      return (await known) ? withIssues(one, ['tracked-by-git']) : one;
    }),
  );
}

/** What the work tree at a folder tracks, or null where there is none. */
async function readIndex(files: Files, folder: string): Promise<ReadonlySet<string> | null> {
  const own = await files.read(joinPath(folder, '.git', 'index'));
  if (own.ok) return indexNames(own.value.bytes);
  // In a further work tree `.git` is a file that names the folder.
  const pointer = await files.read(joinPath(folder, '.git'), { maxBytes: 4_096 });
  const text = pointer.ok ? new TextDecoder().decode(pointer.value.bytes) : '';
  const named = /^gitdir: (.{1,4000}?)\s*$/m.exec(text)?.[1];
  if (named === undefined) return null;
  const isAbsolute = named.startsWith('/') || /^[A-Za-z]:/.test(named);
  const index = await files.read(joinPath(isAbsolute ? named : joinPath(folder, named), 'index'));
  return index.ok ? indexNames(index.value.bytes) : new Set();
}

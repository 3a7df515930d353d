import { indexNames } from '../core/git/index-names';
import { withIssues, type Found } from '../core/found';
import { joinPath, parentOf, type Where } from '../core/where';
import type { Files } from '../ports/files';

/** Work trees are looked for this far above a file. */
const highest = 8;

/** Marks secrets in files that git tracks: they are in the history of the repository, and perhaps published. */
export async function markTracked(files: Files, where: Where, found: readonly Found[]): Promise<readonly Found[]> {
  const trees = new Map<string, Promise<ReadonlySet<string> | null>>();
  const treeAt = (folder: string) => {
    const known = trees.get(folder) ?? readIndex(files, folder);
    trees.set(folder, known);
    return known;
  };
  const tracked = new Map<string, Promise<boolean>>();
  const isTracked = async (path: string): Promise<boolean> => {
    let folder = parentOf(path);
    for (let step = 0; step < highest && folder !== '/' && folder !== '.' && folder !== where.root; step += 1) {
      const names = await treeAt(folder);
      if (names !== null) return names.has(path.slice(folder.length + 1));
      folder = parentOf(folder);
    }
    return false;
  };
  const inProject = (path: string) =>
    [where.cwd, where.home, ...where.projects].some((each) => path.startsWith(`${each}/`));
  return Promise.all(
    found.map(async (one) => {
      const { path } = one.finding.location;
      if (one.secret === null || path === undefined || !inProject(path)) return one;
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
  const named = pointer.ok
    ? /^gitdir: (.{1,4000}?)\s*$/m.exec(new TextDecoder().decode(pointer.value.bytes))?.[1]
    : undefined;
  if (named === undefined) return null;
  const index = await files.read(
    joinPath(named.startsWith('/') || /^[A-Za-z]:/.test(named) ? '' : folder, named, 'index'),
  );
  return index.ok ? indexNames(index.value.bytes) : new Set();
}

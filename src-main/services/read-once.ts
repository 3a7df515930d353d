import { fail } from '../core/result';
import { baseOf, parentOf } from '../core/where';
import type { Files } from '../ports/files';
import { FolderNames } from './folder-names';

/**
 * The same files, each asked for once: what several parts of one look want to know is read for the first of them. A
 * file that was not in its folder when that was listed is not asked for at all.
 */
export function readOnce(files: Files): Files {
  const listed = new Map<string, FolderNames>();
  const isKnownMissing = (path: string) => listed.get(parentOf(path))?.lacks(baseOf(path)) === true;
  const missing = (path: string) => fail({ code: 'missing' as const, path, detail: '' });
  const read = remembered(async (path: string, limits?: Parameters<Files['read']>[1]) =>
    isKnownMissing(path) ? missing(path) : files.read(path, limits),
  );
  const list = remembered(async (path: string, most: number) => {
    if (isKnownMissing(path)) return missing(path);
    const entries = await files.list(path, most);
    if (entries.ok && entries.value.length < most) listed.set(path, new FolderNames(entries.value));
    return entries;
  });
  const facts = remembered((path: string) => files.facts(path));
  const realPath = remembered((path: string) => files.realPath(path));
  return { read, list, facts, realPath, ownUid: () => files.ownUid() };
}

function remembered<More extends readonly unknown[], T>(
  ask: (path: string, ...more: More) => Promise<T>,
): (path: string, ...more: More) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path, ...more) => {
    const name = more.length === 0 || more[0] === undefined ? path : `${path}\u0000${JSON.stringify(more)}`;
    const answer = known.get(name) ?? ask(path, ...more);
    known.set(name, answer);
    return answer;
  };
}

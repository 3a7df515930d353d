import type { Files } from '../ports/files';

/** The same files, each asked for once: what several parts of one look want to know is read for the first of them. */
export function readOnce(files: Files): Files {
  const read = remembered((path: string, limits?: Parameters<Files['read']>[1]) => files.read(path, limits));
  const list = remembered((path: string, most: number) => files.list(path, most));
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

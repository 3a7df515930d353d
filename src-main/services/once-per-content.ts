const known = new WeakMap<Uint8Array, Map<string, unknown>>();

/**
 * What follows from a file's content alone, worked out once for as long as the content is the same object: most of a
 * look is as the look before. It is forgotten with the content.
 *
 * @param content as the port gave it; a port that keeps nothing gives new bytes each time, and all is worked out anew
 * @param what names the result, and everything besides the content that it depends on
 */
export function oncePerContent<T>(content: Uint8Array, what: string, work: () => T): T {
  let results = known.get(content) as Map<string, T> | undefined;
  if (results === undefined) {
    results = new Map();
    known.set(content, results);
  }
  if (results.has(what)) return results.get(what) as T;
  const made = work();
  results.set(what, made);
  return made;
}

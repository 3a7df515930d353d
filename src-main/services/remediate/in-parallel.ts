import { ok, type Result } from '../../core/result';

/**
 * Works on several items at once. After the first fault no new one is begun; the answer comes when none is under way
 * any more, so that whoever cleans up cleans up everything.
 */
export async function inParallel<T, E>(
  atOnce: number,
  items: readonly T[],
  work: (item: T) => Promise<Result<unknown, E>>,
): Promise<Result<void, E>> {
  const faults: Result<never, E>[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length && faults.length === 0) {
      const item = items[next++];
      if (item === undefined) return;
      const done = await work(item);
      if (!done.ok) faults.push(done);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return faults[0] ?? ok(undefined);
}

/** How many files are worked on at once: enough to hide a slow disk, few enough to leave the system's threads to others. */
export const filesAtOnce = 8;

/** Answers in the order of the items. After the first fault no new item is begun. */
export async function mapInParallel<T, R, E>(
  items: readonly T[],
  work: (item: T) => Promise<Result<R, E>>,
): Promise<Result<readonly R[], E>> {
  const made: R[] = [];
  const done = await inParallel(filesAtOnce, [...items.entries()], async ([index, item]) => {
    const one = await work(item);
    if (one.ok) made[index] = one.value;
    return one;
  });
  return done.ok ? ok(made) : done;
}

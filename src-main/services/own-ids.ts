import type { Found } from '../core/found';

/** The same place and name may hold two values (`a || b` on one line): each needs an id of its own. */
export function withOwnIds(found: readonly Found[]): readonly Found[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const count = seen.get(one.finding.id) ?? 0;
    seen.set(one.finding.id, count + 1);
    return count === 0 ? one : { ...one, finding: { ...one.finding, id: `${one.finding.id}-${count + 1}` } };
  });
}

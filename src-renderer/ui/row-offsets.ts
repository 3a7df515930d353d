interface Item {
  readonly key: string;
  readonly kind: string;
}

/** Height of a row before any of its kind was drawn, in px. */
const firstGuess = 72;

/**
 * Where each row of a list begins, in px, with the end of the last one appended.
 * Heights that were measured count as they are; a row that was never drawn counts as the mean of its kind.
 */
export function rowOffsets(items: readonly Item[], heights: ReadonlyMap<string, number>): Float64Array {
  const means = new Map<string, { sum: number; count: number }>();
  for (const { key, kind } of items) {
    const height = heights.get(key);
    if (height === undefined) continue;
    const mean = means.get(kind) ?? { sum: 0, count: 0 };
    means.set(kind, { sum: mean.sum + height, count: mean.count + 1 });
  }
  const offsets = new Float64Array(items.length + 1);
  items.forEach(({ key, kind }, index) => {
    const mean = means.get(kind);
    const height = heights.get(key) ?? (mean ? mean.sum / mean.count : firstGuess);
    offsets[index + 1] = (offsets[index] ?? 0) + height;
  });
  return offsets;
}

/** Index of the first row that ends below `px`; the number of rows when none does. */
export function rowAt(offsets: Float64Array, px: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? 0) <= px) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The middle value; of an even number the mean of the two middle ones. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const units = {
  ms: (value) => `${value.toFixed(0)} ms`,
  bytes: (value) => `${(value / 1024 / 1024).toFixed(0)} MB`,
};

/**
 * One line of the table, from pairs measured in one run. The ratio is the median of the pairs' ratios, so that a
 * busy moment that hits both sides of a pair does not count.
 *
 * @param {{ what: string, unit: 'ms' | 'bytes', ours: number[], theirs: number[], aim?: string }} measured
 */
export function row({ what, unit, ours, theirs, aim = '' }) {
  const ratio = median(ours.map((value, at) => value / theirs[at]));
  const cells = [what, units[unit](median(ours)), units[unit](median(theirs)), ratio.toFixed(2), aim];
  return `| ${cells.join(' | ')} |`;
}

/** A Markdown table of such lines. */
export function table(rows) {
  const head = ['| | Keymender | reference | ratio | aim |', '|---|---|---|---|---|'];
  return [...head, ...rows].join('\n');
}

/** A change to a text: the characters from `start` up to `end` (UTF-16 units) give way to `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A piece of a text that a reader of its format tells apart: a word, a string, a bracket, a comment. */
export interface Span {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The splices in order, equal ones once; null when two of them claim the same characters. */
export function inOrder(splices: readonly Splice[]): Splice[] | null {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Splice[] = [];
  for (const next of sorted) {
    const last = kept[kept.length - 1];
    if (last && last.start === next.start && last.end === next.end && last.text === next.text) continue;
    // Text put in right before a replaced piece is clear; two texts put in at one place are not.
    if (last && (next.start < last.end || (next.start === last.start && next.end === last.end))) return null;
    kept.push(next);
  }
  return kept;
}

/** The text with all splices made; they must be in order (see `inOrder`). */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const splice of splices) {
    parts.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Where the splices put things: offsets of the old text to offsets of the new one, in ascending calls. */
class Landing {
  #shift = 0;
  #next = 0;
  constructor(private readonly splices: readonly Splice[]) {}

  /** `edge` says whether the offset begins or ends something: text put in right there goes before or after it. */
  at(offset: number, edge: 'start' | 'end'): number {
    for (;;) {
      const splice = this.splices[this.#next];
      if (!splice || splice.end > offset) break;
      if (edge === 'end' && splice.start === splice.end && splice.end === offset) break;
      this.#shift += splice.text.length - (splice.end - splice.start);
      this.#next++;
    }
    const splice = this.splices[this.#next];
    if (splice && splice.start < offset && offset < splice.end) {
      return splice.start + this.#shift + (edge === 'end' ? splice.text.length : 0);
    }
    return offset + this.#shift;
  }
}

/** Where an offset of the old text lies in the new one. */
export function landing(splices: readonly Splice[], offset: number): number {
  return new Landing(splices).at(offset, 'start');
}

/**
 * True when the new text reads like the old one everywhere but inside the splices: every span that was not
 * wholly replaced is still there, of the same kind, at the place the splices move it to, and no other appeared.
 */
export function sameElsewhere(before: readonly Span[], after: readonly Span[], splices: readonly Splice[]): boolean {
  const made: { start: number; end: number }[] = [];
  let shift = 0;
  for (const splice of splices) {
    made.push({ start: splice.start + shift, end: splice.start + shift + splice.text.length });
    shift += splice.text.length - (splice.end - splice.start);
  }
  const starts = new Landing(splices);
  const kept = before.filter((span) => !within(splices, span));
  // Spans may nest, so their ends do not ascend: map them in their own order.
  const ends = new Map<number, number>();
  const upward = new Landing(splices);
  for (const end of kept.map((span) => span.end).sort((a, b) => a - b)) ends.set(end, upward.at(end, 'end'));
  const found = after.filter((span) => !within(made, span));
  if (found.length !== kept.length) return false;
  return kept.every((span, index) => {
    const other = found[index];
    return (
      other?.kind === span.kind && other.start === starts.at(span.start, 'start') && other.end === ends.get(span.end)
    );
  });
}

function within(ranges: readonly { start: number; end: number }[], span: Span): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.end > range.start && range.start <= span.start && span.end <= range.end;
}

/** One line of a diff. Deleted lines carry their number in the old text, the others theirs in the new one. */
export interface DiffLine {
  kind: 'same' | 'del' | 'add';
  /** Counted from 1. */
  line: number;
  /** Without its line end. */
  text: string;
}

// Beyond this many changed lines the shortest diff is not worth its time: the changed middle is shown as one block.
const MOST_CHANGES = 400;

/**
 * The lines that differ between two texts, with `context` unchanged lines around each change. Line ends count:
 * a line whose LF became CRLF is a changed line. Equal texts give no lines.
 */
export function diffLines(before: string, after: string, context = 1): DiffLine[] {
  const old = split(before);
  const now = split(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  ) {
    tail++;
  }
  const middle = shortest(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const all: DiffLine[] = [];
  for (let at = Math.max(0, head - context); at < head; at++) all.push(entry('same', at, now[at]));
  for (const { kind, index } of middle) {
    all.push(entry(kind, index + head, kind === 'del' ? old[index + head] : now[index + head]));
  }
  for (let at = now.length - tail; at < Math.min(now.length, now.length - tail + context); at++) {
    all.push(entry('same', at, now[at]));
  }
  return all.filter((_, index) => nearChange(all, index, context));
}

const split = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/));

const entry = (kind: DiffLine['kind'], index: number, text = ''): DiffLine => ({
  kind,
  line: index + 1,
  text: text.replace(/\r?\n$/, ''),
});

function nearChange(all: readonly DiffLine[], index: number, context: number): boolean {
  for (let at = Math.max(0, index - context); at <= Math.min(all.length - 1, index + context); at++) {
    if (all[at]?.kind !== 'same') return true;
  }
  return false;
}

interface Step {
  readonly kind: DiffLine['kind'];
  /** In the old text for 'del', else in the new one. */
  readonly index: number;
}

/** The shortest edit script: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986. */
function shortest(old: readonly string[], now: readonly string[]): Step[] {
  const trail: Map<number, number>[] = [];
  const reach = new Map<number, number>([[1, 0]]);
  const most = Math.min(old.length + now.length, MOST_CHANGES);
  for (let depth = 0; depth <= most; depth++) {
    trail.push(new Map(reach));
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      let x = cameDown(reach, diagonal, depth) ? (reach.get(diagonal + 1) ?? 0) : (reach.get(diagonal - 1) ?? 0) + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= old.length && x - diagonal >= now.length) return walkBack(trail, old.length, now.length);
    }
  }
  return [
    ...old.map((_, index): Step => ({ kind: 'del', index })),
    ...now.map((_, index): Step => ({ kind: 'add', index })),
  ];
}

const cameDown = (reach: ReadonlyMap<number, number>, diagonal: number, depth: number): boolean =>
  diagonal === -depth || (diagonal !== depth && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1));

function walkBack(trail: readonly ReadonlyMap<number, number>[], oldLength: number, newLength: number): Step[] {
  const steps: Step[] = [];
  let x = oldLength;
  let y = newLength;
  for (let depth = trail.length - 1; depth >= 0; depth--) {
    const reach = trail[depth] ?? new Map<number, number>();
    const diagonal = x - y;
    const from = cameDown(reach, diagonal, depth) ? diagonal + 1 : diagonal - 1;
    const startX = reach.get(from) ?? 0;
    const startY = startX - from;
    while (x > startX && y > startY) {
      x--;
      y--;
      steps.push({ kind: 'same', index: y });
    }
    if (depth > 0) steps.push(x === startX ? { kind: 'add', index: startY } : { kind: 'del', index: startX });
    x = startX;
    y = startY;
  }
  return steps.reverse();
}

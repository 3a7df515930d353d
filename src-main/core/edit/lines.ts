/** The lines of a text, ended by LF or CRLF. Numbers count from 1, offsets in UTF-16 units from 0. */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get count(): number {
    return this.#starts.length;
  }

  has(line: number): boolean {
    return Number.isInteger(line) && line >= 1 && line <= this.#starts.length;
  }

  /** The line that an offset lies on. */
  of(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Where the line begins, a byte order mark not counted. */
  start(line: number): number {
    const start = this.#starts[line - 1] ?? this.text.length;
    return start === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : start;
  }

  /** Where the next line begins. */
  next(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** Where the line's own text ends, before its line end. */
  end(line: number): number {
    const next = this.#starts[line];
    if (next === undefined) return this.text.length;
    return this.text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1;
  }

  /** The line's own text, without its line end. */
  read(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }
}

/** The line end most lines of the text have; LF where there is none. */
export function usualLineEnd(text: string): '\n' | '\r\n' {
  let all = 0;
  let withReturn = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    all++;
    if (text.charCodeAt(at - 1) === 13) withReturn++;
  }
  return withReturn * 2 > all ? '\r\n' : '\n';
}

export const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** The first offset at or after `at` that holds neither space nor tab. */
export function skipBlanks(text: string, at: number): number {
  let here = at;
  while (isBlank(text[here])) here++;
  return here;
}

/** The offset after the last character before `at` that is neither space nor tab. */
export function skipBlanksBack(text: string, at: number): number {
  let here = at;
  while (here > 0 && isBlank(text[here - 1])) here--;
  return here;
}

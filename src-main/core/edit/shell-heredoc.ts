import { endOfLine, lineEndAt } from './walk';

/** A here document that was announced and follows on the next line. */
export interface Heredoc {
  /** The line that ends it, quotes and backslashes taken out. */
  readonly end: string;
  /** After `<<-`, tabs before that line do not count. */
  readonly tabs: boolean;
}

/** The word behind `<<`: where it stands, and what it says without its quotes. */
export function heredocWord(
  text: string,
  from: number,
): { readonly start: number; readonly end: number; readonly word: string } {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  const start = at;
  let word = '';
  while (at < text.length && !/[\s;&|<>()]/.test(text.charAt(at))) {
    const char = text.charAt(at);
    if (char === '\\') {
      word += text.charAt(at + 1);
      at += 2;
    } else if (char === "'" || char === '"') {
      const close = text.indexOf(char, at + 1);
      const stop = close < 0 ? text.length : close;
      word += text.slice(at + 1, stop);
      at = stop + 1;
    } else {
      word += char;
      at++;
    }
  }
  return { start, end: Math.min(at, text.length), word };
}

/** Where a here document that begins at `from` ends: behind its last line, or with the text. */
export function endOfHeredoc(text: string, from: number, { end, tabs }: Heredoc): number {
  let at = from;
  while (at < text.length) {
    const stop = endOfLine(text, at);
    const line = text.slice(at, stop);
    at = stop + lineEndAt(text, stop);
    if ((tabs ? line.replace(/^\t+/, '') : line) === end) break;
  }
  return at;
}

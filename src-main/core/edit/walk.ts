/** The length of the line end at an offset: 2 for CRLF, 1 for LF, 0 where there is none. */
export function lineEndAt(text: string, at: number): 0 | 1 | 2 {
  if (text[at] === '\n') return 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 0;
}

/** Where the line an offset lies on ends, before its line end. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** The offset after the next `char`, or the end of the text. */
export function after(text: string, char: string, at: number): number {
  const found = text.indexOf(char, at);
  return found < 0 ? text.length : found + 1;
}

/** The offset after the letters, digits and underscores at an offset. */
export function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\w/.test(text.charAt(at))) at++;
  return at;
}

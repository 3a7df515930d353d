/** A note or a piece of text fit for a comment that ends with its line. */
export function oneLine(note: string): string {
  let made = '';
  for (const char of note)
    made += char < ' ' || char === '\u007f' || char === '\u2028' || char === '\u2029' ? ' ' : char;
  return made.trim();
}

export interface UnsendableCharacter {
  /** In words: "a line break", "an invisible character". */
  readonly character: string;
  /** 1-based, counted in the trimmed value. */
  readonly position: number;
}

/**
 * The first character that a header value cannot carry, as Claude Code finds it before sending: line breaks, NUL
 * and everything beyond Latin-1. Other control characters do go out. Observed with 2.1.330 (2026-11,
 * tests/record/cases/unsendable.json).
 *
 * @param value as it would be sent, already trimmed
 */
export function unsendableCharacter(value: string): UnsendableCharacter | null {
  let position = 0;
  for (const char of value) {
    position += 1;
    const code = char.codePointAt(0) ?? 0;
    if (code === 0x0a || code === 0x0d) return { character: 'a line break', position };
    if (code === 0) return { character: 'an empty character', position };
    if (code > 0xff) return { character: nameOf(code), position };
  }
  return null;
}

/**
 * Takes off the white space that never goes into a header: spaces, tabs and line breaks at the ends.
 * Wider kinds of white space stay, for values from files; variables are trimmed of those as well (observed, 2.1.330).
 */
export function trimForHeader(value: string): string {
  return value.replace(/^[ \t\r\n]+/, '').replace(/[ \t\r\n]+$/, '');
}

const invisible = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x00ad]);

function nameOf(code: number): string {
  if (invisible.has(code)) return 'an invisible character';
  if (code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d) return 'a curly quotation mark';
  if (code === 0x2026) return 'an ellipsis (…)';
  if (code === 0x2013 || code === 0x2014) return 'a long dash';
  return 'a character that is not plain text';
}

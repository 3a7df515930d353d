import { message, say } from '../../contract/messages/message';

/** What kind of character it is; `characterWords` says it. */
export type CharacterCode =
  'line-break' | 'empty' | 'invisible' | 'curly-quote' | 'ellipsis' | 'long-dash' | 'not-plain';

/** "a line break", "an invisible character". */
export const characterWords = (code: CharacterCode): string => say(message(`character.${code}`));

export interface UnsendableCharacter {
  readonly character: CharacterCode;
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
    if (code === 0x0a || code === 0x0d) return { character: 'line-break', position };
    if (code === 0) return { character: 'empty', position };
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

function nameOf(code: number): CharacterCode {
  if (invisible.has(code)) return 'invisible';
  if (code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d) return 'curly-quote';
  if (code === 0x2026) return 'ellipsis';
  if (code === 0x2013 || code === 0x2014) return 'long-dash';
  return 'not-plain';
}

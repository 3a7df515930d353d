interface Named {
  readonly what: string;
  readonly fits: (char: string) => boolean;
}

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** In the order in which Claude Code names them (observed with 2.1.330, 2026-11). */
const unusable: readonly Named[] = [
  { what: 'a line break', fits: (char) => char === '\n' || char === '\r' },
  { what: 'whitespace', fits: (char) => /\s/u.test(char) && char !== '\uFEFF' },
  { what: 'a zero-width character', fits: (char) => /[\u200B-\u200D\u2060\uFEFF]/u.test(char) },
  { what: 'a typographic quote', fits: (char) => /[\u2018-\u201F]/u.test(char) },
  { what: 'a replacement character', fits: (char) => char === '\uFFFD' },
  { what: 'a control character', fits: (char) => char < ' ' || char === '\u007F' },
  { what: 'a non-ASCII character', fits: (char) => char > '~' },
];

const showsCodePoint = new Set(['a zero-width character', 'a typographic quote', 'a replacement character']);

/**
 * Says why the output of a helper cannot be used as a key, in the words in which Claude Code says it.
 *
 * @param key the output, trimmed
 * @returns null when it can be used; never holds a part of the output
 */
export function whyUnusable(key: string): string | null {
  const chars = [...key];
  for (const [index, char] of chars.entries()) {
    const named = unusable.find(({ fits }) => fits(char));
    if (named === undefined) continue;
    const what = showsCodePoint.has(named.what) ? `${named.what} (${codePoint(char)})` : named.what;
    const size = `${String(chars.length)} character${chars.length === 1 ? '' : 's'}`;
    const lines = key.split(/\r\n|\n|\r/).length;
    const extent = named.what === 'a line break' ? `${size} on ${String(lines)} lines` : size;
    return `it contains ${what} at character ${String(index + 1)} (${extent})`;
  }
  return null;
}

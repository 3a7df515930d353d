export interface Range {
  readonly start: number;
  readonly end: number;
}

const word = /[A-Za-z0-9_]/;
// What may stand before a secret and ends in a letter or digit all the same: \n, \u0022, %20, a colour code.
const escapeBefore = /(?:\\[a-zA-Z]|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|%[0-9a-fA-F]{2}|\[[0-9;]{0,9}[mK])$/;

/**
 * Where a secret stands in a value. The whole value where it is the secret (then even with blanks around it when
 * `from` has them too); else every place where the trimmed secret stands as a whole word, so that a longer key that
 * begins with the same characters is left alone.
 */
export function findSecret(value: string, from: string): Range[] {
  if (value === from) return [{ start: 0, end: value.length }];
  const needle = from.trim();
  if (needle === '') return value.trim() === '' ? [{ start: 0, end: value.length }] : [];
  const ranges: Range[] = [];
  let at = value.indexOf(needle);
  while (at >= 0) {
    const end = at + needle.length;
    if (standsAlone(value, at, end)) {
      ranges.push({ start: at, end });
      at = value.indexOf(needle, end);
    } else {
      at = value.indexOf(needle, at + 1);
    }
  }
  return ranges;
}

function standsAlone(value: string, start: number, end: number): boolean {
  const keyChar = /[\w-]/;
  if (keyChar.test(value.charAt(end)) && keyChar.test(value.charAt(end - 1))) return false;
  if (!word.test(value.charAt(start - 1)) || !word.test(value.charAt(start))) return true;
  return escapeBefore.test(value.slice(Math.max(0, start - 12), start));
}

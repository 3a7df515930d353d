import { type ShellScan } from './shell-scan';
import { lineEndAt } from './walk';
import { hasControl, slotOver, Units, type Slot } from './slot';

/** Which shell reads a word, as far as its quoting goes: csh has no way to quote `!`, nor escapes in double quotes. */
export type Quoting = 'posix' | 'csh';

/** Reads one word: what its quotes and backslashes stand for. Expansions stay as they are written, style `opaque`. */
export function decodeWord(text: string, { expansions }: ShellScan, start: number, end: number): Units {
  const units = new Units();
  let at = start;
  let quoted = false;
  while (at < end) {
    const char = text.charAt(at);
    const expansion = char === '$' || char === '`' ? expansions.get(at) : undefined;
    if (expansion !== undefined) {
      units.copy(text, at, Math.min(expansion, end), 'opaque');
      at = Math.max(at + 1, expansion);
    } else if (char === '"' || (char === '$' && text[at + 1] === '"' && !quoted)) {
      quoted = !quoted;
      at += char === '"' ? 1 : 2;
    } else if (char === '\\') {
      at = backslash(text, at, quoted, units);
    } else if (quoted) {
      units.push(char, at, ++at, 'double');
    } else if (char === "'") {
      const close = text.indexOf("'", at + 1);
      const stop = close < 0 ? end : Math.min(close, end);
      units.copy(text, at + 1, stop, 'single');
      at = stop + 1;
    } else if (char === '$' && text[at + 1] === "'") {
      at = ansi(text, at + 2, end, units);
    } else {
      units.push(char, at, ++at, 'bare');
    }
  }
  return units;
}

function backslash(text: string, at: number, quoted: boolean, units: Units): number {
  const joined = lineEndAt(text, at + 1);
  if (joined > 0) return at + 1 + joined;
  const next = text.charAt(at + 1);
  if (quoted && !/[$`"\\]/.test(next)) {
    units.push('\\', at, at + 1, 'double');
    return at + 1;
  }
  units.push(next, at, at + 2, quoted ? 'double' : 'bare');
  return at + 2;
}

const named: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  v: '\v',
};

/** The inside of `$'…'` (bash 5.2 manual, 3.1.2.4 "ANSI-C Quoting"). Returns the offset after the closing quote. */
function ansi(text: string, from: number, end: number, units: Units): number {
  let at = from;
  while (at < end && text[at] !== "'") {
    if (text[at] !== '\\') {
      units.push(text.charAt(at), at, ++at, 'ansi');
      continue;
    }
    const code = /^\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3}))/.exec(
      text.slice(at, at + 10),
    );
    if (code) {
      const number = code[4] === undefined ? parseInt(code[1] ?? code[2] ?? code[3] ?? '0', 16) : parseInt(code[4], 8);
      units.push(number > 0x10ffff ? '\ufffd' : String.fromCodePoint(number), at, at + code[0].length, 'ansi');
      at += code[0].length;
    } else {
      const next = text.charAt(at + 1);
      units.push(named[next] ?? next, at, at + 2, 'ansi');
      at += 2;
    }
  }
  return at + 1;
}

const safeBare = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+:,./=-]*$/;
// What means nothing inside `${…}`, `$(…)` or backquotes either.
const safeAnywhere = /^[A-Za-z0-9_.+=@-]*$/;

/** A value as it must be written inside the given quotes; null where it cannot be. */
export function insideQuotes(style: string, value: string, quoting: Quoting): string | null {
  if (hasControl(value) || (quoting === 'csh' && value.includes('!'))) return null;
  if (style === 'bare') return safeBare.test(value) ? value : null;
  if (style === 'single') return value.includes("'") ? null : value;
  if (style === 'opaque') return safeAnywhere.test(value) ? value : null;
  if (style === 'ansi') return value.replace(/[\\']/g, '\\$&');
  if (quoting === 'csh') return /["$`\\]/.test(value) ? null : value;
  return value.replace(/[\\"$`]/g, '\\$&');
}

/** A value as one word. */
export function quoted(value: string, quoting: Quoting): string | null {
  if (hasControl(value) || (quoting === 'csh' && /[!']/.test(value))) return null;
  if (safeBare.test(value)) return value;
  return value.includes("'") ? `"${value.replace(/[\\"$`]/g, '\\$&')}"` : `'${value}'`;
}

/** A word as a slot whose value proper begins after `skip` units. */
export function wordSlot(
  text: string,
  units: Units,
  word: { start: number; end: number },
  skip: number,
  line: number,
  quoting: Quoting,
): Slot {
  const { value, upto, style } = units;
  return slotOver(units, word, {
    skip,
    line,
    inside: (at, to) => insideQuotes(at, to, quoting),
    whole: (to) => {
      // `NAME=` outside of the quotes stays there as it is written.
      if (skip === 0) return quoted(to, quoting);
      if (style[skip - 1] !== 'bare') return quoted(value.slice(0, skip) + to, quoting);
      const rest = to === '' ? '' : quoted(to, quoting);
      return rest === null ? null : text.slice(word.start, upto[skip - 1]) + rest;
    },
  });
}

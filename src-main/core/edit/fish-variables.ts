import type { Entry, EntryReading } from './entry-edit';
import type { Lines } from './lines';
import { Units, type Slot } from './slot';
import type { Span } from './splice';

/**
 * The file of fish's universal variables: lines `SETUVAR --export NAME:value`, every character of a value but
 * letters, digits, `_` and `/` written as `\xHH`, `\uHHHH` or `\UHHHHHHHH` (as fish 3.6.0 writes it, 2026-11).
 */
export function fishVariables(text: string, lines: Lines): EntryReading {
  const entries: Entry[] = [];
  const spans: Span[] = [];
  for (let line = 1; line <= lines.count; line++) {
    const start = lines.start(line);
    const end = lines.end(line);
    if (start >= end) continue;
    const head = /^(?:SETUVAR|SET) (?:--\w+ )*(\w+):/.exec(text.slice(start, Math.min(end, start + 300)));
    spans.push({ kind: head ? 'entry' : text[start] === '#' ? 'comment' : 'other', start, end });
    if (!head) continue;
    const from = start + head[0].length;
    entries.push({
      isNamed: (name) => name === head[1],
      start,
      end,
      head: head[0],
      slot: () => slotOf(text, from, end, line),
    });
  }
  return { entries, spans };
}

function slotOf(text: string, start: number, end: number, line: number): Slot {
  const units = new Units();
  for (let at = start; at < end;) {
    const code =
      text[at] === '\\' ? /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/i.exec(text.slice(at, at + 10)) : null;
    const number = code ? parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16) : NaN;
    const length = code?.[0].length ?? 1;
    units.push(
      number <= 0x10ffff ? String.fromCodePoint(number) : text.slice(at, at + length),
      at,
      at + length,
      'escaped',
    );
    at += length;
  }
  const { value, from, upto, style } = units;
  const plain = { value, from, upto, style, start, end, skip: 0, line };
  return { ...plain, inside: (_, to) => escaped(to), whole: escaped };
}

function escaped(value: string): string | null {
  let made = '';
  for (const char of value) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 32 || code === 127) return null;
    if (/[A-Za-z0-9_/]/.test(char)) made += char;
    else if (code < 128) made += `\\x${code.toString(16).padStart(2, '0')}`;
    else
      made += code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
  }
  return made;
}

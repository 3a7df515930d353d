import { entryEditor, type Entry, type EntryReading } from './entry-edit';
import { isBlank, skipBlanks, skipBlanksBack, type Lines } from './lines';
import { hasControl, slotOver, Units, type Slot } from './slot';
import type { Span } from './splice';

/** INI files: AWS credentials and config, git config, .npmrc, .pypirc. A name is "section/key", "key" where there is no section. */
export const iniEditor = entryEditor(readIni);

function readIni(text: string, lines: Lines): EntryReading {
  const entries: Entry[] = [];
  const spans: Span[] = [];
  let section = '';
  for (let line = 1; line <= lines.count; line++) {
    const start = skipBlanks(text, lines.start(line));
    const end = skipBlanksBack(text, lines.end(line));
    if (start >= end) continue;
    const first = text.charAt(start);
    if (first === '#' || first === ';') {
      spans.push({ kind: 'comment', start, end: lines.end(line) });
      continue;
    }
    const header = /^\[([^\]]*)\]/.exec(text.slice(start, end));
    if (header) {
      section = (header[1] ?? '').trim();
      spans.push({ kind: `section ${section}`, start, end });
      continue;
    }
    const equals = keyEnd(text, start, end);
    if (equals < 0) {
      spans.push({ kind: 'other', start, end });
      continue;
    }
    const key = text.slice(start, equals).trimEnd();
    const from = Math.min(end, skipBlanks(text, equals + 1));
    const value = { start: from, end: valueEnd(text, from, end) };
    const owner = section;
    spans.push({ kind: 'entry', start, end: value.end });
    if (skipBlanks(text, value.end) < end) spans.push({ kind: 'comment', start: skipBlanks(text, value.end), end });
    entries.push({
      isNamed: (name) => name === `${owner}/${key}` || (owner === '' && name === key),
      start,
      end: value.end,
      head: text.slice(start, equals + 1),
      slot: () => slotOf(text, value, line),
    });
  }
  return { entries, spans };
}

/** The `=` after a key, or the `:` where there is no `=`. npm's keys hold colons: `//host/:_authToken=…`. */
function keyEnd(text: string, start: number, end: number): number {
  const equals = text.indexOf('=', start);
  if (equals >= 0 && equals < end) return equals;
  const colon = text.indexOf(': ', start);
  return colon >= 0 && colon < end ? colon : -1;
}

/** The value up to a comment after a blank. A quoted value may hold such characters itself. */
function valueEnd(text: string, start: number, end: number): number {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, start + 1);
    if (close >= 0 && close < end) {
      const rest = skipBlanks(text, close + 1);
      if (rest >= end || text[rest] === '#' || text[rest] === ';') return close + 1;
    }
  }
  let at = start;
  while (at < end && !((text[at] === '#' || text[at] === ';') && isBlank(text[at - 1]))) at++;
  return Math.max(start, skipBlanksBack(text, at));
}

function slotOf(text: string, { start, end }: { start: number; end: number }, line: number): Slot {
  const quote = text.charAt(start);
  const quoted = end - start >= 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  const units = new Units();
  if (quoted) units.copy(text, start + 1, end - 1, quote);
  else units.copy(text, start, end, 'bare');
  return slotOver(
    units,
    { start, end },
    {
      line,
      inside: (style, value) => (fits(style, value) ? value : null),
      // Quotes are part of the value for some readers (AWS), so a value is never put in quotes it was not in.
      whole: (value) =>
        quoted ? (fits(quote, value) ? quote + value + quote : null) : fits('bare', value) ? value : null,
    },
  );
}

function fits(style: string, value: string): boolean {
  if (hasControl(value)) return false;
  if (style !== 'bare') return !value.includes(style) && !value.includes('\\');
  return value.trim() === value && !/^["']|\\|(?:^|\s)[#;]/.test(value);
}

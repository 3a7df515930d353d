import { entryEditor, type Entry, type EntryReading } from './entry-edit';
import { isBlank, skipBlanks, skipBlanksBack, type Lines } from './lines';
import { hasControl, slotOver, Units, type Slot } from './slot';
import type { Span } from './splice';

type Dialect = 'dotenv' | 'environment-d';

/** `.env` files, as dotenv 17, python-dotenv 1.0 and Docker Compose agree on reading them. */
export const dotenvEditor = entryEditor((text, lines) => readEntries(text, lines, 'dotenv'));

/** `environment.d` and `/etc/environment`: environment.d(5), systemd 257; comments have lines of their own. */
export const environmentDEditor = entryEditor((text, lines) => readEntries(text, lines, 'environment-d'));

function readEntries(text: string, lines: Lines, dialect: Dialect): EntryReading {
  const entries: Entry[] = [];
  const spans: Span[] = [];
  const quotes = new Quotes(text);
  for (let line = 1; line <= lines.count; line++) {
    const start = skipBlanks(text, lines.start(line));
    const end = lines.end(line);
    if (start >= end) continue;
    if (text[start] === '#' || (dialect === 'environment-d' && text[start] === ';')) {
      spans.push({ kind: 'comment', start, end });
      continue;
    }
    const head = /^(?:export[ \t]+)?([\w.-]+)[ \t]*(?:=|:[ \t])/.exec(text.slice(start, Math.min(end, start + 300)));
    if (!head) {
      spans.push({ kind: 'other', start, end });
      continue;
    }
    const value = valueAt(text, lines, quotes, start + head[0].length, line, dialect);
    spans.push({ kind: 'entry', start, end: value.end });
    const rest = skipBlanks(text, value.end);
    const lastLine = lines.of(value.end);
    if (rest < lines.end(lastLine)) spans.push({ kind: 'comment', start: rest, end: lines.end(lastLine) });
    entries.push({
      isNamed: (name) => name === head[1],
      start,
      end: value.end,
      head: head[0].trimEnd(),
      slot: () => slotOf(text, value, line, dialect),
    });
    line = lastLine;
  }
  return { entries, spans };
}

interface Value {
  readonly start: number;
  readonly end: number;
  /** The quote around the whole value, or ''. */
  readonly quote: string;
}

function valueAt(text: string, lines: Lines, quotes: Quotes, from: number, line: number, dialect: Dialect): Value {
  const start = skipBlanks(text, from);
  const end = lines.end(line);
  const quote = text.charAt(start);
  if (start < end && (quote === '"' || quote === "'" || (quote === '`' && dialect === 'dotenv'))) {
    const close = quotes.closing(quote, start + 1);
    if (close > 0) {
      const rest = skipBlanks(text, close);
      const lineEnd = lines.end(lines.of(close));
      if (rest >= lineEnd || (text[rest] === '#' && dialect === 'dotenv')) return { start, end: close, quote };
    }
  }
  if (dialect === 'environment-d') {
    let last = line;
    while (last < lines.count && text[lines.end(last) - 1] === '\\') last++;
    return {
      start: Math.min(start, end),
      end: Math.max(Math.min(start, end), skipBlanksBack(text, lines.end(last))),
      quote: '',
    };
  }
  let at = start;
  while (at < end && !(text[at] === '#' && (at === start || isBlank(text[at - 1])))) at++;
  const stop = skipBlanksBack(text, at);
  return stop <= from ? { start: from, end: from, quote: '' } : { start, end: stop, quote: '' };
}

/** Finds closing quotes; remembers that there is none, so that many open ones do not each cost a search to the end. */
class Quotes {
  readonly #none = new Set<string>();
  constructor(private readonly text: string) {}

  /** The offset after the closing quote, or 0. */
  closing(quote: string, from: number): number {
    if (this.#none.has(quote)) return 0;
    for (let at = from; at < this.text.length; at++) {
      if (this.text[at] === '\\') at++;
      else if (this.text[at] === quote) return at + 1;
    }
    this.#none.add(quote);
    return 0;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$', '`': '`' };

function slotOf(text: string, { start, end, quote }: Value, line: number, dialect: Dialect): Slot {
  const units = new Units();
  if (quote === '') {
    units.copy(text, start, end, 'bare');
  } else if (quote === '"') {
    for (let at = start + 1; at < end - 1;) {
      const plain = text[at] === '\\' ? escapes[text.charAt(at + 1)] : undefined;
      if (plain === undefined) units.push(text.charAt(at), at, ++at, quote);
      else {
        units.push(plain, at, at + 2, quote);
        at += 2;
      }
    }
  } else {
    units.copy(text, start + 1, end - 1, quote);
  }
  return slotOver(
    units,
    { start, end },
    {
      line,
      inside: (style, value) => (fits(style, value) ? value : null),
      whole: (value) => {
        const styles = dialect === 'dotenv' ? ['bare', "'", '"', '`'] : ['bare', '"', "'"];
        const style = styles.find((each) => fits(each, value));
        return style === undefined ? null : style === 'bare' ? value : style + value + style;
      },
    },
  );
}

/** Whether all readers of such files find this value in those quotes. No escapes are used: readers differ on them. */
function fits(style: string, value: string): boolean {
  if (hasControl(value)) return false;
  if (style === 'bare') return /^[^\s#'"`$;\\]*$/.test(value);
  if (value.includes(style) || /\\/.test(value)) return false;
  return style === "'" || !/[$`"]/.test(value);
}

import { isBlank, Lines, skipBlanks, skipBlanksBack } from '../edit/lines';
import type { ShellEvent, ShellReading } from './shell-event';

export type EntryDialect = 'dotenv' | 'environment-d' | 'pam';

/**
 * Files that are lists of `NAME=value`: `.env` (dotenv 17, Docker Compose), `environment.d` and `/etc/environment`
 * (environment.d(5), systemd 257), `.pam_environment` (pam_env.conf(5): `NAME DEFAULT=value OVERRIDE=value`).
 */
export function readEntries(text: string, dialect: EntryDialect): ShellReading {
  const lines = new Lines(text);
  const events: ShellEvent[] = [];
  const comments: { start: number; end: number }[] = [];
  for (let line = 1; line <= lines.count; line += 1) {
    const start = skipBlanks(text, lines.start(line));
    const end = lines.end(line);
    if (start >= end) continue;
    const first = text.charAt(start);
    if (first === '#' || (first === ';' && dialect === 'environment-d')) {
      comments.push({ start, end });
      continue;
    }
    const head = headAt(text.slice(start, Math.min(end, start + 300)), dialect);
    if (head === null) continue;
    const { value, upto } = valueAt(text, lines, start + head.length, line, dialect);
    const dynamic = dialect !== 'pam' && /\$(?:\{|\(|[A-Za-z_])/.test(value) && text[start + head.length] !== "'";
    const textOnly = head.isPam ? { textOnly: true as const } : {};
    events.push({ kind: 'set', name: head.name, value, dynamic, line, sure: true, exported: true, ...textOnly });
    line = Math.max(line, lines.of(upto));
  }
  return { events, comments };
}

function headAt(line: string, dialect: EntryDialect): { name: string; length: number; isPam: boolean } | null {
  const pam = dialect === 'pam' ? /^(\w+)[ \t]+(?:DEFAULT|OVERRIDE)=/.exec(line) : null;
  const head = pam ?? /^(?:export[ \t]+)?([\w.-]+)[ \t]*(?:=|:[ \t])[ \t]*/.exec(line);
  return head?.[1] === undefined ? null : { name: head[1], length: head[0].length, isPam: pam !== null };
}

function valueAt(
  text: string,
  lines: Lines,
  from: number,
  line: number,
  dialect: EntryDialect,
): { value: string; upto: number } {
  const end = lines.end(line);
  const quote = text.charAt(from);
  if (from < end && (quote === '"' || quote === "'" || (quote === '`' && dialect === 'dotenv'))) {
    const close = closing(text, quote, from + 1);
    if (close >= 0) {
      const inner = text.slice(from + 1, close);
      return { value: quote === '"' ? inner.replace(/\\(["\\$`])/g, '$1') : inner, upto: close };
    }
  }
  let stop = end;
  if (dialect === 'dotenv') {
    for (let at = from; at < end; at += 1) {
      if (text[at] === '#' && (at === from || isBlank(text[at - 1]))) {
        stop = at;
        break;
      }
    }
  } else if (dialect === 'pam') {
    const override = text.slice(from, end).search(/[ \t]+OVERRIDE=/);
    if (override >= 0) stop = from + override;
  } else {
    let last = line;
    while (last < lines.count && text[lines.end(last) - 1] === '\\') last += 1;
    const joined = text.slice(from, lines.end(last)).replace(/\\\r?\n/g, '');
    return { value: joined.trim(), upto: Math.max(from, lines.end(last)) };
  }
  return { value: text.slice(from, Math.max(from, skipBlanksBack(text, stop))), upto: end };
}

/** How far a quoted value may reach: beyond that the quote was never closed. */
const longestQuoted = 20_000;

function closing(text: string, quote: string, from: number): number {
  for (let at = from; at < Math.min(text.length, from + longestQuoted); at += 1) {
    if (text[at] === '\\' && quote !== "'") at += 1;
    else if (text[at] === quote) return at;
  }
  return -1;
}

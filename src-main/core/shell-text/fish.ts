import { scanFish, type FishItem, type FishScan } from '../edit/fish-scan';
import { Lines } from '../edit/lines';
import { assignment, type ShellEvent, type ShellReading } from './shell-event';

const blocks = new Set(['begin', 'if', 'for', 'while', 'switch', 'function']);
const leading = new Set(['and', 'or', 'not', '!', 'time', 'command', 'builtin']);

/** What a fish script does with variables: `set -gx`, `set -Ux`, `set -e`, `export`, `A=v command` (fish 4.0 documentation). */
export function readFish(text: string): ShellReading {
  const scan = scanFish(text);
  const lines = new Lines(text);
  const events: ShellEvent[] = [];
  let depth = 0;
  for (const { words, conditional } of commandsOf(text, scan)) {
    const raw = words.map((word) => text.slice(word.start, word.end));
    const first = raw[0] ?? '';
    if (first === 'end') depth = Math.max(0, depth - 1);
    const outermost = words[0]?.list === 0;
    readCommand(text, scan, lines, words, raw, outermost && depth === 0 && !conditional, events);
    if (blocks.has(first)) depth += 1;
  }
  return { events, comments: scan.items.filter(({ kind }) => kind === 'comment') };
}

interface FishCommand {
  readonly words: FishItem[];
  readonly conditional: boolean;
}

function commandsOf(text: string, { items }: FishScan): FishCommand[] {
  const commands: FishCommand[] = [];
  const open = new Map<number, FishCommand>();
  const after = new Map<number, boolean>();
  const skip = new Set<number>();
  for (const item of items) {
    if (item.kind === 'word') {
      if (skip.delete(item.list)) continue;
      const raw = item.end - item.start < 10 ? text.slice(item.start, item.end) : '';
      const known = open.get(item.list);
      if (known !== undefined) known.words.push(item);
      else if (leading.has(raw)) after.set(item.list, raw === 'and' || raw === 'or' || after.get(item.list) === true);
      else {
        const command = { words: [item], conditional: after.get(item.list) === true };
        open.set(item.list, command);
        commands.push(command);
      }
    } else if (item.kind === 'op' && /[<>]/.test(text.slice(item.start, item.end))) skip.add(item.list);
    else if (item.kind !== 'comment') {
      open.delete(item.list);
      after.set(item.list, item.kind === 'op' && /^(?:&&|\|\||\|)$/.test(text.slice(item.start, item.end)));
    }
  }
  return commands;
}

function readCommand(
  text: string,
  scan: FishScan,
  lines: Lines,
  words: readonly FishItem[],
  raw: readonly string[],
  sure: boolean,
  events: ShellEvent[],
): void {
  const lineOf = (at: number) => lines.of(words[at]?.start ?? 0);
  const decoded = (at: number) => decode(text, scan, words[at]);
  const pair = (at: number, certain: boolean, exported: boolean) => {
    const { value, dynamic } = decoded(at);
    const name = assignment.exec(value)?.[1];
    if (name === undefined) return;
    const proper = value.slice(value.indexOf('=') + 1);
    events.push({ kind: 'set', name, value: proper, dynamic, line: lineOf(at), sure: certain, exported });
  };
  switch (raw[0]) {
    case 'set': {
      let at = 1;
      while (raw[at]?.startsWith('-') === true) at += 1;
      const options = raw.slice(1, at);
      const has = (letter: string, word: string) =>
        options.some((option) => option === `--${word}` || (/^-[a-zA-Z]+$/.test(option) && option.includes(letter)));
      if (has('q', 'query') || has('n', 'names') || has('S', 'show')) return;
      if (has('e', 'erase')) {
        raw.slice(at).forEach((name, offset) => events.push({ kind: 'unset', name, line: lineOf(at + offset), sure }));
        return;
      }
      const name = raw[at];
      if (name === undefined || !/^\w+$/.test(name)) return;
      const values = words.slice(at + 1).map((_, offset) => decoded(at + 1 + offset));
      if (values.length === 0) return;
      events.push({
        kind: 'set',
        name,
        value: values.map(({ value }) => value).join(' '),
        dynamic: values.some(({ dynamic }) => dynamic),
        line: lineOf(at + 1),
        sure: sure && !has('l', 'local'),
        exported: has('x', 'export'),
      });
      return;
    }
    case 'source':
    case '.':
      if (words[1] !== undefined) events.push({ kind: 'source', path: decoded(1).value, line: lineOf(1) });
      return;
    case 'export':
      for (let at = 1; at < words.length; at += 1) pair(at, sure, true);
      return;
    case 'alias':
    case 'abbr':
      for (let at = 1; at < words.length; at += 1) {
        const { value } = decoded(at);
        const found = /(?:^|[\s=])([A-Z]\w*)=(?:"([^"]*)"|'([^']*)'|([^\s'"]+))/.exec(value);
        if (found?.[1] === undefined) continue;
        const proper = found[2] ?? found[3] ?? found[4] ?? '';
        events.push({
          kind: 'set',
          name: found[1],
          value: proper,
          dynamic: /[$(]/.test(proper),
          line: lineOf(at),
          sure: false,
          exported: true,
        });
      }
      return;
    default:
      words.forEach((_, at) => {
        if (assignment.test(raw[at] ?? '')) pair(at, false, true);
      });
  }
}

function decode(
  text: string,
  { expansions }: FishScan,
  word: FishItem | undefined,
): { value: string; dynamic: boolean } {
  if (word === undefined) return { value: '', dynamic: false };
  let value = '';
  let dynamic = false;
  let quote = '';
  for (let at = word.start; at < word.end;) {
    const char = text.charAt(at);
    const expansion = quote === "'" ? undefined : expansions.get(at);
    if (expansion !== undefined && expansion > at) {
      value += text.slice(at, Math.min(expansion, word.end));
      dynamic = true;
      at = expansion;
    } else if (char === quote || (quote === '' && (char === '"' || char === "'"))) {
      quote = quote === '' ? char : '';
      at += 1;
    } else if (char === '\\' && (quote === '' || ['\\', quote, '$'].includes(text.charAt(at + 1)))) {
      if (text[at + 1] !== '\n') value += text.charAt(at + 1);
      at += 2;
    } else {
      value += char;
      at += 1;
    }
  }
  return { value, dynamic };
}

/** The file of fish's universal variables: `SETUVAR --export NAME:value` with `\xHH` for most signs (fish 3.6.0, 2026-11). */
export function readFishVariables(text: string): ShellReading {
  const events: ShellEvent[] = [];
  text.split('\n').forEach((line, index) => {
    const head = /^(?:SETUVAR|SET) ((?:--\w+ )*)(\w+):/.exec(line);
    if (head?.[2] === undefined) return;
    const written = line.slice(head[0].length).replace(/\r$/, '');
    const value = written.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/gi, (whole, a, b, c) => {
      const code = parseInt(String(a ?? b ?? c), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
    const exported = head[1]?.includes('--export') === true;
    events.push({ kind: 'set', name: head[2], value, dynamic: false, line: index + 1, sure: true, exported });
  });
  return { events, comments: [] };
}

import type { Draft, Editor } from './draft';
import { fishVariables } from './fish-variables';
import { scanFish, type FishItem, type FishScan } from './fish-scan';
import { entryEditor } from './entry-edit';
import { skipBlanks, type Lines } from './lines';
import { lineEndAt } from './walk';
import { hasControl, slotOver, Units, type Slot } from './slot';
import { statementEditor, type Setting, type StatementReading } from './statement-edit';
import type { Result } from '../result';
import type { Edit, EditFault } from './target';

const script = statementEditor({ read: readFish, nothing: 'true' });
const variables = entryEditor(fishVariables);

/** fish scripts, and the file fish keeps its universal variables in (`fish_variables`), told apart by its lines. */
export const fishEditor: Editor = {
  draft: (text: string, edits: readonly Edit[]): Result<Draft, EditFault> =>
    (/^(?:SETUVAR|SET) /m.test(text) ? variables : script).draft(text, edits),
  asProse: script.asProse,
};

interface Command {
  readonly words: FishItem[];
  readonly before: string;
  after: string;
  end: number;
}

// Words that a command follows on the same line.
const leading = new Set(['if', 'else', 'while', 'and', 'or', 'not', '!', 'begin', 'time', 'command', 'builtin']);

function commandsOf(text: string, { items }: FishScan): Command[] {
  const commands: Command[] = [];
  const current = new Map<number, Command>();
  const before = new Map<number, string>();
  const targets = new Set<number>();
  for (const item of items) {
    const raw = item.end - item.start < 10 ? text.slice(item.start, item.end) : '';
    const command = current.get(item.list);
    if (item.kind === 'word' && targets.delete(item.list)) {
      if (command) command.end = item.end;
    } else if (item.kind === 'word') {
      if (command) {
        command.words.push(item);
        command.end = item.end;
      } else if (leading.has(raw)) {
        before.set(item.list, raw);
      } else {
        const fresh = { words: [item], before: before.get(item.list) ?? '', after: '', end: item.end };
        current.set(item.list, fresh);
        before.delete(item.list);
        commands.push(fresh);
      }
    } else if (item.kind === 'op' && /[<>]/.test(raw)) {
      targets.add(item.list);
    } else {
      if (command) command.after = item.kind === 'op' ? raw : '';
      current.delete(item.list);
      // A pipe goes on behind a line end.
      if (item.kind === 'op' || !joining.has(before.get(item.list) ?? ''))
        before.set(item.list, item.kind === 'op' ? raw : '');
    }
  }
  return commands;
}

const joining = new Set(['|', '&&', '||']);

function readFish(text: string, lines: Lines): StatementReading {
  const scan = scanFish(text);
  const commands = commandsOf(text, scan);
  return {
    spans: scan.items,
    settings: (name, line) =>
      commands
        .filter((command) => lines.of(command.words[0]?.start ?? 0) <= line && line <= lines.of(command.end))
        .flatMap((command) => settingsIn(text, lines, scan, command, name, line)),
    valueAt: (start, skip) => {
      const item = scan.items.find((other) => other.kind === 'word' && other.start === start);
      return item ? decode(text, scan, item.start, item.end).value.slice(skip) : null;
    },
  };
}

function settingsIn(
  text: string,
  lines: Lines,
  scan: FishScan,
  command: Command,
  name: string,
  line: number,
): Setting[] {
  const { words } = command;
  const raw = (word: FishItem | undefined) => (word ? text.slice(word.start, word.end) : '');
  const first = words[0];
  if (!first) return [];
  let firstLine = lines.of(first.start);
  while (firstLine > 1 && text[lines.end(firstLine - 1) - 1] === '\\') firstLine--;
  const whole = {
    start: first.start,
    end: command.end,
    part: false,
    before: command.before,
    after: command.after,
    firstLine,
  };
  const onLine = (word: FishItem) => lines.of(word.start) === line || lines.of(first.start) === line;

  if (raw(first) === 'set') {
    let at = 1;
    while (raw(words[at]).startsWith('-')) at++;
    const options = words.slice(1, at).map(raw);
    const erases = options.some((option) => /^-[a-zA-Z]*[eqnS]|^--(?:erase|query|names|show)$/.test(option));
    if (erases || raw(words[at]) !== name) return [];
    const told = `set ${[...options, name].join(' ')} …`;
    return words
      .slice(at + 1)
      .flatMap((word) => (onLine(word) ? [{ ...whole, slot: slotOf(text, scan, word, 0, lines), told }] : []));
  }
  return words.flatMap((word, index): Setting[] => {
    const units = raw(word).includes(name) && onLine(word) ? decode(text, scan, word.start, word.end) : null;
    if (!units?.value.startsWith(`${name}=`)) return [];
    const slot = slotOf(text, scan, word, name.length + 1, lines);
    const exporting = raw(first) === 'export';
    const prefix = words.slice(0, index + 1).every((other) => /^\w+=/.test(raw(other)));
    if (exporting && words.length === 2) return [{ ...whole, slot, told: `export ${name}=…` }];
    const last = words[index - 1];
    const next = words[index + 1];
    const cut = next ? { start: word.start, end: next.start } : { start: last?.end ?? word.start, end: word.end };
    const removable = exporting || raw(first) === 'env' || (prefix && next !== undefined);
    return removable
      ? [{ ...whole, ...cut, part: true, slot, told: `${name}=…` }]
      : [{ ...whole, fixed: true, slot, told: `${name}=…` }];
  });
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
};

function decode(text: string, { expansions }: FishScan, start: number, end: number): Units {
  const units = new Units();
  let at = start;
  let quote = '';
  while (at < end) {
    const char = text.charAt(at);
    const expansion = quote === "'" ? undefined : expansions.get(at);
    if (expansion !== undefined) {
      units.copy(text, at, Math.min(end, expansion), 'opaque');
      at = Math.max(at + 1, expansion);
    } else if (char === quote || (quote === '' && (char === '"' || char === "'"))) {
      quote = quote === '' ? char : '';
      at++;
    } else if (char === '\\') {
      const joined = quote === "'" ? 0 : lineEndAt(text, at + 1);
      const next = text.charAt(at + 1);
      const code =
        quote === ''
          ? /^\\(?:[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3}))/.exec(
              text.slice(at, at + 10),
            )
          : null;
      if (joined > 0) {
        at += 1 + joined;
      } else if (code) {
        const number = code[4] === undefined ? parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16) : parseInt(code[4], 8);
        units.push(number > 0x10ffff ? '\ufffd' : String.fromCodePoint(number), at, at + code[0].length, 'bare');
        at += code[0].length;
      } else if (quote === '' || next === '\\' || next === quote || (quote === '"' && next === '$')) {
        units.push(quote === '' ? (escapes[next] ?? next) : next, at, at + 2, styleOf(quote));
        at += 2;
      } else {
        units.push('\\', at, ++at, styleOf(quote));
      }
    } else {
      units.push(char, at, ++at, styleOf(quote));
    }
  }
  return units;
}

const styleOf = (quote: string): string => (quote === '' ? 'bare' : quote === '"' ? 'double' : 'single');

function slotOf(text: string, scan: FishScan, word: FishItem, skip: number, lines: Lines): Slot {
  const units = decode(text, scan, word.start, word.end);
  const { value, upto, style } = units;
  return slotOver(units, word, {
    skip,
    line: lines.of(skipBlanks(text, word.start)),
    inside,
    whole: (to) => {
      if (hasControl(to)) return null;
      if (skip === 0) return quoted(to);
      if (style[skip - 1] !== 'bare') return quoted(value.slice(0, skip) + to);
      return text.slice(word.start, upto[skip - 1]) + (to === '' ? '' : quoted(to));
    },
  });
}

const safe = /^[A-Za-z0-9_@+:,./-][A-Za-z0-9_@%+:,./=-]*$/;

function inside(style: string, value: string): string | null {
  if (hasControl(value)) return null;
  if (style === 'bare') return safe.test(value) ? value : null;
  if (style === 'opaque') return /^[A-Za-z0-9_.+=@-]*$/.test(value) ? value : null;
  return value.replace(style === 'single' ? /[\\']/g : /[\\"$]/g, '\\$&');
}

const quoted = (value: string): string => (safe.test(value) ? value : `'${value.replace(/[\\']/g, '\\$&')}'`);

import { message, say } from '../../contract/messages/message';
import { notText } from './faults';
import { fail, ok, type Result } from '../result';
import { Lines } from './lines';
import { inOrder, spliceText, type Splice } from './splice';
import type { EditFault } from './target';

export interface RepairedJson {
  readonly text: string;
  /** What was changed, a sentence each, in the order of the text. Empty where nothing was wrong. */
  readonly changes: string[];
}

// So many brackets are not lost by a slip; the file is something else.
const MOST_CLOSERS = 100;

type TokenKind = 'open' | 'close' | 'comma' | 'colon' | 'value' | 'comment' | 'byte-order-mark';

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How the token must be written in JSON, where it is not. */
  readonly proper?: string;
}

/** A repair and the sentence that tells of it. */
interface Repair extends Splice {
  readonly words: string;
}

interface Open {
  readonly closer: '}' | ']';
  /** What the container waits for next; 'item' is a key in an object and a value in an array. */
  next: 'item' | 'colon' | 'value' | 'comma';
  /** The last comma, while nothing has come after it. */
  comma: Token | null;
}

/**
 * Mends broken JSON: a byte order mark, comments, trailing and missing commas, missing closing brackets, single or
 * typographic quotes, names without quotes, line ends inside strings. It adds and removes punctuation only: every
 * value that was there is there afterwards. Fails where that is not enough, as in a file that was cut off in the
 * middle of a value.
 */
export function repairJson(text: string): Result<RepairedJson, EditFault> {
  if (text.includes('\u0000')) return notText();
  if (parses(text)) return ok({ text, changes: [] });
  const lines = new Lines(text);
  const tokens = readTokens(text);
  if (!tokens.ok) return beyond(lines, tokens.error);
  const repairs = mend(text, tokens.value);
  if (!repairs.ok) return beyond(lines, repairs.error);
  const ordered = inOrder(repairs.value);
  if (!ordered) return beyond(lines, 0);
  const mended = spliceText(text, ordered);
  if (!parses(mended)) return beyond(lines, 0);
  const inLineOrder = [...repairs.value].sort((a, b) => a.start - b.start);
  return ok({ text: mended, changes: inLineOrder.map(({ words, start }) => `Line ${lines.of(start)}: ${words}`) });
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function beyond(lines: Lines, offset: number) {
  const line = lines.of(offset);
  const words = say(message('edit.no-guessing', { line }));
  return fail<EditFault>({ code: 'unsupported', words, line });
}

/** The tokens, or the offset of what cannot be one. */
function readTokens(text: string): Result<Token[], number> {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (/\s/.test(char) && char !== '\ufeff') {
      at++;
      continue;
    }
    const token = readToken(text, at, char);
    if (!token) return fail(at);
    tokens.push(token);
    at = token.end;
  }
  return ok(tokens);
}

const punctuation: Readonly<Record<string, TokenKind>> = {
  '{': 'open',
  '[': 'open',
  '}': 'close',
  ']': 'close',
  ',': 'comma',
  ':': 'colon',
  '\ufeff': 'byte-order-mark',
};

const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\u201c': '\u201d',
  '\u2018': '\u2019',
  '\u201d': '\u201d',
  '\u2019': '\u2019',
};

const pythonWords: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
]);

function readToken(text: string, start: number, char: string): Token | null {
  const kind = punctuation[char];
  if (kind) return { kind, text: char, start, end: start + 1 };
  if (char === '/' || char === '#') return readComment(text, start);
  const closer = closers[char];
  if (closer !== undefined) return readString(text, start, closer);
  let end = start;
  while (end < text.length && /[\w.+$-]/.test(text.charAt(end))) end++;
  const word = text.slice(start, end);
  if (word === '') return null;
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)) {
    return { kind: 'value', text: word, start, end };
  }
  const python = pythonWords.get(word);
  if (python !== undefined) return { kind: 'value', text: word, start, end, proper: python };
  return /^[A-Za-z_$][\w$-]*$/.test(word)
    ? { kind: 'value', text: word, start, end, proper: JSON.stringify(word) }
    : null;
}

function readComment(text: string, start: number): Token | null {
  if (text.startsWith('/*', start)) {
    const close = text.indexOf('*/', start + 2);
    return close < 0 ? null : { kind: 'comment', text: '', start, end: close + 2 };
  }
  if (text[start] === '/' && text[start + 1] !== '/') return null;
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return { kind: 'comment', text: '', start, end };
}

/** A string in any quotes. What JSON does not allow inside is escaped in `proper`. */
function readString(text: string, start: number, closer: string): Token | null {
  let proper = '"';
  let at = start + 1;
  for (; at < text.length && text[at] !== closer; at++) {
    const char = text.charAt(at);
    if (char === '\\') {
      const next = text.charAt(++at);
      if (next === "'") proper += "'";
      else if (/["\\/bfnrtu]/.test(next)) proper += `\\${next}`;
      else proper += `\\\\${next === '\n' || next === '\r' ? JSON.stringify(next).slice(1, -1) : next}`;
    } else if (char === '\n' || (char === '\r' && text[at + 1] === '\n')) {
      // A quote left open would swallow the rest of the file: only a string that goes on as prose may span lines.
      return null;
    } else {
      proper += JSON.stringify(char).slice(1, -1);
    }
  }
  if (at >= text.length) return null;
  proper += '"';
  const end = at + 1;
  const raw = text.slice(start, end);
  return raw === proper || parses(raw)
    ? { kind: 'value', text: raw, start, end }
    : { kind: 'value', text: raw, start, end, proper };
}

/** The repairs that make JSON of the tokens, or the offset where they cannot. */
function mend(text: string, tokens: readonly Token[]): Result<Repair[], number> {
  const repairs: Repair[] = [];
  const open: Open[] = [];
  let end = 0;
  let done = false;
  const add = (start: number, stop: number, put: string, words: string) =>
    repairs.push({ start, end: stop, text: put, words });

  for (const token of tokens) {
    if (token.kind === 'byte-order-mark' || token.kind === 'comment') {
      const words = token.kind === 'comment' ? 'took out a comment.' : 'took out an invisible mark.';
      add(token.start, token.end, '', words);
      continue;
    }
    const top = open[open.length - 1];
    if (!top && done && token.kind === 'close') {
      add(token.start, token.end, '', `took out a ${token.text} too many.`);
      continue;
    }
    if (!top && done) return fail(token.start);
    if (token.kind === 'close') {
      const closed = close(open, token, end, add);
      if (!closed) return fail(token.start);
      done = open.length === 0;
    } else if (token.kind === 'comma') {
      if (!top || top.next === 'colon' || top.next === 'value') return fail(token.start);
      if (top.next === 'comma') {
        top.comma = token;
        top.next = 'item';
      } else {
        add(token.start, token.end, '', 'took out a comma too many.');
        continue;
      }
    } else if (token.kind === 'colon') {
      if (top?.next !== 'colon') return fail(token.start);
      top.next = 'value';
    } else {
      if (top && top.next === 'colon') return fail(token.start);
      if (top?.next === 'comma') {
        add(end, end, ',', 'added a missing comma.');
        top.next = 'item';
      }
      if (top) {
        const key = top.closer === '}' && top.next === 'item';
        if (key && (token.kind === 'open' || !/^["'\u2018-\u201d]/.test(token.text)) && !token.proper)
          return fail(token.start);
        top.next = key ? 'colon' : 'comma';
        top.comma = null;
      }
      if (token.proper !== undefined) {
        const bare = !/^["'\u2018-\u201d]/.test(token.text);
        if (bare && token.proper.startsWith('"') && top?.next !== 'colon') return fail(token.start);
        add(
          token.start,
          token.end,
          token.proper,
          bare ? `wrote ${token.proper} for ${token.text}.` : 'corrected the quotes of a text.',
        );
      }
      if (token.kind === 'open') {
        open.push({ closer: token.text === '{' ? '}' : ']', next: 'item', comma: null });
      } else if (!top) {
        done = true;
      }
    }
    end = token.end;
  }
  if (open.length > MOST_CLOSERS) return fail(end);
  while (open.length > 0) {
    const top = open[open.length - 1];
    if (!top || !closeAt(open, top, text, end, add)) return fail(end);
  }
  return end === 0 ? fail(0) : ok(merged(repairs));
}

type Add = (start: number, stop: number, put: string, words: string) => void;

/** A closing bracket: closes what was left open inside first, where the bracket belongs further out. */
function close(open: Open[], token: Token, end: number, add: Add): boolean {
  if (!open.some(({ closer }) => closer === token.text)) return false;
  for (let top = open.pop(); top; top = open.pop()) {
    if (top.next === 'colon' || top.next === 'value') return false;
    if (top.comma) add(top.comma.start, top.comma.end, '', 'took out a comma too many.');
    if (top.closer === token.text) return true;
    add(end, end, top.closer, `added a missing ${top.closer}`);
  }
  return false;
}

/** The end of the text with something still open. */
function closeAt(open: Open[], top: Open, text: string, end: number, add: Add): boolean {
  if (top.next === 'colon' || top.next === 'value') return false;
  if (top.comma) add(top.comma.start, top.comma.end, '', 'took out a comma too many.');
  add(end, end, top.closer, `added a missing ${top.closer}`);
  open.pop();
  return text.length >= end;
}

/** Insertions at the same place become one, in the order they were made. */
function merged(repairs: readonly Repair[]): Repair[] {
  const kept: Repair[] = [];
  for (const repair of repairs) {
    const last = kept[kept.length - 1];
    if (last && last.start === last.end && repair.start === repair.end && last.start === repair.start) {
      kept[kept.length - 1] = {
        ...last,
        text: last.text + repair.text,
        words: `${last.words.replace(/\.$/, '')} and ${repair.words}`,
      };
    } else {
      kept.push(repair);
    }
  }
  return kept;
}

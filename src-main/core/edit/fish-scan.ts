import { endOfLine, endOfName, lineEndAt } from './walk';
import type { Span } from './splice';

export interface FishItem extends Span {
  readonly kind: 'word' | 'op' | 'newline' | 'comment';
  /** Which list of commands the item belongs to: the script is 0, each command substitution has its own. */
  readonly list: number;
}

export interface FishScan {
  /** In the order of the text. */
  readonly items: FishItem[];
  /** Where each `$name` and `(…)` begins and ends. */
  readonly expansions: ReadonlyMap<number, number>;
}

type Frame =
  | { readonly type: 'list'; readonly list: number; readonly opened: number; word: number | null }
  | { readonly type: 'double' };

/**
 * Reads a fish script of any size and nesting (fish 3.6 and 4.0: "The fish language", "Syntax overview" and
 * "Quotes"). Unfinished quotes and brackets run to the end of the text.
 */
export function scanFish(text: string): FishScan {
  const items: FishItem[] = [];
  const expansions = new Map<number, number>();
  const stack: Frame[] = [{ type: 'list', list: 0, opened: -1, word: null }];
  let lists = 1;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  const endWord = (frame: Frame, end: number) => {
    if (frame.type !== 'list' || frame.word === null) return;
    items.push({ kind: 'word', start: frame.word, end, list: frame.list });
    frame.word = null;
  };
  const open = (start: number, inside: number) => {
    stack.push({ type: 'list', list: lists++, opened: start, word: null });
    at = inside;
  };
  const variable = (start: number) => {
    let name = start + 1;
    while (text[name] === '$') name++;
    const end = endOfName(text, name);
    if (end > name) expansions.set(start, end);
    at = Math.max(start + 1, end);
  };

  while (at < text.length) {
    const frame = stack[stack.length - 1];
    if (!frame) break;
    const char = text.charAt(at);
    if (frame.type === 'double') {
      if (char === '"') {
        stack.pop();
        at++;
      } else if (char === '\\') at += 2;
      else if (char === '$' && text[at + 1] === '(') open(at, at + 2);
      else if (char === '$') variable(at);
      else at++;
      continue;
    }
    const lineEnd = lineEndAt(text, at);
    if (lineEnd > 0) {
      endWord(frame, at);
      items.push({ kind: 'newline', start: at, end: at + lineEnd, list: frame.list });
      at += lineEnd;
    } else if (char === ' ' || char === '\t') {
      endWord(frame, at++);
    } else if (char === '#' && frame.word === null) {
      const end = endOfLine(text, at);
      items.push({ kind: 'comment', start: at, end, list: frame.list });
      at = end;
    } else if (char === ')' && frame.opened >= 0) {
      endWord(frame, at);
      stack.pop();
      expansions.set(frame.opened, ++at);
    } else if (';&|<>'.includes(char)) {
      endWord(frame, at);
      const op = /^(?:&&|\|\||&>>?|>>|>\?|>&|<&|[;&|<>])/.exec(text.slice(at, at + 3))?.[0] ?? char;
      items.push({ kind: 'op', start: at, end: at + op.length, list: frame.list });
      at += op.length;
    } else if (char === '\\') {
      const joined = lineEndAt(text, at + 1);
      if (joined === 0) frame.word ??= at;
      at += 1 + Math.max(1, joined);
    } else {
      frame.word ??= at;
      if (char === "'") at = afterSingle(text, at + 1);
      else if (char === '"') {
        stack.push({ type: 'double' });
        at++;
      } else if (char === '(') open(at, at + 1);
      else if (char === '$' && text[at + 1] === '(') open(at, at + 2);
      else if (char === '$') variable(at);
      else at++;
    }
  }
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    endWord(frame, text.length);
    if (frame.type === 'list' && frame.opened >= 0) expansions.set(frame.opened, text.length);
  }
  items.sort((a, b) => a.start - b.start || b.end - a.end);
  return { items, expansions };
}

function afterSingle(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "'") at += text[at] === '\\' ? 2 : 1;
  return Math.min(text.length, at + 1);
}

import { endOfLine, endOfName, lineEndAt } from './walk';
import type { Span } from './splice';

export interface PowerShellToken extends Span {
  readonly kind: 'word' | 'single' | 'double' | 'here-single' | 'here-double' | 'op' | 'newline' | 'comment';
}

export interface PowerShellScan {
  /** In order, without the inside of strings. */
  readonly tokens: PowerShellToken[];
  /** Where each `$name`, `${…}` and `$(…)` inside a string or word begins and ends. */
  readonly expansions: ReadonlyMap<number, number>;
}

// PowerShell takes typographic quotes for plain ones (about_Quoting_Rules; tokenizer CharTraits).
export const SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b";
export const DOUBLE_QUOTES = '"\u201c\u201d\u201e';

/** Reads a PowerShell script (5.1 and 7.4) of any size and nesting. Unfinished strings run to the end of the text. */
export function scanPowerShell(text: string): PowerShellScan {
  const tokens: PowerShellToken[] = [];
  const expansions = new Map<number, number>();
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const add = (kind: PowerShellToken['kind'], end: number) => {
    tokens.push({ kind, start: at, end });
    at = end;
  };
  while (at < text.length) {
    const char = text.charAt(at);
    const lineEnd = lineEndAt(text, at);
    if (lineEnd > 0) add('newline', at + lineEnd);
    else if (/\s/.test(char)) at++;
    else if (char === '`' && lineEndAt(text, at + 1) > 0) at += 1 + lineEndAt(text, at + 1);
    else if (char === '#') add('comment', endOfLine(text, at));
    else if (text.startsWith('<#', at)) {
      const close = text.indexOf('#>', at + 2);
      add('comment', close < 0 ? text.length : close + 2);
    } else if (char === '@' && isHere(text, at)) {
      const single = SINGLE_QUOTES.includes(text.charAt(at + 1));
      const end = endOfHere(text, at, single);
      if (!single) markExpansions(text, at + 2, end - 2, expansions);
      add(single ? 'here-single' : 'here-double', end);
    } else if (SINGLE_QUOTES.includes(char)) add('single', endOfSingle(text, at + 1));
    else if (DOUBLE_QUOTES.includes(char)) add('double', endOfDouble(text, at + 1, expansions));
    else {
      const op = /^(?:&&|\|\||\+=|[;|&(){},=<>])/.exec(text.slice(at, at + 2));
      add(op ? 'op' : 'word', op ? at + op[0].length : endOfWord(text, at, expansions));
    }
  }
  return { tokens, expansions };
}

const isHere = (text: string, at: number): boolean =>
  (SINGLE_QUOTES + DOUBLE_QUOTES).includes(text[at + 1] ?? ' ') && /^[ \t]*\r?\n/.test(text.slice(at + 2, at + 40));

function endOfHere(text: string, at: number, single: boolean): number {
  const close = single ? "\n'@" : '\n"@';
  const found = text.indexOf(close, at + 2);
  return found < 0 ? text.length : found + close.length;
}

function endOfSingle(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (!SINGLE_QUOTES.includes(text.charAt(at))) continue;
    if (at + 1 < text.length && SINGLE_QUOTES.includes(text.charAt(at + 1))) at++;
    else return at + 1;
  }
  return text.length;
}

/** Double-quoted strings may hold `$(…)`, which may hold such strings: a stack of which we are in. */
function endOfDouble(text: string, from: number, expansions: Map<number, number>): number {
  const stack: { code: boolean; opened: number; depth: number }[] = [{ code: false, opened: from, depth: 0 }];
  let at = from;
  while (at < text.length) {
    const frame = stack[stack.length - 1];
    if (!frame) return at;
    const char = text.charAt(at);
    if (char === '`') {
      at += 2;
    } else if (DOUBLE_QUOTES.includes(char)) {
      if (frame.code) stack.push({ code: false, opened: at, depth: 0 });
      else if (at + 1 < text.length && DOUBLE_QUOTES.includes(text.charAt(at + 1))) at++;
      else stack.pop();
      at++;
    } else if (frame.code && SINGLE_QUOTES.includes(char)) {
      at = endOfSingle(text, at + 1);
    } else if (frame.code && char === '(') {
      frame.depth++;
      at++;
    } else if (frame.code && char === ')' && --frame.depth < 0) {
      stack.pop();
      if (stack.length === 1) expansions.set(frame.opened, at + 1);
      at++;
    } else if (!frame.code && char === '$' && text[at + 1] === '(') {
      stack.push({ code: true, opened: at, depth: 0 });
      at += 2;
    } else if (!frame.code && char === '$') {
      const end = endOfVariable(text, at);
      if (stack.length === 1 && end > at + 1) expansions.set(at, end);
      at = end;
    } else {
      at++;
    }
  }
  return Math.min(at, text.length);
}

/** `$name`, `$scope:name` or `${…}`. */
function endOfVariable(text: string, at: number): number {
  if (text[at + 1] === '{') {
    const close = text.indexOf('}', at + 2);
    return close < 0 ? text.length : close + 1;
  }
  const name = endOfName(text, at + 1);
  if (text[name] !== ':' || name === at + 1) return Math.max(at + 1, name);
  const scoped = endOfName(text, name + 1);
  return scoped > name + 1 ? scoped : name;
}

function endOfWord(text: string, from: number, expansions: Map<number, number>): number {
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '`') {
      if (lineEndAt(text, at + 1) > 0) break;
      at += 2;
    } else if (char === '$') {
      const end = endOfVariable(text, at);
      if (end > at + 1) expansions.set(at, end);
      at = end;
    } else if (/[\s;|&(){},=<>]/.test(char) || (SINGLE_QUOTES + DOUBLE_QUOTES).includes(char)) {
      break;
    } else {
      at++;
    }
  }
  return Math.max(from + 1, Math.min(at, text.length));
}

function markExpansions(text: string, from: number, to: number, expansions: Map<number, number>): void {
  for (let at = text.indexOf('$', from); at >= 0 && at < to; at = text.indexOf('$', at + 1)) {
    const end = endOfVariable(text, at);
    if (end > at + 1) expansions.set(at, end);
  }
}

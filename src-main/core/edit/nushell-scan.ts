import { after, endOfLine, lineEndAt } from './walk';
import type { Span } from './splice';

export interface NushellToken extends Span {
  /** `…-filled` are the strings with `$` before them, in which round brackets hold expressions. */
  readonly kind:
    | 'word'
    | 'single'
    | 'double'
    | 'backquote'
    | 'raw'
    | 'single-filled'
    | 'double-filled'
    | 'op'
    | 'newline'
    | 'comment';
}

/** Reads a Nushell script (0.100: "Working with Strings", "Comments") of any size. Unfinished strings run to the end. */
export function scanNushell(text: string): NushellToken[] {
  const tokens: NushellToken[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let expectsValue = false;
  const add = (kind: NushellToken['kind'], end: number) => {
    tokens.push({ kind, start: at, end });
    at = end;
  };
  while (at < text.length) {
    const char = text.charAt(at);
    const lineEnd = lineEndAt(text, at);
    if (lineEnd > 0) {
      add('newline', at + lineEnd);
      continue;
    }
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    const raw = char === 'r' ? /^r#+'/.exec(text.slice(at, at + 40))?.[0] : undefined;
    if (char === '#') add('comment', endOfLine(text, at));
    else if (raw !== undefined) add('raw', endOfRaw(text, at, raw.length - 2));
    else if (char === "'") add('single', after(text, "'", at + 1));
    else if (char === '"') add('double', endOfDouble(text, at + 1));
    else if (char === '`') add('backquote', after(text, '`', at + 1));
    else if (char === '$' && text[at + 1] === "'") add('single-filled', after(text, "'", at + 2));
    else if (char === '$' && text[at + 1] === '"') add('double-filled', endOfDouble(text, at + 2));
    else {
      const op = /^(?:\+\+=|\+=|[;|(){}[\],:=])/.exec(text.slice(at, at + 3))?.[0];
      add(op === undefined ? 'word' : 'op', at + (op?.length ?? wordLength(text, at, expectsValue)));
      expectsValue = op !== undefined && /[:=]$/.test(op);
      continue;
    }
    expectsValue = false;
  }
  return tokens;
}

function wordLength(text: string, from: number, isValue: boolean): number {
  const stop = isValue ? /[\s;|(){}[\],]/ : /[\s;|(){}[\],:="'`]/;
  let at = from + 1;
  while (at < text.length && !stop.test(text.charAt(at))) at++;
  return at - from;
}

function endOfDouble(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(text.length, at + 1);
}

function endOfRaw(text: string, at: number, hashes: number): number {
  const close = `'${'#'.repeat(hashes)}`;
  const found = text.indexOf(close, at + hashes + 2);
  return found < 0 ? text.length : found + close.length;
}

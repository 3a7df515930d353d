import type { Span } from './splice';
import { after, endOfLine, endOfName, lineEndAt } from './walk';

/** What a POSIX shell, bash or zsh tells apart on reading a script. */
export interface ShellItem extends Span {
  readonly kind: 'word' | 'op' | 'newline' | 'comment' | 'heredoc';
}

/** One list of commands: the script itself, or the inside of a `$(…)`. */
export interface ShellScope {
  readonly items: ShellItem[];
}

export interface ShellScan {
  readonly scopes: readonly ShellScope[];
  /** Where each `$…`, `${…}`, `$(…)`, `$((…))` and backquote begins, and where it ends. */
  readonly expansions: ReadonlyMap<number, number>;
}

interface ListFrame {
  readonly type: 'list';
  readonly scope: ShellScope;
  /** Where the word being read began. */
  word: number | null;
  /** Round brackets open in this list; a closing one beyond them ends a `$(…)`. */
  depth: number;
  /** True where the next word is a command's first. */
  atCommand: boolean;
  /** The word after `case WORD` is `in`; then patterns and bodies take turns, per open case. */
  expectIn: boolean;
  readonly cases: ('pattern' | 'body')[];
  readonly heredocs: { readonly end: string; readonly tabs: boolean }[];
  /** An expansion that began here ends with this list. */
  readonly opened: number;
}

type Frame =
  | ListFrame
  | { readonly type: 'double'; readonly opened: number }
  | { readonly type: 'braces'; readonly opened: number; readonly quoted: boolean }
  | { readonly type: 'sum'; readonly opened: number; depth: number };

const openers = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '{', '!', 'time', 'coproc']);

/**
 * Reads a script of any size and nesting with a stack of its own. Unfinished quotes and brackets run to the end of
 * the text. After Shell & Utilities, POSIX.1-2024, 2.3 "Token Recognition", with the additions of bash 5.2 and zsh
 * 5.9 (`$'…'`, `<<<`, `;&`, `&>`, `((…))`). A CR before an LF counts as part of the line end.
 */
export function scanShell(text: string): ShellScan {
  return new ShellScanner(text).scan();
}

class ShellScanner {
  readonly #scopes: ShellScope[] = [];
  readonly #expansions = new Map<number, number>();
  readonly #stack: Frame[] = [];
  #at = 0;

  constructor(private readonly text: string) {}

  scan(): ShellScan {
    this.#pushList(-1);
    if (this.text.charCodeAt(0) === 0xfeff) this.#at = 1;
    while (this.#at < this.text.length) {
      const frame = this.#stack[this.#stack.length - 1];
      if (!frame) break;
      if (frame.type === 'list') this.#list(frame);
      else if (frame.type === 'double') this.#double();
      else if (frame.type === 'braces') this.#braces(frame.quoted);
      else this.#sum(frame);
    }
    this.#at = this.text.length;
    while (this.#stack.length > 0) this.#pop(this.#at);
    return { scopes: this.#scopes, expansions: this.#expansions };
  }

  #pushList(opened: number): void {
    const scope: ShellScope = { items: [] };
    this.#scopes.push(scope);
    const fresh = { word: null, depth: 0, atCommand: true, expectIn: false, cases: [], heredocs: [] };
    this.#stack.push({ type: 'list', scope, opened, ...fresh });
  }

  /** Ends the innermost frame; an expansion that began with it ends at `end`. */
  #pop(end: number): void {
    const frame = this.#stack.pop();
    if (!frame) return;
    if (frame.type === 'list') this.#endWord(frame, this.#at);
    if (frame.type !== 'double' && frame.opened >= 0) this.#expansions.set(frame.opened, end);
    this.#at = end;
  }

  #endWord(frame: ListFrame, end: number): void {
    if (frame.word === null) return;
    const start = frame.word;
    frame.word = null;
    frame.scope.items.push({ kind: 'word', start, end });
    if (end - start > 8) {
      frame.atCommand = false;
      return;
    }
    const raw = this.text.slice(start, end);
    if (frame.expectIn && raw === 'in') {
      frame.cases.push('pattern');
      frame.expectIn = false;
    } else if (frame.atCommand && raw === 'case') {
      frame.expectIn = true;
    } else if (raw === 'esac' && (frame.atCommand || frame.cases[frame.cases.length - 1] === 'pattern')) {
      frame.cases.pop();
    }
    frame.atCommand = frame.atCommand && openers.has(raw);
  }

  #list(frame: ListFrame): void {
    const { text } = this;
    const at = this.#at;
    const char = text.charAt(at);
    const lineEnd = lineEndAt(text, at);
    if (lineEnd > 0) {
      this.#endWord(frame, at);
      frame.scope.items.push({ kind: 'newline', start: at, end: at + lineEnd });
      frame.atCommand = true;
      this.#at = at + lineEnd;
      this.#readHeredocs(frame);
    } else if (char === ' ' || char === '\t') {
      this.#endWord(frame, at);
      this.#at++;
    } else if (char === '\\') {
      const joined = lineEndAt(text, at + 1);
      if (joined === 0) frame.word ??= at;
      this.#at = Math.min(text.length, at + 1 + Math.max(1, joined));
    } else if (char === '#' && frame.word === null) {
      this.#at = endOfLine(text, at);
      frame.scope.items.push({ kind: 'comment', start: at, end: this.#at });
    } else if (isOperator(char)) {
      this.#operator(frame, char);
    } else {
      frame.word ??= at;
      if (char === "'") this.#at = after(text, "'", at + 1);
      else if (char === '"') this.#openDouble(at, 1);
      else if (char === '$' || char === '`') this.#expansion(at, false);
      else this.#at = endOfPlain(text, at + 1);
    }
  }

  #operator(frame: ListFrame, char: string): void {
    const at = this.#at;
    this.#endWord(frame, at);
    const previous = frame.scope.items[frame.scope.items.length - 1];
    const word = previous?.kind === 'word' ? previous : null;
    const looping = word !== null && this.text.slice(word.start, word.end) === 'for';
    if (char === '(' && this.text[at + 1] === '(' && (frame.atCommand || looping) && word?.end !== at) {
      frame.word = at;
      this.#at = at + 2;
      this.#stack.push({ type: 'sum', opened: at, depth: 2 });
      return;
    }
    if (char === ')' && frame.depth === 0 && frame.opened >= 0 && frame.cases.length === 0) {
      this.#pop(at + 1);
      return;
    }
    const op = operatorAt(this.text, at);
    frame.scope.items.push({ kind: 'op', start: at, end: at + op.length });
    this.#at = at + op.length;
    const inPattern = frame.cases[frame.cases.length - 1] === 'pattern';
    if (inPattern) {
      if (op === ')') frame.cases[frame.cases.length - 1] = 'body';
    } else if (op === '(') frame.depth++;
    else if (op === ')') frame.depth = Math.max(0, frame.depth - 1);
    else if (frame.cases.length > 0 && /^;[;&|]/.test(op)) frame.cases[frame.cases.length - 1] = 'pattern';
    if (op === '<<' || op === '<<-') this.#heredocStart(frame, op === '<<-');
    if (!/[<>]/.test(op)) frame.atCommand = true;
  }

  #heredocStart(frame: ListFrame, tabs: boolean): void {
    const { text } = this;
    let at = this.#at;
    while (text[at] === ' ' || text[at] === '\t') at++;
    const start = at;
    let end = '';
    while (at < text.length && !/[\s;&|<>()]/.test(text.charAt(at))) {
      const char = text.charAt(at);
      if (char === '\\') {
        end += text.charAt(at + 1);
        at += 2;
      } else if (char === "'" || char === '"') {
        const close = text.indexOf(char, at + 1);
        const stop = close < 0 ? text.length : close;
        end += text.slice(at + 1, stop);
        at = stop + 1;
      } else {
        end += char;
        at++;
      }
    }
    at = Math.min(at, text.length);
    if (at > start) {
      frame.scope.items.push({ kind: 'word', start, end: at });
      frame.heredocs.push({ end, tabs });
    }
    this.#at = at;
  }

  #readHeredocs(frame: ListFrame): void {
    const { text } = this;
    for (const heredoc of frame.heredocs.splice(0)) {
      const start = this.#at;
      let at = start;
      while (at < text.length) {
        const stop = endOfLine(text, at);
        const line = text.slice(at, stop);
        at = stop + lineEndAt(text, stop);
        if ((heredoc.tabs ? line.replace(/^\t+/, '') : line) === heredoc.end) break;
      }
      if (at > start) frame.scope.items.push({ kind: 'heredoc', start, end: at });
      this.#at = at;
    }
  }

  #openDouble(at: number, length: number): void {
    this.#stack.push({ type: 'double', opened: at });
    this.#at = at + length;
  }

  /** At a `$` or a backquote. */
  #expansion(at: number, quoted: boolean): void {
    const { text } = this;
    if (text[at] === '`') {
      this.#at = afterBackquote(text, at + 1);
      this.#expansions.set(at, this.#at);
      return;
    }
    const next = text[at + 1];
    if (next === '(' && text[at + 2] === '(') {
      this.#stack.push({ type: 'sum', opened: at, depth: 2 });
      this.#at = at + 3;
    } else if (next === '(') {
      this.#at = at + 2;
      this.#pushList(at);
    } else if (next === '{') {
      this.#stack.push({ type: 'braces', opened: at, quoted });
      this.#at = at + 2;
    } else if (next === "'" && !quoted) {
      this.#at = afterEscaped(text, "'", at + 2);
    } else if (next === '"' && !quoted) {
      this.#openDouble(at, 2);
    } else {
      const name = /[A-Za-z_]/.test(next ?? '')
        ? endOfName(text, at + 1)
        : at + 1 + (/[0-9@*#?$!-]/.test(next ?? '') ? 1 : 0);
      if (name > at + 1) this.#expansions.set(at, name);
      this.#at = name;
    }
  }

  #double(): void {
    const char = this.text.charAt(this.#at);
    if (char === '"') this.#pop(this.#at + 1);
    else if (char === '\\') this.#skip(2);
    else if (char === '$' || char === '`') this.#expansion(this.#at, true);
    else this.#skip(1);
  }

  #braces(quoted: boolean): void {
    const at = this.#at;
    const char = this.text.charAt(at);
    if (char === '}') this.#pop(at + 1);
    else if (char === '\\') this.#skip(2);
    else if (char === "'" && !quoted) this.#at = after(this.text, "'", at + 1);
    else if (char === '"') this.#openDouble(at, 1);
    else if (char === '$' || char === '`') this.#expansion(at, quoted);
    else this.#skip(1);
  }

  #sum(frame: { depth: number }): void {
    const at = this.#at;
    const char = this.text.charAt(at);
    if (char === '(') frame.depth++;
    if (char === ')' && --frame.depth === 0) this.#pop(at + 1);
    else if (char === '\\') this.#skip(2);
    else if (char === '"') this.#openDouble(at, 1);
    else if (char === '$' || char === '`') this.#expansion(at, true);
    else this.#skip(1);
  }

  #skip(count: number): void {
    this.#at = Math.min(this.text.length, this.#at + count);
  }
}

const isOperator = (char: string): boolean => ';&|<>()'.includes(char);

const operators = [
  '<<<',
  '<<-',
  '&>>',
  ';;&',
  '&&',
  '||',
  ';;',
  ';&',
  ';|',
  '<<',
  '>>',
  '<&',
  '>&',
  '<>',
  '>|',
  '|&',
  '&>',
];

const operatorAt = (text: string, at: number): string =>
  operators.find((op) => text.startsWith(op, at)) ?? text.charAt(at);

function afterEscaped(text: string, char: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== char) at += text[at] === '\\' ? 2 : 1;
  return Math.min(text.length, at + 1);
}

const afterBackquote = (text: string, from: number): number => afterEscaped(text, '`', from);

const plain = /[\w./:=@%+,~-]/;

function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && plain.test(text.charAt(at))) at++;
  return at;
}

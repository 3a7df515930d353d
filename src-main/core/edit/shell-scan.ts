import { afterBackquote, afterEscaped, endOfPlain, isOperator, operatorAt } from './shell-chars';
import type { Frame, ListFrame, ShellScope } from './shell-frames';
import { endOfHeredoc, heredocWord } from './shell-heredoc';
import { after, endOfLine, endOfName, lineEndAt } from './walk';

export interface ShellScan {
  readonly scopes: readonly ShellScope[];
  /** Where each `$…`, `${…}`, `$(…)`, `$((…))` and backquote begins, and where it ends. */
  readonly expansions: ReadonlyMap<number, number>;
}

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
    const { start, end, word } = heredocWord(this.text, this.#at);
    if (end > start) {
      frame.scope.items.push({ kind: 'word', start, end });
      frame.heredocs.push({ end: word, tabs });
    }
    this.#at = end;
  }

  #readHeredocs(frame: ListFrame): void {
    for (const heredoc of frame.heredocs.splice(0)) {
      const start = this.#at;
      const end = endOfHeredoc(this.text, start, heredoc);
      if (end > start) frame.scope.items.push({ kind: 'heredoc', start, end });
      this.#at = end;
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

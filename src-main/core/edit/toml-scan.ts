import { fail, ok, type Result } from '../result';
import type { JsonMember, JsonNode } from './json-tree';
import { skipBlanks } from './lines';
import { after, endOfLine, lineEndAt } from './walk';
import type { Span } from './splice';
import type { Key } from './tree';

/** A value in a TOML text. Lists and inline tables have the shape of JSON's, so that members go the same way. */
export interface TomlValue {
  readonly path: readonly Key[];
  readonly node: JsonNode;
  /** The list or inline table it is in, and its index there; null for `key = value` on a line of its own. */
  readonly owner: { readonly container: JsonNode; readonly index: number } | null;
  /** Where the key begins, or in lists the value. */
  readonly start: number;
}

export interface TomlReading {
  readonly values: readonly TomlValue[];
  readonly comments: readonly Span[];
}

/**
 * Finds where the values of a TOML 1.0 text are written. Checks no more than it needs to: what the text means is
 * for a full parser to say. Fails with the offset where it loses its way.
 */
export function scanToml(text: string): Result<TomlReading, number> {
  return new TomlScanner(text).scan();
}

class Lost extends Error {}

class TomlScanner {
  readonly #values: TomlValue[] = [];
  readonly #comments: Span[] = [];
  /** How many tables each `[[list]]` has so far, by its path. */
  readonly #lists = new Map<string, number>();
  #at = 0;
  constructor(private readonly text: string) {}

  scan(): Result<TomlReading, number> {
    if (this.text.charCodeAt(0) === 0xfeff) this.#at = 1;
    let table: Key[] = [];
    try {
      for (this.#skip(); this.#at < this.text.length; this.#skip()) {
        if (this.text[this.#at] === '[') table = this.#header();
        else this.#pair(table);
      }
    } catch (error) {
      if (error instanceof Lost) return fail(this.#at);
      throw error;
    }
    return ok({ values: this.#values, comments: this.#comments });
  }

  /** Past blanks, line ends and comments. */
  #skip(): void {
    for (;;) {
      this.#at = skipBlanks(this.text, this.#at);
      const lineEnd = lineEndAt(this.text, this.#at);
      if (lineEnd > 0) this.#at += lineEnd;
      else if (this.text[this.#at] === '#') {
        const end = endOfLine(this.text, this.#at);
        this.#comments.push({ kind: 'comment', start: this.#at, end });
        this.#at = end;
      } else return;
    }
  }

  #header(): Key[] {
    const list = this.text[this.#at + 1] === '[';
    this.#at += list ? 2 : 1;
    const keys = this.#keys();
    this.#at = skipBlanks(this.text, this.#at);
    if (!this.text.startsWith(list ? ']]' : ']', this.#at)) throw new Lost();
    this.#at += list ? 2 : 1;
    const path: Key[] = [];
    keys.forEach((key, index) => {
      path.push(key);
      const id = JSON.stringify(path);
      if (list && index === keys.length - 1) this.#lists.set(id, (this.#lists.get(id) ?? 0) + 1);
      const count = this.#lists.get(id);
      if (count !== undefined) path.push(count - 1);
    });
    return path;
  }

  /** A dotted key. */
  #keys(): string[] {
    const keys: string[] = [];
    for (;;) {
      this.#at = skipBlanks(this.text, this.#at);
      const start = this.#at;
      const quote = this.text[start];
      if (quote === '"' || quote === "'") {
        this.#at = endOfString(this.text, start);
        const raw = this.text.slice(start, this.#at);
        keys.push(quote === "'" ? raw.slice(1, -1) : unescaped(raw));
      } else {
        while (/[A-Za-z0-9_-]/.test(this.text[this.#at] ?? '')) this.#at++;
        if (this.#at === start) throw new Lost();
        keys.push(this.text.slice(start, this.#at));
      }
      const dot = skipBlanks(this.text, this.#at);
      if (this.text[dot] !== '.') return keys;
      this.#at = dot + 1;
    }
  }

  #pair(table: readonly Key[]): void {
    const start = this.#at;
    const path = [...table, ...this.#keys()];
    this.#equals();
    this.#value(path, start);
  }

  #equals(): void {
    this.#at = skipBlanks(this.text, this.#at);
    if (this.text[this.#at] !== '=') throw new Lost();
    this.#at = skipBlanks(this.text, this.#at + 1);
  }

  /** A value and all in it, with a stack of its own. */
  #value(path: readonly Key[], start: number): void {
    const open: { node: JsonNode; path: readonly Key[] }[] = [];
    let node = this.#leafOrOpen(path, start, null);
    if (node.kind === 'array' || node.kind === 'object') open.push({ node, path });
    while (open.length > 0) {
      const top = open[open.length - 1];
      if (!top) return;
      this.#skip();
      const char = this.text[this.#at];
      const last = top.node.members[top.node.members.length - 1];
      if (char === undefined) throw new Lost();
      if (char === (top.node.kind === 'array' ? ']' : '}')) {
        top.node.end = ++this.#at;
        open.pop();
      } else if (char === ',') {
        if (!last || last.comma !== null) throw new Lost();
        last.comma = this.#at++;
      } else {
        if (last && last.comma === null) throw new Lost();
        const from = this.#at;
        const keys: Key[] = top.node.kind === 'array' ? [top.node.members.length] : this.#keys();
        if (top.node.kind === 'object') this.#equals();
        const inner = [...top.path, ...keys];
        node = this.#leafOrOpen(inner, from, top.node);
        if (node.kind === 'array' || node.kind === 'object') open.push({ node, path: inner });
      }
    }
  }

  /** The scalar at the present offset, or the list or inline table that opens there. */
  #leafOrOpen(path: readonly Key[], start: number, container: JsonNode | null): JsonNode {
    const from = this.#at;
    const char = this.text[from];
    const kind = char === '[' ? 'array' : char === '{' ? 'object' : char === '"' || char === "'" ? 'string' : 'literal';
    if (kind === 'array' || kind === 'object') this.#at++;
    else if (kind === 'string') this.#at = endOfString(this.text, from);
    else {
      while (/[^\s,\]}#]/.test(this.text[this.#at] ?? ' ')) this.#at++;
      // A date and a time may have one blank between them.
      if (
        /^\d{4}-\d\d-\d\d$/.test(this.text.slice(from, this.#at)) &&
        /^ \d\d:/.test(this.text.slice(this.#at, this.#at + 4))
      ) {
        this.#at++;
        while (/[^\s,\]}#]/.test(this.text[this.#at] ?? ' ')) this.#at++;
      }
      if (this.#at === from) throw new Lost();
    }
    const node: JsonNode = { kind, start: from, end: this.#at, members: [], value: '' };
    const member: JsonMember = {
      key: container?.kind === 'object' ? String(path[path.length - 1]) : null,
      start,
      value: node,
      comma: null,
    };
    if (container) container.members.push(member);
    this.#values.push({
      path,
      node,
      start,
      owner: container ? { container, index: container.members.length - 1 } : null,
    });
    return node;
  }
}

/** The offset after a string of any of the four kinds. */
function endOfString(text: string, start: number): number {
  const quote = text.charAt(start);
  const triple = quote.repeat(3);
  if (text.startsWith(triple, start)) {
    let at = start + 3;
    while (at < text.length && !text.startsWith(triple, at)) at += text[at] === '\\' && quote === '"' ? 2 : 1;
    // Up to two more quotes belong to the string.
    let end = at + 3;
    while (end < at + 5 && text[end] === quote) end++;
    return Math.min(end, text.length);
  }
  if (quote === "'") return after(text, "'", start + 1);
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

const named: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\x1b',
  '"': '"',
  '\\': '\\',
};

/** One escape at an offset: what it stands for and how long it is. */
export function tomlEscape(text: string, at: number): { chars: string; length: number } {
  const code = /^\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2}))/.exec(text.slice(at, at + 10));
  if (code) {
    const number = parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16);
    return { chars: number <= 0x10ffff ? String.fromCodePoint(number) : '\ufffd', length: code[0].length };
  }
  const folded = /^\\[ \t]*\r?\n\s*/.exec(text.slice(at, at + 2_000));
  if (folded) return { chars: '', length: folded[0].length };
  return { chars: named[text.charAt(at + 1)] ?? text.charAt(at + 1), length: 2 };
}

function unescaped(raw: string): string {
  let made = '';
  for (let at = 1; at < raw.length - 1;) {
    const escape = raw[at] === '\\' ? tomlEscape(raw, at) : { chars: raw.charAt(at), length: 1 };
    made += escape.chars;
    at += escape.length;
  }
  return made;
}

import { createScanner } from 'jsonc-parser';
import { fail, ok, type Result } from '../result';
import type { Span } from './splice';

/** A JSON value and where it is written. Offsets in UTF-16 units. */
export interface JsonNode {
  readonly kind: 'object' | 'array' | 'string' | 'number' | 'literal';
  readonly start: number;
  end: number;
  readonly members: JsonMember[];
  /** For a string its value, for numbers and literals as written. */
  readonly value: string;
}

/** One member of an object or array. */
export interface JsonMember {
  /** Null in arrays. */
  readonly key: string | null;
  /** Where the key, or in arrays the value, begins. */
  readonly start: number;
  readonly value: JsonNode;
  /** Where the comma after it is, if there is one. */
  comma: number | null;
}

export interface JsonReading {
  /** Null for a text without any value. */
  readonly root: JsonNode | null;
  /** Every token, comments included, white space not. */
  readonly spans: readonly Span[];
  readonly comments: readonly Span[];
  /** True when there are comments or trailing commas, which strict JSON does not allow. */
  readonly relaxed: boolean;
}

/** Where the text stops being JSON. */
export interface JsonFlaw {
  readonly offset: number;
}

// jsonc-parser's SyntaxKind (3.3.1, main.d.ts), which is an ambient const enum and so out of reach.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const COLON = 6;
const STRING = 10;
const LINE_COMMENT = 12;
const BLOCK_COMMENT = 13;
const LINE_BREAK = 14;
const TRIVIA = 15;
const EOF = 17;

const kinds: ReadonlyMap<number, JsonNode['kind']> = new Map([
  [OPEN_BRACE, 'object'],
  [OPEN_BRACKET, 'array'],
  [STRING, 'string'],
  [11, 'number'],
  [7, 'literal'],
  [8, 'literal'],
  [9, 'literal'],
]);

interface Token {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A container that is being read, and what may come next in it. */
interface Open {
  readonly node: JsonNode;
  next: 'first' | 'member' | 'colon' | 'value' | 'comma';
  key: { readonly text: string; readonly start: number } | null;
}

/**
 * Reads JSON with comments and trailing commas allowed. Keeps its own stack, so that no depth of nesting can
 * exhaust the machine's. The scanner is that of jsonc-parser.
 */
export function readJson(text: string): Result<JsonReading, JsonFlaw> {
  const scanner = createScanner(text, false);
  if (text.charCodeAt(0) === 0xfeff) scanner.setPosition(1);
  const spans: Span[] = [];
  const comments: Span[] = [];
  const open: Open[] = [];
  let root: JsonNode | null = null;
  let trailing = false;

  for (let kind = Number(scanner.scan()); kind !== EOF; kind = Number(scanner.scan())) {
    if (kind === TRIVIA || kind === LINE_BREAK) continue;
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    if (Number(scanner.getTokenError()) !== 0) return fail({ offset: start });
    spans.push({ kind: String(kind), start, end });
    if (kind === LINE_COMMENT || kind === BLOCK_COMMENT) {
      comments.push({ kind: 'comment', start, end });
      continue;
    }
    const token = { kind, start, end, value: scanner.getTokenValue() };
    const top = open[open.length - 1];
    const step: Step = top ? advance(top, token) : root ? 'flaw' : (nodeOf(token) ?? 'flaw');
    if (step === 'flaw') return fail({ offset: start });
    if (step === 'on') continue;
    if (step === 'close') {
      if (top?.next === 'member') trailing = true;
      open.pop();
      if (top) top.node.end = end;
      continue;
    }
    root ??= step;
    if (step.kind === 'object' || step.kind === 'array') open.push({ node: step, next: 'first', key: null });
  }
  if (open.length > 0) return fail({ offset: text.length });
  return ok({ root, spans, comments, relaxed: trailing || comments.length > 0 });
}

function nodeOf({ kind, start, end, value }: Token): JsonNode | null {
  const known = kinds.get(kind);
  return known === undefined ? null : { kind: known, start, end, value, members: [] };
}

/** What one token is: the value it begins, the end of a container, neither, or a flaw. */
type Step = JsonNode | 'on' | 'close' | 'flaw';

function advance(top: Open, token: Token): Step {
  const object = top.node.kind === 'object';
  const between = top.next === 'first' || top.next === 'member' || top.next === 'comma';
  if (token.kind === (object ? CLOSE_BRACE : CLOSE_BRACKET)) return between ? 'close' : 'flaw';
  if (top.next === 'comma') {
    const last = top.node.members[top.node.members.length - 1];
    if (token.kind !== COMMA || !last) return 'flaw';
    last.comma = token.start;
    top.next = 'member';
    return 'on';
  }
  if (object && between) {
    if (token.kind !== STRING) return 'flaw';
    top.key = { text: token.value, start: token.start };
    top.next = 'colon';
    return 'on';
  }
  if (top.next === 'colon') {
    top.next = 'value';
    return token.kind === COLON ? 'on' : 'flaw';
  }
  const node = nodeOf(token);
  if (!node) return 'flaw';
  top.node.members.push({ key: top.key?.text ?? null, start: top.key?.start ?? token.start, value: node, comma: null });
  top.key = null;
  top.next = 'comma';
  return node;
}

/** A place in the tree: the container and the index of the member in it. */
export interface JsonPlace {
  readonly container: JsonNode;
  readonly index: number;
}

/** The keys of a JSON pointer (RFC 6901), or null where it is none. */
export function pointerKeys(pointer: string): string[] | null {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return null;
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** Every member a pointer names: more than one where a key is written twice. */
export function placesAt(root: JsonNode, pointer: string): JsonPlace[] {
  const keys = pointerKeys(pointer);
  let places: JsonPlace[] = [];
  let nodes: JsonNode[] = [root];
  for (const key of keys ?? []) {
    places = nodes.flatMap((node) => membersNamed(node, key));
    nodes = places.flatMap(({ container, index }) => container.members[index]?.value ?? []);
  }
  return places;
}

function membersNamed(container: JsonNode, key: string): JsonPlace[] {
  if (container.kind === 'array') {
    const index = /^(?:0|[1-9]\d{0,9})$/.test(key) ? Number(key) : -1;
    return index >= 0 && index < container.members.length ? [{ container, index }] : [];
  }
  return container.members.flatMap((member, index) => (member.key === key ? [{ container, index }] : []));
}

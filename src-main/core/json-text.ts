import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { message, say } from '../contract/messages/message';
import { fail, ok, type Result } from './result';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface JsonText {
  readonly value: unknown;
  /** 1-based line of a value by its keys, or undefined where there is none. Costs a second parse, once. */
  readonly lineOf: (keys: readonly (string | number)[]) => number | undefined;
}

export interface JsonFault {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

/**
 * Reads JSON as Claude Code does: strictly, no comments, no trailing commas.
 * Nesting deeper than the stack allows is a fault like any other, at line 1.
 */
export function parseJsonText(text: string): Result<JsonText, JsonFault> {
  try {
    const value: unknown = JSON.parse(text);
    let tree: Node | null | undefined;
    return ok({
      value,
      lineOf: (keys) => {
        tree ??= treeOf(text);
        const node = tree === null ? undefined : findNodeAtLocation(tree, [...keys]);
        return node === undefined ? undefined : lineAt(text, node.offset);
      },
    });
  } catch (error) {
    return fail(faultOf(text, error));
  }
}

function treeOf(text: string): Node | null {
  try {
    return parseTree(text) ?? null;
  } catch {
    return null; // Nested beyond the stack: the value is known, its line is not.
  }
}

function faultOf(text: string, error: unknown): JsonFault {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  } catch {
    return { line: 1, column: 1, words: say(message('why.too-deep')) };
  }
  const first = errors[0];
  if (first === undefined) {
    return {
      line: 1,
      column: 1,
      words: error instanceof RangeError ? say(message('why.too-deep')) : say(message('why.not-json')),
    };
  }
  const line = lineAt(text, first.offset);
  const column = first.offset - text.lastIndexOf('\n', first.offset - 1);
  return {
    line,
    column: Math.max(1, column),
    words: say(message('why.not-json-at', { line, column: Math.max(1, column) })),
  };
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that is an object, else an empty one. */
export function objectAt(value: unknown, key: string): JsonObject {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : {};
}

/** A member that is a string, else null. */
export function stringAt(value: unknown, key: string): string | null {
  const member = isObject(value) ? value[key] : undefined;
  return typeof member === 'string' ? member : null;
}

/** A member that is an array, its strings. */
export function stringsAt(value: unknown, key: string): readonly string[] {
  const member = isObject(value) ? value[key] : undefined;
  return Array.isArray(member) ? member.filter((item): item is string => typeof item === 'string') : [];
}

/** A JSON pointer (RFC 6901) from keys. */
export function pointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** A value as JavaScript turns it into text, which is how Claude Code takes values of any type. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String(value);
}

import { Lines } from '../../core/edit/lines';
import { readJson, type JsonNode } from '../../core/edit/json-tree';

/** One text, number or literal in a JSON file, and where it stands. */
export interface JsonValue {
  /** From the root: names of members, and indexes as text. */
  readonly keys: readonly string[];
  readonly value: string;
  readonly isText: boolean;
  readonly line: number;
}

/** Deeper than any file that people or programs write; what lies below is still looked through as text. */
const deepest = 64;
const most = 100_000;

/**
 * Every value of a JSON text (comments and trailing commas allowed), in the order of the text.
 * Null where it is no JSON. Any depth of nesting is survived; values below 64 levels are left out.
 */
export function readJsonValues(text: string): readonly JsonValue[] | null {
  const reading = readJson(text);
  if (!reading.ok) return null;
  const { root } = reading.value;
  if (root === null) return [];
  const lines = new Lines(text);
  const values: JsonValue[] = [];
  const walk = (node: JsonNode, keys: readonly string[]): void => {
    if (values.length >= most) return;
    if (node.kind !== 'object' && node.kind !== 'array') {
      values.push({ keys, value: node.value, isText: node.kind === 'string', line: lines.of(node.start) });
    } else if (keys.length < deepest) {
      node.members.forEach((member, index) => walk(member.value, [...keys, member.key ?? String(index)]));
    }
  };
  walk(root, []);
  return values;
}

import { isCollection, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { removeMembers } from './json-remove';
import type { JsonNode } from './json-tree';
import { skipBlanks, skipBlanksBack, type Lines } from './lines';
import { oneLine } from './note';
import type { Splice } from './splice';
import type { Key } from './tree';

/** A value in a YAML text and what it is an item of. */
export interface YamlPlace {
  readonly node: unknown;
  /** Where its key begins, or in a list the value. */
  readonly start: number;
  readonly owner: YAMLMap | YAMLSeq;
  readonly index: number;
  readonly path: readonly Key[];
  /** Null in lists. */
  readonly key: string | null;
}

interface Removal {
  readonly place: YamlPlace;
  readonly note: string | null;
}

/** The splices that take items out of maps and lists; null where that cannot be done line by line. */
export function removeFromYaml(text: string, lines: Lines, removals: readonly Removal[]): Splice[] | null {
  const splices: Splice[] = [];
  const flow = new Map<YAMLMap | YAMLSeq, Map<number, string | null>>();
  const gone = new Map<YAMLMap | YAMLSeq, Set<number>>();
  for (const { place } of removals) gone.set(place.owner, (gone.get(place.owner) ?? new Set()).add(place.index));
  for (const { place, note } of removals) {
    if (place.owner.flow) {
      flow.set(place.owner, (flow.get(place.owner) ?? new Map<number, string | null>()).set(place.index, null));
      continue;
    }
    const splice = removeBlock(text, lines, place, note, gone.get(place.owner) ?? new Set());
    if (!splice) return null;
    splices.push(...splice);
  }
  for (const [owner, drops] of flow) {
    const node = flowNode(text, owner);
    if (!node) return null;
    splices.push(...removeMembers(text, lines, [], node, drops, false));
  }
  return splices;
}

function removeBlock(
  text: string,
  lines: Lines,
  place: YamlPlace,
  note: string | null,
  gone: ReadonlySet<number>,
): Splice[] | null {
  const { owner, index, key } = place;
  const start = key === null ? dashBefore(text, place.start) : place.start;
  if (start < 0) return null;
  const end = endOf(text, place);
  const firstLine = lines.of(start);
  const lastLine = lines.of(end);
  const comment = note === null ? '' : `# ${oneLine(note)}: ${key === null ? '- …' : `${oneLine(key)}: …`}`;
  const ends = /^[ \t]*(?:#|$)/.test(text.slice(end, lines.end(lastLine)));
  const alone = ends && skipBlanks(text, lines.start(firstLine)) === start;
  const left = owner.items.findIndex((_, at) => !gone.has(at));
  if (left < 0) {
    // An empty map or list has to be written out. The first item's place is where it goes.
    if (index > 0) return alone ? [lineSplice(lines, start, firstLine, lastLine, comment)] : null;
    if (!alone && !(dashes.test(text.slice(lines.start(firstLine), start)) && ends)) return null;
    const empty = key === null ? '[]' : '{}';
    return [
      { start, end: comment === '' ? end : lines.end(lastLine), text: comment === '' ? empty : `${empty} ${comment}` },
    ];
  }
  if (alone) return [lineSplice(lines, start, firstLine, lastLine, comment)];
  // `- key: value`, with more keys of the same map below: the next one moves up beside the dash.
  const next = left === index + 1 ? startOf(owner, left) : -1;
  if (index !== 0 || next < 0 || !dashes.test(text.slice(lines.start(firstLine), start))) return null;
  const lineStart = lines.start(firstLine);
  const indent = text.slice(lineStart, skipBlanks(text, lineStart));
  const removed: Splice = { start, end: next, text: '' };
  if (comment === '') return [removed];
  const lineEnd = text.slice(lines.end(firstLine), lines.next(firstLine)) || '\n';
  return [{ start: lineStart, end: lineStart, text: `${indent}${comment}${lineEnd}` }, removed];
}

function lineSplice(lines: Lines, start: number, firstLine: number, lastLine: number, comment: string): Splice {
  if (comment === '') return { start: lines.start(firstLine), end: lines.next(lastLine), text: '' };
  return { start, end: lines.end(lastLine), text: comment };
}

/** The dash of a list item, on the line its value begins on. */
function dashBefore(text: string, start: number): number {
  const at = skipBlanksBack(text, start) - 1;
  return text[at] === '-' ? at : -1;
}

function startOf(owner: YAMLMap | YAMLSeq, index: number): number {
  const item: unknown = owner.items[index];
  const first = isCollection(item) || isScalar(item) ? item : keyOf(item);
  return first?.range?.[0] ?? -1;
}

const dashes = /^[ \t-]*$/;

const keyOf = (item: unknown) =>
  typeof item === 'object' && item !== null && 'key' in item && isScalar(item.key) ? item.key : null;

/** Where the value ends, trailing line ends not counted; for `key:` without one, the end of the key. */
function endOf(text: string, place: YamlPlace): number {
  const { node } = place;
  let end = (isCollection(node) || isScalar(node) ? node.range?.[1] : undefined) ?? place.start;
  while (end > place.start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** A flow map or list in the shape of a JSON one: `{a: 1, b: 2}` goes by the same rules. */
function flowNode(text: string, owner: YAMLMap | YAMLSeq): JsonNode | null {
  if (!owner.range) return null;
  const node: JsonNode = { kind: 'object', start: owner.range[0], end: owner.range[1], members: [], value: '' };
  const count = owner.items.length;
  for (let index = 0; index < count; index++) {
    const item: unknown = owner.items[index];
    const start = startOf(owner, index);
    const value: unknown =
      typeof item === 'object' && item !== null && 'key' in item && 'value' in item ? item.value : item;
    const range = isCollection(value) || isScalar(value) ? value.range : null;
    if (start < 0 || !range) return null;
    const end = range[1];
    const upto = index + 1 < count ? startOf(owner, index + 1) : owner.range[1] - 1;
    const comma = text.indexOf(',', end);
    node.members.push({
      key: '',
      start,
      value: { kind: 'literal', start: range[0], end, members: [], value: '' },
      comma: comma >= 0 && comma < upto ? comma : null,
    });
  }
  return node;
}

import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import { notText, unsupported } from './faults';
import { readJson, pointerKeys, type JsonMember, type JsonNode, type JsonReading } from './json-tree';
import { Lines, skipBlanks, skipBlanksBack, usualLineEnd } from './lines';
import { inOrder, spliceText, type Span, type Splice } from './splice';
import type { EditFault } from './target';

/**
 * Sets a member of a JSON text (comments allowed), adding it and the objects on the way where they are missing.
 * The rest of the text stays byte for byte; what is added follows the indentation and line ends that are there.
 * An empty text becomes an object. In an array the pointer may end in `-` (append). `value` must be what JSON can
 * hold. Faults: unsupported (broken JSON, or the way leads through something that is no object), not-text.
 */
export function setJson(text: string, pointer: string, value: unknown): Result<string, EditFault> {
  if (text.includes('\u0000')) return notText();
  const keys = pointerKeys(pointer);
  if (!keys) return unsupported(message('edit.not-a-pointer'));
  const reading = readJson(text);
  if (!reading.ok) {
    const line = new Lines(text).of(reading.error.offset);
    return unsupported(message('edit.broken-json', { line }), line);
  }
  const style = styleOf(text, reading.value);
  const { root } = reading.value;
  if (!root) {
    const made = onLines(wrapped(keys, value), '', style) + style.lineEnd;
    if (text.trim() === '') return ok((text.charCodeAt(0) === 0xfeff ? '\ufeff' : '') + made);
    return ok(text + (text.endsWith('\n') ? '' : style.lineEnd) + made);
  }
  const splices = place(text, reading.value, root, keys, value, style);
  if (!splices.ok) return splices;
  const ordered = inOrder(splices.value);
  const after = ordered ? spliceText(text, ordered) : text;
  const again = readJson(after);
  if (!again.ok || (again.value.relaxed && !reading.value.relaxed)) {
    return unsupported(message('edit.would-break'));
  }
  return ok(after);
}

interface Style {
  readonly indent: string;
  readonly lineEnd: string;
  /** A text all on one line stays on one line. */
  readonly flat: boolean;
}

function styleOf(text: string, { root }: JsonReading): Style {
  const first = root?.members[0];
  const inner = root?.members.find((member) => member.value.members.length > 0)?.value.members[0];
  const lead = (first && ownIndent(text, first)) ?? (inner && ownIndent(text, inner)) ?? '';
  const flat = root !== null && root.members.length > 0 && !text.slice(root.start, root.end).includes('\n');
  return { indent: lead === '' ? '  ' : lead, lineEnd: usualLineEnd(text), flat };
}

/** The blanks before a member, where it is the first thing on its line. */
function ownIndent(text: string, member: JsonMember): string | undefined {
  const from = skipBlanksBack(text, member.start);
  return text[from - 1] === '\n' ? text.slice(from, member.start) : undefined;
}

/** The blanks that the line of an offset begins with. */
function lineIndent(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, skipBlanks(text, start));
}

/** Walks down as far as the path exists; sets the value there or adds what is missing. */
function place(
  text: string,
  reading: JsonReading,
  root: JsonNode,
  keys: readonly string[],
  value: unknown,
  style: Style,
): Result<Splice[], EditFault> {
  let node = root;
  for (let depth = 0; depth < keys.length; depth++) {
    const key = keys[depth] ?? '';
    if (node.kind !== 'object' && node.kind !== 'array') {
      const path = keys.slice(0, depth).join('/') || 'This file';
      return unsupported(message('edit.not-an-object', { path }));
    }
    const member = memberOf(node, key);
    if (!member) {
      if (node.kind === 'array' && key !== '-' && key !== String(node.members.length)) {
        return unsupported(message('edit.no-item', { key }));
      }
      const made = wrapped(keys.slice(depth + 1), value);
      return ok(added(text, reading.comments, node, node.kind === 'object' ? key : null, made, style));
    }
    node = member.value;
  }
  const flat = style.flat || (node.members.length > 0 && !text.slice(node.start, node.end).includes('\n'));
  const made = flat ? JSON.stringify(value) : onLines(value, lineIndent(text, node.start), style);
  return ok([{ start: node.start, end: node.end, text: made }]);
}

/** The member of that name; the last one where it is written twice, since that one counts. */
function memberOf(node: JsonNode, key: string): JsonMember | undefined {
  if (node.kind === 'array') return /^\d+$/.test(key) ? node.members[Number(key)] : undefined;
  return [...node.members].reverse().find((member) => member.key === key);
}

function wrapped(keys: readonly string[], value: unknown): unknown {
  return keys.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), value);
}

/** A value as text over several lines, the first of which is indented like this. */
function onLines(value: unknown, indent: string, style: Style): string {
  return JSON.stringify(value, null, style.indent).replace(/\n/g, style.lineEnd + indent);
}

/** The splices that add a member at the end of a container. `key` is null in arrays. */
function added(
  text: string,
  comments: readonly Span[],
  node: JsonNode,
  key: string | null,
  value: unknown,
  style: Style,
): Splice[] {
  const name = key === null ? '' : `${JSON.stringify(key)}: `;
  const last = node.members[node.members.length - 1];
  if (!last) {
    const inside = node.start + 1;
    const empty = text.slice(inside, node.end - 1).trim() === '';
    if (style.flat) return [{ start: inside, end: inside, text: name + JSON.stringify(value) + (empty ? '' : ' ') }];
    const outer = lineIndent(text, node.start);
    const line = style.lineEnd + outer + style.indent + name + onLines(value, outer + style.indent, style);
    if (!empty) return [{ start: inside, end: inside, text: line }];
    return [{ start: inside, end: node.end - 1, text: line + style.lineEnd + outer }];
  }
  const indent = ownIndent(text, last);
  const made =
    indent === undefined
      ? ` ${name}${JSON.stringify(value)}`
      : style.lineEnd + indent + name + onLines(value, indent, style);
  const end = last.comma === null ? last.value.end : last.comma + 1;
  const after = indent === undefined ? end : pastComment(text, comments, end);
  if (last.comma !== null) return [{ start: after, end: after, text: `${made},` }];
  if (after === end) return [{ start: end, end, text: `,${made}` }];
  return [
    { start: end, end, text: ',' },
    { start: after, end: after, text: made },
  ];
}

/** Behind the comment that ends the line, where there is one: it belongs to the member before it. */
function pastComment(text: string, comments: readonly Span[], at: number): number {
  const start = skipBlanks(text, at);
  const comment = comments.find((span) => span.start === start);
  return comment && /^\r?\n/.test(text.slice(comment.end, comment.end + 2)) ? comment.end : at;
}

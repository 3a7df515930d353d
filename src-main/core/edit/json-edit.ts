import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import type { Draft, Editor } from './draft';
import { changed, notFound, unsupported } from './faults';
import { findSecret } from './find-secret';
import { removeMembers } from './json-remove';
import { placesAt, readJson, type JsonNode, type JsonPlace } from './json-tree';
import { Lines } from './lines';
import { rewrite, slotOver, Units, type Rewrite, type Slot } from './slot';
import { landing, sameElsewhere, type Splice } from './splice';
import type { Edit, EditAction, EditFault } from './target';

/** JSON and JSON with comments. In the former `disable` is `remove`, there being no comments to leave behind. */
export const jsonEditor = (format: 'json' | 'jsonc'): Editor => ({
  draft: (text, edits) => draftJson(text, edits, format === 'jsonc'),
  asProse: escaped,
});

const escaped = (value: string): string => JSON.stringify(value).slice(1, -1);

function draftJson(text: string, edits: readonly Edit[], commentsAllowed: boolean): Result<Draft, EditFault> {
  const lines = new Lines(text);
  const reading = readJson(text);
  if (!reading.ok) {
    // Broken JSON has no places, but its lines can still be edited: a backup of a broken file may hold a key too.
    if (edits.length === 0) return ok({ splices: [], comments: [], holds: () => true });
    const line = lines.of(reading.error.offset);
    return unsupported(message('edit.broken-json', { line }), line);
  }
  const { root, spans, comments, relaxed } = reading.value;
  const grouped = group(lines, root, edits);
  if (!grouped.ok) return grouped;
  const splices: Splice[] = [];
  const expected: { start: number; value: string }[] = [];
  for (const [node, actions] of grouped.value.values) {
    const done: Result<Rewrite, EditFault> = rewrite(text, slotOf(text, lines, node), actions);
    if (!done.ok) return done;
    splices.push(...done.value.splices);
    expected.push({ start: node.start, value: done.value.value });
  }
  for (const [container, drops] of grouped.value.drops) {
    splices.push(...removeMembers(text, lines, comments, container, drops, commentsAllowed));
  }
  return ok({
    splices,
    comments,
    holds: (after, all) => {
      const again = readJson(after);
      if (!again.ok || (again.value.relaxed && !relaxed && !commentsAllowed)) return false;
      if (!sameElsewhere(spans, again.value.spans, all)) return false;
      const starts = new Map(expected.map(({ start, value }) => [landing(all, start), value]));
      return countMatching(again.value.root, starts) === expected.length;
    },
  });
}

interface Groups {
  readonly values: ReadonlyMap<JsonNode, readonly EditAction[]>;
  /** Containers that lose members, by index; the note where one stays behind as a comment. */
  readonly drops: ReadonlyMap<JsonNode, ReadonlyMap<number, string | null>>;
}

/** Which value gets which actions. Of several members with the same key those that hold the secret count. */
function group(lines: Lines, root: JsonNode | null, edits: readonly Edit[]): Result<Groups, EditFault> {
  const values = new Map<JsonNode, EditAction[]>();
  const drops = new Map<JsonNode, Map<number, string | null>>();
  for (const { target, action } of edits) {
    if (target.at !== 'pointer') return unsupported(message('edit.by-path'), target.line);
    const removing = action.do === 'remove' || action.do === 'disable';
    if (target.pointer === '') {
      if (removing || !root) return unsupported(message('edit.only-value'));
      if (!holdsSecret(root, action.from, removing)) return changed(1);
      values.set(root, [...(values.get(root) ?? []), action]);
      continue;
    }
    const all = root ? placesAt(root, target.pointer) : [];
    const first = memberAt(all[0]);
    if (!first) return notFound(target);
    const held = all.filter((place) => {
      const member = memberAt(place);
      return member !== undefined && holdsSecret(member.value, action.from, removing);
    });
    if (held.length === 0) return changed(lines.of(first.start));
    for (const place of held) {
      const member = memberAt(place);
      if (!member) continue;
      if (removing) {
        const indices = drops.get(place.container) ?? new Map<number, string | null>();
        drops.set(place.container, indices.set(place.index, action.do === 'disable' ? action.note : null));
      } else {
        values.set(member.value, [...(values.get(member.value) ?? []), action]);
      }
    }
  }
  return ok({ values, drops });
}

const memberAt = (place: JsonPlace | undefined) => place?.container.members[place.index];

/** Whether a value is or has the secret; `deep` looks into objects and arrays too. */
function holdsSecret(node: JsonNode, from: string, deep: boolean): boolean {
  const queue = [node];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const container = next.kind === 'object' || next.kind === 'array';
    if (!container && findSecret(next.value, from).length > 0) return true;
    if (deep) for (const member of next.members) queue.push(member.value);
  }
  return false;
}

function countMatching(root: JsonNode | null, expected: ReadonlyMap<number, string>): number {
  let count = 0;
  const queue = root ? [root] : [];
  for (let node = queue.pop(); node; node = queue.pop()) {
    const value = expected.get(node.start);
    if (value !== undefined && node.kind === 'string' && node.value === value) count++;
    for (const member of node.members) queue.push(member.value);
  }
  return count;
}

function slotOf(text: string, lines: Lines, node: JsonNode): Slot {
  const units = new Units();
  if (node.kind === 'string') {
    for (let at = node.start + 1; at < node.end - 1;) {
      const end = text[at] !== '\\' ? at + 1 : text[at + 1] === 'u' ? at + 6 : at + 2;
      const char: unknown = end === at + 1 ? text.charAt(at) : JSON.parse(`"${text.slice(at, end)}"`);
      units.push(String(char), at, end, 'string');
      at = end;
    }
  } else {
    units.copy(text, node.start, node.end, 'number');
  }
  return slotOver(units, node, {
    line: lines.of(node.start),
    inside: (style, value) => (style === 'string' ? escaped(value) : null),
    whole: (value) => JSON.stringify(value),
  });
}

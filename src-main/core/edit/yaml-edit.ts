import { message } from '../../contract/messages/message';
import { isCollection, isMap, isScalar, isSeq, parseAllDocuments, type Document } from 'yaml';
import { ok, type Result } from '../result';
import type { Draft, Editor } from './draft';
import { changed, notFound, unsafe, unsupported } from './faults';
import { findSecret } from './find-secret';
import { pointerKeys } from './json-tree';
import { Lines, skipBlanks } from './lines';
import { harmlessProse } from './prose';
import { rewrite } from './slot';
import type { Span, Splice } from './splice';
import type { Edit, EditAction, EditFault } from './target';
import { changeTree, sameTree, type Key, type TreeChange } from './tree';
import { removeFromYaml, type YamlPlace } from './yaml-remove';
import { yamlSlot } from './yaml-slot';

/** YAML. The yaml package says where a value is written, and afterwards that nothing else changed. */
export const yamlEditor: Editor = { draft: draftYaml, asProse: harmlessProse };

interface Removal {
  readonly place: YamlPlace;
  readonly note: string | null;
}

function draftYaml(text: string, edits: readonly Edit[]): Result<Draft, EditFault> {
  const lines = new Lines(text);
  const documents = read(text);
  const before = documents && meaning(documents);
  if (!documents || !before) {
    if (edits.length === 0) return ok({ splices: [], comments: [], holds: () => true });
    return unsupported(message('edit.broken-yaml'));
  }
  const changes: TreeChange[] = [];
  const rewrites = new Map<number, { place: YamlPlace; actions: EditAction[] }>();
  const removals: Removal[] = [];
  for (const { target, action } of edits) {
    if (target.at !== 'pointer') return unsupported(message('edit.by-path'), target.line);
    const keys = pointerKeys(target.pointer);
    const place = keys && documents[0] ? placeAt(documents[0], keys) : null;
    if (!place) return notFound(target);
    const removing = action.do === 'remove' || action.do === 'disable';
    const line = lines.of(place.start);
    if (!holdsSecret(place.node, action.from, removing)) return changed(line);
    if (removing) {
      removals.push({ place, note: action.do === 'disable' ? action.note : null });
      changes.push({ path: [0, ...place.path], to: null });
    } else {
      const known = rewrites.get(place.start);
      if (known) known.actions.push(action);
      else rewrites.set(place.start, { place, actions: [action] });
    }
  }
  const splices: Splice[] = [];
  for (const { place, actions } of rewrites.values()) {
    if (!isScalar(place.node)) return unsafe(lines.of(place.start));
    const slot = yamlSlot(text, lines, place.node);
    if (!slot) return unsafe(lines.of(place.start));
    const done = rewrite(text, slot, actions);
    if (!done.ok) return done;
    splices.push(...done.value.splices);
    changes.push({ path: [0, ...place.path], to: { value: expected(text, place.node.value, slot.value, done.value) } });
  }
  const removed = removeFromYaml(text, lines, removals);
  if (!removed) return unsupported(message('edit.tangled-line'));
  splices.push(...removed);
  changeTree(before, changes);
  return ok({
    splices,
    comments: commentsOf(text, lines),
    holds: (after, _, prose) => {
      const again = read(after);
      const now = again && meaning(again);
      return now !== null && sameTree(before, now, prose);
    },
  });
}

/** The documents of a text, or null where it is not YAML. Equal keys are let through: the check for them is quadratic. */
function read(text: string): Document.Parsed[] | null {
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return null;
    return documents;
  } catch {
    return null; // Nested beyond what the parser or the stack allows.
  }
}

function meaning(documents: readonly Document.Parsed[]): unknown[] | null {
  try {
    return documents.map((document): unknown => document.toJS());
  } catch {
    return null; // More aliases than the parser is willing to follow.
  }
}

/** What is written at a path, and what it is part of. */
function placeAt(document: Document.Parsed, keys: readonly string[]): YamlPlace | null {
  let node: unknown = document.contents;
  let place: YamlPlace | null = null;
  const path: Key[] = [];
  for (const key of keys) {
    if (isMap(node)) {
      const index = node.items.findIndex((item) => isScalar(item.key) && String(item.key.value) === key);
      const pair = node.items[index];
      if (!pair || !isScalar(pair.key) || !pair.key.range) return null;
      path.push(key);
      place = { node: pair.value, start: pair.key.range[0], owner: node, index, path: [...path], key };
      node = pair.value;
    } else if (isSeq(node)) {
      const index = /^\d+$/.test(key) ? Number(key) : -1;
      const item = node.items[index];
      const range = isCollection(item) || isScalar(item) ? item.range : null;
      if (!range) return null;
      path.push(index);
      place = { node: item, start: range[0], owner: node, index, path: [...path], key: null };
      node = item;
    } else {
      return null;
    }
  }
  return place;
}

function holdsSecret(node: unknown, from: string, deep: boolean): boolean {
  const queue: unknown[] = [node];
  while (queue.length > 0) {
    const next = queue.pop();
    if (isScalar(next)) {
      const written = typeof next.value === 'string' ? next.value : (next.source ?? '');
      if (findSecret(written, from).length > 0) return true;
    } else if (deep && isMap(next)) {
      for (const item of next.items) queue.push(item.value);
    } else if (deep && isSeq(next)) {
      queue.push(...next.items);
    }
  }
  return false;
}

/** The value after a rewrite: block texts are rewritten as they are written, so their meaning is worked out anew. */
function expected(
  text: string,
  value: unknown,
  written: string,
  done: { splices: readonly Splice[]; value: string },
): unknown {
  if (typeof value !== 'string' || value === written) return done.value;
  return done.splices.reduce((made, { start, end, text: to }) => made.split(text.slice(start, end)).join(to), value);
}

function commentsOf(text: string, lines: Lines): Span[] {
  const comments: Span[] = [];
  for (let line = 1; line <= lines.count; line++) {
    const start = skipBlanks(text, lines.start(line));
    if (text[start] === '#') comments.push({ kind: 'comment', start, end: lines.end(line) });
  }
  return comments;
}

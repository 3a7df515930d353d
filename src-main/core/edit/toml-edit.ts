import { message } from '../../contract/messages/message';
import { parse } from 'smol-toml';
import { ok, type Result } from '../result';
import type { Draft, Editor } from './draft';
import { changed, notFound, unsupported } from './faults';
import { findSecret } from './find-secret';
import { removeMembers } from './json-remove';
import { pointerKeys, type JsonNode } from './json-tree';
import { Lines, skipBlanks } from './lines';
import { oneLine } from './note';
import { harmlessProse } from './prose';
import { hasControl, rewrite, slotOver, Units, valueOf, type Slot } from './slot';
import type { Splice } from './splice';
import type { Edit, EditAction, EditFault } from './target';
import { scanToml, tomlEscape, type TomlValue } from './toml-scan';
import { changeTree, sameTree, type TreeChange } from './tree';

/** TOML. Our scanner says where a value is written, smol-toml says afterwards that nothing else changed. */
export const tomlEditor: Editor = { draft: draftToml, asProse: harmlessProse };

function draftToml(text: string, edits: readonly Edit[]): Result<Draft, EditFault> {
  const lines = new Lines(text);
  const reading = scanToml(text);
  const before = parsed(text);
  if (!reading.ok || !before) {
    if (edits.length === 0) return ok({ splices: [], comments: [], holds: () => true });
    const line = reading.ok ? undefined : lines.of(reading.error);
    return unsupported(message('edit.broken-toml'), line);
  }
  const { values, comments } = reading.value;
  const splices: Splice[] = [];
  const changes: TreeChange[] = [];
  const rewrites = new Map<TomlValue, EditAction[]>();
  const drops = new Map<JsonNode, Map<number, string | null>>();
  for (const { target, action } of edits) {
    if (target.at !== 'pointer') return unsupported(message('edit.by-path'), target.line);
    const keys = pointerKeys(target.pointer);
    const value = values.find(
      ({ path }) => keys !== null && path.length === keys.length && path.every((key, at) => String(key) === keys[at]),
    );
    if (!value) return notFound(target);
    const line = lines.of(value.start);
    const removing = action.do === 'remove' || action.do === 'disable';
    if (!values.some((other) => isWithin(value, other, removing) && holds(text, lines, other, action.from)))
      return changed(line);
    if (!removing) {
      rewrites.set(value, [...(rewrites.get(value) ?? []), action]);
      continue;
    }
    changes.push({ path: value.path, to: null });
    const note = action.do === 'disable' ? action.note : null;
    if (!value.owner) {
      splices.push(dropLine(text, lines, value, note));
    } else {
      // A comment inside an inline table would not be TOML: there, switching off is taking out.
      const indices = drops.get(value.owner.container) ?? new Map<number, string | null>();
      drops.set(value.owner.container, indices.set(value.owner.index, null));
    }
  }
  for (const [container, indices] of drops)
    splices.push(...removeMembers(text, lines, comments, container, indices, false));
  for (const [value, actions] of rewrites) {
    const done = rewrite(text, slotOf(text, lines, value), actions);
    if (!done.ok) return done;
    splices.push(...done.value.splices);
    changes.push({ path: value.path, to: { value: done.value.value } });
  }
  changeTree(before, changes);
  return ok({
    splices,
    comments,
    holds: (after, _, prose) => {
      const again = parsed(after);
      return again !== null && sameTree(before, again, prose);
    },
  });
}

/** What the text means, or null where it is no TOML (or nested too deeply for smol-toml: more than 1,000 levels). */
function parsed(text: string): Record<string, unknown> | null {
  try {
    return parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, { integersAsBigInt: 'asNeeded' });
  } catch {
    return null;
  }
}

const isWithin = (value: TomlValue, other: TomlValue, deep: boolean): boolean =>
  value === other || (deep && value.node.start <= other.node.start && other.node.end <= value.node.end);

function holds(text: string, lines: Lines, value: TomlValue, from: string): boolean {
  if (value.node.kind === 'array' || value.node.kind === 'object') return false;
  return findSecret(valueOf(slotOf(text, lines, value)), from).length > 0;
}

function dropLine(text: string, lines: Lines, value: TomlValue, note: string | null): Splice {
  const last = lines.of(value.node.end);
  if (note === null) return { start: lines.start(lines.of(value.start)), end: lines.next(last), text: '' };
  const key = text.slice(value.start, value.node.start).trimEnd();
  return { start: value.start, end: lines.end(last), text: `# ${oneLine(note)}: ${oneLine(key)} …` };
}

function slotOf(text: string, lines: Lines, { node }: TomlValue): Slot {
  const quote = text.charAt(node.start);
  const triple = text.startsWith(quote.repeat(3), node.start) && node.end - node.start >= 6;
  const units = new Units();
  if (node.kind !== 'string') {
    units.copy(text, node.start, node.end, 'literal');
  } else {
    const edge = triple ? 3 : 1;
    const style = `${triple ? 'triple-' : ''}${quote === '"' ? 'basic' : 'raw'}`;
    let at = node.start + edge;
    if (triple) at += /^\r?\n/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
    while (at < node.end - edge) {
      const escape = quote === '"' && text[at] === '\\' ? tomlEscape(text, at) : { chars: text.charAt(at), length: 1 };
      units.push(escape.chars, at, at + escape.length, style);
      at += escape.length;
    }
  }
  const line = lines.of(skipBlanks(text, node.start));
  return slotOver(units, node, {
    line,
    inside,
    whole: (to) => `"${escaped(to)}"`,
  });
}

function inside(style: string, value: string): string | null {
  if (style === 'literal') return null;
  if (style.endsWith('basic')) return escaped(value);
  return value.includes("'") || hasControl(value) ? null : value;
}

const escaped = (value: string): string =>
  JSON.stringify(value)
    .slice(1, -1)
    .replace(/\u007f/g, '\\u007f');

import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import type { Draft, Editor } from './draft';
import { changed, notFound, unsupported } from './faults';
import { findSecret } from './find-secret';
import { Lines } from './lines';
import { lookalike } from './lookalike';
import { harmlessProse } from './prose';
import { removeAssignments, type Drop } from './shell-remove';
import { scanShell, type ShellScan } from './shell-scan';
import { ShellScript, type Assignment } from './shell-slots';
import { decodeWord } from './shell-word';
import { rewrite, valueOf, type Slot } from './slot';
import { landing, sameElsewhere, type Span, type Splice } from './splice';
import type { Edit, EditAction, EditFault } from './target';

/** Scripts and start-up files of sh, bash, zsh and, as far as `setenv` goes, csh. */
export const shellEditor: Editor = { draft: draftShell, asProse: harmlessProse };

interface Expected {
  readonly start: number;
  readonly skip: number;
  readonly value: string;
}

function draftShell(text: string, edits: readonly Edit[]): Result<Draft, EditFault> {
  const lines = new Lines(text);
  const scan = scanShell(text);
  const script = new ShellScript(text, lines, scan);
  const splices: Splice[] = [];
  const expected: Expected[] = [];
  const rewrites = new Map<number, { slot: Slot; actions: EditAction[] }>();
  const drops: Drop[] = [];

  for (const { target, action } of edits) {
    if (target.at !== 'variable') return unsupported(message('edit.by-variable'));
    const found = lines.has(target.line) ? script.assignments(target.name, target.line) : [];
    const held = found.filter(({ slot }) => findSecret(valueOf(slot), action.from).length > 0);
    if (held.length === 0) {
      const elsewhere = found.length === 0 ? lookalike(lines, target, action, (at) => script.inHeredoc(at)) : null;
      if (!elsewhere) return found.length > 0 ? changed(target.line) : notFound(target);
      if (!elsewhere.ok) return elsewhere;
      splices.push(...elsewhere.value);
      continue;
    }
    for (const assignment of held) collect(assignment, action, rewrites, drops);
  }

  for (const { slot, actions } of rewrites.values()) {
    const done = rewrite(text, slot, actions);
    if (!done.ok) return done;
    splices.push(...done.value.splices);
    expected.push({ start: slot.start, skip: slot.skip, value: done.value.value });
  }
  const removed = removeAssignments(text, lines, drops);
  if (!removed.ok) return removed;
  splices.push(...removed.value);
  return ok({
    splices,
    comments: spansOf(scan).filter(({ kind }) => kind === 'comment'),
    holds: (after, all) => holds(scan, after, all, expected),
  });
}

function collect(
  assignment: Assignment,
  action: EditAction,
  rewrites: Map<number, { slot: Slot; actions: EditAction[] }>,
  drops: Drop[],
): void {
  if (action.do === 'remove' || action.do === 'disable') {
    drops.push({ assignment, from: action.from, note: action.do === 'disable' ? action.note : null });
    return;
  }
  const { slot } = assignment;
  const known = rewrites.get(slot.start);
  if (known) known.actions.push(action);
  else rewrites.set(slot.start, { slot, actions: [action] });
}

function spansOf({ scopes }: ShellScan): Span[] {
  const all = scopes.flatMap(({ items }) => items);
  return scopes.length > 1 ? all.sort((a, b) => a.start - b.start || b.end - a.end) : all;
}

function holds(before: ShellScan, after: string, all: readonly Splice[], expected: readonly Expected[]): boolean {
  const scan = scanShell(after);
  const spans = spansOf(scan);
  if (!sameElsewhere(spansOf(before), spans, all)) return false;
  const words = new Map(spans.flatMap((span) => (span.kind === 'word' ? [[span.start, span.end]] : [])));
  return expected.every(({ start, skip, value }) => {
    const begin = landing(all, start);
    const end = words.get(begin);
    return end !== undefined && decodeWord(after, scan, begin, end).value.slice(skip) === value;
  });
}

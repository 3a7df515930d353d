import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import type { Draft, Editor } from './draft';
import { changed, notFound, unsupported } from './faults';
import { findSecret } from './find-secret';
import { Lines } from './lines';
import { oneLine } from './note';
import { harmlessProse } from './prose';
import { rewrite, valueOf, type Slot } from './slot';
import { landing, sameElsewhere, type Span, type Splice } from './splice';
import type { Edit, EditAction, EditFault } from './target';

/** One assignment in a text that is a list of them: a line, or several where the value is quoted or continued. */
export interface Entry {
  /** True where the entry is the one that name means. */
  isNamed(name: string): boolean;
  /** Where the assignment begins and its value ends; a comment behind it is not part of it. */
  readonly start: number;
  readonly end: number;
  /** Reads the value. Called only for entries an edit is about. */
  slot(): Slot;
  /** The assignment without its value, for a comment: `export NAME=`. */
  readonly head: string;
}

export interface EntryReading {
  readonly entries: readonly Entry[];
  /** Entries, comments and everything else that means something, in order. */
  readonly spans: readonly Span[];
}

/** How a format that is a list of assignments is read. Comments begin with `#` in all of them. */
export type EntryReader = (text: string, lines: Lines) => EntryReading;

/** An editor for texts that are lists of assignments. */
export const entryEditor = (read: EntryReader): Editor => ({
  draft: (text, edits) => draftEntries(read, text, edits),
  asProse: harmlessProse,
});

function draftEntries(read: EntryReader, text: string, edits: readonly Edit[]): Result<Draft, EditFault> {
  const lines = new Lines(text);
  const { entries, spans } = read(text, lines);
  const splices: Splice[] = [];
  const rewrites = new Map<Entry, { slot: Slot; actions: EditAction[] }>();
  for (const { target, action } of edits) {
    if (target.at !== 'variable') return unsupported(message('edit.by-variable'));
    const named = entries.filter((entry) => entry.isNamed(target.name) && lines.of(entry.start) === target.line);
    const held = named.find((entry) => findSecret(valueOf(entry.slot()), action.from).length > 0);
    if (!held) return named.length > 0 ? changed(target.line) : notFound(target);
    const lastLine = lines.of(held.end);
    if (action.do === 'remove') {
      splices.push({ start: lines.start(target.line), end: lines.next(lastLine), text: '' });
    } else if (action.do === 'disable') {
      splices.push({
        start: held.start,
        end: lines.end(lastLine),
        text: `# ${oneLine(action.note)}: ${oneLine(held.head)}…`,
      });
    } else {
      const known = rewrites.get(held);
      if (known) known.actions.push(action);
      else rewrites.set(held, { slot: held.slot(), actions: [action] });
    }
  }
  const expected: { start: number; value: string }[] = [];
  for (const [entry, { slot, actions }] of rewrites) {
    const done = rewrite(text, slot, actions);
    if (!done.ok) return done;
    splices.push(...done.value.splices);
    expected.push({ start: entry.start, value: done.value.value });
  }
  return ok({
    splices,
    comments: spans.filter(({ kind }) => kind === 'comment'),
    holds: (after, all) => {
      const again = read(after, new Lines(after));
      if (!sameElsewhere(spans, again.spans, all)) return false;
      const byStart = new Map(again.entries.map((entry) => [entry.start, entry]));
      return expected.every(({ start, value }) => {
        const entry = byStart.get(landing(all, start));
        return entry !== undefined && valueOf(entry.slot()) === value;
      });
    },
  });
}

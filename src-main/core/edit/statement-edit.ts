import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import type { Draft, Editor } from './draft';
import { changed, notFound, unsupported } from './faults';
import { findSecret } from './find-secret';
import { Lines, skipBlanks, skipBlanksBack } from './lines';
import { lookalike } from './lookalike';
import { oneLine } from './note';
import { harmlessProse } from './prose';
import { rewrite, valueOf, type Slot } from './slot';
import { landing, sameElsewhere, type Span, type Splice } from './splice';
import type { Edit, EditAction, EditFault } from './target';

/** One place where a script sets a variable. */
export interface Setting {
  readonly slot: Slot;
  /** What goes when the variable goes: the whole statement, or a part of it that has no statement of its own. */
  readonly start: number;
  readonly end: number;
  readonly part: boolean;
  /** The value can be changed but not taken out: what it is handed to is not known. */
  readonly fixed?: boolean;
  /** Separators on either side of the whole statement, '' at the start or end of a line or block. */
  readonly before: string;
  readonly after: string;
  /** The line the statement begins on, continued lines counted as one. */
  readonly firstLine: number;
  /** What a comment says of it: `set -gx NAME …`. */
  readonly told: string;
}

export interface StatementReading {
  readonly spans: readonly Span[];
  /** The places where `name` is set in a statement or word that begins on that line. */
  settings(name: string, line: number): Setting[];
  /** Reads the value in the word or string that begins at an offset, the first `skip` units left out. */
  valueAt(start: number, skip: number): string | null;
}

/** How a scripting language is read, and what stands for a statement that does nothing where one is needed. */
export interface Language {
  read(text: string, lines: Lines): StatementReading;
  readonly nothing: string;
}

/** An editor for scripts whose statements end with lines or semicolons and whose comments begin with `#`. */
export const statementEditor = (language: Language): Editor => ({
  draft: (text, edits) => draftStatements(language, text, edits),
  asProse: harmlessProse,
});

function draftStatements(language: Language, text: string, edits: readonly Edit[]): Result<Draft, EditFault> {
  const lines = new Lines(text);
  const reading = language.read(text, lines);
  const rewrites = new Map<number, { slot: Slot; actions: EditAction[] }>();
  const removals = new Map<number, { setting: Setting; note: string | null }>();
  const splices: Splice[] = [];
  for (const { target, action } of edits) {
    if (target.at !== 'variable') return unsupported(message('edit.by-variable'));
    const found = lines.has(target.line) ? reading.settings(target.name, target.line) : [];
    const held = found.filter(({ slot }) => findSecret(valueOf(slot), action.from).length > 0);
    if (held.length === 0) {
      const elsewhere = found.length === 0 ? lookalike(lines, target, action) : null;
      if (!elsewhere) return found.length > 0 ? changed(target.line) : notFound(target);
      if (!elsewhere.ok) return elsewhere;
      splices.push(...elsewhere.value);
    }
    for (const setting of held) {
      if (action.do === 'remove' || action.do === 'disable') {
        if (setting.fixed) {
          return unsupported(message('edit.handed-on', { line: target.line }), target.line);
        }
        removals.set(setting.start, { setting, note: action.do === 'disable' ? action.note : null });
      } else {
        const known = rewrites.get(setting.slot.start);
        if (known) known.actions.push(action);
        else rewrites.set(setting.slot.start, { slot: setting.slot, actions: [action] });
      }
    }
  }
  const expected: { start: number; skip: number; value: string }[] = [];
  for (const { slot, actions } of rewrites.values()) {
    const done = rewrite(text, slot, actions);
    if (!done.ok) return done;
    splices.push(...done.value.splices);
    expected.push({ start: slot.start, skip: slot.skip, value: done.value.value });
  }
  const notes = new Map<number, string>();
  for (const { setting, note } of [...removals.values()].sort((a, b) => a.setting.start - b.setting.start)) {
    // What another removal has taken up to here, with the separator, need not be taken again.
    const follows = splices.some((splice) => splice.end === setting.start && splice.text === '');
    splices.push(removal(text, lines, follows ? { ...setting, before: '' } : setting, note, notes, language));
  }
  for (const [at, note] of notes) splices.push({ start: at, end: at, text: note });
  return ok({
    splices,
    comments: reading.spans.filter(({ kind }) => kind === 'comment'),
    holds: (after, all) => {
      const again = language.read(after, new Lines(after));
      if (!sameElsewhere(reading.spans, again.spans, all)) return false;
      return expected.every(({ start, skip, value }) => again.valueAt(landing(all, start), skip) === value);
    },
  });
}

const joiners = new Set(['|', '&&', '||', 'and', 'or', 'not', '!']);

function removal(
  text: string,
  lines: Lines,
  setting: Setting,
  note: string | null,
  notes: Map<number, string>,
  { nothing }: Language,
): Splice {
  const { start, end, part, before, after } = setting;
  const comment = note === null ? '' : `# ${oneLine(note)}: ${oneLine(setting.told)}`;
  const lastLine = lines.of(end);
  const own = lines.start(lines.of(start));
  const tail = text.slice(end, lines.end(lastLine));
  const alone =
    skipBlanks(text, own) === start && /^[ \t]*;?[ \t]*(?:#|$)/.test(tail) && lines.of(start) === setting.firstLine;
  const needed = !part && (joiners.has(before) || joiners.has(after));
  if (alone && !part && !needed) {
    if (comment === '') return { start: own, end: lines.next(lastLine), text: '' };
    return { start, end: lines.end(lastLine), text: comment };
  }
  if (comment !== '') addNote(text, lines, notes, setting.firstLine, comment);
  if (needed) return { start, end, text: nothing };
  if (part) return { start, end, text: '' };
  const semicolon = skipBlanks(text, end);
  if (after === ';' && text[semicolon] === ';') {
    const rest = skipBlanks(text, semicolon + 1);
    if (rest < lines.end(lastLine)) return { start, end: rest, text: '' };
  }
  const back = skipBlanksBack(text, start);
  if (before === ';' && text[back - 1] === ';') return { start: skipBlanksBack(text, back - 1), end, text: '' };
  return { start, end: skipBlanks(text, end), text: '' };
}

/** A comment on a line of its own before that line. */
function addNote(text: string, lines: Lines, notes: Map<number, string>, line: number, comment: string): void {
  const at = lines.start(line);
  const indent = text.slice(at, skipBlanks(text, at));
  const lineEnd = text.slice(lines.end(line), lines.next(line)) || '\n';
  notes.set(at, `${notes.get(at) ?? ''}${indent}${comment}${lineEnd}`);
}

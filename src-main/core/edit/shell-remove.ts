import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import { unsupported } from './faults';
import { findSecret } from './find-secret';
import { skipBlanks, skipBlanksBack, type Lines } from './lines';
import { oneLine } from './note';
import type { Command, Part } from './shell-commands';
import type { Assignment } from './shell-slots';
import type { Splice } from './splice';
import type { EditFault } from './target';

export interface Drop {
  readonly assignment: Assignment;
  readonly from: string;
  /** What the comment left behind says; null to leave nothing. */
  readonly note: string | null;
}

/** Everything that goes from one command. */
interface Loss {
  readonly parts: readonly Part[];
  readonly at: number;
  readonly command: Command;
  readonly drops: Drop[];
}

/** Commands of one list that go as a whole, one after the other. */
interface Run {
  readonly parts: readonly Part[];
  readonly first: number;
  last: number;
  readonly drops: Drop[];
}

/** The splices that take assignments out of a script and leave the rest of it a script. */
export function removeAssignments(text: string, lines: Lines, drops: readonly Drop[]): Result<Splice[], EditFault> {
  const losses = new Map<Command, Loss>();
  for (const drop of drops) {
    const { parts, at, command } = drop.assignment;
    const loss = losses.get(command) ?? { parts, at, command, drops: [] };
    losses.set(command, loss);
    if (!loss.drops.some((other) => other.assignment.word === drop.assignment.word)) loss.drops.push(drop);
  }
  const splices: Splice[] = [];
  const notes = new Map<number, string>();
  const runs: Run[] = [];
  for (const loss of losses.values()) {
    const { line } = loss.drops[0]?.assignment.slot ?? { line: 1 };
    if (loss.command.heredoc) return unsupported(message('edit.longer-block', { line }), line);
    if (goesWhole(text, loss)) {
      runs.push({ parts: loss.parts, first: loss.at, last: lastOfPair(text, loss), drops: loss.drops });
      continue;
    }
    const parted = removeWords(text, lines, loss);
    if (!parted) return unsupported(message('edit.handed-on', { line }), line);
    splices.push(...parted);
    addNote(
      text,
      lines,
      notes,
      loss.command.start,
      loss.drops,
      loss.drops.map(({ assignment }) => told(assignment)).join(' '),
    );
  }
  for (const run of joined(runs)) splices.push(...removeRun(text, lines, run, runs, notes));
  for (const [at, note] of notes) splices.push({ start: at, end: at, text: note });
  return ok(splices);
}

function goesWhole(text: string, { command, drops }: Loss): boolean {
  const gone = new Set(drops.map(({ assignment }) => assignment.word));
  if (drops.some(({ assignment }) => assignment.role === 'whole')) return true;
  const left = command.words.filter((word) => !gone.has(word));
  if (drops.every(({ assignment }) => assignment.role === 'assign')) return left.length === 0;
  if (!drops.every(({ assignment }) => assignment.role === 'operand')) return false;
  return left.every((word, index) => {
    const raw = text.slice(word.start, word.end);
    return index === 0 || raw.startsWith('-') || /^\\?(?:export|env)$/.test(raw);
  });
}

/** `A=v; export A` on one line is one thing: the index of the `export`, or of the assignment where there is none. */
function lastOfPair(text: string, { parts, at, command, drops }: Loss): number {
  const separator = parts[at + 1];
  const next = parts[at + 2];
  const [drop] = drops;
  if (drops.length !== 1 || command.words.length !== 1 || !drop) return at;
  if (separator?.kind !== 'op' || !/^(?:;|&&)$/.test(separator.text) || next?.kind !== 'command') return at;
  const words = next.words.map((word) => text.slice(word.start, word.end));
  const name = drop.assignment.slot.value.slice(0, drop.assignment.slot.skip).replace(/\+?=$/, '');
  return words.length === 2 && words[0] === 'export' && words[1] === name ? at + 2 : at;
}

/** Runs that only a `;` on one line divides become one. */
function joined(runs: readonly Run[]): Run[] {
  const inOrder = [...runs].sort((a, b) => startOf(a) - startOf(b));
  const made: Run[] = [];
  for (const run of inOrder) {
    const last = made[made.length - 1];
    const between = last?.parts[last.last + 1];
    if (
      last &&
      last.parts === run.parts &&
      run.first === last.last + 2 &&
      between?.kind === 'op' &&
      between.text === ';'
    ) {
      last.last = run.last;
      last.drops.push(...run.drops);
    } else {
      made.push({ ...run, drops: [...run.drops] });
    }
  }
  return made;
}

const startOf = ({ parts, first }: Run): number => parts[first]?.start ?? 0;

/** Takes a run of commands out; `:` takes their place where the shell needs a command to stand. */
function removeRun(text: string, lines: Lines, run: Run, all: readonly Run[], notes: Map<number, string>): Splice[] {
  const { parts, first, last, drops } = run;
  const start = startOf(run);
  let end = parts[last]?.end ?? start;
  const stand = needsCommand(run, all);
  const previous = parts[first - 1];
  const next = parts[last + 1];
  const commands = parts.slice(first, last + 1).map((part) => masked(text, part, drops));

  const lineStart = lines.start(lines.of(start));
  const ends =
    next?.kind === 'op' && /^[;&]$/.test(next.text) && lines.of(next.start) === lines.of(end) ? next.end : end;
  const lastLine = lines.of(end);
  const tail = text.slice(ends, lines.end(lastLine));
  const alone = skipBlanks(text, lineStart) === start && /^[ \t]*(?:#|$)/.test(tail) && !isContinued(text, lineStart);
  const note = drops.find((drop) => drop.note !== null)?.note ?? null;
  if (alone) {
    const comment = note === null ? '' : `# ${oneLine(note)}: ${commands.join(' ')}${tailText(tail, drops)}`;
    if (stand) return [{ start, end: lines.end(lastLine), text: comment === '' ? ':' : `: ${comment}` }];
    if (note !== null) return [{ start, end: lines.end(lastLine), text: comment }];
    return [{ start: lineStart, end: lines.next(lastLine), text: '' }];
  }
  addNote(text, lines, notes, start, drops, commands.join(' '));
  if (stand) return [{ start, end, text: ':' }];
  if (next?.kind === 'op' && next.text === ';' && skipBlanks(text, end) === next.start) {
    const rest = skipBlanks(text, next.end);
    if (rest < lines.end(lines.of(next.end))) return [{ start, end: rest, text: '' }];
  }
  if (previous?.kind === 'op' && previous.text === ';') {
    return [{ start: skipBlanksBack(text, previous.start), end, text: '' }];
  }
  end = skipBlanks(text, end);
  return [{ start, end, text: '' }];
}

const joiners = new Set(['&&', '||', '|', '|&', '!', 'time', 'coproc']);
const background = new Set(['&']);
const brackets = new Set([')']);
const openers = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '{', '(']);
const closers = new Set(['fi', 'else', 'elif', 'done', 'then', 'do', '}', ')']);

/** True where nothing at all would leave a syntax error behind: beside `&&`, or as the only command of a block. */
function needsCommand({ parts, first, last, drops }: Run, all: readonly Run[]): boolean {
  const isMark = (part: Part | undefined, texts: ReadonlySet<string>): boolean =>
    part !== undefined && part.kind !== 'command' && texts.has(part.text);
  let before = first - 1;
  while (parts[before]?.kind === 'newline') before--;
  if (isMark(parts[before], joiners) || isMark(parts[last + 1], joiners) || isMark(parts[last + 1], background))
    return true;
  // csh: `if (…) setenv A v`.
  if (drops.some(({ assignment }) => assignment.role === 'whole') && isMark(parts[first - 1], brackets)) return true;
  const gone = (index: number) => all.some((run) => run.parts === parts && run.first <= index && index <= run.last);
  const idle = (index: number): boolean => {
    const part = parts[index];
    if (!part) return false;
    if (part.kind === 'command') return gone(index);
    return part.kind === 'newline' || part.kind === 'comment' || part.text === ';' || part.text === '&';
  };
  before = first - 1;
  while (idle(before)) before--;
  let behind = last + 1;
  while (idle(behind)) behind++;
  return isMark(parts[before], openers) && isMark(parts[behind], closers);
}

/** Takes single words out of a command that stays. Null where the rest would not make sense. */
function removeWords(text: string, lines: Lines, { command, drops }: Loss): Splice[] | null {
  const splices: Splice[] = [];
  const gone = new Set(drops.map(({ assignment }) => assignment.word));
  for (const { assignment } of drops) {
    const { word, role } = assignment;
    let start = word.start;
    const index = command.words.indexOf(word);
    const option = command.words[index - 1];
    if (role === 'foreign') {
      if (!option || !/^(?:-e|--env)$/.test(text.slice(option.start, option.end))) return null;
      start = option.start;
    }
    const line = lines.of(start);
    const rest = text.slice(word.end, lines.end(lines.of(word.end)));
    const ownLine = skipBlanks(text, lines.start(line)) === start && /^[ \t]*\\$/.test(rest);
    if (ownLine) {
      splices.push({ start: lines.start(line), end: lines.next(lines.of(word.end)), text: '' });
    } else if (word.end < command.end && /^[ \t]+[^ \t\\]/.test(rest) && !isLastKept(command, index, gone)) {
      splices.push({ start, end: skipBlanks(text, word.end), text: '' });
    } else {
      splices.push({ start: blanksBack(text, start), end: word.end, text: '' });
    }
  }
  return splices;
}

/** True where every word after this one goes too: then each takes the blanks before it, not those behind. */
function isLastKept(command: Command, index: number, gone: ReadonlySet<object>): boolean {
  return index > 0 && command.words.slice(index + 1).every((word) => gone.has(word));
}

/** Back over blanks and escaped line ends. */
function blanksBack(text: string, at: number): number {
  let here = skipBlanksBack(text, at);
  for (;;) {
    const joined = /\\\r?\n$/.exec(text.slice(Math.max(0, here - 3), here));
    if (!joined) return here;
    here = skipBlanksBack(text, here - joined[0].length);
  }
}

const isContinued = (text: string, lineStart: number): boolean =>
  /(?:^|[^\\])(?:\\\\)*\\\r?\n$/.test(text.slice(Math.max(0, lineStart - 40), lineStart));

/** A comment on a line of its own before the line the command begins on. */
function addNote(
  text: string,
  lines: Lines,
  notes: Map<number, string>,
  start: number,
  drops: readonly Drop[],
  words: string,
): void {
  const note = drops.find((drop) => drop.note !== null)?.note ?? null;
  if (note === null) return;
  let line = lines.of(start);
  while (line > 1 && isContinued(text, lines.start(line))) line--;
  const at = lines.start(line);
  const indent = text.slice(at, skipBlanks(text, at));
  const lineEnd = text.slice(lines.end(line), lines.next(line)) || '\n';
  notes.set(at, `${notes.get(at) ?? ''}${indent}# ${oneLine(note)}: ${words}${lineEnd}`);
}

/** A command or separator as a comment may show it: without the secrets that go. */
function masked(text: string, part: Part, drops: readonly Drop[]): string {
  if (part.kind !== 'command') return part.text;
  return part.words
    .map((word) => {
      const drop = drops.find(({ assignment }) => assignment.word === word);
      return drop ? told(drop.assignment) : withoutSecrets(text.slice(word.start, word.end), drops);
    })
    .join(' ');
}

/** `NAME=…`, or `…` where the value is a word of its own. */
const told = ({ slot }: Assignment): string => (slot.skip === 0 ? '…' : `${slot.value.slice(0, slot.skip)}…`);

function tailText(tail: string, drops: readonly Drop[]): string {
  const comment = tail.replace(/^[ \t]*;?/, '').trim();
  return comment === '' ? '' : `  ${withoutSecrets(comment, drops)}`;
}

function withoutSecrets(raw: string, drops: readonly Drop[]): string {
  let made = raw;
  for (const { from } of drops) {
    if (from.trim() === '') continue;
    for (const range of findSecret(made, from).reverse())
      made = `${made.slice(0, range.start)}…${made.slice(range.end)}`;
  }
  return oneLine(made);
}

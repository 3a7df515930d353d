import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import type { Draft, Editor } from './draft';
import { changed, notFound, notText, unsupported } from './faults';
import { findSecret } from './find-secret';
import { Lines, skipBlanks } from './lines';
import { oneLine } from './note';
import { hasControl, rewrite, slotOver, Units, valueOf, type Slot } from './slot';
import { landing, sameElsewhere, type Span, type Splice } from './splice';
import type { Edit, EditAction, EditFault } from './target';

/** XML property lists: a string by its key, as in the EnvironmentVariables of a launch agent. Binary ones are refused. */
export const plistEditor: Editor = { draft: draftPlist, asProse: escaped };

interface Member {
  readonly name: string;
  /** From `<key>` to the end of the value. */
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  /** The text between `<string>` and `</string>`; an empty element has none. */
  readonly text: { readonly start: number; readonly end: number } | null;
}

interface PlistReading {
  readonly spans: readonly Span[];
  readonly members: readonly Member[];
}

function draftPlist(text: string, edits: readonly Edit[]): Result<Draft, EditFault> {
  if (text.startsWith('bplist')) return notText();
  const lines = new Lines(text);
  const { spans, members } = readPlist(text);
  const splices: Splice[] = [];
  const rewrites = new Map<Member, { slot: Slot; actions: EditAction[] }>();
  for (const { target, action } of edits) {
    if (target.at !== 'variable') return unsupported(message('edit.by-key'));
    const named = members.filter(
      (member) =>
        member.name === target.name &&
        (lines.of(member.start) === target.line || lines.of(member.valueStart) === target.line),
    );
    const held = named.find((member) => findSecret(valueOf(slotOf(text, lines, member)), action.from).length > 0);
    if (!held) return named.length > 0 ? changed(target.line) : notFound(target);
    if (action.do === 'remove' || action.do === 'disable') {
      splices.push(removal(text, lines, held, action.do === 'disable' ? action.note : null));
      continue;
    }
    const known = rewrites.get(held);
    if (known) known.actions.push(action);
    else rewrites.set(held, { slot: slotOf(text, lines, held), actions: [action] });
  }
  const expected: { start: number; value: string }[] = [];
  for (const [member, { slot, actions }] of rewrites) {
    const done = rewrite(text, slot, actions);
    if (!done.ok) return done;
    splices.push(...done.value.splices);
    expected.push({ start: member.start, value: done.value.value });
  }
  return ok({
    splices,
    comments: spans.filter(({ kind }) => kind === 'comment'),
    holds: (after, all) => {
      const again = readPlist(after);
      if (!sameElsewhere(spans, again.spans, all)) return false;
      const afterLines = new Lines(after);
      return expected.every(({ start, value }) => {
        const member = again.members.find((other) => other.start === landing(all, start));
        return member !== undefined && valueOf(slotOf(after, afterLines, member)) === value;
      });
    },
  });
}

function removal(text: string, lines: Lines, member: Member, note: string | null): Splice {
  const { start, end } = member;
  const words = note === null ? '' : `<!-- ${oneLine(`${note}: ${member.name} …`).replace(/-(?=-)/g, '- ')} -->`;
  const lineStart = lines.start(lines.of(start));
  const last = lines.of(end);
  const alone = skipBlanks(text, lineStart) === start && skipBlanks(text, end) === lines.end(last);
  if (words !== '') return { start, end, text: words };
  return alone
    ? { start: lineStart, end: lines.next(last), text: '' }
    : { start, end: skipBlanks(text, end), text: '' };
}

/** The tags, texts and comments of the XML, and every key with the string that follows it. */
function readPlist(text: string): PlistReading {
  const spans: Span[] = [];
  const members: Member[] = [];
  for (let at = 0; at < text.length;) {
    const end = text[at] === '<' ? endOfMarkup(text, at) : next(text, '<', at);
    const kind =
      text[at] !== '<'
        ? 'text'
        : text.startsWith('<!--', at)
          ? 'comment'
          : text.startsWith('<![CDATA[', at)
            ? 'text'
            : 'tag';
    if (kind !== 'text' || text.slice(at, end).trim() !== '') spans.push({ kind, start: at, end });
    at = end;
  }
  const plain = spans.filter(({ kind }) => kind !== 'comment');
  const isTag = (span: Span | undefined, shape: RegExp): boolean =>
    span?.kind === 'tag' && shape.test(text.slice(span.start, span.end).slice(0, 20));
  plain.forEach((open, index) => {
    if (!isTag(open, /^<key\s*>$/)) return;
    let close = index + 1;
    while (plain[close]?.kind === 'text') close++;
    const value = plain[close + 1];
    const keyEnd = plain[close];
    if (!keyEnd || !value || !isTag(keyEnd, /^<\/key\s*>$/)) return;
    const name = decode(text, open.end, keyEnd.start).value.trim();
    if (isTag(value, /^<string\s*\/>$/)) {
      members.push({ name, start: open.start, end: value.end, valueStart: value.start, text: null });
    } else if (isTag(value, /^<string\s*>$/)) {
      let last = close + 2;
      while (plain[last]?.kind === 'text') last++;
      const stringEnd = plain[last];
      if (!stringEnd || !isTag(stringEnd, /^<\/string\s*>$/)) return;
      const inner = { start: value.end, end: stringEnd.start };
      members.push({ name, start: open.start, end: stringEnd.end, valueStart: value.start, text: inner });
    }
  });
  return { spans, members };
}

function next(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found;
}

function endOfMarkup(text: string, at: number): number {
  const closer = text.startsWith('<!--', at)
    ? '-->'
    : text.startsWith('<![CDATA[', at)
      ? ']]>'
      : text.startsWith('<?', at)
        ? '?>'
        : '>';
  return Math.min(text.length, next(text, closer, at + 1) + closer.length);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string, start: number, end: number): Units {
  const units = new Units();
  let at = start;
  while (at < end) {
    if (text.startsWith('<![CDATA[', at)) {
      const close = Math.min(end, next(text, ']]>', at + 9));
      units.copy(text, at + 9, close, 'cdata');
      at = close + 3;
    } else if (text[at] === '<') {
      at = endOfMarkup(text, at);
    } else {
      const entity =
        text[at] === '&' ? /^&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/.exec(text.slice(at, at + 12)) : null;
      const number = entity ? parseInt(entity[1] ?? entity[2] ?? '', entity[1] === undefined ? 16 : 10) : NaN;
      const chars = number <= 0x10ffff ? String.fromCodePoint(number) : entities[entity?.[3] ?? ''];
      const length = chars === undefined ? 1 : (entity?.[0].length ?? 1);
      units.push(chars ?? text.charAt(at), at, at + length, 'text');
      at += length;
    }
  }
  return units;
}

function slotOf(text: string, lines: Lines, member: Member): Slot {
  const units = member.text ? decode(text, member.text.start, member.text.end) : new Units();
  return slotOver(
    units,
    { start: member.text?.start ?? member.valueStart, end: member.text?.end ?? member.end },
    {
      gap: true,
      line: lines.of(member.start),
      inside: (at, to) => (hasControl(to) ? null : at === 'cdata' ? (/[\]>]/.test(to) ? null : to) : escaped(to)),
      whole: (to) => (hasControl(to) ? null : member.text ? escaped(to) : `<string>${escaped(to)}</string>`),
    },
  );
}

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

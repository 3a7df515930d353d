import type { JsonMember, JsonNode } from './json-tree';
import { skipBlanks, skipBlanksBack, type Lines } from './lines';
import { oneLine } from './note';
import type { Span, Splice } from './splice';

/**
 * The splices that take members out of one object or array, so that exactly the commas needed are left.
 * `drops` maps indices to null, or to the note that stays behind as a comment where comments are allowed.
 * A member with its lines to itself takes them along, and a comment behind it on its last line; every other comment
 * stays. jsonc-parser's own delete eats the comment before a last member, hence this.
 */
export function removeMembers(
  text: string,
  lines: Lines,
  comments: readonly Span[],
  container: JsonNode,
  drops: ReadonlyMap<number, string | null>,
  commentsAllowed: boolean,
): Splice[] {
  const { members } = container;
  const commas = commasToDrop(text, lines, container, drops);
  const splices: Splice[] = [];
  for (const [index, note] of drops) {
    const member = members[index];
    if (!member) continue;
    const previous = members[index - 1];
    // A neighbour that goes as well takes the comma behind it along; no two pieces may overlap.
    const taken = previous && drops.has(index - 1) && skipBlanks(text, previous.value.end) === previous.comma;
    const before = taken ? null : (previous?.comma ?? null);
    const made = removeOne(text, lines, comments, member, before, commas, commentsAllowed ? note : null);
    splices.push(...made);
  }
  // Commas that stand apart from what was taken out: one character each.
  for (const comma of commas) {
    if (!splices.some((splice) => splice.start <= comma && comma < splice.end)) {
      splices.push({ start: comma, end: comma + 1, text: '' });
    }
  }
  return splices;
}

/** The commas that go: one for each member, on the side where this text keeps them. */
function commasToDrop(
  text: string,
  lines: Lines,
  { members }: JsonNode,
  drops: ReadonlyMap<number, string | null>,
): Set<number> {
  const commas = new Set<number>();
  const add = (comma: number | null | undefined) => {
    if (comma !== null && comma !== undefined) commas.add(comma);
  };
  const kept = members.map((_, index) => index).filter((index) => !drops.has(index));
  const leading = members.some(
    ({ comma }, index) =>
      comma !== null && index < members.length - 1 && skipBlanksBack(text, comma) === lines.start(lines.of(comma)),
  );
  if (leading) {
    for (const index of drops.keys()) add(members[index - 1]?.comma);
    const first = kept[0];
    if (first !== undefined && first > 0) add(members[first - 1]?.comma);
    if (first === undefined) for (const member of members) add(member.comma);
    return commas;
  }
  for (const index of drops.keys()) add(members[index]?.comma);
  const last = kept[kept.length - 1];
  const trailing = members[members.length - 1]?.comma !== null;
  if (last !== undefined && last < members.length - 1 && !trailing) add(members[last]?.comma);
  return commas;
}

function removeOne(
  text: string,
  lines: Lines,
  comments: readonly Span[],
  member: JsonMember,
  commaBefore: number | null,
  commas: ReadonlySet<number>,
  note: string | null,
): Splice[] {
  let start = member.start;
  if (commaBefore !== null && commas.has(commaBefore) && skipBlanks(text, commaBefore + 1) === member.start) {
    start = commaBefore; // A comma that leads on the member's own line.
  }
  let end = member.value.end;
  const { comma } = member;
  if (comma !== null && commas.has(comma) && skipBlanks(text, end) === comma) end = comma + 1;

  const firstLine = lines.of(start);
  const lastLine = lines.of(end);
  const lineStart = lines.start(firstLine);
  const rest = restOfLine(lines, comments, skipBlanks(text, end), lastLine);
  if (skipBlanks(text, lineStart) === start && rest !== 'more') {
    if (note === null) return [{ start: lineStart, end: lines.next(lastLine), text: '' }];
    return [{ start, end: lines.end(lastLine), text: `// ${oneLine(note)}: ${nameOf(member)}` }];
  }
  if (note !== null && start === commaBefore) start = member.start; // Its comma goes by itself, the blank stays.
  if (note !== null) return [{ start, end, text: `/* ${oneLine(note).replace(/\*\//g, '* /')}: ${nameOf(member)} */` }];
  // Among others on its line: take the blanks on one side along.
  const after = skipBlanks(text, end);
  if (after === lines.end(lastLine))
    return [{ start: start === commaBefore ? start : skipBlanksBack(text, start), end: after, text: '' }];
  if (end > member.value.end || commaBefore === null) return [{ start, end: after, text: '' }];
  if (start === commaBefore) return [{ start, end, text: '' }];
  return [{ start: skipBlanksBack(text, start), end, text: '' }];
}

/** What follows a member on its last line: nothing, a comment that ends with the line, or more. */
function restOfLine(lines: Lines, comments: readonly Span[], at: number, line: number): 'nothing' | 'comment' | 'more' {
  const end = lines.end(line);
  if (at >= end) return 'nothing';
  const comment = comments.find((span) => span.start === at);
  return comment && comment.end >= end && lines.of(comment.end) === line ? 'comment' : 'more';
}

function nameOf(member: JsonMember): string {
  if (member.key === null) return '…';
  const key = JSON.stringify(member.key).replace(/\*\//g, '* /');
  return `${key}: "…"`;
}

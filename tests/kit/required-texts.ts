/** Shorter texts stand in too many messages to be worth looking for. */
const shortest = 3;

/** What has to stand in a text for one part of a pattern: one of these. Null: nothing is known. */
type Required = readonly string[] | null;

/** How often the part before a quantifier stands there. */
type Times = 'once' | 'more' | 'maybe';

/** How much a requirement tells; above 0, and the more the rarer its texts are. */
type Telling = (texts: readonly string[]) => number;

/**
 * Reads from a pattern which literal texts every match contains.
 *
 * @param source of a regular expression without flags
 * @param telling which of several requirements is the best; without it the one whose shortest text is the longest
 * @returns every match contains at least one of these; null where that cannot be said, and the pattern has to be run
 */
export function requiredTextsOf(source: string, telling: Telling = shortestOf): Required {
  return alternatives({ source, at: 0, telling });
}

/** A place in a pattern's source. */
interface Reading {
  readonly source: string;
  readonly telling: Telling;
  at: number;
}

/** Up to the end of the pattern or of the group that it stands in. What is not known may match anything. */
function alternatives(reading: Reading): Required {
  const first = sequence(reading);
  if (reading.source[reading.at] !== '|') return first;
  let all: string[] | null = first === null ? null : [...first];
  while (reading.source[reading.at] === '|') {
    reading.at += 1;
    const next = sequence(reading);
    if (next === null) all = null;
    else all?.push(...next);
  }
  return all;
}

/** The most telling of what the parts of a sequence require. */
function sequence(reading: Reading): Required {
  const { source, telling } = reading;
  let best: Required = null;
  let run = '';
  for (;;) {
    const character = source[reading.at];
    const ends = character === undefined || character === '|' || character === ')';
    const part = ends ? null : partOf(reading, character);
    if (part === 'nothing') continue;
    const times = ends ? 'once' : timesOf(reading);
    if (typeof part === 'string') {
      if (times !== 'maybe') run += part;
      if (times === 'once') continue;
    }
    if (run.length >= shortest) best = better(best, [run], telling);
    run = '';
    if (typeof part === 'object' && times !== 'maybe') best = better(best, part, telling);
    if (ends) return best;
  }
}

/** A literal character, what a group requires, or `nothing` for what takes no room. */
function partOf(reading: Reading, character: string): string | Required {
  reading.at += 1;
  switch (character) {
    case '(':
      return group(reading);
    case '[':
      return skipClass(reading);
    case '.':
      return null;
    case '^':
    case '$':
      return 'nothing';
    case '\\':
      return escaped(reading);
    default:
      return character;
  }
}

function group(reading: Reading): Required {
  const { source } = reading;
  let looksAround = false;
  if (source[reading.at] === '?') {
    looksAround = source[reading.at + 1] !== ':';
    // `(?<name>` is taken for a look behind: nothing is known of it.
    while (looksAround && '?=!<'.includes(source[reading.at] ?? '.')) reading.at += 1;
    if (!looksAround) reading.at += 2;
  }
  const inside = alternatives(reading);
  reading.at += 1;
  return looksAround ? null : inside;
}

function skipClass(reading: Reading): null {
  const { source } = reading;
  while (reading.at < source.length && source[reading.at] !== ']') reading.at += source[reading.at] === '\\' ? 2 : 1;
  reading.at += 1;
  return null;
}

/** Letters and digits after a backslash mean classes, places, references and codes; everything else means itself. */
function escaped(reading: Reading): string | null {
  const character = reading.source[reading.at] ?? '';
  reading.at += 1;
  switch (character) {
    case 'b':
    case 'B':
      return 'nothing';
    case 'n':
      return '\n';
    case 'x':
    case 'u':
      reading.at += character === 'x' ? 2 : 4;
      return null;
    default:
      return isLetterOrDigit(character) ? null : character;
  }
}

function isLetterOrDigit(character: string): boolean {
  return (
    (character >= 'a' && character <= 'z') ||
    (character >= 'A' && character <= 'Z') ||
    (character >= '0' && character <= '9')
  );
}

function timesOf(reading: Reading): Times {
  const { source } = reading;
  const sign = source[reading.at];
  if (sign !== '?' && sign !== '*' && sign !== '+' && sign !== '{') return 'once';
  const least = source[reading.at + 1];
  reading.at = sign === '{' ? source.indexOf('}', reading.at) + 1 : reading.at + 1;
  if (source[reading.at] === '?') reading.at += 1;
  return sign === '+' || (sign === '{' && least !== '0') ? 'more' : 'maybe';
}

function better(one: Required, other: Required, telling: Telling): Required {
  if (one === null || other === null) return one ?? other;
  return telling(other) > telling(one) ? other : one;
}

function shortestOf(texts: readonly string[]): number {
  return Math.min(...texts.map(({ length }) => length));
}

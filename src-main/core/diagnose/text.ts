import { inEnglish } from './glossary';
import { maskSecrets } from './mask-secrets';
import { joinWrappedLines } from './wrapped-lines';

/** A paste made readable: no colours, no frames, no JSON escapes, wrapped lines joined again, secrets masked. */
export interface PastedText {
  /** The cleaned text, one statement a line, in its own case. */
  readonly plain: string;
  readonly lines: readonly string[];
  /** Whether the middle of an over-long paste was left out. */
  readonly truncated: boolean;
  /** What rules read: lower case, single spaces, no line twice. */
  readonly folded: string;
  /** For each line of `folded`, the index in `lines` that it comes from. */
  readonly origin: readonly number[];
}

/** Longest paste that is read whole, in characters. Of longer ones the head and the tail are kept. */
const limit = 1_000_000;
const head = 600_000;

// `\p{Cc}` stands for ESC and BEL. It is also the line end and the tab, which the look-ahead keeps out.
const colours =
  /(?![\n\t])\p{Cc}(?:\[[0-9;:<=>?]{0,40}[ -/]{0,4}[@-~]|\][^\p{Cc}]{0,2000}(?:(?!\n)\p{Cc}\\?)?|[@-Z\\^_])/gu;
const lostColours = /\[\d{1,3}(?:;\d{1,3}){0,5}m/g;
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
const frames = /[\u2500-\u259f\u23bd\u2800-\u28ff]/g;
const backslashQuote = /\\{1,8}(["'/])/g;
const writtenNewline = /(^|[^\w:\\])\\{1,4}(?:r\\{1,4})?n|\\{1,4}n(?= {2})/g;
const writtenTab = /(^|[^\w:\\])\\{1,4}t(?=\S)/g;
const writtenLetter = /\\{1,4}u([0-9a-f]{4})/gi;
const entities: readonly (readonly [RegExp, string])[] = [
  [/&quot;|&#34;/g, '"'],
  [/&#39;|&apos;|&#x27;/g, "'"],
  [/&nbsp;/g, ' '],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
];

function withoutDecoration(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(colours, '')
    .replace(lostColours, '')
    .replace(unseen, '')
    .replace(frames, ' ')
    .replace(/[\u2018\u2019\u201a\u2032\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ');
}

function withoutEscapes(text: string): string {
  let out = text;
  if (out.includes('\\')) {
    out = out
      .replace(writtenLetter, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      .replace(backslashQuote, '$1')
      .replace(writtenNewline, '$1\n')
      .replace(writtenTab, '$1 ');
  }
  if (out.includes('&')) for (const [entity, character] of entities) out = out.replace(entity, character);
  return out;
}

/**
 * Reads a pasted text, of whatever shape: a terminal dump with colours and frames, a JSON log, an HTML page, one word.
 * Pure, and linear in the length of the text.
 *
 * @param raw the paste as it came; of more than a million characters the first 600,000 and the last 400,000 are read
 * @returns the cleaned text. Nothing in it is a secret any more
 */
export function readPaste(raw: string): PastedText {
  const truncated = raw.length > limit;
  const kept = truncated ? `${raw.slice(0, head)}\n${raw.slice(raw.length - (limit - head))}` : raw;
  const readable = withoutEscapes(withoutDecoration(kept));
  const { lines, glued } = joinWrappedLines(maskSecrets(readable).split('\n'));

  const seen = new Set<string>();
  const folded: string[] = [];
  const origin: number[] = [];
  const fold = (line: string, from: number): void => {
    const low = line.toLowerCase().replace(/ {2,}/g, ' ').trim();
    if (low === '' || seen.has(low)) return;
    seen.add(low);
    folded.push(low);
    origin.push(from);
  };
  lines.forEach(fold);
  for (const { text, from } of glued) fold(text, from);
  // Last, so that what a rule quotes is found in the line's own words first.
  const own = folded.length;
  for (let index = 0; index < own; index += 1) {
    const reading = inEnglish(folded[index] ?? '');
    if (reading !== null) fold(reading, origin[index] ?? 0);
  }
  return { plain: lines.join('\n'), lines, truncated, folded: folded.join('\n'), origin };
}

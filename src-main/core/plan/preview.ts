import type { PreviewLine } from '../../contract/plan';
import { maskSecrets } from '../diagnose/mask-secrets';
import { diffLines } from '../edit/diff';
import { mask } from '../fingerprint';
import type { Secret } from '../secret';
import { namedEnds } from './approvals';

const contextLines = 2;
/** A line longer than this shows the places that change, with `⋯` for what is left out. */
const longestLine = 400;
const aroundChange = 60;
const leftOut = ' ⋯ ';

/** Shorter ones may be ordinary words; those are masked only where they stand alone. */
const tellingLength = 8;

/**
 * What a change looks like, line by line, with every secret masked: those that are known, and whatever else
 * looks like one.
 */
export function previewOf(before: string, after: string, secrets: readonly Secret[]): PreviewLine[] {
  const masks = maskers([...secrets.map((secret) => secret.reveal()), ...namedEnds(before), ...namedEnds(after)]);
  const lines = diffLines(before, after, contextLines);
  return lines.map(({ kind, line, text }, index) => {
    const other = kind === 'same' ? null : counterpart(lines, index);
    // Masked before it is cut, so that no secret is cut in two and slips through.
    return { kind, line, text: shortened(maskLine(text, masks), other === null ? null : maskLine(other, masks)) };
  });
}

/** One key in a thousand places is one secret to mask. */
export function distinct(secrets: readonly Secret[]): readonly Secret[] {
  return [...new Map(secrets.map((secret) => [secret.reveal(), secret])).values()];
}

interface Masker {
  readonly text: string;
  readonly masked: string;
}

function maskers(secrets: readonly string[]): Masker[] {
  const found = new Map<string, string>();
  for (const secret of secrets) {
    // A secret over several lines shows up one line at a time.
    for (const part of secret.split(/\r?\n/).map((line) => line.trim())) {
      if (part.length <= 2) continue;
      for (const written of spellings(part)) found.set(written, mask(part));
    }
  }
  // Longest first: a short secret inside a long one must not keep the long one from being seen.
  return [...found].sort(([a], [b]) => b.length - a.length).map(([text, masked]) => ({ text, masked }));
}

/** A secret as it is, and as JSON and shells write it when it holds quotes or backslashes. */
function spellings(secret: string): string[] {
  const doubled = secret.replace(/[\\"$`]/g, '\\$&');
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    doubled,
    secret.replace(/'/g, "'\\''"),
    secret.replace(/'/g, "''"),
  ];
}

/** Long runs of key-like characters with digits and both cases in them: a key of a kind nobody told us about. */
const opaque = /[A-Za-z0-9+_=-]{32,}/g;

/** Masks every known secret in one line, and whatever else looks like one. */
function maskLine(line: string, masks: readonly Masker[]): string {
  let out = line;
  for (const { text, masked } of masks) {
    if (!out.includes(text)) continue;
    out = text.length >= tellingLength ? out.split(text).join(masked) : maskWord(out, text, masked);
  }
  return maskSecrets(out).replace(opaque, (run) =>
    /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run) ? mask(run) : run,
  );
}

function maskWord(line: string, word: string, masked: string): string {
  const inWord = /[\w-]/;
  let out = '';
  let at = 0;
  for (let next = line.indexOf(word); next >= 0; next = line.indexOf(word, next + word.length)) {
    const alone = !inWord.test(line.charAt(next - 1)) && !inWord.test(line.charAt(next + word.length));
    out += line.slice(at, next) + (alone ? masked : word);
    at = next + word.length;
  }
  return out + line.slice(at);
}

type Diff = ReturnType<typeof diffLines>;

/** The line that took this one's place, or whose place this one took. */
function counterpart(lines: Diff, index: number): string | null {
  const here = lines[index];
  if (here === undefined) return null;
  let start = index;
  while (start > 0 && lines[start - 1]?.kind !== 'same') start--;
  let end = index;
  while (end < lines.length - 1 && lines[end + 1]?.kind !== 'same') end++;
  const block = lines.slice(start, end + 1);
  const own = block.filter(({ kind }) => kind === here.kind);
  const other = block.filter(({ kind }) => kind !== here.kind && kind !== 'same');
  return other[own.indexOf(here)]?.text ?? null;
}

/** A very long line, cut at blanks and quotes to what differs. */
function shortened(text: string, other: string | null): string {
  if (text.length <= longestLine) return text;
  if (other === null) return cut(text, 0, longestLine / 2);
  let head = 0;
  while (head < text.length && text[head] === other[head]) head++;
  let tail = 0;
  const most = Math.min(text.length, other.length) - head;
  while (tail < most && text[text.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return cut(text, head - aroundChange, text.length - tail + aroundChange);
}

const boundary = /[\s"'`,;:{}[\]()]/;

function cut(text: string, from: number, upto: number): string {
  let start = Math.max(0, from);
  while (start > 0 && !boundary.test(text.charAt(start - 1))) start--;
  let end = Math.min(text.length, upto);
  while (end < text.length && !boundary.test(text.charAt(end))) end++;
  return (start > 0 ? leftOut : '') + text.slice(start, end) + (end < text.length ? leftOut : '');
}

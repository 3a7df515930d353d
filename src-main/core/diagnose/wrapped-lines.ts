/** A second reading of a joined line, with the pieces put together without a space: a terminal may cut inside a word. */
export interface GluedLine {
  readonly text: string;
  /** Index of the line that this is a second reading of. */
  readonly from: number;
}

/** Longest statement put together from pieces, in characters; more is not one statement any more. */
const longest = 4000;
/** How a line starts that begins something new, however long the line before it was. */
const fresh =
  /^(?:[-*+•●⏺⎿✗✘✓✔⚠❯›$#%]|>|at |[a-z.]{0,40}(?:error|exception)\b|api error|warn|info|debug|npm |caused by|traceback|file "|\d{1,4}[-:./]\d|\[|\{")/i;
const bullets = /^[•●⏺⎿❯›]+ {0,4}/;

function quotes(line: string): number {
  let count = 0;
  for (let i = line.indexOf('"'); i !== -1; i = line.indexOf('"', i + 1)) count += 1;
  return count;
}

/** Whether `next` is the rest of `line`, which a terminal or an e-mail program broke at its right edge. */
function goesOn(line: string, next: string, insideQuotes: boolean): boolean {
  const rest = next.trimStart();
  if (rest === '' || line.length < 36) return false;
  if (insideQuotes && !/^(?:at |\[|\{")/.test(rest)) return true;
  if (fresh.test(rest)) return false;
  const indented = next.length > rest.length;
  const open = !/[.!?;:}\])>]$/.test(line);
  if (/^[a-z0-9(,./'"`&]/.test(rest)) return open || (line.length >= 60 && !/[.!?]$/.test(line));
  return indented && open && line.length >= 56;
}

/**
 * Puts hard-wrapped lines together again, so that "OAuth token has" and "been revoked" are one statement.
 *
 * @param raw lines as they were pasted, without line ends
 * @returns the statements, trimmed, none of them empty; and, where a cut may have gone through a word, the same
 *   statement without the space
 */
export function joinWrappedLines(raw: readonly string[]): { lines: string[]; glued: GluedLine[] } {
  const lines: string[] = [];
  const glued: GluedLine[] = [];
  let pieces: string[] = [];
  let length = 0;
  let odd = false;

  const flush = (): void => {
    const line = pieces.join(' ').replace(bullets, '').trim();
    if (line !== '') {
      lines.push(line);
      const whole = pieces.join('');
      if (pieces.length > 1 && whole !== line) glued.push({ text: whole.replace(bullets, ''), from: lines.length - 1 });
    }
    pieces = [];
    length = 0;
    odd = false;
  };

  let previous = '';
  for (const line of raw) {
    const whole = line.trimEnd();
    const piece = whole.trim();
    if (pieces.length > 0 && (length > longest || !goesOn(previous, whole, odd))) flush();
    if (piece !== '') {
      pieces.push(piece);
      length += piece.length;
      if (quotes(piece) % 2 === 1) odd = !odd;
    }
    previous = whole;
  }
  flush();
  return { lines, glued };
}

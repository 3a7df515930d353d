import { authVariable } from '../../core/claude/auth-variables';
import { fingerprint } from '../../core/fingerprint';
import { makeFound, type Found } from '../../core/found';
import type { EditFormat } from '../../core/edit/target';
import { baseOf } from '../../core/where';
import { findSecrets } from '../../rules/shapes/catalogue';
import { nameBefore } from '../../sources/kit/copies';

export const deepSource = 'deep/folder';
/** What was said to Claude Code and is kept: looked back at, never used to sign in. */
export const conversationsSource = 'deep/conversations';

/** A piece is small enough to be looked through within a few milliseconds. */
const pieceChars = 64 * 1024;
/** Longer than any secret: pieces of one endless line overlap by this much. */
const overlapChars = 5_000;
const mostOfAFile = 100;

/**
 * The secrets of one file of a folder that was searched, by line. Between pieces of a large file the thread is given
 * back, so that the window stays alive.
 *
 * @param pause resolves when others had their turn
 */
export async function classifyFile(
  { path, text, source }: { readonly path: string; readonly text: string; readonly source: string },
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<readonly Found[]> {
  const format = formatOf(path);
  const nobodys = source === conversationsSource;
  const seen = new Set<string>();
  const found: Found[] = [];
  let line = 1;
  for (let from = 0; from < text.length && found.length < mostOfAFile;) {
    if (signal.aborted) return found;
    const { upto, next } = pieceAt(text, from);
    const piece = text.slice(from, upto);
    let counted = 0;
    let lineOfHit = line;
    for (const hit of findSecrets(piece)) {
      lineOfHit += linesIn(piece, counted, hit.start);
      counted = hit.start;
      const key = `${lineOfHit} ${hit.value}`;
      if (seen.has(key) || (upto < text.length && hit.end === piece.length && next < upto)) continue;
      seen.add(key);
      const name = nameBefore(piece, hit.start) ?? hit.shape.kind;
      const unread = nobodys || authVariable(name)?.readByClaudeCode === false;
      const by = nobodys || (hit.shape.vendor === 'Anthropic' && unread) ? 'no' : 'other-tool';
      found.push(
        makeFound({
          source,
          kind: hit.shape.kind,
          name,
          location: { path, line: lineOfHit },
          readByClaudeCode: by,
          value: hit.value,
          issues: unread ? ['not-read-by-claude-code'] : [],
          edit: { path, format, target: { at: 'text', line: lineOfHit } },
        }),
      );
    }
    line += linesIn(text, from, next);
    from = next;
    if (from < text.length) await pause();
  }
  return found;
}

/** Where a piece ends, and where the next begins: after a line end where there is one, else a little before. */
function pieceAt(text: string, from: number): { readonly upto: number; readonly next: number } {
  if (text.length - from <= pieceChars) return { upto: text.length, next: text.length };
  const end = text.lastIndexOf('\n', from + pieceChars);
  if (end >= from) return { upto: end + 1, next: end + 1 };
  return { upto: from + pieceChars, next: from + pieceChars - overlapChars };
}

function linesIn(text: string, from: number, upto: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < upto; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

const formats: readonly (readonly [RegExp, EditFormat])[] = [
  [/\.json$/i, 'json'],
  [/\.(?:jsonc|code-workspace)$/i, 'jsonc'],
  [/^\.env(?:[.-][\w.-]+)?$|\.env$/i, 'dotenv'],
  [/\.(?:sh|bash|zsh|envrc)$|^\.(?:envrc|bashrc|zshrc|profile|bash_profile|zshenv)$/i, 'shell'],
  [/\.fish$/i, 'fish'],
  [/\.nu$/i, 'nushell'],
  [/\.ps1$/i, 'powershell'],
  [/\.ya?ml$/i, 'yaml'],
  [/\.toml$/i, 'toml'],
  [/\.ini$|^\.npmrc$/i, 'ini'],
  [/\.plist$/i, 'plist'],
];

/** By which rules a file may be changed, by its name. */
export function formatOf(path: string): EditFormat {
  const name = baseOf(path);
  return formats.find(([names]) => names.test(name))?.[1] ?? 'plain';
}

/** Tells the same secret on the same line apart from others, for merging with what is known already. */
export const placeOf = ({ finding }: Found): string =>
  `${finding.location.path ?? ''}\u0000${finding.location.line ?? ''}\u0000${finding.fingerprint ?? fingerprint(finding.id)}`;

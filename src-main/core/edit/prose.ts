import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import type { ProseEdit } from './draft';
import { cannotQuote, notFound, unsupported } from './faults';
import { findSecret } from './find-secret';
import { skipBlanks, skipBlanksBack, type Lines } from './lines';
import { BARE_MASK, MASK } from './slot';
import type { Span, Splice } from './splice';
import type { Edit, EditAction, EditFault } from './target';

export interface ProsePlan {
  readonly splices: Splice[];
  readonly edits: ProseEdit[];
}

/**
 * Plans edits by line: the secret wherever it stands there. Lines are dropped only where the whole line is prose:
 * in a text without a format, or in a comment.
 */
export function planProse(
  text: string,
  lines: Lines,
  edits: readonly Edit[],
  asProse: (value: string) => string | null,
  comments: readonly Span[] | 'all',
): Result<ProsePlan, EditFault> {
  const splices: Splice[] = [];
  const done: ProseEdit[] = [];
  for (const { target, action } of edits) {
    if (target.at === 'pointer' || !lines.has(target.line)) return notFound(target);
    const start = lines.start(target.line);
    const found = findSecret(lines.read(target.line), action.from);
    if (found.length === 0 || action.from.trim() === '') return notFound(target);
    if (action.do === 'remove' || action.do === 'disable') {
      const all = comments === 'all';
      if (!all && !isComment(text, comments, start, lines.end(target.line))) {
        return unsupported(message('edit.more-than-note'), target.line);
      }
      if (action.do === 'disable' && all) {
        return unsupported(message('edit.no-comments'), target.line);
      }
      if (action.do === 'remove') {
        splices.push({ start, end: lines.next(target.line), text: '' });
        continue;
      }
    }
    const to = wanted(action, asProse);
    if (to === null) return cannotQuote(target.line);
    for (const range of found) splices.push({ start: start + range.start, end: start + range.end, text: to });
    done.push({ from: action.from.trim(), to });
  }
  return ok({ splices, edits: done });
}

function wanted(action: EditAction, asProse: (value: string) => string | null): string | null {
  if (action.do === 'replace') return asProse(action.to);
  if (action.do === 'mask') return asProse(MASK) ?? asProse(BARE_MASK);
  return '…';
}

/** True when there is nothing on the line but one comment or a piece of one. */
function isComment(text: string, comments: readonly Span[], start: number, end: number): boolean {
  const first = skipBlanks(text, start);
  const last = skipBlanksBack(text, end);
  return comments.some((span) => span.start <= first && last <= span.end);
}

/** Characters that mean nothing in any of the formats. */
const harmless = /^[A-Za-z0-9_.+@%/=-]*$/;

export const harmlessProse = (value: string): string | null => (harmless.test(value) ? value : null);

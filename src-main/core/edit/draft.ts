import type { Result } from '../result';
import type { Span, Splice } from './splice';
import type { Edit, EditFault } from './target';

/** What an editor wants to do to a text, and how to tell afterwards that it did just that. */
export interface Draft {
  readonly splices: readonly Splice[];
  /** Comments of the text: they may be edited by line like prose. */
  readonly comments: readonly Span[];
  /**
   * Reads the new text and says whether nothing changed but what was meant to.
   * `all` are the draft's splices and those of edits by line, in order; `prose` are the latter alone.
   */
  readonly holds: (after: string, all: readonly Splice[], prose: readonly ProseEdit[]) => boolean;
}

/** An edit by line: the same characters, whatever they mean there. */
export interface ProseEdit {
  readonly from: string;
  readonly to: string;
}

export interface Editor {
  /** Plans all edits by pointer or name together; positions refer to `text`. Changes nothing. */
  readonly draft: (text: string, edits: readonly Edit[]) => Result<Draft, EditFault>;
  /** How a value is written where nothing is known of its surroundings; null where that is not safe. */
  readonly asProse: (value: string) => string | null;
}

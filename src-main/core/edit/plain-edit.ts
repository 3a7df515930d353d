import { ok } from '../result';
import type { Editor } from './draft';

/** A text without a format: every edit is one by line, and there is no meaning that could be broken. */
export const plainEditor: Editor = {
  draft: () => ok({ splices: [], comments: [], holds: () => true }),
  asProse: (value) => value,
};

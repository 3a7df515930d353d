import { fail } from '../result';
import type { EditFault, EditTarget } from './target';

type Failed = { ok: false; error: EditFault };

function fault(code: EditFault['code'], words: string, line?: number): Failed {
  return fail(line === undefined ? { code, words } : { code, words, line });
}

export const lineOf = (target: EditTarget): number | undefined => (target.at === 'pointer' ? undefined : target.line);

/** The place the edit names does not exist in this text. */
export function notFound(target: EditTarget): Failed {
  if (target.at === 'pointer') return fault('not-found', `There is no ${target.pointer} in this file.`);
  if (target.at === 'variable') {
    return fault('not-found', `Line ${target.line} does not set ${target.name}.`, target.line);
  }
  return fault('not-found', `The old key is not on line ${target.line}.`, target.line);
}

/** The place exists and holds something other than the secret the edit was made for. */
export const changed = (line?: number): Failed =>
  fault('changed', 'The old key is no longer at this place. The file has changed since it was looked at.', line);

/** No way of writing the new value here would be read back as that value. */
export const cannotQuote = (line?: number): Failed =>
  fault('cannot-quote', 'The new value has a character that cannot be written safely at this place.', line);

export const notText = (): Failed => fault('not-text', 'This file is not text, so it is left alone.');

export const unsupported = (words: string, line?: number): Failed => fault('unsupported', words, line);

/** The edit was planned, tried, and would have touched something else as well. */
export const unsafe = (line?: number): Failed =>
  unsupported('This change would have altered something else in the file, so it was not made.', line);

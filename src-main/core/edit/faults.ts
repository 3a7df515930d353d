import { message, say, type Message } from '../../contract/messages/message';
import { fail } from '../result';
import type { EditFault, EditTarget } from './target';

type Failed = { ok: false; error: EditFault };

function fault(code: EditFault['code'], why: Message, line?: number): Failed {
  const words = say(why);
  return fail(line === undefined ? { code, words } : { code, words, line });
}

export const lineOf = (target: EditTarget): number | undefined => (target.at === 'pointer' ? undefined : target.line);

/** The place the edit names does not exist in this text. */
export function notFound(target: EditTarget): Failed {
  if (target.at === 'pointer') return fault('not-found', message('edit.no-pointer', { pointer: target.pointer }));
  if (target.at === 'variable') {
    return fault('not-found', message('edit.no-variable', { line: target.line, name: target.name }), target.line);
  }
  return fault('not-found', message('edit.no-secret', { line: target.line }), target.line);
}

/** The place exists and holds something other than the secret the edit was made for. */
export const changed = (line?: number): Failed => fault('changed', message('edit.changed'), line);

/** No way of writing the new value here would be read back as that value. */
export const cannotQuote = (line?: number): Failed => fault('cannot-quote', message('edit.cannot-quote'), line);

export const notText = (): Failed => fault('not-text', message('edit.not-text'));

export const unsupported = (why: Message, line?: number): Failed => fault('unsupported', why, line);

/** The edit was planned, tried, and would have touched something else as well. */
export const unsafe = (line?: number): Failed => unsupported(message('edit.unsafe'), line);

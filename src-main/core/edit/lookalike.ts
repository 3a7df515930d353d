import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import { unsupported } from './faults';
import { findSecret } from './find-secret';
import type { Lines } from './lines';
import { harmlessProse } from './prose';
import { BARE_MASK } from './slot';
import type { Splice } from './splice';
import type { EditAction, EditFault } from './target';

/**
 * `alias claude='KEY=… claude'`, `: ${KEY:=…}`, `@{ KEY = "…" }`: the name and the secret on one line, in a form that
 * is not taken apart. Harmless characters can be exchanged there; nothing can be taken out. Null where the line does
 * not have both, or is a comment, or lies where `excluded` says.
 */
export function lookalike(
  lines: Lines,
  target: { readonly name: string; readonly line: number },
  action: EditAction,
  excluded: (offset: number) => boolean = () => false,
): Result<Splice[], EditFault> | null {
  if (!lines.has(target.line) || action.from.trim() === '') return null;
  const start = lines.start(target.line);
  const line = lines.read(target.line);
  const named = line.search(new RegExp(`(?<!\\w)${target.name.replace(/\W/g, '\\$&')}(?!\\w)`));
  if (named < 0 || /^\s*#/.test(line) || excluded(start)) return null;
  const found = findSecret(line.slice(named), action.from);
  if (found.length === 0) return null;
  const { name, line: number } = target;
  if (action.do === 'remove' || action.do === 'disable') {
    return unsupported(message('edit.inside', { name, line: number }), number);
  }
  const to = action.do === 'mask' ? BARE_MASK : harmlessProse(action.to);
  if (to === null) return unsupported(message('edit.cannot-write-line', { line: number }), number);
  return ok(found.map((range) => ({ start: start + named + range.start, end: start + named + range.end, text: to })));
}

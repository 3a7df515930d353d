import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import { changed, notFound, unsafe, unsupported } from './faults';
import { placesAt, readJson } from './json-tree';
import { Lines } from './lines';
import { spliceText } from './splice';
import type { EditFault, EditFormat, EditTarget } from './target';

export interface Renamed {
  readonly text: string;
  /** Where the entry is found from now on. */
  readonly target: EditTarget;
}

/**
 * Gives an entry another name; its value, and everything else, stays byte for byte.
 *
 * @param name made of letters, digits and `_`, so that no format needs quotes for it
 * Faults: not-found, changed, unsupported (an entry that has no name of its own).
 */
export function renameEntry(
  format: EditFormat,
  text: string,
  target: EditTarget,
  name: string,
): Result<Renamed, EditFault> {
  switch (target.at) {
    case 'text':
      return unsupported(message('edit.no-name'), target.line);
    case 'pointer':
      return format === 'json' || format === 'jsonc'
        ? inJson(text, target.pointer, name)
        : unsupported(message('edit.names-stay'));
    case 'variable':
      return onLine(text, target.name, target.line, name);
  }
}

function inJson(text: string, pointer: string, name: string): Result<Renamed, EditFault> {
  const reading = readJson(text);
  if (!reading.ok) {
    const at = new Lines(text).of(reading.error.offset);
    return unsupported(message('edit.broken-json', { line: at }), at);
  }
  const [place, another] = reading.value.root === null ? [] : placesAt(reading.value.root, pointer);
  if (place === undefined) return notFound({ at: 'pointer', pointer });
  const member = place.container.members[place.index];
  if (another !== undefined || member === undefined || member.key === null) return changed();
  // The key is written from the member's start to the colon; its text may be escaped, its quotes may not be left out.
  const colon = text.slice(member.start, member.value.start).lastIndexOf(':');
  const key = text.slice(member.start, member.start + colon);
  const renamed = spliceText(text, [
    { start: member.start, end: member.start + key.trimEnd().length, text: JSON.stringify(name) },
  ]);
  const moved = `${pointer.slice(0, pointer.lastIndexOf('/'))}/${name}`;
  const again = readJson(renamed);
  const there = again.ok && again.value.root !== null ? placesAt(again.value.root, moved) : [];
  return there.length === 1 ? ok({ text: renamed, target: { at: 'pointer', pointer: moved } }) : unsafe();
}

function onLine(text: string, old: string, line: number, name: string): Result<Renamed, EditFault> {
  const lines = text.split('\n');
  const there = lines[line - 1];
  if (there === undefined) return notFound({ at: 'variable', name: old, line });
  const own = old.split('/').pop() ?? old;
  // The name that is assigned to: before `=`, `:` or a blank, and not a part of a longer word.
  const at = new RegExp(`(^|[^A-Za-z0-9_])${own.replace(/\W/g, '\\$&')}(?=["']?\\s{0,100}[=:\\s])`).exec(there);
  if (at === null) return notFound({ at: 'variable', name: old, line });
  const start = at.index + (at[1]?.length ?? 0);
  const made = there.slice(0, start) + name + there.slice(start + own.length);
  return ok({
    text: [...lines.slice(0, line - 1), made, ...lines.slice(line)].join('\n'),
    target: { at: 'variable', name: old.slice(0, old.length - own.length) + name, line },
  });
}

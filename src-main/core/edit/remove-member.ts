import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import { notFound, unsafe, unsupported } from './faults';
import { removeMembers } from './json-remove';
import { placesAt, readJson } from './json-tree';
import { Lines } from './lines';
import { inOrder, spliceText } from './splice';
import type { EditFault } from './target';

/**
 * Takes a member out of a JSON text whole, whatever it holds; everything else stays byte for byte. Of several with
 * the same name all go. Faults: not-found, unsupported (the text is no JSON).
 *
 * @param pointer RFC 6901
 */
export function removeMember(text: string, pointer: string): Result<string, EditFault> {
  const reading = readJson(text);
  if (!reading.ok) {
    const at = new Lines(text).of(reading.error.offset);
    return unsupported(message('edit.broken-json', { line: at }), at);
  }
  const { root, comments, relaxed } = reading.value;
  const places = root === null ? [] : placesAt(root, pointer);
  const [first] = places;
  if (first === undefined) return notFound({ at: 'pointer', pointer });
  const drops = new Map(places.filter((one) => one.container === first.container).map(({ index }) => [index, null]));
  const ordered = inOrder(removeMembers(text, new Lines(text), comments, first.container, drops, relaxed));
  const after = ordered ? spliceText(text, ordered) : text;
  const again = readJson(after);
  const gone = again.ok && (again.value.root === null || placesAt(again.value.root, pointer).length === 0);
  return gone && !(again.value.relaxed && !relaxed) ? ok(after) : unsafe();
}

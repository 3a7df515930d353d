import { message, say } from '../../contract/messages/message';
import { namesInRow } from '../../contract/messages/join';
import { baseOf } from '../../core/where';
import type { StoreFault } from '../../ports/file-store';

/** The part of a sentence that says why a file could not be read or changed. */
export function whyOf(fault: StoreFault): string {
  return fault.code === 'failed'
    ? say(message('why.failed', { detail: fault.detail }))
    : say(message(`why.${fault.code}`));
}

const mostNamed = 3;

/** Files by their last part, at most three of them. */
export function filesInWords(paths: readonly string[]): string {
  const names = paths.map(baseOf);
  if (names.length <= mostNamed) return namesInRow(names);
  return say(message('list.more', { first: namesInRow(names.slice(0, mostNamed)), count: names.length - mostNamed }));
}

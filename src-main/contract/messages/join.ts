import { message, say } from './message';

/** Names one after the other, as the language that is spoken separates them: "A, B, C". Nothing for none. */
export const namesInRow = (names: readonly string[]): string =>
  names.length === 0 ? '' : names.reduce((first, next) => say(message('list.row', { first, next })));

/** "A", "A and B", "A, B and C". */
export function namesInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : say(message('list.pair', { first: namesInRow(names.slice(0, -1)), last }));
}

/** Whole sentences as a paragraph: with a space between them, or none where the language sets none. Empty ones go. */
export const sentences = (several: readonly string[]): string =>
  several
    .filter((one) => one !== '')
    .reduce((first, next) => (first === '' ? next : say(message('text.follows', { first, next }))), '');

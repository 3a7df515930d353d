const han = /[\u3400-\u9fff]/;
const latin = /[!-~]/;

const meet = (left: string, right: string): boolean =>
  (han.test(left) && latin.test(right)) || (latin.test(left) && han.test(right));

/**
 * A Chinese sentence with gaps, as a template tag. Chinese sets a space where a Chinese character meets a Latin letter
 * or a digit, and which of the two a gap begins and ends with is known only once it is filled.
 */
export function spaced(parts: readonly string[], ...gaps: readonly (string | number)[]): string {
  let text = '';
  for (const [index, part] of parts.entries()) {
    for (const piece of index === 0 ? [part] : [String(gaps[index - 1] ?? ''), part]) {
      text += (meet(text.slice(-1), piece.slice(0, 1)) ? ' ' : '') + piece;
    }
  }
  return text;
}

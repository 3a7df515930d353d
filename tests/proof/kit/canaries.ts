import { createHash } from 'node:crypto';

/** Begins every canary after its prefix, so that one search finds them all; 12 characters, because less may be chance. */
const mark = 'zQ9cAnArYq7X';

/** As a secret may be written: the same text, and as bytes of other kinds. */
const writings: readonly ((text: string) => readonly string[])[] = [
  (text) => [text],
  (text) => [[...text].reverse().join('')],
  (text) => [[...text].join('\0')],
  (text) => [Buffer.from(text).toString('hex'), Buffer.from(text).toString('hex').toUpperCase()],
  (text) => [0, 1, 2].map((shift) => base64Core(text, shift)),
  (text) => [Buffer.from(text).reduce((made, byte) => `${made}%${byte.toString(16)}`, '')],
  (text) => [[...text].map((char) => `\\u00${char.charCodeAt(0).toString(16)}`).join('')],
];

/** The characters of the base64 form that do not depend on what stands before and after. */
function base64Core(text: string, shift: number): string {
  const whole = Buffer.from('\0'.repeat(shift) + text)
    .toString('base64')
    .replace(/=+$/, '');
  const skip = shift === 0 ? 0 : shift + 1;
  return whole.slice(skip, -2);
}

/** Secrets that cannot be mistaken, and the search for any piece of them. */
export class Canaries {
  readonly #needles = new Set<string>();

  /** A key in the shape of Anthropic's. Its body repeats the mark. */
  key(number: number): string {
    return this.#known('sk-ant-api03-', number);
  }

  /** The same for a secret of another shape that begins like `prefix`. */
  other(prefix: string, number: number): string {
    return this.#known(prefix, number);
  }

  /** The writing in which a secret stands in the bytes, or null. */
  leakIn(bytes: Buffer): string | null {
    const text = bytes.toString('latin1');
    for (const needle of this.#needles) {
      if (text.includes(needle))
        return `${needle.slice(0, 40)} at ${text.indexOf(needle)} in ${JSON.stringify(text.slice(Math.max(0, text.indexOf(needle) - 60), text.indexOf(needle) + 60))}`;
    }
    return null;
  }

  #known(prefix: string, number: number): string {
    const own = createHash('sha256').update(String(number)).digest('hex').slice(0, 4);
    // Whichever twelve characters of the body are cut out, they are the mark turned by some places.
    for (let turn = 0; turn < mark.length; turn += 1) {
      const turned = mark.slice(turn) + mark.slice(0, turn);
      for (const write of writings) for (const needle of write(turned)) this.#needles.add(needle);
    }
    return `${prefix}TEST${mark.repeat(6)}-${own}${own}AA`;
  }
}

/**
 * A secret in memory. Printed, logged, serialised or cloned it shows nothing:
 * the text sits in a private field, which none of those reach.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The secret itself. Only for sending it, writing it, or deriving a mask or fingerprint from it. */
  reveal(): string {
    return this.#text;
  }

  toJSON(): string {
    return '[secret]';
  }

  toString(): string {
    return '[secret]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]';
  }
}

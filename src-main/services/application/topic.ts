/** Something that listeners are told about, each time it changes. */
export class Topic<T> {
  readonly #listeners = new Set<(what: T) => void>();

  readonly on = (listener: (what: T) => void): void => {
    this.#listeners.add(listener);
  };

  readonly tell = (what: T): void => {
    for (const listener of this.#listeners) listener(what);
  };
}

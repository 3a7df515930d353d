/** A part of the catalogue: every code has a sentence, made from its arguments. */
export type Words = Readonly<Record<string, (args: never) => string>>;

/** What all parts have, in one type. */
type Together<Parts extends readonly unknown[]> = (
  Parts[number] extends infer Part ? (Part extends object ? (part: Part) => void : never) : never
) extends (all: infer All) => void
  ? All
  : never;

/**
 * One dictionary of many parts; of a name that two parts have, the later one counts. Spread into a plain object, the
 * thousand sentences of a catalogue cost V8 6 ms of every start, and a dictionary a tenth of a millisecond.
 */
export const together = <const Parts extends readonly object[]>(...parts: Parts): Together<Parts> =>
  Object.assign(Object.create(null) as object, ...parts) as Together<Parts>;

/** A part from 0 to 1 as whole percents, held to 0..100; undefined where nobody knows how much is done. */
export const percentOf = (part: number | undefined): number | undefined =>
  part === undefined ? undefined : Math.round(Math.min(1, Math.max(0, part)) * 100);

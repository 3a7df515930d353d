import { z } from 'zod';

const Use = z.strictObject({
  /** The place's id. */
  place: z.string(),
  how: z.enum(['login', 'key', 'cloud', 'nothing']),
  /** Which finding it comes from; null where nothing is used. */
  finding: z.string().nullable(),
  /** Of a key. A login's token is renewed every few hours, which is no news. */
  fingerprint: z.string().nullable(),
  /** E-mail address or mask, as the window shows it. */
  uses: z.string(),
});

/** What is kept of the last snapshot that the user saw: fingerprints and masks, no path and no secret. */
export const Remembered = z.strictObject({
  schema: z.literal(1),
  /** ms since the epoch. */
  at: z.number(),
  uses: z.array(Use).max(200),
  /** What the last live answer said about the terminal's credential. */
  answered: z.enum(['live', 'rejected', 'limited']).nullable(),
  /** Every copy of a key: a digest of its place, and its fingerprint. */
  copies: z.array(z.tuple([z.string(), z.string()])).max(5_000),
  /** Version of the Claude Code that a terminal starts. */
  version: z.string().nullable(),
});
export type Remembered = z.infer<typeof Remembered>;
export type RememberedUse = z.infer<typeof Use>;

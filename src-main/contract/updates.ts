import { z } from 'zod';

/** Where an update stands. */
export const UpdateStep = z.enum(['idle', 'looking', 'newest', 'offered', 'downloading', 'ready', 'failed']);
export type UpdateStep = z.infer<typeof UpdateStep>;

/** Another version that can be had. */
export const UpdateOffer = z.strictObject({
  version: z.string().max(64),
  /** What changed, as plain text; empty where nothing is said. */
  notes: z.string().max(20_000),
  /** Back to the version that was there before. */
  older: z.boolean(),
});
export type UpdateOffer = z.infer<typeof UpdateOffer>;

/** What the window shows of updates. */
export const UpdateState = z.strictObject({
  version: z.string().max(64),
  step: UpdateStep,
  /** Why this copy of the app does not update itself, ready to be read; null where it does. */
  instead: z.string().nullable(),
  offer: UpdateOffer.nullable(),
  /** Of the download, 0 to 100. */
  percent: z.number().min(0).max(100).nullable(),
  /** What went wrong, ready to be read. */
  problem: z.string().nullable(),
  /** The version before this one, where it can be had back. */
  previous: z.string().max(64).nullable(),
});
export type UpdateState = z.infer<typeof UpdateState>;

/** The licences of everything that is shipped, each text once. */
export const Licences = z.array(
  z.strictObject({
    /** SPDX name. */
    licence: z.string().max(200),
    /** Name and version each. */
    packages: z.array(z.string().max(200)),
    text: z.string().max(200_000),
  }),
);
export type Licences = z.infer<typeof Licences>;

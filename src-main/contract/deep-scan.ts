import { z } from 'zod';
import { Finding } from './finding';

/** Something to look through. The window names it by its id; the paths stay with the main process. */
export const DeepFolder = z.strictObject({
  id: z.string(),
  /** A folder the user chose, every project that Claude Code lists, or the conversations that Claude Code keeps. */
  kind: z.enum(['chosen', 'projects', 'conversations']),
  /** As people name it, from the home folder: "~/work". Empty for `projects`. */
  path: z.string(),
  /** How many folders it stands for. */
  count: z.number().int().nonnegative(),
});
export type DeepFolder = z.infer<typeof DeepFolder>;

export const DeepFolders = z.strictObject({ folders: z.array(DeepFolder) });
export type DeepFolders = z.infer<typeof DeepFolders>;

/** How far the look through whole folders is. */
export const DeepScanState = z.strictObject({
  step: z.enum(['idle', 'running', 'done', 'cancelled', 'failed']),
  /** Files looked at so far. */
  files: z.number().int().nonnegative(),
  /** Places with a secret found so far, known places left out. */
  found: z.number().int().nonnegative(),
  /** The folder that is looked at, as people name it. */
  current: z.string().nullable(),
  /** What went wrong, or is worth knowing at the end: one sentence. */
  words: z.string().nullable(),
  /** What was found since the last push; all of it in the answer to `deep.get`. Masked, as everywhere. */
  batch: z.array(Finding),
});
export type DeepScanState = z.infer<typeof DeepScanState>;

/** Everything the screen needs when it opens. */
export const DeepView = z.strictObject({ folders: z.array(DeepFolder), state: DeepScanState });
export type DeepView = z.infer<typeof DeepView>;

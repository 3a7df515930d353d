import { z } from 'zod';

/** One Claude Code of this computer, by an id that is the same from look to look. */
export const UpdatableCli = z.strictObject({
  id: z.string(),
  path: z.string(),
  version: z.string().nullable(),
  /** "native", "npm", "homebrew", "winget", "unknown". */
  origin: z.string(),
  usedByShell: z.boolean(),
});
export type UpdatableCli = z.infer<typeof UpdatableCli>;

/** How one Claude Code is brought up to date by its own means. Nothing ran yet that changes anything. */
export const CliUpdatePlan = z.strictObject({
  installation: UpdatableCli,
  /** `reinstall`: it does not even answer when asked for its version. */
  kind: z.enum(['update', 'reinstall']),
  /** What will run, as people would type it; empty where there is no such line. */
  command: z.string(),
  /** Whether Keymender runs it; otherwise it is for a terminal. */
  runs: z.boolean(),
  words: z.string(),
  /** The other installations: one of them may be what a terminal runs. */
  others: z.array(UpdatableCli),
  /** What the others mean for this one. */
  conflict: z.string().nullable(),
});
export type CliUpdatePlan = z.infer<typeof CliUpdatePlan>;

/** The last lines of what the command printed, secrets masked. */
const lines = z.array(z.string()).max(200);

export const CliUpdateState = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('idle') }),
  z.strictObject({ step: z.literal('running'), command: z.string(), lines }),
  z.strictObject({
    step: z.literal('done'),
    before: z.string().nullable(),
    after: z.string().nullable(),
    words: z.string(),
    /** A terminal runs another installation than the one that was brought up to date. */
    warning: z.string().nullable(),
    lines,
  }),
  z.strictObject({ step: z.literal('failed'), code: z.string(), words: z.string(), lines }),
]);
export type CliUpdateState = z.infer<typeof CliUpdateState>;

/** `update-cli --json`: the plan, and with `--apply` what came of it. */
export const CliUpdateReport = z.strictObject({
  schema: z.literal(1),
  plan: CliUpdatePlan,
  result: CliUpdateState.nullable(),
});
export type CliUpdateReport = z.infer<typeof CliUpdateReport>;

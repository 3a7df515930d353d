import { z } from 'zod';
import { LinkId } from './diagnosis';

export const PreviewLine = z.strictObject({
  kind: z.enum(['same', 'del', 'add']),
  line: z.number().int(),
  /** Secrets masked. */
  text: z.string(),
});
export type PreviewLine = z.infer<typeof PreviewLine>;

export const stepKinds = [
  'replace',
  'remove',
  'disable',
  'mask',
  'set',
  'repair',
  'create-file',
  'delete-file',
  'restore-file',
  'set-mode',
  'keychain-set',
  'keychain-remove',
  'cli-logout',
  'cli-login',
] as const;
export const StepKind = z.enum(stepKinds);
export type StepKind = z.infer<typeof StepKind>;

export const PlanStep = z.strictObject({
  id: z.string(),
  kind: StepKind,
  /** The file or keychain item, as people name it. */
  target: z.string(),
  /** Findings that this step takes care of. */
  findings: z.array(z.string()),
  words: z.string(),
  preview: z.array(PreviewLine),
  /** False for steps that the user may add (files of other tools). */
  chosen: z.boolean(),
  /** True for steps that the rest makes no sense without: they cannot be left out. */
  needed: z.boolean().optional(),
});
export type PlanStep = z.infer<typeof PlanStep>;

export const Restart = z.strictObject({
  pid: z.number().int(),
  what: z.string(),
  /** Keymender can close it without harm: its conversation can be continued. */
  closable: z.boolean().optional(),
});
export type Restart = z.infer<typeof Restart>;

/** One of several ways to repair a file. Those of one target exclude each other. */
export const PlanChoice = z.strictObject({
  id: z.string(),
  target: z.string(),
  words: z.string(),
  /** When what it would bring back was kept, or last changed; ms since the epoch. */
  at: z.number().nullable(),
  picked: z.boolean(),
});
export type PlanChoice = z.infer<typeof PlanChoice>;

/** Inert: nothing in it can run. What it means is kept by the main process under its id. */
export const Plan = z.strictObject({
  id: z.string(),
  title: z.string(),
  steps: z.array(PlanStep),
  restarts: z.array(Restart),
  warnings: z.array(z.string()),
  /** Lines for a terminal that the warnings name, word for word: what the user runs, and Keymender does not. */
  commands: z.array(z.string()).optional(),
  /** What is left to do once it is done, with the page for it. */
  afterwards: z.strictObject({ words: z.string(), link: LinkId }).optional(),
  /** The user may keep what worked: each file can be changed without the others. */
  separable: z.boolean().optional(),
  /** Other ways to the same end, for plans that repair; the preview is made anew with the ids of those wanted. */
  choices: z.array(PlanChoice).optional(),
});
export type Plan = z.infer<typeof Plan>;

/** How far a change is. */
export const Progress = z.strictObject({
  plan: z.string(),
  stage: z.enum(['prepare', 'change', 'check']),
  /** The step that was dealt with last; null before the first. */
  step: z.string().nullable(),
  /** Files. */
  done: z.number().int(),
  of: z.number().int(),
  words: z.string(),
});
export type Progress = z.infer<typeof Progress>;

export const Change = z.strictObject({
  finding: z.string().nullable(),
  target: z.string(),
  result: z.enum(['changed', 'removed', 'masked', 'restored', 'unchanged', 'refused', 'failed']),
  words: z.string(),
});
export type Change = z.infer<typeof Change>;

export const Receipt = z.strictObject({
  id: z.string(),
  plan: z.string(),
  title: z.string(),
  state: z.enum(['verified', 'rolled-back', 'refused']),
  /** One sentence for people. */
  words: z.string(),
  changes: z.array(Change),
  restarts: z.array(Restart),
  at: z.number(),
  undoable: z.boolean(),
});
export type Receipt = z.infer<typeof Receipt>;

export const BackupEntry = z.strictObject({
  receipt: z.string(),
  title: z.string(),
  at: z.number(),
  files: z.number().int(),
  bytes: z.number().int(),
  encrypted: z.boolean(),
  undoable: z.boolean(),
});
export type BackupEntry = z.infer<typeof BackupEntry>;

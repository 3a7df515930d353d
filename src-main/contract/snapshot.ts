import { z } from 'zod';
import { Action, Diagnosis, Standing } from './diagnosis';
import { Finding } from './finding';
import { Health } from './health';
import { OtherToolNote } from './other-tool';
import { Reminder } from './reminder';
import { Account, Mode, Resolution } from './resolution';

/** One step of the ladder that Claude Code climbs down until it finds a credential. */
export const Rung = z.strictObject({
  step: z.enum([
    'provider',
    'auth-token',
    'api-key',
    'helper',
    'oauth-token',
    'profile',
    'login',
    'managed-key',
    'custom-header',
  ]),
  state: z.enum(['used', 'not-set', 'outranked', 'not-usable']),
  finding: z.string().nullable(),
  /** "Key variable", "Your Claude login". */
  title: z.string(),
  words: z.string(),
});
export type Rung = z.infer<typeof Rung>;

/** A place from which people start Claude Code, and what it would send there. */
export const Place = z.strictObject({
  id: z.string(),
  /** "Terminal", "Scripts", "VS Code", or a project folder's name. */
  label: z.string(),
  kind: z.enum(['terminal', 'scripts', 'ide', 'project', 'desktop']),
  mode: Mode,
  resolution: Resolution,
  ladder: z.array(Rung),
  health: Health,
  /** What is used there, for a row: an e-mail address, or a masked key. */
  uses: z.string(),
  /** Where that comes from: "Your Claude login", ".zshrc, line 14". */
  from: z.string(),
});
export type Place = z.infer<typeof Place>;

/** All copies of one secret. */
export const KeyGroup = z.strictObject({
  fingerprint: z.string(),
  masked: z.string(),
  kind: z.string(),
  findings: z.array(z.string()),
  inUse: z.boolean(),
  health: Health.nullable(),
});
export type KeyGroup = z.infer<typeof KeyGroup>;

export const Installation = z.strictObject({
  path: z.string(),
  version: z.string().nullable(),
  /** "native", "npm", "homebrew", "winget", "unknown". */
  origin: z.string(),
  usedByShell: z.boolean(),
  problem: z.string().nullable(),
});
export type Installation = z.infer<typeof Installation>;

/** A Claude Code that runs now. */
export const RunningClaude = z.strictObject({
  pid: z.number(),
  /** "Claude Code in the folder website". */
  what: z.string(),
  /** ms since the epoch. */
  startedAt: z.number(),
  /** Why it should be started again, or null. */
  problem: z.string().nullable(),
  /** Set where nobody can tell whether it uses what is set today, because the time of the last change is not known. */
  unsure: z.boolean().optional(),
});
export type RunningClaude = z.infer<typeof RunningClaude>;

/** Whom Claude Code asks instead of Anthropic, where a cloud provider is switched on. */
export const CloudAccount = z.strictObject({
  /** "An Amazon account (Bedrock)". */
  title: z.string(),
  /** At least one: "region eu-central-1", "profile work". */
  facts: z.array(z.string()),
});
export type CloudAccount = z.infer<typeof CloudAccount>;

export const Verdict = z.strictObject({
  standing: Standing,
  /** At most seven words. */
  headline: z.string(),
  /** One or two sentences. */
  words: z.string(),
  primary: Action.nullable(),
  secondary: Action.nullable(),
});
export type Verdict = z.infer<typeof Verdict>;

/** Everything that the window ever sees of this machine. Redacted: no secret, no more of one than its mask. */
export const Snapshot = z.strictObject({
  schema: z.literal(1),
  at: z.number(),
  demo: z.boolean(),
  /** What is being done right now. */
  busy: z.enum(['idle', 'reading', 'checking']),
  verdict: Verdict,
  account: Account.nullable(),
  /** Absent where Claude Code asks Anthropic itself. */
  cloud: CloudAccount.optional(),
  /** "Your Claude login, kept by Claude Code", ".zshrc, line 14". */
  comesFrom: z.string().nullable(),
  loginLastsUntil: z.number().nullable(),
  places: z.array(Place),
  /** Listed projects that are no place of their own, because Claude Code does there what it does in the terminal. */
  projectsAlike: z.number().int().nonnegative(),
  findings: z.array(Finding),
  groups: z.array(KeyGroup),
  diagnoses: z.array(Diagnosis),
  installations: z.array(Installation),
  /** Claude Code programs that run now; absent where nobody may look (a hermetic run). */
  running: z.array(RunningClaude).optional(),
  /** Sentences about what happened without being asked: an interrupted change that was taken back. */
  notices: z.array(z.string()),
  /** What works today and is worth doing before it does harm; the most pressing first. */
  reminders: z.array(Reminder),
  /** Other programs here that write what Claude Code signs in with. */
  otherTools: z.array(OtherToolNote).optional(),
  /** What is different from when the user last looked, a sentence each. */
  changes: z.array(z.string()),
});
export type Snapshot = z.infer<typeof Snapshot>;

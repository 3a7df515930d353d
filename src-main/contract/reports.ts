import { z } from 'zod';
import { Cause } from './causes';
import { Diagnosis } from './diagnosis';
import { Finding } from './finding';
import { Health, NetworkReport } from './health';
import { BackupEntry, Plan } from './plan';
import { Resolution } from './resolution';
import { Installation, RunningClaude } from './snapshot';

const schema = z.literal(1);

/** `status --json` */
export const StatusReport = z.strictObject({
  schema,
  contexts: z.strictObject({ headless: Resolution, interactive: Resolution }),
  findings: z.array(Finding),
  diagnoses: z.array(Diagnosis),
  health: Health,
  /** Set when this start first had to finish or take back an interrupted change. */
  recovered: z.array(z.string()).optional(),
});
export type StatusReport = z.infer<typeof StatusReport>;

/** `scan --json` */
export const ScanReport = z.strictObject({
  schema,
  findings: z.array(Finding),
  stats: z.strictObject({ files: z.number(), bytes: z.number(), ms: z.number() }),
});
export type ScanReport = z.infer<typeof ScanReport>;

/** `check --json` */
export const CheckReport = z.strictObject({
  schema,
  health: z.array(Health),
  network: NetworkReport,
  /** What one word to a model proved, with `--message`. */
  message: z.array(Health).optional(),
  /** The newest Claude Code, with `--newest`; its version is null where it could not be learnt. */
  newest: z.strictObject({ version: z.string().nullable(), words: z.string() }).optional(),
  /** Every Claude Code on the machine, with what is the matter with it. */
  installations: z.array(Installation).optional(),
  /** Those that run now; absent in a hermetic run. */
  running: z.array(RunningClaude).optional(),
});
export type CheckReport = z.infer<typeof CheckReport>;

export const CauseGuess = z.strictObject({
  cause: Cause,
  confidence: z.number().min(0).max(1).describe('0..1: how often such an answer was right for texts nobody had seen'),
  because: z.array(z.string()),
});

/** `diagnose --json` */
export const DiagnoseReport = z.strictObject({
  schema,
  causes: z.array(CauseGuess).max(3),
  diagnosis: Diagnosis,
  plan: Plan,
});
export type DiagnoseReport = z.infer<typeof DiagnoseReport>;

/** `backups --json` */
export const BackupsReport = z.strictObject({ schema, backups: z.array(BackupEntry) });
export type BackupsReport = z.infer<typeof BackupsReport>;

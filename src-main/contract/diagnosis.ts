import { z } from 'zod';
import { Cause } from './causes';

/** The four states that the tray, the window and a report share. */
export const Standing = z.enum(['fine', 'attention', 'broken', 'unknown']);
export type Standing = z.infer<typeof Standing>;

/** What one click can do. The window and the headless command use the same names. */
export const actionIds = [
  'check-now',
  'login-subscription',
  'login-console',
  'logout',
  'rotate',
  'use-subscription',
  'remove',
  'repair',
  'run-helper',
  'paste-error',
  'network-check',
  'show-copies',
  'show-why',
  'show-file',
  'install-claude',
  'update-claude',
  'open-link',
] as const;
export const ActionId = z.enum(actionIds);
export type ActionId = z.infer<typeof ActionId>;

/** Web pages that the app may open; the renderer names one, the address is the main process's. */
export const linkIds = [
  'console-keys',
  'console-billing',
  'claude-billing',
  'claude-usage',
  'claude-code-sessions',
  'status-page',
  'install-docs',
  'bedrock-docs',
  'vertex-docs',
  'network-docs',
  'supported-countries',
  'support',
] as const;
export const LinkId = z.enum(linkIds);
export type LinkId = z.infer<typeof LinkId>;

export const Action = z.strictObject({
  id: ActionId,
  label: z.string(),
  findings: z.array(z.string()).optional(),
  link: LinkId.optional(),
});
export type Action = z.infer<typeof Action>;

export const Evidence = z.strictObject({ finding: z.string().nullable(), words: z.string() });
export type Evidence = z.infer<typeof Evidence>;

export const Diagnosis = z.strictObject({
  cause: Cause,
  standing: Standing,
  /** At most seven words. */
  headline: z.string(),
  /** What happened and why it matters, two sentences at most. */
  words: z.string(),
  because: z.array(z.string()),
  evidence: z.array(Evidence),
  /** Best first; the first is the button, the second the quiet link. */
  actions: z.array(Action),
});
export type Diagnosis = z.infer<typeof Diagnosis>;

import { z } from 'zod';

/** What a value is, whatever its place: decides which slot it could fill and which advice fits. */
export const findingKinds = [
  'api-key',
  'admin-key',
  'auth-token',
  'oauth-token',
  'refresh-token',
  'login',
  'helper',
  'profile',
  'custom-headers',
  'provider-switch',
  'base-url',
  'config-dir',
  'account',
  'approval',
  'admin-lock',
  'aws-credentials',
  'gcp-credentials',
  'azure-credentials',
  'mcp-secret',
  'other-secret',
  'file',
] as const;
export const FindingKind = z.enum(findingKinds);
export type FindingKind = z.infer<typeof FindingKind>;

/**
 * Codes that say what is the matter with a finding. A secret in good order has none.
 * `reference` and `placeholder` mark values that are no secret at all.
 */
export const findingIssues = [
  'reference',
  'placeholder',
  'empty',
  'looks-truncated',
  'doubled',
  'whitespace-around',
  'whitespace-inside',
  'line-break-inside',
  'invisible-character',
  'not-sendable',
  'quotes-around',
  'bearer-prefix',
  'wrong-kind-for-slot',
  'other-vendor',
  'base-url-with-v1',
  'others-can-read',
  'owned-by-someone-else',
  'tracked-by-git',
  'not-read-by-claude-code',
  'expired',
  'cannot-be-refreshed',
  'no-inference-scope',
  'rejected-in-terminal',
  'overridden-later',
  'file-missing',
  'file-empty',
  'file-denied',
  'file-too-large',
  'file-not-a-file',
  'file-link-loop',
  'file-no-answer',
  'file-not-text',
  'file-read-error',
  'file-broken-json',
  'file-broken',
  'file-ignored-by-claude-code',
  'file-stops-claude-code',
  'file-byte-order-mark',
  'two-config-files',
  'keychain-locked',
  'keychain-not-asked',
] as const;
export const FindingIssue = z.enum(findingIssues);
export type FindingIssue = z.infer<typeof FindingIssue>;

export const Location = z.strictObject({
  path: z.string().optional(),
  /** 1-based. */
  line: z.number().int().positive().optional(),
  /** JSON pointer (RFC 6901) inside a structured file. */
  pointer: z.string().optional(),
  /** Service and account of a keychain item, never its content. */
  keychain: z.string().optional(),
});
export type Location = z.infer<typeof Location>;

export const ReadBy = z.enum(['yes', 'no', 'other-tool']);
export type ReadBy = z.infer<typeof ReadBy>;

export const Finding = z.strictObject({
  /** Stable from scan to scan as long as the place and the name stay. */
  id: z.string(),
  source: z.string(),
  kind: FindingKind,
  /** The variable or property, as it is written there. */
  name: z.string(),
  location: Location,
  /** Null where there is no secret (a switch, a command, a broken file). */
  masked: z.string().nullable(),
  fingerprint: z.string().nullable(),
  readByClaudeCode: ReadBy,
  issues: z.array(FindingIssue),
});
export type Finding = z.infer<typeof Finding>;

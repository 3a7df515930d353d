import { z } from 'zod';

export const HealthState = z.enum(['live', 'rejected', 'limited', 'unknown']);
export type HealthState = z.infer<typeof HealthState>;

/** Why a credential is in its state. The codes that begin with `ok` are live; everything that the server did not decide is unknown. */
export const healthCodes = [
  'ok',
  'ok-narrow-scope',
  'ok-message',
  'ok-aws',
  'key-invalid',
  'key-expired',
  'token-invalid',
  'token-expired',
  'token-revoked',
  'permission',
  'organization-disabled',
  'subscription-not-allowed',
  'api-key-not-allowed',
  'aws-rejected',
  'aws-expired',
  'aws-secret-wrong',
  'aws-region-off',
  'aws-sign-on-over',
  'aws-no-profile',
  'google-broken',
  'limited-rate',
  'limited-usage',
  'limited-credit',
  'limited-spend',
  'limited-model',
  'not-checked',
  'nothing-to-check',
  'helper-not-run',
  'helper-failed',
  'not-sendable',
  'cloud-not-checked',
  'aws-denied',
  'aws-no-keys',
  'aws-not-run',
  'aws-login-not-checked',
  'aws-chain-failed',
  'not-amazon',
  'cloud-gateway',
  'google-not-checked',
  'message-not-for-logins',
  'offline',
  'dns',
  'refused',
  'reset',
  'timeout',
  'tls',
  'proxy-auth',
  'captive-portal',
  'turned-away',
  'redirected',
  'not-anthropic',
  'open-list',
  'base-url-v1',
  'too-large',
  'bad-answer',
  'bad-url',
  'server-error',
  'overloaded',
  'clock-skew',
  'keychain-locked',
] as const;
export const HealthCode = z.enum(healthCodes);
export type HealthCode = z.infer<typeof HealthCode>;

export const Health = z.strictObject({
  /** Finding id, or the empty string where nothing is configured. */
  subject: z.string(),
  state: HealthState,
  code: HealthCode,
  words: z.string(),
  /** When this was learnt, ms since the epoch. */
  at: z.number(),
});
export type Health = z.infer<typeof Health>;

export const NetworkStep = z.strictObject({
  id: z.string(),
  /** What was tried: `dns`, `tcp`, `tls`, `http`, `proxy`, `clock`, `portal`. */
  kind: z.string(),
  target: z.string(),
  state: z.enum(['fine', 'attention', 'broken', 'unknown', 'skipped']),
  code: z.string(),
  words: z.string(),
  ms: z.number(),
});
export type NetworkStep = z.infer<typeof NetworkStep>;

export const NetworkReport = z.strictObject({
  state: z.enum(['fine', 'attention', 'broken', 'unknown']),
  words: z.string(),
  steps: z.array(NetworkStep),
});
export type NetworkReport = z.infer<typeof NetworkReport>;

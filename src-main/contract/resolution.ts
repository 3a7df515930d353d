import { z } from 'zod';

export const Provider = z.enum(['firstParty', 'bedrock', 'vertex', 'foundry', 'mantle', 'anthropicAws']);
export type Provider = z.infer<typeof Provider>;

/** How Claude Code is started: `claude -p` from a script, or the interactive terminal program. */
export const Mode = z.enum(['headless', 'interactive']);
export type Mode = z.infer<typeof Mode>;

export const SlotKind = z.enum([
  'env-api-key',
  'env-auth-token',
  'env-oauth-token',
  'helper',
  'managed-key',
  'profile',
  'login',
  'custom-header',
  'cloud',
]);
export type SlotKind = z.infer<typeof SlotKind>;

/** One credential that a request would carry. */
export const Slot = z.strictObject({
  finding: z.string(),
  source: z.string(),
  kind: SlotKind,
  /** Null where the value is not known without a click (a helper command that was not run, a cloud login). */
  fingerprint: z.string().nullable(),
  masked: z.string().nullable(),
});
export type Slot = z.infer<typeof Slot>;

export const Account = z.strictObject({
  email: z.string().nullable(),
  organization: z.string().nullable(),
  plan: z.string().nullable(),
});
export type Account = z.infer<typeof Account>;

export const Blocked = z.strictObject({ code: z.string(), words: z.string() });
export type Blocked = z.infer<typeof Blocked>;

/** A credential that is there but not used, and what stands in front of it. */
export const Shadowed = z.strictObject({ finding: z.string(), by: z.string(), because: z.string() });
export type Shadowed = z.infer<typeof Shadowed>;

export const Resolution = z.strictObject({
  provider: Provider,
  slots: z.strictObject({ xApiKey: Slot.nullable(), bearer: Slot.nullable() }),
  account: Account.nullable(),
  /** Set when no request would be sent at all, with the reason. */
  blocked: Blocked.nullable(),
  shadowed: z.array(Shadowed),
  because: z.array(z.string()),
});
export type Resolution = z.infer<typeof Resolution>;

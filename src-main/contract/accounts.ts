import { z } from 'zod';
import { Health } from './health';

/** Name of a kept key in the system's keychain and in commands: made by Keymender, never by the user. */
export const KeyId = z.string().regex(/^key-[0-9a-f]{8}$/);

/** What is kept of a key beside the keychain, one small file for each. Holds no secret. */
export const KeyRecord = z.strictObject({
  version: z.literal(1),
  id: KeyId,
  name: z.string(),
  masked: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{12}$/),
  /** ms since the epoch. */
  firstSeen: z.number(),
});
export type KeyRecord = z.infer<typeof KeyRecord>;

/** An API key that Keymender keeps in the system's keychain. What is known of it holds no secret. */
export const KeptKey = z.strictObject({
  id: KeyId,
  /** As the user calls it. */
  name: z.string(),
  masked: z.string(),
  fingerprint: z.string(),
  /** ms since the epoch: when Keymender first saw this key. */
  firstSeen: z.number(),
  /** Whether Claude Code's helper command prints this one. */
  inUse: z.boolean(),
  /** What came of asking about it since Keymender started; absent where nobody was asked. */
  health: Health.optional(),
});
export type KeptKey = z.infer<typeof KeptKey>;

/** What is kept of a second folder of Claude Code, one small file for each. */
export const FolderRecord = z.strictObject({
  version: z.literal(1),
  name: z.string(),
  /** Below the home: `.claude-work`. */
  folder: z.string().regex(/^\.claude-[a-z0-9-]{1,32}$/),
  /** What starts it in a terminal: `claude-work`. */
  command: z.string().regex(/^claude-[a-z0-9-]{1,32}$/),
});
export type FolderRecord = z.infer<typeof FolderRecord>;

/** A second folder of Claude Code with a login of its own, which Keymender made a launcher for. */
export const AccountFolder = z.strictObject({
  name: z.string(),
  /** As people know it: below `~`. */
  folder: z.string(),
  /** The command that starts Claude Code with it. */
  command: z.string(),
});
export type AccountFolder = z.infer<typeof AccountFolder>;

export const AccountsList = z.strictObject({
  /** `unknown`: it was not asked, or gave no answer. */
  keychain: z.enum(['ready', 'locked', 'none', 'unknown']),
  keys: z.array(KeptKey),
  folders: z.array(AccountFolder),
  /** The subscription's e-mail address, where there is a login. */
  login: z.string().nullable(),
});
export type AccountsList = z.infer<typeof AccountsList>;

/** What the headless command prints with `--json`. */
export const AccountsReport = z.strictObject({ schema: z.literal(1), ...AccountsList.shape });
export type AccountsReport = z.infer<typeof AccountsReport>;

/** Longest name of a key or folder, in characters as people count them. */
export const longestName = 64;
/** As it comes over the bridge: looked at more closely by the main process, which answers with a sentence. */
export const GivenName = z.string().min(1).max(400);

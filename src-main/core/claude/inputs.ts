import type { Found } from '../found';
import type { Platform } from '../where';

/** The settings files by rank, highest first (observed with 2.1.330, 2026-11; facts of the vendor's settings page agree). */
export const settingsScopes = ['managed-drop-in', 'managed', 'local', 'project', 'user'] as const;
export type SettingsScope = (typeof settingsScopes)[number];

/** One variable as one place sets it. */
export interface EnvValue {
  readonly name: string;
  /** Untrimmed, as Claude Code would take it. */
  readonly text: string;
  readonly found: Found;
}

export interface SettingsDocument {
  readonly scope: SettingsScope;
  readonly path: string;
  /** `ignored`: Claude Code reads nothing of it; `fatal`: Claude Code stops. */
  readonly state: 'ok' | 'ignored' | 'fatal';
  /** Why it is not `ok`, in words that end a sentence. */
  readonly why: string | null;
  readonly env: readonly EnvValue[];
  /** Every variable of `env`, for programs that are started with it. */
  readonly variables: Readonly<Record<string, string>>;
  /** Null when absent; a blank command counts as set to nothing. */
  readonly helper: { readonly command: string; readonly found: Found } | null;
  readonly forceLoginMethod: string | null;
  /** A version below this stops Claude Code (managed settings only). */
  readonly requiredMinimumVersion: string | null;
  /** And so does one above this. */
  readonly requiredMaximumVersion: string | null;
  /** Whether a command supplies AWS credentials. */
  readonly exportsAws: boolean;
  /** `forceLoginOrgUUID`: null when it is not there; `none` for a value of no use, which permits no organization. */
  readonly organizations: 'some' | 'none' | null;
  /** Everything found in the file, the above included. */
  readonly found: readonly Found[];
}

export interface StoredLogin {
  readonly found: Found;
  /** As it would be sent; empty when the CLI blanked it. */
  readonly accessToken: string;
  readonly hasRefreshToken: boolean;
  /** Whether the login may be used for Claude Code at all; `broken` scopes make it die before sending. */
  readonly inference: 'allowed' | 'missing' | 'broken';
  /** Whether the file holds its permissions as one text instead of a list. */
  readonly scopesAreText: boolean;
  /** ms since the epoch; null when the file does not say. */
  readonly expiresAtMs: number | null;
  readonly refreshExpiresAtMs: number | null;
  readonly plan: string | null;
  readonly tier: string | null;
  readonly organizationId: string | null;
}

export interface RememberedAccount {
  readonly email: string | null;
  readonly organization: string | null;
  readonly organizationId: string | null;
  readonly found: Found;
}

export interface GlobalState {
  readonly path: string;
  readonly state: 'absent' | 'ok' | 'empty' | 'fatal';
  readonly why: string | null;
  /** `text` is empty for a value that is no text: nothing is sent for it, but it keeps a profile from being used. */
  readonly primaryApiKey: { readonly text: string; readonly found: Found } | null;
  readonly account: RememberedAccount | null;
  /** Last 20 characters of keys that the user allowed or refused in the terminal. */
  readonly approved: readonly string[];
  readonly rejected: readonly string[];
  /** The top-level `env`, which is applied like that of a settings file. */
  readonly env: readonly EnvValue[];
  /** Every variable of it, for programs that are started with it. */
  readonly variables: Readonly<Record<string, string>>;
  readonly trustedFolders: readonly string[];
  /** Most recently used first, as far as the file tells. */
  readonly projects: readonly string[];
  readonly found: readonly Found[];
}

export interface Profile {
  readonly name: string;
  readonly type: 'user_oauth' | 'oidc_federation';
  /** Why its credentials cannot be used, in words that end a sentence; null when they can. */
  readonly broken: string | null;
  /** `text` is null where the token is only known after an exchange with the server. */
  readonly token: { readonly text: string | null; readonly found: Found } | null;
  readonly expiresAtMs: number | null;
  /** Whether Claude Code could renew it: a refresh token, and a client to ask for. */
  readonly renewable: boolean;
  /** What its configuration brings along for federation; variables may bring the rest. */
  readonly federation: { readonly identityToken: boolean; readonly rule: boolean };
}

/** What a helper command gave, when it was run. */
export type HelperOutcome =
  | { readonly state: 'not-run' }
  | { readonly state: 'value'; readonly text: string }
  | { readonly state: 'failed'; readonly detail: string };

/** Everything that decides what Claude Code sends, already read. The resolver's only input. */
export interface ClaudeInputs {
  readonly platform: Platform;
  /** The folder Claude Code would be started in. */
  readonly cwd: string;
  /** ms since the epoch. */
  readonly now: number;
  /** The environment it is started with. */
  readonly env: readonly EnvValue[];
  /** Highest rank first. */
  readonly settings: readonly SettingsDocument[];
  readonly login: StoredLogin | null;
  readonly state: GlobalState;
  /** The profile that ANTHROPIC_PROFILE names, when it exists. */
  readonly namedProfile: Profile | null;
  /** The active or default profile, when it exists. */
  readonly defaultProfile: Profile | null;
  /** What the folder's own settings put in place of either; absent where they say nothing about it. */
  readonly folderProfile?: { readonly profile: Profile | null };
  readonly helper: HelperOutcome;
  /** The installed Claude Code; null where that is not known. */
  readonly cliVersion: string | null;
  /** Whether AWS credentials for the profile in use, or Google's own, were found on disk. */
  readonly cloudFiles: { readonly aws: boolean; readonly google: boolean };
}

import type { KeyRef } from '../core/key-ref';

import type { Environment } from '../core/where';
import type { Result } from '../core/result';
import type { Secret } from '../core/secret';

export type { KeyRef } from '../core/key-ref';

export interface Clock {
  /** ms since the epoch. */
  now(): number;
}

export type KeychainFault = {
  readonly code: 'missing' | 'locked' | 'denied' | 'no-keychain' | 'no-answer' | 'would-prompt';
  readonly detail: string;
};

/**
 * The keychain items of Claude Code (macOS, through `/usr/bin/security`).
 * `silent` asks only whether the item exists; the content is read with `may-prompt`, after a click.
 */
export interface ForeignKeychain {
  exists(ref: KeyRef): Promise<Result<boolean, KeychainFault>>;
  read(ref: KeyRef, ui: 'may-prompt'): Promise<Result<Secret, KeychainFault>>;
  /** Whether a password for a server is kept; what it is is never asked. Left out where there is no such thing. */
  hasInternetPassword?(server: string): Promise<Result<boolean, KeychainFault>>;
}

/** Keymender's own items in the system's keychain (keytar, in a child process with a time limit). */
export interface Vault {
  get(name: string): Promise<Result<Secret | null, KeychainFault>>;
  set(name: string, secret: Secret): Promise<Result<void, KeychainFault>>;
  remove(name: string): Promise<Result<void, KeychainFault>>;
}

/** The environment that a terminal really gives a program, or why it could not be learnt. */
export interface LoginShell {
  environment(): Promise<
    Result<Environment, { readonly code: 'no-shell' | 'timeout' | 'failed'; readonly detail: string }>
  >;
}

export interface RunningProcess {
  readonly pid: number;
  readonly command: string;
  readonly startedMs: number;
  readonly cwd: string | null;
  /** It can be asked to end without harm: a session in a terminal. */
  readonly closable: boolean;
}

/** The running Claude Code processes of this user. */
export interface Processes {
  claudeCode(): Promise<readonly RunningProcess[]>;
  /** Asks a process of this user to end, as closing its terminal would. False where the system refuses. */
  end(pid: number): boolean;
}

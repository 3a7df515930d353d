import type { CliUpdateState } from '../contract/cli-update';
import type { DeepScanState } from '../contract/deep-scan';
import type { Fault, LoginState } from '../contract/ipc';
import { message, say } from '../contract/messages/message';
import type { NetworkReport } from '../contract/health';
import type { Progress } from '../contract/plan';
import type { Settings } from '../contract/settings';
import type { Snapshot } from '../contract/snapshot';
import type { Environment, Platform } from '../core/where';
import type { Handlers, OwnHandlers, ShellCallName } from '../contract/handlers';

/** The part of them that is about the app itself. */
type UpdateCallName = 'updates.get' | 'updates.look' | 'updates.fetch' | 'updates.install' | 'licences.get';

export type UpdateHandlers = Pick<Handlers, UpdateCallName>;
export type ShellHandlers = Pick<Handlers, Exclude<ShellCallName, UpdateCallName>>;

/** What stands behind the tray and the window: everything that is decided without Electron. */
export interface Application {
  /** One function for each call that is not the shell's own. */
  readonly handlers: OwnHandlers;
  /** Told about every new snapshot. The shell asks for the first with `snapshot.get`. */
  onSnapshot(listener: (snapshot: Snapshot) => void): void;
  onLogin(listener: (state: LoginState) => void): void;
  onCliUpdate(listener: (state: CliUpdateState) => void): void;
  onDeep(listener: (state: DeepScanState) => void): void;
  onProgress(listener: (progress: Progress) => void): void;
  onNetwork(listener: (report: NetworkReport) => void): void;
  /** Web pages that a login wants opened. The shell opens them only on known hosts. */
  openUrlRequests(listener: (url: string) => void): void;
  /** Finishes or takes back an interrupted change, reads the machine, begins to watch. */
  start(): Promise<void>;
  /** Ends watching, a running login and every program that was started; waits for a change that is being made. */
  stop(): Promise<void>;
  /** Where a finding lives, or null when it has no file. */
  pathOf(findingId: string): string | null;
  /** The computer woke up: looks silently at what changed meanwhile. */
  wake(): void;
  /** The user looked at the window and left it. */
  windowLeft(): void;
  /** The language changed: everything that was said is said again. */
  sayAnew(): Promise<void>;
  /** The redacted report as text. */
  reportText(): Promise<string>;
}

/** The machine that the application looks at: this one, or an invented one. */
export interface Surroundings {
  /** Whose rules apply: the demo's home is a Linux one on macOS as well. */
  readonly platform: Platform;
  /** Absolute, with `/`. */
  readonly home: string;
  /** Prefix for system paths such as `/etc`; empty for the real ones. */
  readonly root: string;
  /**
   * Gives the environment of a terminal at this moment, or null: the process's and the login shell's. When it is
   * given, the run is hermetic: no keychain, registry, process or login shell of this machine is asked.
   */
  readonly env: (() => Promise<Environment>) | null;
  /** Folder for the journal and the backups. */
  readonly dataFolder: string;
  /** Base URL for live checks, or null: the real one. */
  readonly apiBase: string | null;
  /** Opened in place of the pages that a login asks for; null: those pages. The shell's own affair. */
  readonly signInPage: string | null;
  /** Said in the window. */
  readonly demo: boolean;
}

/** The user's preferences, as the application sees them. */
export interface Preferences {
  current(): Settings;
  onChange(listener: (settings: Settings) => void): void;
}

/** What the shell hands to the composition; the rest it makes itself. */
export interface ShellSupplies {
  readonly surroundings: Surroundings;
  readonly preferences: Preferences;
  /** Writes one line to the log, secrets masked. */
  readonly log: Log;
}

export type Log = (what: string, error?: unknown) => void;

/** Puts the application together. Called once, after the icon is there. */
export type Compose = (supplies: ShellSupplies) => Promise<Application>;

/** What can be wrong with a call that the shell answers itself. */
export const shellFault = (
  code: 'no-file' | 'empty-clipboard' | 'not-saved' | 'not-written' | 'not-ready',
): { ok: false; error: Fault } => ({ ok: false, error: { code, words: say(message(`fault.${code}`)) } });

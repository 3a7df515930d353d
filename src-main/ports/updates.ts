import type { Result } from '../core/result';

export type UpdateFaultCode =
  /** The server of the updates gave no usable answer. */
  | 'unreachable'
  /** The list of the newest version is not signed by this app's makers. */
  | 'bad-signature'
  /** What came is not what the signed list promised: cut short, changed, or signed by somebody else. */
  | 'bad-file'
  /** An older version was offered where a newer one was asked for, or another one than was asked for. */
  | 'downgrade'
  /** The disk or the system refused. */
  | 'failed';

export interface UpdateFault {
  readonly code: UpdateFaultCode;
  /** For the log; never shown. */
  readonly detail: string;
}

export interface FoundUpdate {
  readonly version: string;
  /** Plain text. */
  readonly notes: string;
}

/** Fetches and installs other versions of the app. Asks nobody anything until one of these is called. */
export interface Updater {
  /** The newest version, or null when this is it. The answer's signature was checked. */
  newest(): Promise<Result<FoundUpdate | null, UpdateFault>>;
  /** One older version, asked for by name. */
  older(version: string): Promise<Result<FoundUpdate, UpdateFault>>;
  /** Fetches what was found last. `progress` is told per cent, 0 to 100. The file was checked when this is ok. */
  fetch(progress: (percent: number) => void): Promise<Result<void, UpdateFault>>;
  /** Ends the app and starts it as the version that was fetched. */
  install(): void;
}

/** Remembers from which version the app was last updated. */
export interface UpdateMemory {
  /** The version before the present one, or null. */
  previous(): Promise<string | null>;
  /** Says that `to` is about to take the place of `from`. */
  note(from: string, to: string): Promise<void>;
}

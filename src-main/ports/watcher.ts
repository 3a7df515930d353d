/** A folder, and the names in it that matter. Anything else that happens there is not told. */
export interface WatchedFolder {
  /** Absolute, with `/`. It need not be there yet. */
  readonly path: string;
  readonly matters: (name: string) => boolean;
}

/** A folder in which changes cannot be noticed, and why: `no-room` (the system's limit), `remote`, `denied`. */
export interface BlindSpot {
  readonly path: string;
  readonly why: 'no-room' | 'remote' | 'denied';
}

/** Watching that goes on until it is ended. */
export interface Watch {
  /** Watches these folders from now on, and no others. What is watched already goes on without a gap. */
  follow(folders: readonly WatchedFolder[]): Promise<void>;
  /** Where changes go unnoticed at this moment. */
  blind(): readonly BlindSpot[];
  end(): void;
}

/** Tells when files change, without ever asking in turns: no polling, whatever the file system. */
export interface Watcher {
  /**
   * @param changed told the path of each file that was made, changed, replaced or removed; often several times for one
   * change, and never with what is in it
   */
  start(changed: (path: string) => void): Watch;
}

/** Stands in for the browser of one program: what it wants to open is noted instead. */
export interface LinkTrap {
  /** Path of the program to name in `BROWSER`. */
  readonly program: string;
  /** The first address it was started with, or null when the trap was removed before. */
  readonly caught: Promise<string | null>;
  remove(): Promise<void>;
}

export interface LinkCatcher {
  /** Null where there is no such thing (Windows), or no place to put it. */
  set(): Promise<LinkTrap | null>;
}

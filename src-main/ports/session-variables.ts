export interface SessionVariable {
  readonly name: string;
  readonly value: string;
  /** Windows: the user's or the machine's variables in the registry. macOS: `launchctl setenv`. */
  readonly from: 'user-registry' | 'machine-registry' | 'launchctl';
}

/** Variables that a system hands to every program of the session, and that no file holds. Background reads, no prompt. */
export interface SessionVariables {
  read(): Promise<readonly SessionVariable[]>;
}

/** One small value that outlives the program. Nothing in it is a secret. */
export interface Memory {
  /** What was kept last; null where there is nothing or nothing that can be read. */
  load(): Promise<unknown>;
  /** Never throws: what cannot be kept is forgotten. */
  keep(value: unknown): Promise<void>;
}

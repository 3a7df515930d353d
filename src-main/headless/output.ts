import type { Options } from './options';
import type { Surroundings } from './surroundings';

/** Where a run reads and writes; a value so that tests need no process. */
export interface Output {
  out(text: string): void;
  err(line: string): void;
  /** The whole of standard input, at most `mostBytes`. */
  input(mostBytes: number): Promise<string>;
}

/** 0 done and healthy, 1 done and something needs attention, 2 bad usage or input, 3 could not finish and nothing was changed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One run of a verb. */
export interface Run {
  readonly options: Options;
  readonly surroundings: Surroundings;
  readonly output: Output;
  /** Sentences about an interrupted change that this run first finished or took back. */
  readonly recovered: readonly string[];
}

/** Prints a report: JSON when asked for, else the words. */
export function print(run: Run, report: unknown, words: () => string): void {
  run.output.out(run.options.json ? `${JSON.stringify(report, null, 2)}\n` : words());
}

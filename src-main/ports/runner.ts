import type { Environment } from '../core/where';
import type { Result } from '../core/result';

export interface RunRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Environment;
  readonly cwd?: string;
  readonly stdin?: string;
  readonly timeoutMs: number;
  /** Of standard output. More is the fault `too-large`; of standard error only this much is kept. */
  readonly maxBytes: number;
  /** Through the system's shell, as Claude Code runs its helper. */
  readonly shell?: boolean;
}

export interface RunOutput {
  /** Null when it was ended by a signal. */
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunFault {
  readonly code: 'not-found' | 'denied' | 'timeout' | 'too-large' | 'failed';
  /** The system's own code, e.g. `ENOENT`; never a part of what was run or of its environment. */
  readonly detail: string;
}

/** A program that stays in conversation: output as it comes, lines to its input. */
export interface Conversation {
  onText(listener: (text: string) => void): void;
  write(text: string): void;
  /** Ends the program and everything it started. */
  stop(): void;
  readonly ended: Promise<{ readonly exit: number | null; readonly timedOut: boolean }>;
}

/** Starting other programs, always with an explicit environment and a time limit; ended by process group. */
export interface Runner {
  run(request: RunRequest): Promise<Result<RunOutput, RunFault>>;
  converse(request: Omit<RunRequest, 'stdin' | 'maxBytes'>): Result<Conversation, RunFault>;
}

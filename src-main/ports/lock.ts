import type { Result } from '../core/result';

export interface LockFault {
  readonly code: 'busy' | 'failed';
  /** The process that holds it, where known. */
  readonly pid: number | null;
  readonly detail: string;
}

/** Lets one Keymender at a time change files, whether window or headless command. */
export interface Lock {
  /**
   * Waits up to `patienceMs` for the other one to finish. A lock left behind by a process that is gone is taken over.
   * The value gives the lock back.
   */
  acquire(patienceMs: number): Promise<Result<() => Promise<void>, LockFault>>;
}

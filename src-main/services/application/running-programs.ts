import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { Restart } from '../../contract/plan';
import { restartsAfter, type Running } from '../../core/running/claude-code';
import { fail, ok, type Result } from '../../core/result';

export interface RunningProgramsDeps {
  readonly running: () => Promise<readonly Running[]>;
  /** Asks one process to end, as closing its terminal would. False where the system refuses. */
  readonly end: (pid: number) => boolean;
  /** ms since the epoch. */
  readonly now: () => number;
}

/** Two looks at one process may differ by this much, ms: systems count its start from their own, in ticks or seconds. */
const toleranceMs = 2000;

/** The Claude Code programs that keep an old credential until they are started again. */
export class RunningPrograms {
  readonly #named = new Map<number, Running>();

  constructor(private readonly deps: RunningProgramsDeps) {}

  /** Those that run now. Only what was named here can be ended. */
  async restarts(): Promise<readonly Restart[]> {
    const running = await this.deps.running();
    for (const one of running) this.#named.set(one.pid, one);
    return restartsAfter(running, this.deps.now());
  }

  /**
   * Ends a program that was named, after another look: the number may belong to something else by now. Fine where
   * it is gone already. Faults: not-closable, not-ended.
   */
  async end(pid: number): Promise<Result<void, Fault>> {
    const named = this.#named.get(pid);
    const now = (await this.deps.running()).find((one) => one.pid === pid);
    if (named === undefined || now === undefined) return ok(undefined);
    if (Math.abs(now.startedMs - named.startedMs) > toleranceMs || now.command !== named.command) return ok(undefined);
    if (now.closable !== true) return fail({ code: 'not-closable', words: say(message('fault.not-closable')) });
    return this.deps.end(pid) ? ok(undefined) : fail({ code: 'not-ended', words: say(message('fault.not-ended')) });
  }
}

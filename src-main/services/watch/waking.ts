export interface WakingDeps {
  /**
   * Reads and checks as the background does: without a prompt, and asking no server twice within five minutes.
   *
   * @returns whether the network was there
   */
  readonly look: () => Promise<boolean>;
  readonly log: (what: string, error?: unknown) => void;
}

/** The system tells of the same awakening more than once: out of sleep, then unlocked. ms. */
const sameWakeMs = 10_000;
/** A network needs a few seconds to come back, ms. */
const retryMs = 5_000;

/** One silent look when the computer wakes up, and one more where the network was not back yet. */
export class Waking {
  readonly #deps: WakingDeps;
  #wokeAt = Number.NEGATIVE_INFINITY;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: WakingDeps) {
    this.#deps = deps;
  }

  wake(): void {
    // Not the clock that stands still while the computer sleeps.
    const now = Date.now();
    if (now >= this.#wokeAt && now - this.#wokeAt < sameWakeMs) return;
    this.#wokeAt = now;
    this.end();
    void this.#look(() => {
      this.#retry = setTimeout(() => void this.#look(() => undefined), retryMs);
    });
  }

  end(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
  }

  async #look(offline: () => void): Promise<void> {
    try {
      if (!(await this.#deps.look())) offline();
    } catch (error) {
      this.#deps.log('a look after waking up', error);
    }
  }
}

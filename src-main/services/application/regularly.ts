const minuteMs = 60_000;
const shortestMinutes = 5;
const longestMs = 24 * 60 * minuteMs;

/** Does something again and again, each time so many minutes after the last one ended. Keeps no program alive. */
export class Regularly {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(
    /** Asked anew for each pause: a setting may change. Never under 5, never over a day. */
    private readonly minutes: () => number,
    private readonly work: () => Promise<unknown>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Begins to wait, from now. */
  start(): void {
    clearTimeout(this.#timer);
    this.#ended = false;
    const pauseMs = Math.max(shortestMinutes, this.minutes()) * minuteMs;
    this.#timer = setTimeout(() => void this.#run(), Math.min(pauseMs, longestMs));
    this.#timer.unref?.();
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    try {
      await this.work();
    } catch (error) {
      this.failed(error);
    }
    if (!this.#ended) this.start();
  }
}

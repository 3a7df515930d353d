/** The time for "2 min ago", ms since the epoch; moves on its own, but only while somebody looks. */
export class Clock {
  now = $state(0);
  readonly #read: () => number;

  constructor(read: () => number = Date.now) {
    this.#read = read;
    this.now = read();
  }

  /** Starts to tick every 20 s; returns what stops it. */
  start(): () => void {
    const timer = setInterval(() => {
      if (!document.hidden) this.now = this.#read();
    }, 20_000);
    return () => clearInterval(timer);
  }

  /** Reads the time at once, for a moment that just arrived. */
  sync(): void {
    this.now = this.#read();
  }
}

import type { Watch, WatchedFolder, Watcher } from '../../ports/watcher';

export interface ChangeWatchDeps {
  readonly watcher: Watcher;
  /** Looks again; never prompts. The paths are those that changed since the last time, at most a thousand. */
  readonly look: (paths: ReadonlySet<string>) => Promise<void>;
  readonly log: (what: string, error?: unknown) => void;
  readonly timing?: Timing;
}

export interface Timing {
  /** A change is looked at once nothing more came for this long, ms. */
  readonly quietMs: number;
  /** At the latest after this, ms. */
  readonly longestMs: number;
  /** Between the end of one look and the next, ms: a program that keeps writing must not keep us busy. */
  readonly restMs: number;
}

const usual: Timing = { quietMs: 150, longestMs: 500, restMs: 1_000 };
const mostPaths = 1_000;

/**
 * Turns changes of files into looks: few, never two at once, none for what Keymender itself writes while it makes a
 * change. Sleeps without any timer while nothing happens.
 */
export class ChangeWatch {
  readonly #deps: ChangeWatchDeps;
  readonly #timing: Timing;
  readonly #pending = new Set<string>();
  #watch: Watch | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstAt = 0;
  #restUntil = 0;
  #looking = false;
  #holds = 0;
  #saidBlind = '';

  constructor(deps: ChangeWatchDeps) {
    this.#deps = deps;
    this.#timing = deps.timing ?? usual;
  }

  /** Watches these folders from now on, and no others. */
  async follow(folders: readonly WatchedFolder[]): Promise<void> {
    this.#watch ??= this.#deps.watcher.start((path) => this.#changed(path));
    await this.#watch.follow(folders);
    this.#sayWhatIsBlind();
  }

  /** Whether changes in some watched folder go unnoticed: whoever opens the window should have it read again. */
  get isBlind(): boolean {
    return this.#watch === null || this.#watch.blind().length > 0;
  }

  /** Whether a change is being made, during which nobody should look. */
  get isHeld(): boolean {
    return this.#holds > 0;
  }

  /**
   * Does some work during which nobody looks because of a change. What it writes itself is covered by the looks that
   * it takes, and no news afterwards.
   */
  async quietly<T>(work: () => Promise<T>): Promise<T> {
    this.#holds += 1;
    try {
      return await work();
    } finally {
      // The system's word about the last write comes a moment after it.
      setTimeout(() => {
        this.#holds -= 1;
        if (this.#pending.size > 0 && this.#watch !== null) this.#wait();
      }, this.#timing.quietMs);
    }
  }

  /** Somebody begins to read everything: what changed before that needs no look of its own. */
  covered(): void {
    this.#pending.clear();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#watch?.end();
    this.#watch = null;
  }

  #changed(path: string): void {
    if (this.#pending.size === 0) this.#firstAt = performance.now();
    if (this.#pending.size < mostPaths) this.#pending.add(path);
    if (!this.#looking && this.#holds === 0) this.#wait();
  }

  #wait(): void {
    const now = performance.now();
    const { quietMs, longestMs } = this.#timing;
    const latest = this.#firstAt + longestMs;
    const at = Math.max(Math.min(now + quietMs, latest), this.#restUntil);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), Math.max(0, at - now));
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    if (this.#holds > 0) return;
    const paths = new Set(this.#pending);
    this.#pending.clear();
    this.#looking = true;
    try {
      await this.#deps.look(paths);
    } catch (error) {
      this.#deps.log('a look after a change', error);
    } finally {
      this.#looking = false;
      this.#restUntil = performance.now() + this.#timing.restMs;
    }
    if (this.#pending.size > 0 && this.#watch !== null && this.#holds === 0) this.#wait();
  }

  #sayWhatIsBlind(): void {
    const blind = this.#watch?.blind() ?? [];
    const words = blind.map(({ path, why }) => `${path} (${why})`).join(', ');
    if (words !== '' && words !== this.#saidBlind) {
      this.#deps.log(`changes here are seen only when the window is opened: ${words}`);
    }
    this.#saidBlind = words;
  }
}

import type { OwnHandlers } from '../../contract/handlers';
import type { Snapshot } from '../../contract/snapshot';
import type { Files } from '../../ports/files';
import type { Watcher } from '../../ports/watcher';
import type { LastLook } from '../since/last-look';
import { ChangeWatch } from '../watch/change-watch';
import { lookAfterChanges } from '../watch/look-after-changes';
import { Waking } from '../watch/waking';
import { watchedPlaces } from '../watch/watched-places';
import type { MachineView } from './machine-view';
import { Regularly } from './regularly';

export interface KeepingFreshDeps {
  readonly view: MachineView;
  readonly files: Files;
  readonly watcher: Watcher;
  readonly lastLook: LastLook;
  /** Minutes between checks while nobody looks. */
  readonly checkEveryMinutes: () => number;
  readonly log: (what: string, error?: unknown) => void;
}

/** A window that is opened sees nothing older than this, ms. */
const freshMs = 30_000;

/** The looks that nobody asks for: after a change of a file, after waking up, and every few minutes. */
export class KeepingFresh {
  readonly #deps: KeepingFreshDeps;
  readonly #watch: ChangeWatch;
  readonly #waking: Waking;
  readonly #checking: Regularly;
  #lastRead = 0;

  constructor(deps: KeepingFreshDeps) {
    this.#deps = deps;
    const { view, files, watcher, log } = deps;
    this.#watch = new ChangeWatch({ watcher, look: lookAfterChanges(view, files), log });
    this.#waking = new Waking({ look: () => this.#lookUnasked(), log });
    this.#checking = new Regularly(
      deps.checkEveryMinutes,
      () => this.#lookUnasked(),
      (error) => log('background check', error),
    );
    view.onReading(() => {
      this.#lastRead = Date.now();
      this.#watch.covered();
    });
    view.onLook((seen) => {
      this.#watch.follow(watchedPlaces(seen)).catch((error: unknown) => log('watching for changes', error));
    });
  }

  /** Checks now and then, from now on. */
  start(): void {
    this.#checking.start();
  }

  /** The computer woke up, or its user came back: what is shown may be old, and the network may not be there yet. */
  wake(): void {
    this.#checking.start();
    this.#waking.wake();
  }

  end(): void {
    this.#checking.end();
    this.#waking.end();
    this.#watch.end();
  }

  /** The newest snapshot, and a fresh look behind it where the last one is old. */
  async snapshot(): Promise<Snapshot> {
    const { view, log } = this.#deps;
    const isOld = this.#watch.isBlind || Date.now() - this.#lastRead > freshMs;
    if (isOld && !this.#watch.isHeld) void view.refresh().catch((error: unknown) => log('refresh', error));
    return view.snapshot();
  }

  /** What the user does here is no news to them, and what a change writes is no reason to look. */
  quietly(handlers: OwnHandlers): OwnHandlers {
    const quiet =
      <I, O>(handle: (input: I) => Promise<O>) =>
      async (input: I): Promise<O> => {
        const answer = await this.#watch.quietly(() => handle(input));
        await this.rememberSeen();
        return answer;
      };
    return {
      ...handlers,
      'plan.apply': quiet(handlers['plan.apply']),
      'history.undo': quiet(handlers['history.undo']),
    };
  }

  /** The user has seen what is shown now: it is no news next time. */
  async rememberSeen(): Promise<void> {
    const { view, lastLook } = this.#deps;
    if (view.known !== null) await lastLook.seen(await view.snapshot());
  }

  /** A look that nobody asked for: never while a change is being made, which looks for itself. Returns whether the network was there. */
  async #lookUnasked(): Promise<boolean> {
    const { view } = this.#deps;
    if (!this.#watch.isHeld) await view.check();
    return view.known === null || view.reachesAnybody(view.known);
  }
}

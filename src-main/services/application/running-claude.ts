import type { RunningClaude } from '../../contract/snapshot';
import type { Running } from '../../core/running/claude-code';
import { decidingPlace, describeRunning, type Deciding } from '../../core/running/stale';
import type { Files } from '../../ports/files';
import type { Look } from '../machine';

/** What runs is not listed more often than this, ms: some systems take seconds for it. */
const pauseMs = 20_000;

/** When Keymender itself last changed the place of a finding, ms since the epoch; null where it never did. */
export type ChangedByUs = (finding: string) => Promise<number | null>;

/**
 * When the place that decides the credential changed last, ms since the epoch: what its file says or what Keymender
 * did to it, whichever is later (taking a change back also brings the file's old time back). Null where neither is known.
 */
export async function lastChangeMs(deciding: Deciding, files: Files, changedByUs: ChangedByUs): Promise<number | null> {
  const [facts, ours] = await Promise.all([
    deciding.path === null ? null : files.facts(deciding.path),
    changedByUs(deciding.finding),
  ]);
  const file = facts?.ok === true ? facts.value.modifiedMs : null;
  return file === null || ours === null ? (file ?? ours) : Math.max(file, ours);
}

/** The Claude Code programs that run, and which of them still use what was there before the last change. */
export class RunningClaudeList {
  #known: readonly RunningClaude[] | undefined;
  #listed: Promise<readonly Running[]> = Promise.resolve([]);
  #askedAt = 0;
  #look: Look | null = null;

  constructor(
    private readonly files: Files,
    /** Left out where nobody may look. */
    private readonly running: (() => Promise<readonly Running[]>) | undefined,
    private readonly changedByUs: ChangedByUs = () => Promise.resolve(null),
  ) {}

  get known(): readonly RunningClaude[] | undefined {
    return this.#known;
  }

  /**
   * Says anew what the programs use; they themselves are listed only now and then, so that a change shows at once.
   *
   * @returns whether there is something new to show
   */
  async refresh(look: Look): Promise<boolean> {
    const now = Date.now();
    if (this.running === undefined) return false;
    if (now - this.#askedAt >= pauseMs) {
      this.#askedAt = now;
      this.#listed = this.running();
    }
    this.#look = look;
    const found = await this.#listed;
    const main = look.interactive.blocked === null ? look.interactive : look.headless;
    const deciding = found.length === 0 ? null : decidingPlace(main, look.found);
    const changedMs = deciding === null ? null : await lastChangeMs(deciding, this.files, this.changedByUs);
    // A later look knows better.
    if (this.#look !== look) return false;
    const before = JSON.stringify(this.#known);
    this.#known = describeRunning(found, deciding, changedMs);
    return JSON.stringify(this.#known) !== before;
  }
}

import type { RunningClaude } from '../../contract/snapshot';
import type { Running } from '../../core/running/claude-code';
import { decidingPath, describeRunning } from '../../core/running/stale';
import type { Files } from '../../ports/files';
import type { Look } from '../machine';

/** What runs is not listed more often than this, ms: some systems take seconds for it. */
const pauseMs = 20_000;

/** The Claude Code programs that run, and which of them still use what was there before the last change. */
export class RunningClaudeList {
  #known: readonly RunningClaude[] | undefined;
  #askedAt = 0;

  constructor(
    private readonly files: Files,
    /** Left out where nobody may look. */
    private readonly running: (() => Promise<readonly Running[]>) | undefined,
  ) {}

  get known(): readonly RunningClaude[] | undefined {
    return this.#known;
  }

  /** @returns whether they were listed anew */
  async refresh(look: Look): Promise<boolean> {
    const now = Date.now();
    if (this.running === undefined || now - this.#askedAt < pauseMs) return false;
    this.#askedAt = now;
    const found = await this.running();
    const main = look.interactive.blocked === null ? look.interactive : look.headless;
    const path = found.length === 0 ? null : decidingPath(main, look.found);
    const facts = path === null ? null : await this.files.facts(path);
    const file = path === null || facts?.ok !== true ? null : { path, changedMs: facts.value.modifiedMs };
    this.#known = describeRunning(found, file);
    return true;
  }
}

import type { Finding } from '../../contract/finding';
import type { Reminder } from '../../contract/reminder';
import { remindersOf } from '../../core/prevention/reminders';
import type { KeyMemory } from './key-memory';

export interface PreventionDeps {
  readonly memory: KeyMemory;
  /** Age at which a key is old, days; 0: never. */
  readonly afterDays: () => number;
}

/** What is worth doing, and which of it the user has not heard of yet. */
export class Prevention {
  readonly #deps: PreventionDeps;

  constructor(deps: PreventionDeps) {
    this.#deps = deps;
  }

  /**
   * @param findings of a whole look
   * @param now ms since the epoch
   */
  async remind(findings: readonly Finding[], now: number): Promise<readonly Reminder[]> {
    const { memory, afterDays } = this.#deps;
    const history = await memory.recall();
    const firstSeen = new Map<string, number>(history.firstSeen);
    for (const { fingerprint } of findings) {
      // A clock that was set back must not make a key younger than it is, nor one that was wrong make it old.
      if (fingerprint !== null) firstSeen.set(fingerprint, Math.min(firstSeen.get(fingerprint) ?? now, now));
    }
    const matters = remindersOf({ findings, firstSeen, now, afterDays: afterDays() });
    const subjects = matters.flatMap((matter) => matter.subjects);
    await memory.keep(firstSeen, new Set([...history.told, ...subjects]));
    return matters.map(({ reminder, subjects }) => ({
      ...reminder,
      isNew: !history.isFirst && subjects.some((subject) => !history.told.has(subject)),
    }));
  }
}

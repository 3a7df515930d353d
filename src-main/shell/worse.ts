import type { Standing } from '../contract/diagnosis';
import type { Snapshot } from '../contract/snapshot';

/** What a notification says. */
export interface News {
  readonly title: string;
  readonly body: string;
}

/**
 * Notices that a sign-in stopped working, once each time. What is not known (offline, a server that does not
 * answer) is no news, and neither is what the first look at the machine finds.
 */
export class WorseningWatch {
  #last: Standing | null = null;

  /** @returns what to tell the user, or null */
  see({ verdict, busy }: Pick<Snapshot, 'verdict' | 'busy'>): News | null {
    if (busy !== 'idle' || verdict.standing === 'unknown') return null;
    const worse = this.#last !== null && this.#last !== 'broken' && verdict.standing === 'broken';
    this.#last = verdict.standing;
    return worse ? { title: verdict.headline, body: verdict.words } : null;
  }
}

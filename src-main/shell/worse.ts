import type { Standing } from '../contract/diagnosis';
import type { Snapshot } from '../contract/snapshot';

/** What a notification says. */
export interface News {
  readonly title: string;
  readonly body: string;
}

/**
 * Notices that a sign-in stopped working, once each time. What is not known (offline, a server that does not
 * answer) is no news, and neither is what the first look and the first check find.
 */
export class WorseningWatch {
  /** What was seen last, before a check and after one: the two know different things. */
  readonly #last = new Map<'unchecked' | 'checked', Standing>();
  #told = false;

  /** @returns what to tell the user, or null */
  see({ verdict, busy, places }: Pick<Snapshot, 'verdict' | 'busy' | 'places'>): News | null {
    const { standing, headline, words } = verdict;
    if (busy !== 'idle' || standing === 'unknown') return null;
    // Some projects are never asked about, and must not keep the rest from being news.
    const main = places.filter(({ kind }) => kind === 'terminal' || kind === 'scripts');
    const degree = main.some(({ health }) => health.code === 'not-checked') ? 'unchecked' : 'checked';
    const before = this.#last.get(degree);
    this.#last.set(degree, standing);
    if (standing !== 'broken') this.#told = false;
    const worse = standing === 'broken' && before !== undefined && before !== 'broken' && !this.#told;
    if (!worse) return null;
    this.#told = true;
    return { title: headline, body: words };
  }
}

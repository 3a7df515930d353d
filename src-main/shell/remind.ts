import { message, say } from '../contract/messages/message';
import type { ReminderKind } from '../contract/reminder';
import type { Snapshot } from '../contract/snapshot';
import type { News } from './worse';

/** A secret that came to lie where others may find it. The rest is worth doing and no news: it is on the first screen. */
const isNews: ReadonlySet<ReminderKind> = new Set([
  'tracked-by-git',
  'in-history',
  'in-conversations',
  'others-can-read',
]);

/** Tells of something that is worth doing, once: what is new is said when it is first seen and never again. */
export class ReminderWatch {
  readonly #told = new Set<string>();

  /** @returns what to tell the user, or null */
  see({ reminders, busy, at }: Pick<Snapshot, 'reminders' | 'busy' | 'at'>): News | null {
    if (busy !== 'idle') return null;
    // The same look is announced several times; a later look in which it is new again found one more of its kind.
    const fresh = reminders.filter(
      ({ id, kind, isNew }) => isNews.has(kind) && isNew && !this.#told.has(`${id} ${String(at)}`),
    );
    const [first, ...others] = fresh;
    if (first === undefined) return null;
    for (const { id } of fresh) this.#told.add(`${id} ${String(at)}`);
    const words =
      others.length === 0 ? first.words : say(message('remind.more', { words: first.words, count: others.length }));
    return { title: first.title, body: words };
  }
}

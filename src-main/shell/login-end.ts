import { message, say } from '../contract/messages/message';
import type { Snapshot } from '../contract/snapshot';
import type { Told } from './told-once';
import type { News } from './worse';

/** Long enough before the end to choose the moment, ms. */
export const noticeMs = 3 * 24 * 60 * 60 * 1000;

/** Tells once of a login that ends within three days. One that ended already is trouble, and told as that. */
export class LoginEndWatch {
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  /** @returns what to tell the user, or null */
  see({ loginLastsUntil, busy, at }: Pick<Snapshot, 'loginLastsUntil' | 'busy' | 'at'>): News | null {
    if (busy !== 'idle' || loginLastsUntil === null) return null;
    const left = loginLastsUntil - at;
    const matter = `login-ends ${String(loginLastsUntil)}`;
    if (left <= 0 || left > noticeMs || this.#told.has(matter)) return null;
    this.#told.add(matter);
    return {
      title: say(message('news.login-ends')),
      body: say(message('news.login-ends.words', { at: loginLastsUntil })),
    };
  }
}

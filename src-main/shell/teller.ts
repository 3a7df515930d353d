import { Notification } from 'electron';
import { message, say } from '../contract/messages/message';
import type { News } from './worse';

/**
 * Shows one notification at a time; a click on it opens the window. Quiet hours are the system's to keep: macOS,
 * Windows and the notification servers of Linux desktops hold back what comes meanwhile, as long as it does not
 * call itself critical, so this never does.
 */
export class Teller {
  readonly #open: () => void;
  // Held until the next one: a notification that is collected forgets its click.
  #shown: Notification | null = null;

  constructor(open: () => void) {
    this.#open = open;
  }

  tell({ title, body }: News): void {
    if (!Notification.isSupported()) return;
    this.#shown?.close();
    // The button is seen on macOS; elsewhere the whole notification is one.
    const actions = [{ type: 'button' as const, text: say(message('news.show')) }];
    this.#shown = new Notification({ title, body, urgency: 'normal', actions });
    this.#shown.on('click', this.#open);
    this.#shown.on('action', this.#open);
    this.#shown.show();
  }
}

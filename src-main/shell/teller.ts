import { Notification } from 'electron';
import type { News } from './worse';

/** Shows one notification at a time; a click on it opens the window. */
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
    this.#shown = new Notification({ title, body });
    this.#shown.on('click', this.#open);
    this.#shown.show();
  }
}

import { app } from 'electron';
import { languageFor, type Language } from '../contract/language';
import { catalogueOf } from '../contract/messages/catalogues';
import { speak } from '../contract/messages/message';
import type { Preferences } from './application';

/** The language that the app speaks: the user's choice, or the system's. */
export class Speech {
  readonly #preferences: Preferences;
  #language: Language = 'en';

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
  }

  /** For the window, which brings its own words. */
  language(): Language {
    return this.#language;
  }

  /** @returns whether everything has to be said anew */
  async follow(): Promise<boolean> {
    const wanted = languageFor(this.#preferences.current().language, app.getPreferredSystemLanguages());
    if (wanted === this.#language) return false;
    speak(await catalogueOf(wanted));
    this.#language = wanted;
    return true;
  }
}

import { readFile } from 'node:fs/promises';
import type { Home } from './harness/a-home';

/** The user's browser in a test: it only writes down what it was asked to open. */
export class NotingBrowser {
  readonly #home: Home;

  private constructor(home: Home) {
    this.#home = home;
  }

  static async in(home: Home): Promise<NotingBrowser> {
    // Electron on Linux opens pages with xdg-open, looked up on PATH.
    await home.file('bin/xdg-open', `#!/bin/sh\nprintf '%s\\n' "$1" >>'${home.at('opened')}'\n`, 0o755);
    return new NotingBrowser(home);
  }

  /** The PATH that leads to this browser first. */
  get path(): string {
    return `${this.#home.at('bin')}:${process.env.PATH ?? ''}`;
  }

  /** The pages that were opened, oldest first. */
  async opened(): Promise<string[]> {
    const text = await readFile(this.#home.at('opened'), 'utf8').catch(() => '');
    return text.split('\n').filter((line) => line !== '');
  }
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from './application';

/** What was said already and is not said again, also not after the next start. */
export interface Told {
  has(matter: string): boolean;
  add(matter: string): void;
}

const fileName = 'told.json';
const most = 50;

/** Matters are kept in a small file of the app's own folder; one that cannot be read counts as empty. */
export class KeptTold implements Told {
  readonly #path: string;
  readonly #log: Log;
  #matters: readonly string[];

  private constructor(path: string, matters: readonly string[], log: Log) {
    this.#path = path;
    this.#matters = matters;
    this.#log = log;
  }

  /** @param folder the app's own folder */
  static async open(folder: string, log: Log): Promise<KeptTold> {
    const path = join(folder, fileName);
    const text = await readFile(path, 'utf8').catch(() => '[]');
    return new KeptTold(path, mattersIn(text), log);
  }

  has(matter: string): boolean {
    return this.#matters.includes(matter);
  }

  add(matter: string): void {
    this.#matters = [...this.#matters.filter((one) => one !== matter), matter].slice(-most);
    writeFile(this.#path, JSON.stringify(this.#matters), { mode: 0o600 }).catch((error: unknown) => {
      this.#log('what was told could not be noted', error);
    });
  }
}

function mattersIn(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type Store from 'electron-store';
import { z } from 'zod';
import { Settings, defaultSettings } from '../contract/settings';
import { fail, ok, type Result } from '../core/result';
import type { Log, Preferences } from './application';

const name = 'preferences';

/** What a later version kept besides is left out, not held against the rest: the user may go back to this one. */
const Kept = z.object(Settings.shape);

/** Puts a file that cannot be understood aside, so that it is neither lost nor read again. */
async function setAsideIfBroken(folder: string, log: Log): Promise<void> {
  const path = join(folder, `${name}.json`);
  try {
    const text = await readFile(path, 'utf8');
    if (understood(text)) return;
    log('the preferences were not readable and were put aside');
    await rename(path, join(folder, `${name}.broken-${String(Date.now())}.json`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log('the preferences were not readable', error);
  }
}

function understood(text: string): boolean {
  try {
    return Kept.partial().safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/** The user's preferences, kept as one small file. Everything else that the app keeps lives elsewhere. */
export class StoredPreferences implements Preferences {
  readonly #store: Store<Settings>;
  readonly #listeners: ((settings: Settings) => void)[] = [];
  #settings: Settings;

  private constructor(store: Store<Settings>) {
    this.#store = store;
    const kept = Kept.safeParse({ ...defaultSettings, ...store.store });
    this.#settings = kept.success ? kept.data : defaultSettings;
  }

  /** @param folder the app's own folder */
  static async open(folder: string, log: Log): Promise<StoredPreferences> {
    await setAsideIfBroken(folder, log);
    const { default: ElectronStore } = await import('electron-store');
    return new StoredPreferences(
      new ElectronStore<Settings>({
        name,
        cwd: folder,
        clearInvalidConfig: true,
        configFileMode: 0o600,
        accessPropertiesByDotNotation: false,
      }),
    );
  }

  current(): Settings {
    return this.#settings;
  }

  /** Keeps some settings changed. A disk that refuses leaves everything as it was. */
  change(changes: Partial<Settings>): Result<Settings, 'not-saved'> {
    const next = Settings.safeParse({ ...this.#settings, ...changes });
    if (!next.success) return fail('not-saved');
    try {
      this.#store.store = next.data;
    } catch {
      return fail('not-saved');
    }
    this.#settings = next.data;
    for (const listener of this.#listeners) listener(next.data);
    return ok(next.data);
  }

  onChange(listener: (settings: Settings) => void): void {
    this.#listeners.push(listener);
  }
}

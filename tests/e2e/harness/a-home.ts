import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What an app under test must share with the test desktop; all other variables are made anew for each home. */
const desktop = ['PATH', 'LANG', 'DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR', 'TZ'] as const;

/** A throw-away home folder for one app under test. */
export class Home {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Absolute path of something below the home. */
  at(...parts: string[]): string {
    return join(this.path, ...parts);
  }

  /** Writes a file (UTF-8, mode 0600), with the folders it lies in. Gives its absolute path. */
  async file(path: string, content: string | Uint8Array, mode = 0o600): Promise<string> {
    const absolute = this.at(path);
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, content, { mode });
    return absolute;
  }

  /** The environment of a program started in this home: nothing of the developer's own but the test desktop. */
  env(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
    const kept = desktop.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    return {
      ...Object.fromEntries(kept),
      HOME: this.path,
      XDG_CONFIG_HOME: this.at('.config'),
      XDG_DATA_HOME: this.at('.local', 'share'),
      XDG_STATE_HOME: this.at('.local', 'state'),
      XDG_CACHE_HOME: this.at('.cache'),
      SHELL: '/bin/sh',
      ...extra,
    };
  }

  async remove(): Promise<void> {
    // A browser process that is just ending may still write into its profile.
    await rm(this.path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Makes an empty throw-away home. The caller removes it; the `test` of fixtures.ts does so by itself. */
export async function aHome(): Promise<Home> {
  return new Home(await mkdtemp(join(tmpdir(), 'keymender-home-')));
}

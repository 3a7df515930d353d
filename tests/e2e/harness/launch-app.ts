import { dirname } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import type { Home } from './a-home';

const projectRoot = dirname(dirname(dirname(__dirname)));
const startLimitMs = 20_000;
const endLimitMs = 5_000;

export interface LaunchOptions {
  readonly home: Home;
  /** Variables on top of those of the home. */
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments after the app's folder, such as `--demo`. */
  readonly args?: readonly string[];
  /** The folder of the app; the project's own unless a test of the harness says otherwise. */
  readonly appFolder?: string;
}

/** One running app under test. */
export class LaunchedApp {
  readonly electron: ElectronApplication;
  readonly #child: ReturnType<ElectronApplication['process']>;
  readonly #output: string[] = [];

  constructor(electron: ElectronApplication) {
    this.electron = electron;
    this.#child = electron.process();
    const { stdout, stderr } = this.#child;
    for (const stream of [stdout, stderr]) stream?.on('data', (chunk: Buffer) => this.#output.push(chunk.toString()));
  }

  /** What the app has printed since it was connected to: no secret may ever be in it. */
  output(): string {
    return this.#output.join('');
  }

  /** The app's window, once it is there and has loaded. A tray app has none until it is asked for. */
  async window(): Promise<Page> {
    const page = this.electron.windows()[0] ?? (await this.electron.waitForEvent('window', { timeout: startLimitMs }));
    await page.waitForLoadState('domcontentloaded');
    return page;
  }

  /** Quits the app, unless it is gone already; one that does not quit in time is ended by its own process id. */
  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const limit = setTimeout(() => this.#child.kill('SIGKILL'), endLimitMs);
    try {
      await this.electron.close();
    } finally {
      clearTimeout(limit);
    }
  }
}

/**
 * Starts the built app in the real Electron named by KEYMENDER_ELECTRON (scripts/test.mjs sets it), with the
 * environment of the given home and nothing else.
 */
export async function launchApp({ home, env = {}, args = [], appFolder }: LaunchOptions): Promise<LaunchedApp> {
  const executablePath = process.env.KEYMENDER_ELECTRON;
  if (executablePath === undefined) throw new Error('KEYMENDER_ELECTRON is not set. Run `npm test -- e2e`.');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    executablePath,
    args: [...sandbox, appFolder ?? projectRoot, ...args],
    cwd: home.path,
    // Nothing of this machine but the home, and nothing online; a test may ask for the rest with KEYMENDER_TEST: '0'.
    env: home.env({ KEYMENDER_TEST: '1', ...env }),
    timeout: startLimitMs,
  });
  return new LaunchedApp(electron);
}

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { endTree } from '../run.mjs';
import { sandboxEnv } from '../sandbox-env.mjs';
import { memoryOf } from './process-tree.mjs';

const answerLimitMs = 20_000;

/**
 * One running tray app that reports on stdout, one JSON line each: `{"bench":"tray-ready"}` and
 * `{"bench":"window-painted","sinceClick":ms}`. SIGWINCH stands for a click on its icon.
 */
export class TrayApp {
  #child;
  #sandbox;
  #lines = [];
  #waiting = [];

  /**
   * Starts it in a throw-away home on the desktop this runs on.
   *
   * @returns {Promise<{ app: TrayApp, startMs: number }>} ms from the start of the process to `tray-ready`, by our clock
   */
  static async start(executable, args) {
    const app = new TrayApp();
    const desktop = ['DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS'];
    const shared = Object.fromEntries(desktop.map((name) => [name, process.env[name] ?? '']));
    app.#sandbox = await sandboxEnv({ ...shared, KEYMENDER_BENCH: '1' });
    const started = performance.now();
    app.#child = spawn(executable, args, {
      env: app.#sandbox.env,
      cwd: app.#sandbox.home,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    createInterface(app.#child.stdout).on('line', (line) => app.#heard(line));
    await app.#next('tray-ready');
    return { app, startMs: performance.now() - started };
  }

  #heard(line) {
    if (!line.startsWith('{"bench"')) return;
    const said = JSON.parse(line);
    const waiter = this.#waiting.find(({ name }) => name === said.bench);
    if (waiter) waiter.resolve(said);
    else this.#lines.push(said);
  }

  async #next(name) {
    const at = this.#lines.findIndex(({ bench }) => bench === name);
    if (at >= 0) return this.#lines.splice(at, 1)[0];
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`The app did not report ${name} in time.`)), answerLimitMs);
      const waiter = {
        name,
        resolve: (said) => {
          clearTimeout(limit);
          this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
          resolve(said);
        },
      };
      this.#waiting.push(waiter);
    });
  }

  /** Clicks the icon and waits for the window; ms from the click to its first paint, by the app's clock. */
  async clickOpen() {
    const painted = this.#next('window-painted');
    process.kill(this.#child.pid, 'SIGWINCH');
    return (await painted).sinceClick;
  }

  /** Clicks the icon of an open window. */
  async clickClose() {
    process.kill(this.#child.pid, 'SIGWINCH');
    await sleep(500);
  }

  async memory() {
    return memoryOf(this.#child.pid);
  }

  async end() {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    endTree(this.#child);
    const late = setTimeout(() => endTree(this.#child, 'SIGKILL'), 3_000);
    await gone;
    clearTimeout(late);
    await this.#sandbox.remove();
  }
}

import { spawn, type ChildProcess } from 'node:child_process';
import { copyFile, readFile, readdir } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright';
import type { ThrowAwayUser } from './throw-away-user';

const startLimitMs = 20_000;
const endLimitMs = 10_000;

/** An unlocked keyring on a session bus of the user's own, as a desktop has it, and then the app. */
const session = `printf %s test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"`;

/** The installed app, started as an ordinary user with Chromium's sandbox on. */
export class InstalledApp {
  readonly #child: ChildProcess;
  readonly #output: string[] = [];
  #browser: Browser | null = null;

  private constructor(child: ChildProcess) {
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => this.#output.push(chunk));
    }
  }

  /** Starts it on the screen that this test runs on. */
  static async start(user: ThrowAwayUser): Promise<InstalledApp> {
    // The cookie of the screen belongs to the one who started it.
    await user.file('.Xauthority', '');
    await copyFile(process.env.XAUTHORITY ?? '', user.at('.Xauthority'));
    const [command, args] = user.command(
      ['dbus-run-session', '--', 'sh', '-c', session, 'session', 'keymender', '--remote-debugging-port=0'],
      {
        DISPLAY: process.env.DISPLAY ?? '',
        XAUTHORITY: user.at('.Xauthority'),
        KEYMENDER_TEST: '1',
        KEYMENDER_KEEP_OPEN: '1',
      },
    );
    return new InstalledApp(spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  output(): string {
    return this.#output.join('');
  }

  /** The window, once it is there. A tray app has none until it is asked for. */
  async window(): Promise<Page> {
    const address = await until('the debugging port', () => this.#address());
    // To connect while the window is only being made can hang.
    await until('the window', () => hasPage(address));
    // Playwright's usual settings of a browser are more than an app's runtime can take.
    this.#browser ??= await chromium.connectOverCDP(address, { noDefaults: true, timeout: startLimitMs });
    const browser = this.#browser;
    return until('its page', () => browser.contexts().flatMap((context) => context.pages())[0]);
  }

  /** What the kernel says of each of the app's processes: its kind and its seccomp mode, 2 when filtered. */
  async processes(user: ThrowAwayUser): Promise<{ kind: string; seccomp: number; uid: number; arguments: string[] }[]> {
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const uid = Number((await user.run('id', '-u')).stdout);
    const seen = await Promise.all(
      ids.map(async (id) => {
        const [commandLine, status] = await Promise.all([
          readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''),
          readFile(`/proc/${id}/status`, 'utf8').catch(() => ''),
        ]);
        const given = commandLine.split(/[\0 ]/).filter((part) => part !== '');
        const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
        const kind = given.find((arg) => arg.startsWith('--type='))?.slice('--type='.length) ?? 'browser';
        return { kind, seccomp: number('Seccomp'), uid: number('Uid'), arguments: given };
      }),
    );
    return seen.filter(
      (one) => one.uid === uid && /\/keymender\/(keymender|chrome)|^keymender/.test(one.arguments[0] ?? ''),
    );
  }

  /** Quits it as a logout does, and waits until it is gone; one that does not go is ended by its own group. */
  async close(): Promise<void> {
    await this.#browser?.close().catch(() => undefined);
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const group = -child.pid;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const limit = setTimeout(() => process.kill(group, 'SIGKILL'), endLimitMs);
    process.kill(group, 'SIGTERM');
    await ended;
    clearTimeout(limit);
  }

  #address(): string | undefined {
    return /DevTools listening on (ws:\S+)/.exec(this.output())?.[1];
  }
}

/** Whether the app's page has loaded, by what the runtime says of its targets. */
async function hasPage(address: string): Promise<true | undefined> {
  const list = await fetch(`http://${new URL(address).host}/json/list`).catch(() => null);
  const targets = ((await list?.json()) ?? []) as { type: string; title: string }[];
  return targets.some(({ type, title }) => type === 'page' && title === 'Keymender') || undefined;
}

async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + startLimitMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`${what} was not there within ${String(startLimitMs / 1000)} s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

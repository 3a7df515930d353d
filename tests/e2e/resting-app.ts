import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Home } from './harness/a-home';

/** Clock ticks of the kernel's counts (proc(5)); 100 a second wherever Electron runs. */
const tickMs = 10;
const answerLimitMs = 30_000;
const endLimitMs = 5_000;
/** Stands for a click on the icon of an app that was started with KEYMENDER_BENCH=1 (src-main/shell/bench.ts). */
export const clickSignal = 'SIGWINCH';

/** What a family of processes has used until now. */
export interface Spent {
  /** Processor time, ms. */
  readonly cpuMs: number;
  /** How often the main thread gave up the processor by itself: once for each time that it was woken. */
  readonly mainWakes: number;
  /** The same of all threads of all its processes. */
  readonly allWakes: number;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function entries(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** The fields of /proc/PID/stat after the name, which may hold anything. */
function statOf(pid: number): readonly string[] {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

const wakesOf = (status: string): number => Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(read(status))?.[1] ?? 0);

/** The process and all that it started. Linux only, as all of this. */
function family(root: number): readonly number[] {
  const pids = entries('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(pids.map((pid) => [pid, Number(statOf(pid)[1])]));
  const found = new Set([root]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

/** Whether some process of the family shows a page. */
export function hasPage(root: number): boolean {
  return family(root).some((pid) => read(`/proc/${pid}/cmdline`).includes('--type=renderer'));
}

export function spentBy(root: number): Spent {
  const pids = family(root);
  const sum = (count: (pid: number) => number) => pids.reduce((total, pid) => total + count(pid), 0);
  return {
    cpuMs: sum((pid) => (Number(statOf(pid)[11] ?? 0) + Number(statOf(pid)[12] ?? 0)) * tickMs),
    mainWakes: wakesOf(`/proc/${root}/status`),
    allWakes: sum((pid) =>
      entries(`/proc/${pid}/task`).reduce((total, task) => total + wakesOf(`/proc/${pid}/task/${task}/status`), 0),
    ),
  };
}

/** An app that nobody looks into: no debugger and no test is attached, so that what it does is its own. */
export class RestingApp {
  readonly pid: number;
  readonly #child: ChildProcess;
  #said = '';

  /** @param folder of the app; it takes a signal for a click on its icon and says on stdout what it did */
  constructor(folder: string, home: Home) {
    const executable = process.env['KEYMENDER_ELECTRON'];
    if (executable === undefined) throw new Error('KEYMENDER_ELECTRON is not set. Run `npm run proof`.');
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    this.#child = spawn(executable, [...sandbox, folder], {
      cwd: home.path,
      env: home.env({ KEYMENDER_TEST: '1', KEYMENDER_BENCH: '1' }),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.pid = this.#child.pid ?? 0;
    this.#child.stdout?.on('data', (chunk: Buffer) => (this.#said += chunk.toString()));
  }

  /** Waits until the app has said this on stdout. */
  async heard(bench: 'tray-ready' | 'window-painted'): Promise<void> {
    const until = Date.now() + answerLimitMs;
    while (!this.#said.includes(`"bench":"${bench}"`)) {
      if (Date.now() > until) throw new Error(`The app did not say ${bench} in time.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  click(): void {
    this.#child.kill(clickSignal);
  }

  /** Quits the app; one that does not quit in time is ended by its own process id. */
  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGTERM');
    const limit = setTimeout(() => this.#child.kill('SIGKILL'), endLimitMs);
    await gone;
    clearTimeout(limit);
  }
}

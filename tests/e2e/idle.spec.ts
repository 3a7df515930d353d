import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { figure } from '../proof/kit/figures';
import { clickTray, trayIconDocked } from './harness/desktop';
import { test } from './harness/fixtures';

const restMs = 60_000;
/** A tenth of a percent of a core, over the whole of the rest. */
const mostMs = restMs / 1_000;
/** Clock ticks of the kernel's counts (proc(5)); 100 a second wherever Electron runs. */
const tickMs = 10;

/** The process and all that it started. */
function family(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const stat = read(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const found = new Set([root]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Processor time of some processes until now, ms. */
function cpuMs(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const stat = read(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tickMs;
  }, 0);
}

/** How often the main thread gave up the processor by itself: once for each time that it was woken. */
const wakes = (pid: number): number =>
  Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

test('with the window closed the app rests', async ({ launch }) => {
  test.skip(process.platform !== 'linux', 'the counts are read from /proc');
  test.skip(process.env['KEYMENDER_PROOF_SCALE'] === undefined, 'takes minutes: `npm run proof`');
  test.setTimeout(4 * 60_000);
  const app = await launch();
  const pid = app.electron.process().pid ?? 0;
  await trayIconDocked();
  await clickTray();
  const page = await app.window();
  await expect(page.locator('body')).toBeVisible();
  await page.keyboard.press('Escape');
  // The window is given up a minute after it was closed; what that takes belongs to closing it.
  await expect.poll(() => app.electron.windows().length, { timeout: 90_000, intervals: [1_000] }).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const pids = family(pid);
  const before = { cpu: cpuMs(pids), wakes: wakes(pid) };
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const spent = cpuMs(pids) - before.cpu;
  const woken = wakes(pid) - before.wakes;
  figure(
    'idle',
    'processor time of all its processes in 60 s',
    `${spent} ms, ${((spent / restMs) * 100).toFixed(2)} % of a core, at most 0.1 %`,
  );
  figure('idle', 'times the main thread was woken in 60 s', woken);
  expect(spent).toBeLessThanOrEqual(mostMs);
});

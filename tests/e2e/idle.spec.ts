// What the app does while nobody wants anything of it. The runtime itself wakes its main thread every four seconds to
// give memory back (Chromium 114, base/allocator/partition_alloc_support.cc, RunMemoryReclaimer), so a bare tray app of
// the same runtime is measured in the same minutes: what goes beyond it is Keymender's own.
import type * as AsyncHooks from 'node:async_hooks';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { figure } from '../proof/kit/figures';
import { aHome } from './harness/a-home';
import { trayIconDocked } from './harness/desktop';
import { test } from './harness/fixtures';
import type { LaunchedApp } from './harness/launch-app';
import { clickSignal, hasPage, RestingApp, spentBy, type Spent } from './resting-app';

const projectRoot = join(__dirname, '..', '..');
const minuteMs = 60_000;
/** Whole in `npm run proof`; in `npm test` ten seconds of one that was never opened. */
const whole = process.env['KEYMENDER_PROOF_SCALE'] !== undefined;
const restMinutes = 3;
/** A tenth of a percent of a core. */
const mostShare = 0.001;
const mostWakesEachMinute = 1;
const settleMs = 30_000;
const linuxOnly = 'the counts are read from /proc, which only Linux has';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** The window is given up a minute after it was closed; what that takes belongs to closing it. */
const untilNoPage = (...pids: number[]) =>
  expect.poll(() => pids.some(hasPage), { timeout: 100_000, intervals: [1_000] }).toBe(false);

/** From now on notes each time that JavaScript of the main process is called from outside: timers, files, sockets. */
function noteCallbacks(app: LaunchedApp): Promise<void> {
  return app.electron.evaluate(() => {
    const hooks = process.mainModule?.require('node:async_hooks') as typeof AsyncHooks | undefined;
    if (hooks === undefined) throw new Error('The main process has no main module to ask for its callbacks.');
    const kinds = new Map<number, string>();
    const called: string[] = [];
    (globalThis as unknown as { called: string[] }).called = called;
    const counting = hooks.createHook({
      init: (id, kind) => void kinds.set(id, kind),
      before: (id) => {
        const kind = kinds.get(id) ?? 'older than the count';
        // What a callback goes on with is not called from outside.
        if (kind !== 'PROMISE' && kind !== 'TickObject' && kind !== 'Microtask') called.push(kind);
      },
    });
    counting.enable();
  });
}

const notedCallbacks = (app: LaunchedApp) =>
  app.electron.evaluate(() => (globalThis as unknown as { called: string[] }).called);

test('at rest nothing calls into the app: no timer, no file, no socket', async ({ launch }) => {
  test.skip(process.platform !== 'linux', linuxOnly);
  test.setTimeout(5 * minuteMs);
  const app = await launch({ env: { KEYMENDER_BENCH: '1' } });
  const child = app.electron.process();
  await trayIconDocked();
  if (whole) {
    child.kill(clickSignal);
    await app.window();
    await sleep(2_000);
    child.kill(clickSignal);
    await untilNoPage(child.pid ?? 0);
  }
  await sleep(whole ? 10_000 : 5_000);
  await noteCallbacks(app);
  const restMs = whole ? minuteMs : 10_000;
  await sleep(restMs);
  const called = await notedCallbacks(app);
  figure(
    'idle',
    `calls into its JavaScript in ${restMs / 1_000} s`,
    `${called.length}, at most ${mostWakesEachMinute}`,
  );
  expect(called.slice(mostWakesEachMinute)).toEqual([]);
  // Nothing is found where nothing is seen: a timer would have been.
  await app.electron.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(await notedCallbacks(app)).toContain('Timeout');
});

test('with the window closed the app wakes no more often than a bare one', async () => {
  test.skip(process.platform !== 'linux', linuxOnly);
  test.skip(!whole, 'it takes five minutes of silence; `npm run proof -- --only idle` runs it');
  test.setTimeout(8 * minuteMs);
  const homes = [await aHome(), await aHome()] as const;
  const ours = new RestingApp(projectRoot, homes[0]);
  const bare = new RestingApp(join(projectRoot, 'tests', 'bench', 'bare-app'), homes[1]);
  try {
    for (const app of [ours, bare]) await app.heard('tray-ready');
    await sleep(5_000);
    // One after the other: a window that loses the focus to another one closes by itself.
    for (const app of [ours, bare]) {
      app.click();
      await app.heard('window-painted');
      await sleep(2_000);
      app.click();
      await sleep(1_000);
    }
    await untilNoPage(ours.pid, bare.pid);
    await sleep(settleMs);
    const seen = [{ own: spentBy(ours.pid), least: spentBy(bare.pid) }];
    for (let minute = 0; minute < restMinutes; minute += 1) {
      await sleep(minuteMs);
      seen.push({ own: spentBy(ours.pid), least: spentBy(bare.pid) });
    }
    // Of the minutes the middle one: what happens once, such as a change in /etc or a collector's last look, is no habit.
    const usual = (count: (moment: { own: Spent; least: Spent }) => number) =>
      median(seen.slice(1).map((moment, at) => count(moment) - count(seen[at] ?? moment)));
    const share = (of: 'own' | 'least') => usual((moment) => moment[of].cpuMs) / minuteMs;
    const wakes = (of: 'own' | 'least', which: 'mainWakes' | 'allWakes') => usual((moment) => moment[of][which]);
    const beyond = usual(({ own, least }) => own.allWakes - least.allWakes);
    const percent = (part: number) => `${(part * 100).toFixed(3)} %`;
    figure(
      'idle',
      'of a core, all processes',
      `${percent(share('own'))}, at most 0.1 %; bare app ${percent(share('least'))}`,
    );
    figure(
      'idle',
      'wake-ups of the main thread a minute',
      `${wakes('own', 'mainWakes')}; bare app ${wakes('least', 'mainWakes')}`,
    );
    figure(
      'idle',
      'wake-ups of all threads a minute',
      `${wakes('own', 'allWakes')}; bare app ${wakes('least', 'allWakes')}`,
    );
    figure('idle', 'of these its own', `${beyond}, at most ${mostWakesEachMinute}`);
    expect(share('own')).toBeLessThanOrEqual(mostShare);
    expect(usual(({ own, least }) => own.mainWakes - least.mainWakes)).toBeLessThanOrEqual(mostWakesEachMinute);
    expect(beyond).toBeLessThanOrEqual(mostWakesEachMinute);
  } finally {
    await ours.end();
    await bare.end();
    for (const one of homes) await one.remove();
  }
});

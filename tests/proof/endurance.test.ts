import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Snapshot } from '../../src-main/contract/snapshot';
import { modelList } from '../kit/servers/answers';
import { startServer, type PlayServer } from '../kit/servers/play-server';
import { AppWorld } from './kit/app-world';
import { figure, grouped, megabytes, scale } from './kit/figures';
import { heapBytes, openDescriptors } from './kit/memory';

const hourMs = 3_600_000;
const simulatedMs = 8 * hourMs * Math.min(1, Math.max(scale, 0.02));
/** Between two moments at which something happens, of the simulated time. */
const stepMs = 24_000;
const changesEachStep = 9;
/** Of eight hours nothing may stay, bytes: less than a tenth of what the app holds. */
const mostGrowth = 4 * 1024 * 1024;
const mostExtraDescriptors = 3;

const key = `sk-ant-api03-TEST${'l0n'.repeat(29)}-dayAA`;
const realTimeout = globalThis.setTimeout;
/** Lets what really goes on (files, sockets, the system's word about changes) come through. */
const breathe = (ms: number) => new Promise<void>((resolve) => realTimeout(resolve, ms));

let server: PlayServer;
let world: AppWorld;

beforeEach(async () => {
  server = await startServer(modelList);
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    now: Date.UTC(2026, 10, 21, 8),
  });
  world = new AppWorld({ api: server.url, env: { ANTHROPIC_API_KEY: key } });
  world.file('.claude/settings.json', '{}\n');
  world.file('.zshrc', `export ANTHROPIC_API_KEY=${key}\n`);
  world.file('project/.env', 'A=1\n');
});
afterEach(async () => {
  vi.useRealTimers();
  await world.remove();
  await server.close();
});

/** What the process holds, after everything that nobody holds was let go of. */
const held = () => ({
  heap: heapBytes(),
  timers: vi.getTimerCount(),
  descriptors: openDescriptors(),
  resources: process.getActiveResourcesInfo().length,
});

/** Lets simulated time pass in small pieces, so that no limit of a call runs out while the call really goes on. */
async function pass(ms: number): Promise<void> {
  for (const piece of [200, 600, 1_200, ms - 2_000]) {
    await breathe(3);
    await vi.advanceTimersByTimeAsync(Math.max(0, piece));
  }
  await breathe(8);
}

test(
  `${(simulatedMs / hourMs).toFixed(1)} simulated hours of changes, checks, sleeps and wakes leave nothing behind`,
  { timeout: 10 * 60_000 },
  async () => {
    const { app } = world;
    let snapshots = 0;
    let last: Snapshot | null = null;
    app.onSnapshot((snapshot) => {
      snapshots += 1;
      last = snapshot;
    });
    const starting = app.start();
    for (let turn = 0; turn < 40; turn += 1) await pass(2_000);
    await starting;

    let changes = 0;
    let sleeps = 0;
    let begun = held();
    const steps = Math.ceil(simulatedMs / stepMs);
    const warm = Math.max(3, Math.floor(steps / 5));
    for (let step = 0; step < steps; step += 1) {
      for (let change = 0; change < changesEachStep; change += 1) {
        const at = step * changesEachStep + change;
        if (change % 3 === 0)
          writeFileSync(world.path('.claude', 'settings.json'), JSON.stringify({ env: { A: String(at) } }));
        else if (change % 3 === 1) writeFileSync(world.path('.zshrc'), `# ${at}\nexport ANTHROPIC_API_KEY=${key}\n`);
        else if (at % 2 === 0) writeFileSync(world.path('.bash_profile'), `export A=${at}\n`);
        else rmSync(world.path('.bash_profile'), { force: true });
        changes += 1;
      }
      await pass(stepMs);
      if (step % 20 === 19) {
        // Ten minutes of sleep: the clock goes on, no timer runs.
        vi.setSystemTime(Date.now() + 10 * 60_000);
        app.wake();
        app.wake();
        sleeps += 1;
        await pass(12_000);
      }
      if (step % 50 === 49) {
        await app.handlers['snapshot.get']({});
        app.windowLeft();
      }
      if (step === warm) begun = held();
    }
    for (let turn = 0; turn < 10; turn += 1) await pass(3_000);
    const ended = held();

    figure(
      'endurance',
      'simulated',
      `${(simulatedMs / hourMs).toFixed(1)} hours, ${grouped(changes)} changes of files, ${sleeps} sleeps`,
    );
    figure(
      'endurance',
      'looks told to the window, checks sent',
      `${grouped(snapshots)}, ${grouped(server.seen.length)}`,
    );
    figure('endurance', 'heap', `${megabytes(begun.heap)} after a fifth, ${megabytes(ended.heap)} at the end`);
    figure('endurance', 'timers', `${begun.timers}, ${ended.timers}`);
    figure('endurance', 'file descriptors', `${begun.descriptors ?? '?'}, ${ended.descriptors ?? '?'}`);
    figure('endurance', 'other handles', `${begun.resources}, ${ended.resources}`);
    // It did watch and it did ask: otherwise there would be nothing to leave behind.
    expect(snapshots).toBeGreaterThan(steps / 3);
    expect(server.seen.length).toBeGreaterThan(0);
    expect(last).not.toBeNull();
    expect(world.logged).toEqual([]);
    expect(ended.heap - begun.heap).toBeLessThan(mostGrowth);
    expect(ended.timers).toBeLessThanOrEqual(begun.timers + 1);
    expect((ended.descriptors ?? 0) - (begun.descriptors ?? 0)).toBeLessThanOrEqual(mostExtraDescriptors);
    expect(ended.resources - begun.resources).toBeLessThanOrEqual(mostExtraDescriptors);
  },
);

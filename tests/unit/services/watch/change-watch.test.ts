import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BlindSpot, Watcher, WatchedFolder } from '../../../../src-main/ports/watcher';
import { ChangeWatch } from '../../../../src-main/services/watch/change-watch';

/** A file system by hand: changes happen when the test says so. */
class Hand implements Watcher {
  changed: (path: string) => void = () => undefined;
  folders: readonly WatchedFolder[] = [];
  blind: readonly BlindSpot[] = [];
  ended = false;

  start(changed: (path: string) => void) {
    this.changed = changed;
    return {
      follow: (folders: readonly WatchedFolder[]) => {
        this.folders = folders;
        return Promise.resolve();
      },
      blind: () => this.blind,
      end: () => {
        this.ended = true;
      },
    };
  }
}

const lookMs = 60;

function watching() {
  const hand = new Hand();
  const looks: { at: number; paths: string[] }[] = [];
  const log: string[] = [];
  let running = 0;
  let most = 0;
  const watch = new ChangeWatch({
    watcher: hand,
    look: async (paths) => {
      looks.push({ at: Date.now(), paths: [...paths] });
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, lookMs));
      running -= 1;
    },
    log: (what) => log.push(what),
  });
  return { hand, looks, log, watch, atOnce: () => most };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a change', () => {
  test('is looked at well within a second', async () => {
    const { hand, looks, watch } = watching();
    await watch.follow([]);
    const before = Date.now();
    hand.changed('/h/.zshrc');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks.map(({ paths }) => paths)).toEqual([['/h/.zshrc']]);
    expect((looks[0]?.at ?? Infinity) - before).toBeLessThanOrEqual(500);
  });

  test('in several steps is looked at once', async () => {
    const { hand, looks, watch } = watching();
    await watch.follow([]);
    for (const path of ['/h/a', '/h/a', '/h/b']) {
      hand.changed(path);
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks.map(({ paths }) => paths)).toEqual([['/h/a', '/h/b']]);
  });

  test('during a look is looked at afterwards, never at the same time', async () => {
    const { hand, looks, watch, atOnce } = watching();
    await watch.follow([]);
    hand.changed('/h/a');
    await vi.advanceTimersByTimeAsync(170);
    expect(looks).toHaveLength(1);
    hand.changed('/h/b');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(looks.map(({ paths }) => paths)).toEqual([['/h/a'], ['/h/b']]);
    expect(atOnce()).toBe(1);
  });

  test('that never stops is looked at about once a second', async () => {
    const { hand, looks, watch } = watching();
    await watch.follow([]);
    for (let ms = 0; ms < 10_000; ms += 10) {
      hand.changed('/h/.claude.json');
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(looks.length).toBeGreaterThanOrEqual(8);
    expect(looks.length).toBeLessThanOrEqual(11);
  });

  test('of a thousand files takes few looks', async () => {
    const { hand, looks, watch } = watching();
    await watch.follow([]);
    for (let file = 0; file < 1_000; file += 1) {
      hand.changed(`/h/${String(file)}`);
      if (file % 10 === 0) await vi.advanceTimersByTimeAsync(1);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks.length).toBeLessThanOrEqual(2);
    expect(looks.flatMap(({ paths }) => paths)).toHaveLength(1_000);
  });
});

describe('while Keymender makes a change itself', () => {
  test('nobody looks, and what its own look covered is no news', async () => {
    const { hand, looks, watch } = watching();
    await watch.follow([]);
    const work = watch.quietly(async () => {
      expect(watch.isHeld).toBe(true);
      hand.changed('/h/.zshrc');
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      watch.covered();
    });
    await vi.advanceTimersByTimeAsync(3_000);
    await work;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toEqual([]);
    expect(watch.isHeld).toBe(false);
  });

  test('a change by somebody else after its last look is seen', async () => {
    const { hand, looks, watch } = watching();
    await watch.follow([]);
    const work = watch.quietly(async () => {
      watch.covered();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      hand.changed('/h/.bashrc');
    });
    await vi.advanceTimersByTimeAsync(1_000);
    await work;
    expect(looks).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks.map(({ paths }) => paths)).toEqual([['/h/.bashrc']]);
  });

  test('a failure ends the silence as well', async () => {
    const { hand, looks, watch } = watching();
    await watch.follow([]);
    await watch.quietly(() => Promise.reject(new Error('no'))).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(500);
    hand.changed('/h/a');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toHaveLength(1);
  });
});

test('a look that somebody asked for covers what changed before it', async () => {
  const { hand, looks, watch } = watching();
  await watch.follow([]);
  hand.changed('/h/a');
  watch.covered();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(looks).toEqual([]);
});

test('while nothing happens no timer runs', async () => {
  const { hand, watch } = watching();
  await watch.follow([]);
  expect(vi.getTimerCount()).toBe(0);
  hand.changed('/h/a');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('where changes cannot be noticed is said once in the log', async () => {
  const { hand, log, watch } = watching();
  expect(watch.isBlind).toBe(true);
  await watch.follow([]);
  expect(watch.isBlind).toBe(false);
  hand.blind = [{ path: '/h', why: 'remote' }];
  await watch.follow([]);
  await watch.follow([]);
  expect(watch.isBlind).toBe(true);
  expect(log).toEqual(['changes here are seen only when the window is opened: /h (remote)']);
});

test('after the end nothing is looked at', async () => {
  const { hand, looks, watch } = watching();
  await watch.follow([]);
  hand.changed('/h/a');
  watch.end();
  await vi.advanceTimersByTimeAsync(5_000);
  expect([hand.ended, looks]).toEqual([true, []]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Waking } from '../../../../src-main/services/watch/waking';

/** @param network whether it is there, look by look */
function awake(...network: (boolean | Error)[]) {
  const looks: number[] = [];
  const log: string[] = [];
  const began = Date.now();
  const waking = new Waking({
    look: () => {
      const state = network[looks.length] ?? true;
      looks.push(Date.now() - began);
      return state instanceof Error ? Promise.reject(state) : Promise.resolve(state);
    },
    log: (what) => log.push(what),
  });
  return { waking, looks, log };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('waking up is followed by one look', async () => {
  const { waking, looks } = awake();
  waking.wake();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toEqual([0]);
  expect(vi.getTimerCount()).toBe(0);
});

test('waking and unlocking are one awakening', async () => {
  const { waking, looks } = awake();
  waking.wake();
  await vi.advanceTimersByTimeAsync(2_000);
  waking.wake();
  await vi.advanceTimersByTimeAsync(3_600_000);
  waking.wake();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toEqual([0, 3_602_000]);
});

test('a network that is not back yet gets one more chance, a few seconds later', async () => {
  const { waking, looks } = awake(false, false, false);
  waking.wake();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(looks).toEqual([0, 5_000]);
});

test('a hundred awakenings leave no more than one timer', async () => {
  const { waking } = awake(...Array.from({ length: 100 }, () => false));
  for (let count = 0; count < 100; count += 1) {
    waking.wake();
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  waking.end();
  expect(vi.getTimerCount()).toBe(0);
});

test('a clock that was set back does not keep anybody asleep', async () => {
  const { waking, looks } = awake();
  waking.wake();
  vi.setSystemTime(Date.now() - 86_400_000);
  waking.wake();
  await vi.advanceTimersByTimeAsync(1);
  expect(looks).toHaveLength(2);
});

test('a look that fails is written down', async () => {
  const { waking, log } = awake(new Error('no'));
  waking.wake();
  await vi.advanceTimersByTimeAsync(1);
  expect(log).toEqual(['a look after waking up']);
});

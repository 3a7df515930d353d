// @vitest-environment ./tests/kit/window-environment.ts
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Snapshot } from '../../../src-main/contract/snapshot';
import { Machine } from '../../../src-renderer/features/machine/machine.svelte';
import { FakeBridge, Refusal } from '../../../src-renderer/fixtures/fake-bridge';
import { snapshots } from '../../../src-renderer/fixtures/snapshots';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('asks for patience only after 200 ms', async () => {
  let answer: (snapshot: Snapshot) => void = () => undefined;
  const machine = new Machine(new FakeBridge({ 'snapshot.get': () => new Promise((resolve) => (answer = resolve)) }));
  const loading = machine.load();
  await vi.advanceTimersByTimeAsync(199);
  expect(machine.slow).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(machine.slow).toBe(true);
  answer(snapshots.fine);
  await loading;
  expect(machine.slow).toBe(false);
  expect(machine.snapshot).toEqual(snapshots.fine);
});

test('keeps a pushed snapshot that overtook the answer', async () => {
  const bridge = new FakeBridge({ 'snapshot.get': () => snapshots['not-logged-in'] });
  const machine = new Machine(bridge);
  const loading = machine.load();
  bridge.push('snapshot', snapshots.fine);
  await loading;
  expect(machine.snapshot).toBe(snapshots.fine);
});

test('shows why there is no snapshot, until there is one', async () => {
  const bridge = new FakeBridge({ 'snapshot.get': () => new Refusal({ code: 'home-unreadable', words: 'No.' }) });
  const machine = new Machine(bridge);
  await machine.load();
  expect(machine.fault?.code).toBe('home-unreadable');
  bridge.push('snapshot', snapshots.fine);
  expect(machine.fault).toBeNull();
});

test('a main process that went away is a fault with words', async () => {
  const bridge = new FakeBridge({
    'snapshot.get': () => {
      throw new Error('gone');
    },
  });
  const machine = new Machine(bridge);
  await machine.load();
  expect(machine.fault?.code).toBe('no-answer/snapshot.get');
  expect(machine.fault?.words).toMatch(/open it again/);
});

test('runs one check at a time', async () => {
  const bridge = new FakeBridge({ 'check.now': () => ({}) });
  const machine = new Machine(bridge);
  const both = Promise.all([machine.check(), machine.check()]);
  expect(machine.checking).toBe(true);
  await both;
  expect(machine.checking).toBe(false);
  expect(bridge.asked('check.now')).toHaveLength(1);
});

test('waits with the first snapshot while the look that made it goes on', async () => {
  const bridge = new FakeBridge({ 'snapshot.get': () => snapshots.checking });
  const machine = new Machine(bridge);
  await machine.load();
  expect(machine.snapshot).toBeNull();
  bridge.push('snapshot', snapshots.fine);
  expect(machine.snapshot).toBe(snapshots.fine);
  bridge.push('snapshot', snapshots.checking);
  expect(machine.snapshot).toBe(snapshots.checking);
});

test('does not wait longer than a second for it', async () => {
  const machine = new Machine(new FakeBridge({ 'snapshot.get': () => snapshots.checking }));
  await machine.load();
  await vi.advanceTimersByTimeAsync(999);
  expect(machine.snapshot).toBeNull();
  expect(machine.slow).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(machine.snapshot).toEqual(snapshots.checking);
  expect(machine.slow).toBe(false);
});

// @vitest-environment ./tests/kit/window-environment.ts
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PlanRun } from '../../../src-renderer/features/fix/plan-run.svelte';
import { FakeBridge, Refusal, type Answers } from '../../../src-renderer/fixtures/fake-bridge';
import { emptyPlan, replaceKey, rolledBack, twoChanges, verified } from '../../../src-renderer/fixtures/plans';

const nothing = () => ({});

async function runOf(answers: Answers) {
  const bridge = new FakeBridge({ 'plan.drop': nothing, ...answers });
  const run = new PlanRun(bridge);
  await run.load({ kind: 'subscription' });
  return { bridge, run };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the look at a plan', () => {
  test('has the steps ticked that the plan wants, and offers the others', async () => {
    const { run } = await runOf({ 'subscription.preview': () => replaceKey });
    expect(run.stage).toBe('look');
    expect(run.needed.map(({ id }) => id)).toEqual(['zshrc', 'settings']);
    expect(run.optional.map(({ id }) => id)).toEqual(['dotenv']);
    expect([...run.chosen]).toEqual(['zshrc', 'settings']);
  });

  test('changes nothing', async () => {
    const { bridge } = await runOf({ 'subscription.preview': () => twoChanges });
    expect(bridge.asked('plan.apply')).toEqual([]);
  });

  test('with no step says that there is nothing to change', async () => {
    const { run } = await runOf({ 'subscription.preview': () => emptyPlan });
    expect(run.stage).toBe('empty');
  });

  test('that is left is forgotten by the main process too', async () => {
    const { bridge, run } = await runOf({ 'subscription.preview': () => twoChanges });
    run.leave();
    expect(bridge.asked('plan.drop')).toEqual([{ plan: 'plan-two' }]);
  });

  test('that is left before it came is forgotten when it comes', async () => {
    const bridge = new FakeBridge({ 'plan.drop': nothing, 'subscription.preview': () => twoChanges });
    const run = new PlanRun(bridge);
    const loading = run.load({ kind: 'subscription' });
    run.leave();
    await loading;
    expect(bridge.asked('plan.drop')).toEqual([{ plan: 'plan-two' }]);
  });
});

describe('making the changes', () => {
  test('sends exactly the ticked steps, in the order of the plan', async () => {
    const { bridge, run } = await runOf({ 'subscription.preview': () => replaceKey, 'plan.apply': () => verified });
    run.choose('zshrc', false);
    run.choose('dotenv', true);
    await run.apply();
    expect(bridge.asked('plan.apply')).toEqual([{ plan: 'plan-rotate', steps: ['settings', 'dotenv'] }]);
  });

  test('is not done without a ticked step', async () => {
    const { bridge, run } = await runOf({ 'subscription.preview': () => twoChanges });
    run.choose('zshrc', false);
    run.choose('settings', false);
    await run.apply();
    expect(bridge.asked('plan.apply')).toEqual([]);
    expect(run.stage).toBe('look');
  });

  test('is done once, however often the button is pressed', async () => {
    const { bridge, run } = await runOf({ 'subscription.preview': () => twoChanges, 'plan.apply': () => verified });
    await Promise.all([run.apply(), run.apply()]);
    expect(bridge.asked('plan.apply')).toHaveLength(1);
  });

  test('that cannot be done says why', async () => {
    const { run } = await runOf({
      'subscription.preview': () => twoChanges,
      'plan.apply': () => new Refusal({ code: 'plan-gone', words: 'The plan is too old.' }),
    });
    await run.apply();
    expect(run.stage).toBe('failed');
    expect(run.fault?.code).toBe('plan-gone');
  });

  test('does not drop the plan afterwards', async () => {
    const { bridge, run } = await runOf({ 'subscription.preview': () => twoChanges, 'plan.apply': () => verified });
    await run.apply();
    run.leave();
    expect(bridge.asked('plan.drop')).toEqual([]);
  });
});

describe('undo', () => {
  const undone = { ...verified, words: 'Both files are as they were.', undoable: false };
  const answers = {
    'subscription.preview': () => twoChanges,
    'plan.apply': () => verified,
    'history.undo': () => undone,
  };

  test('is offered for ten seconds', async () => {
    const { run } = await runOf(answers);
    await run.apply();
    expect(run.secondsLeft).toBe(10);
    vi.advanceTimersByTime(9_999);
    expect(run.canUndo).toBe(true);
    vi.advanceTimersByTime(1);
    expect(run.canUndo).toBe(false);
  });

  test('takes the change back and is not offered again', async () => {
    const { bridge, run } = await runOf(answers);
    await run.apply();
    await run.undo();
    expect(bridge.asked('history.undo')).toEqual([{ receipt: 'receipt-1', overNewerEdits: false }]);
    expect(run.undone).toBe(true);
    expect(run.canUndo).toBe(false);
    expect(run.receipt?.words).toBe('Both files are as they were.');
  });

  test('is not offered for a change that was taken back already', async () => {
    const { run } = await runOf({ ...answers, 'plan.apply': () => rolledBack });
    await run.apply();
    expect(run.canUndo).toBe(false);
  });

  test('stops counting when the screen is left', async () => {
    const { run } = await runOf(answers);
    await run.apply();
    run.leave();
    expect(vi.getTimerCount()).toBe(0);
  });
});

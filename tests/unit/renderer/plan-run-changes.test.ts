// @vitest-environment ./tests/kit/window-environment.ts
import { expect, test } from 'vitest';
import { PlanRun } from '../../../src-renderer/features/fix/plan-run.svelte';
import { FakeBridge, Refusal, type Answers } from '../../../src-renderer/fixtures/fake-bridge';
import { replaceKey, rolledBack, verified } from '../../../src-renderer/fixtures/plans';

async function looking(answers: Answers) {
  const bridge = new FakeBridge({ 'plan.drop': () => ({}), ...answers });
  const run = new PlanRun(bridge);
  await run.load({ kind: 'ready', plan: { ...replaceKey, separable: true } });
  return { bridge, run };
}

test('what worked is kept only where the user chose it', async () => {
  const first = await looking({ 'plan.apply': () => verified });
  await first.run.apply();
  expect(first.bridge.asked('plan.apply')[0]).not.toHaveProperty('keep');
  const second = await looking({ 'plan.apply': () => verified });
  second.run.keep = true;
  await second.run.apply();
  expect(second.bridge.asked('plan.apply')[0]).toMatchObject({ keep: true });
});

test('progress is that of this plan; stopping is asked for once and ends with what the main process says', async () => {
  let settle: (receipt: typeof rolledBack) => void = () => undefined;
  const { bridge, run } = await looking({
    'plan.apply': () => new Promise((resolve) => (settle = resolve)),
    'plan.cancel': () => ({}),
  });
  const applying = run.apply();
  const news = { stage: 'change', step: null, done: 3, of: 7, words: 'Putting' } as const;
  bridge.push('progress', { ...news, plan: 'another' });
  expect(run.progress).toBeNull();
  bridge.push('progress', { ...news, plan: replaceKey.id });
  expect(run.progress).toMatchObject({ done: 3, of: 7 });
  await run.stop();
  await run.stop();
  expect(bridge.asked('plan.cancel')).toEqual([{ plan: replaceKey.id }]);
  settle(rolledBack);
  await applying;
  expect([run.stage, run.stopping]).toEqual(['done', false]);
});

test('a program that could not be closed says why', async () => {
  const fault = { code: 'not-closable', words: 'Close this one yourself.' };
  const { run } = await looking({ 'processes.end': ({ pid }) => (pid === 1 ? {} : new Refusal(fault)) });
  await run.close(1);
  await run.close(2);
  expect([run.closing.get(1), run.closing.get(2)]).toEqual(['closed', fault]);
});

import { describe, expect, it } from 'vitest';
import type { CliUpdatePlan } from '../../../src-main/contract/cli-update';
import type { Plan } from '../../../src-main/contract/plan';
import { PlanRun } from '../../../src-renderer/features/fix/plan-run.svelte';
import { UpdatePanel } from '../../../src-renderer/features/repair/update-panel.svelte';
import { FakeBridge, Refusal } from '../../../src-renderer/fixtures/fake-bridge';

const step = (id: string) => ({
  id,
  kind: 'repair' as const,
  target: '~/.claude.json',
  findings: ['f'],
  words: '',
  preview: [],
  chosen: true,
});
const ways = (picked: string): Plan => ({
  id: `plan-${picked}`,
  title: 'Repair one file',
  steps: [step(`step-${picked}`)],
  restarts: [],
  warnings: [],
  choices: ['mend', 'old'].map((id) => ({ id, target: '~/.claude.json', words: id, at: null, picked: id === picked })),
});

describe('the ways of a repair', () => {
  it('show another preview when another one is picked, and forget the first', async () => {
    const bridge = new FakeBridge({
      'repair.preview': ({ choices }) => ways(choices?.[0] ?? 'mend'),
      'plan.drop': () => ({}),
    });
    const run = new PlanRun(bridge);
    await run.load({ kind: 'repair', findings: ['f'] });
    expect(run.plan?.id).toBe('plan-mend');
    await run.pick('old');
    expect(bridge.asked('repair.preview')).toEqual([
      { findings: ['f'], choices: [] },
      { findings: ['f'], choices: ['old'] },
    ]);
    expect(bridge.asked('plan.drop')).toEqual([{ plan: 'plan-mend' }]);
    expect([run.stage, run.plan?.id, [...run.chosen]]).toEqual(['look', 'plan-old', ['step-old']]);
  });
});

const cli = { id: 'cli', path: '/x/claude', version: '2.1.300', origin: 'native', usedByShell: true };
const plan: CliUpdatePlan = {
  installation: cli,
  kind: 'update',
  command: 'claude update',
  runs: true,
  words: '',
  others: [],
  conflict: null,
};

describe('bringing Claude Code up to date', () => {
  const answers = {
    'cli-update.preview': () => plan,
    'cli-update.start': () => ({}),
    'cli-update.cancel': () => ({}),
  };

  it('starts nothing before it is told to, and then the one that was shown', async () => {
    const bridge = new FakeBridge(answers);
    const panel = new UpdatePanel(bridge);
    await panel.prepare(null);
    expect(panel.plan).toEqual(plan);
    expect(bridge.asked('cli-update.start')).toEqual([]);
    await panel.start();
    expect(bridge.asked('cli-update.start')).toEqual([{ installation: 'cli' }]);
    expect(panel.running).toBe(true);
  });

  it('follows one that runs, and is not begun anew by a look at it', async () => {
    const bridge = new FakeBridge(answers);
    const panel = new UpdatePanel(bridge);
    bridge.push('cli-update', { step: 'running', command: 'claude update', lines: ['a'] });
    await panel.prepare(null);
    await panel.start();
    expect(panel.state).toEqual({ step: 'running', command: 'claude update', lines: ['a'] });
    expect(bridge.asked('cli-update.start')).toEqual([]);
    await panel.stop();
    await panel.stop();
    expect(bridge.asked('cli-update.cancel')).toHaveLength(1);
    bridge.push('cli-update', { step: 'failed', code: 'cli-update.cancelled', words: '', lines: [] });
    expect([panel.running, panel.stopping]).toEqual([false, false]);
  });

  it('says why it could not begin', async () => {
    const bridge = new FakeBridge({
      ...answers,
      'cli-update.start': () => new Refusal({ code: 'cli-update.busy', words: 'busy' }),
    });
    const panel = new UpdatePanel(bridge);
    await panel.prepare(null);
    await panel.start();
    expect([panel.state.step, panel.fault?.code]).toEqual(['idle', 'cli-update.busy']);
  });
});

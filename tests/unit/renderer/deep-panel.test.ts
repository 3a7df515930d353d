// @vitest-environment ./tests/kit/window-environment.ts
import { describe, expect, test } from 'vitest';
import type { DeepFolder, DeepScanState } from '../../../src-main/contract/deep-scan';
import { DeepPanel } from '../../../src-renderer/features/deep-scan/deep-panel.svelte';
import { FakeBridge, Refusal, type Answers } from '../../../src-renderer/fixtures/fake-bridge';
import { finding } from '../../../src-renderer/fixtures/parts';

const idle: DeepScanState = { step: 'idle', files: 0, found: 0, current: null, words: null, batch: [] };
const projects: DeepFolder = { id: 'projects', kind: 'projects', path: '', count: 3 };
const chosen: DeepFolder = { id: 'a1', kind: 'chosen', path: '~/work', count: 1 };

async function panelOn(state: DeepScanState, answers: Answers = {}) {
  const bridge = new FakeBridge({
    'deep.get': () => ({ folders: [projects], state }),
    'deep.pick': () => ({ folders: [chosen, projects] }),
    'deep.start': () => ({}),
    ...answers,
  });
  const panel = new DeepPanel(bridge);
  await panel.load();
  return { bridge, panel };
}

describe('where to look', () => {
  test('everything on the list is wanted, also what is chosen later; what is taken out is not', async () => {
    const { bridge, panel } = await panelOn(idle);
    expect(panel.step).toBe('choose');
    panel.choose('projects', false);
    expect(panel.wanted).toEqual([]);
    await panel.pick();
    expect(panel.wanted).toEqual(['a1']);
    panel.choose('projects', true);
    await panel.start();
    expect(bridge.asked('deep.start')).toEqual([{ folders: ['a1', 'projects'] }]);
  });

  test('with nothing wanted nothing is asked', async () => {
    const { bridge, panel } = await panelOn(idle);
    panel.choose('projects', false);
    await panel.start();
    expect(bridge.asked('deep.start')).toEqual([]);
  });

  test('a start that is refused leaves the choice and says why', async () => {
    const refusal = new Refusal({ code: 'deep-nothing-there', words: 'Gone.' });
    const { panel } = await panelOn(idle, { 'deep.start': () => refusal });
    await panel.start();
    expect(panel.fault?.words).toBe('Gone.');
    expect(panel.step).toBe('choose');
  });
});

describe('while it looks', () => {
  const running: DeepScanState = { ...idle, step: 'running', files: 10, found: 1, batch: [finding({ id: 'one' })] };

  test('places come in batches and add up', async () => {
    const { bridge, panel } = await panelOn(idle);
    bridge.push('deep', { ...running, batch: [] });
    bridge.push('deep', running);
    bridge.push('deep', { ...running, files: 20, found: 2, batch: [finding({ id: 'two' })] });
    expect(panel.found.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(panel.state?.files).toBe(20);
    bridge.push('deep', { ...running, step: 'done', batch: [] });
    expect(panel.step).toBe('done');
    expect(panel.found).toHaveLength(2);
  });

  test('a window that opens in the middle sees what was found before', async () => {
    const { bridge, panel } = await panelOn(running);
    expect(panel.step).toBe('running');
    bridge.push('deep', { ...running, found: 2, batch: [finding({ id: 'two' })] });
    expect(panel.found.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('the next look begins with nothing found', async () => {
    const { bridge, panel } = await panelOn({ ...running, step: 'done' });
    expect(panel.found).toHaveLength(1);
    panel.choosing = true;
    expect(panel.step).toBe('choose');
    bridge.push('deep', { ...running, batch: [] });
    expect(panel.step).toBe('running');
    expect(panel.found).toEqual([]);
  });

  test('a screen that was left hears nothing more', async () => {
    const { bridge, panel } = await panelOn(idle);
    panel.leave();
    bridge.push('deep', running);
    expect(panel.step).toBe('choose');
  });
});

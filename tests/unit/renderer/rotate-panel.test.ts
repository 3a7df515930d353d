// @vitest-environment ./tests/kit/window-environment.ts
import { expect, test } from 'vitest';
import { Machine } from '../../../src-renderer/features/machine/machine.svelte';
import { RotatePanel } from '../../../src-renderer/features/rotate/rotate-panel.svelte';
import { FakeBridge, Refusal, type Answers } from '../../../src-renderer/fixtures/fake-bridge';
import { oldKey } from '../../../src-renderer/fixtures/parts';
import { replaceKey } from '../../../src-renderer/fixtures/plans';
import { snapshots, type SnapshotName } from '../../../src-renderer/fixtures/snapshots';

async function panelOn(name: SnapshotName, answers: Answers, fingerprint: string | null = null) {
  const bridge = new FakeBridge({ 'snapshot.get': () => snapshots[name], ...answers });
  const machine = new Machine(bridge);
  await machine.load();
  return { bridge, panel: new RotatePanel(bridge, machine, fingerprint) };
}

const newKey = 'sk-ant-api03-TEST-new';

test('starts with the key that is in use; a login is not a key', async () => {
  const { panel } = await panelOn('old-key', {});
  expect(panel.groups.map(({ kind }) => kind)).toEqual(['api-key']);
  expect(panel.fingerprint).toBe(oldKey.fingerprint);
});

test('starts with the key it was opened for', async () => {
  const { panel } = await panelOn('thousands', {}, '0000000000ff');
  expect(panel.fingerprint).toBe('000000000000');
  const other = await panelOn('thousands', {}, '00000000000a');
  expect(other.panel.fingerprint).toBe('00000000000a');
});

test('hands the key over once, trimmed, and has forgotten it before the answer comes', async () => {
  const { bridge, panel } = await panelOn('old-key', { 'rotate.preview': () => replaceKey });
  panel.newKey = `  ${newKey}\n`;
  const preview = panel.preview();
  expect(panel.newKey).toBe('');
  expect(await preview).toBe(replaceKey);
  expect(bridge.asked('rotate.preview')).toEqual([{ fingerprint: oldKey.fingerprint, newKey, otherTools: false }]);
});

test('has forgotten the key even when it was refused', async () => {
  const { panel } = await panelOn('old-key', {
    'rotate.preview': () => new Refusal({ code: 'same-key', words: 'That is the key you have already.' }),
  });
  panel.newKey = newKey;
  expect(await panel.preview()).toBeNull();
  expect(panel.newKey).toBe('');
  expect(panel.fault?.code).toBe('same-key');
  expect(JSON.stringify(panel.fault)).not.toContain(newKey);
});

test('asks for a key instead of sending nothing', async () => {
  const { bridge, panel } = await panelOn('old-key', {});
  panel.newKey = '   ';
  expect(await panel.preview()).toBeNull();
  expect(panel.missing).toBe(true);
  expect(bridge.asked('rotate.preview')).toEqual([]);
});

test('mentions a key of another shape, and still lets it through', async () => {
  const { panel } = await panelOn('old-key', { 'rotate.preview': () => replaceKey });
  panel.newKey = 'a-gateway-key';
  expect(panel.looksUnlike).toBe(true);
  expect(await panel.preview()).toBe(replaceKey);
});

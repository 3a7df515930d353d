// @vitest-environment ./tests/kit/window-environment.ts
import { describe, expect, test } from 'vitest';
import { CopiesPanel } from '../../../src-renderer/features/copies/copies-panel.svelte';
import { fileOf, lastPart, wholePlace } from '../../../src-renderer/features/copies/location';
import { targetWords } from '../../../src-renderer/features/fix/target';
import { ExplainPanel, longestKept } from '../../../src-renderer/features/explain/explain-panel.svelte';
import { HistoryPanel } from '../../../src-renderer/features/history/history-panel.svelte';
import { Machine } from '../../../src-renderer/features/machine/machine.svelte';
import { NetworkPanel } from '../../../src-renderer/features/network/network-panel.svelte';
import {
  choices,
  FoldersPanel,
  SettingsPanel,
  type SettingsHolder,
} from '../../../src-renderer/features/settings/settings-panel.svelte';
import { WhyPanel } from '../../../src-renderer/features/why/why-panel.svelte';
import { guessReport } from '../../../src-renderer/fixtures/explanations';
import { FakeBridge, Refusal, type Answers } from '../../../src-renderer/fixtures/fake-bridge';
import { finding } from '../../../src-renderer/fixtures/parts';
import { backups, refused, rolledBack, verified } from '../../../src-renderer/fixtures/plans';
import { networkBroken, networkHalf, oldKeyReport } from '../../../src-renderer/fixtures/reports';
import { defaultSettings } from '../../../src-renderer/fixtures/settings';
import { snapshots, type SnapshotName } from '../../../src-renderer/fixtures/snapshots';

async function machineOn(name: SnapshotName) {
  const machine = new Machine(new FakeBridge({ 'snapshot.get': () => snapshots[name] }));
  await machine.load();
  return machine;
}

describe('all copies', () => {
  test('are grouped by key, what is in use first', async () => {
    const panel = new CopiesPanel(await machineOn('old-key'));
    const heads = panel.rows.filter((row) => row.kind === 'group');
    expect(heads.map((row) => row.group?.kind)).toEqual(['api-key', 'login']);
    expect(panel.all).toBe(6);
  });

  test('include what belongs to no key, last', async () => {
    const panel = new CopiesPanel(await machineOn('bedrock'));
    const heads = panel.rows.filter((row) => row.kind === 'group');
    expect(heads[heads.length - 1]?.group).toBeNull();
    expect(panel.all).toBe(2);
  });

  test('are filtered by file, key or name, in any case, and empty groups go', async () => {
    const panel = new CopiesPanel(await machineOn('thousands'));
    expect(panel.shown).toBe(5000);
    panel.filter = 'CUSTOMER-77/';
    expect(panel.shown).toBe(20);
    expect(panel.rows).toHaveLength(21);
    panel.filter = 'AA…0077';
    expect(panel.shown).toBe(0);
    panel.filter = '…0077';
    expect(panel.shown).toBe(20);
  });

  test('have keys of their own, which the list needs', async () => {
    const panel = new CopiesPanel(await machineOn('thousands'));
    expect(new Set(panel.rows.map(({ key }) => key)).size).toBe(panel.rows.length);
  });
});

describe('a place', () => {
  test('is named by its last part and its line, on every system', () => {
    expect(fileOf(finding({ id: 'a' }))).toBe('.zshrc, line 14');
    expect(lastPart('C:\\Users\\anna\\settings.json')).toBe('settings.json');
    expect(lastPart('/')).toBe('/');
  });

  test('of a change is a name and a path, where it is a path', () => {
    expect(targetWords('/Users/anna/.zshrc')).toEqual({ name: '.zshrc', path: '/Users/anna/.zshrc' });
    expect(targetWords('C:\\Users\\a.json').name).toBe('a.json');
    expect(targetWords('Your Claude login')).toEqual({ name: 'Your Claude login', path: null });
  });

  test('that is no file is named as what it is', () => {
    const keychain = finding({ id: 'a', location: { keychain: 'Claude Code-credentials' } });
    expect([fileOf(keychain), wholePlace(keychain)]).toEqual(['Keychain', 'Claude Code-credentials']);
    const variable = finding({ id: 'a', location: {} });
    expect([fileOf(variable), wholePlace(variable)]).toEqual(['ANTHROPIC_API_KEY', 'Environment variable']);
  });
});

test('where it comes from shows the first place until another is picked, and again when that is gone', async () => {
  const machine = await machineOn('places-differ');
  const panel = new WhyPanel(machine);
  expect(panel.place?.id).toBe('terminal');
  panel.chosen = 'project';
  expect(panel.place?.label).toBe('website');
  machine.snapshot = { ...snapshots.fine, places: snapshots.fine.places.slice(0, 1) };
  expect(panel.chosen).toBe('terminal');
});

describe('an error text', () => {
  const explaining = (answers: Answers = { 'diagnose.text': () => oldKeyReport }) => {
    const bridge = new FakeBridge(answers);
    return { bridge, panel: new ExplainPanel(bridge) };
  };

  test('is explained', async () => {
    const { bridge, panel } = explaining();
    panel.text = 'API Error: 401';
    await panel.explain();
    expect(bridge.asked('diagnose.text')).toEqual([{ text: 'API Error: 401' }]);
    expect(panel.report).toEqual(oldKeyReport);
  });

  test('that is missing is asked for', async () => {
    const { bridge, panel } = explaining();
    await panel.explain();
    expect(panel.missing).toBe(true);
    expect(bridge.calls).toEqual([]);
  });

  test('that is pasted whole is explained at once, without a press', async () => {
    const { bridge, panel } = explaining();
    await panel.take('API Error: 401');
    expect(bridge.asked('diagnose.text')).toEqual([{ text: 'API Error: 401' }]);
    expect(panel.report).toEqual(oldKeyReport);
  });

  test('is not explained before there is one', async () => {
    const { bridge, panel } = explaining();
    await panel.take(' \n');
    expect(bridge.calls).toEqual([]);
    expect(panel.missing).toBe(false);
  });

  test('that could not be explained stays in the field', async () => {
    const { panel } = explaining({ 'diagnose.text': () => new Refusal({ code: 'x', words: 'Try again.' }) });
    await panel.take('API Error: 401');
    expect([panel.text, panel.busy, panel.fault?.code]).toEqual(['API Error: 401', false, 'x']);
  });

  test('of a megabyte is kept out of the field, by its end', async () => {
    const { bridge, panel } = explaining();
    const text = `${'x'.repeat(1_200_000)}the error`;
    expect([panel.isLong('short'), panel.isLong(text)]).toEqual([false, true]);
    await panel.take(text);
    expect([panel.text, panel.cut]).toEqual(['', true]);
    const [asked] = bridge.asked('diagnose.text') as { text: string }[];
    expect(asked?.text.length).toBe(longestKept);
    expect(asked?.text.endsWith('the error')).toBe(true);
  });

  test('can be a dropped file, but only one with text in it', async () => {
    const { bridge, panel } = explaining();
    await panel.takeFile(new File(['\0\0'], 'photo.jpg'));
    expect(panel.notText).toBe(true);
    expect(panel.attachment).toBeNull();
    await panel.takeFile(new File(['  '], 'empty.txt'));
    expect([panel.missing, panel.attachment]).toEqual([true, null]);
    expect(bridge.calls).toEqual([]);
    await panel.takeFile(new File(['API Error: 401'], 'log.txt'));
    expect(panel.notText).toBe(false);
    expect(panel.attachment).toMatchObject({ name: 'log.txt', text: 'API Error: 401', cut: false });
    expect(bridge.asked('diagnose.text')).toEqual([{ text: 'API Error: 401' }]);
  });

  test('is there to be added to after an answer that was only a guess, and gone before another one', async () => {
    const { panel } = explaining({ 'diagnose.text': () => guessReport });
    panel.text = '401';
    await panel.explain();
    panel.addTo();
    expect([panel.report, panel.text]).toEqual([null, '401']);
    await panel.explain();
    panel.again();
    expect([panel.report, panel.text]).toEqual([null, '']);
  });

  test('in the clipboard is read by the main process only when asked', async () => {
    const { bridge, panel } = explaining({
      'diagnose.clipboard': () => new Refusal({ code: 'clipboard-empty', words: 'There is no text.' }),
    });
    await panel.explainClipboard();
    expect(bridge.asked('diagnose.clipboard')).toHaveLength(1);
    expect(panel.fault?.code).toBe('clipboard-empty');
    expect(panel.busy).toBe(false);
  });
});

describe('history', () => {
  const listed = { 'history.list': () => ({ receipts: [refused, verified, rolledBack], backups }) };

  test('is newest first, each with the copy that is kept', async () => {
    const panel = new HistoryPanel(new FakeBridge(listed));
    await panel.load();
    expect(panel.entries?.map(({ receipt, backup }) => [receipt.id, backup?.files])).toEqual([
      ['receipt-1', 2],
      ['receipt-2', undefined],
      ['receipt-3', undefined],
    ]);
  });

  test('asks before an undo writes over newer edits', async () => {
    const bridge = new FakeBridge({
      ...listed,
      'history.undo': ({ overNewerEdits }) => (overNewerEdits ? verified : refused),
    });
    const panel = new HistoryPanel(bridge);
    expect(await panel.undo(verified)).toBeNull();
    expect(panel.newerEdits?.receipt.id).toBe('receipt-1');
    expect(await panel.undo(verified, true)).toBe(verified.words);
    expect(bridge.asked('history.undo')).toEqual([
      { receipt: 'receipt-1', overNewerEdits: false },
      { receipt: 'receipt-1', overNewerEdits: true },
    ]);
    expect(panel.newerEdits).toBeNull();
  });

  test('deletes a copy only after a second word', async () => {
    const bridge = new FakeBridge({ ...listed, 'backups.delete': () => ({}) });
    const panel = new HistoryPanel(bridge);
    await panel.deleteBackup();
    expect(bridge.asked('backups.delete')).toEqual([]);
    panel.deleting = verified;
    await panel.deleteBackup();
    expect(bridge.asked('backups.delete')).toEqual([{ receipt: 'receipt-1' }]);
    expect(panel.deleting).toBeNull();
  });
});

test('the network check fills in its steps while it runs', async () => {
  const bridge = new FakeBridge({ 'network.check': () => networkBroken });
  const panel = new NetworkPanel(bridge);
  const check = panel.check();
  bridge.push('network', networkHalf);
  expect(panel.report?.steps).toHaveLength(2);
  expect(panel.finished).toBe(false);
  await check;
  expect(panel.report).toEqual(networkBroken);
  panel.leave();
  bridge.push('network', networkHalf);
  expect(panel.report).toEqual(networkBroken);
});

describe('settings', () => {
  const holderOn = (answers: Answers): SettingsHolder => ({
    bridge: new FakeBridge(answers),
    settings: defaultSettings,
  });

  test('are kept at once', async () => {
    const holder = holderOn({
      'settings.set': (change) => ({ ...defaultSettings, ...change }) as typeof defaultSettings,
    });
    const saving = new SettingsPanel(holder).set({ goOnline: false });
    expect(holder.settings?.goOnline).toBe(false);
    expect(await saving).toBe(true);
  });

  test('go back to what they were when they could not be kept', async () => {
    const holder = holderOn({ 'settings.set': () => new Refusal({ code: 'full', words: 'The disk is full.' }) });
    const panel = new SettingsPanel(holder);
    expect(await panel.set({ goOnline: false })).toBe(false);
    expect(holder.settings?.goOnline).toBe(true);
    expect(panel.fault?.code).toBe('full');
  });

  test('go back to how the app came when they are reset', async () => {
    const holder = holderOn({ 'settings.reset': () => ({ ...defaultSettings, welcomed: true }) });
    holder.settings = { ...defaultSettings, goOnline: false };
    expect(await new SettingsPanel(holder).reset()).toBe(true);
    expect(holder.settings).toEqual({ ...defaultSettings, welcomed: true });
  });

  test('stay when they could not be reset', async () => {
    const holder = holderOn({ 'settings.reset': () => new Refusal({ code: 'not-saved', words: 'The disk is full.' }) });
    holder.settings = { ...defaultSettings, goOnline: false };
    const panel = new SettingsPanel(holder);
    expect(await panel.reset()).toBe(false);
    expect(holder.settings.goOnline).toBe(false);
    expect(panel.fault?.code).toBe('not-saved');
  });

  test('list the folders that the user chose, and not what Claude Code lists', async () => {
    const folder = (id: string, kind: 'chosen' | 'projects') => ({ id, kind, path: `~/${id}`, count: 1 });
    const all = [folder('p', 'projects'), folder('a', 'chosen'), folder('b', 'chosen')];
    const state = { step: 'idle', files: 0, found: 0, current: null, words: null, batch: [] } as const;
    const panel = new FoldersPanel(
      new FakeBridge({
        'deep.get': () => ({ folders: all, state: { ...state, batch: [] } }),
        'deep.forget': ({ folder: gone }) => ({ folders: all.filter(({ id }) => id !== gone) }),
      }),
    );
    expect(panel.chosen).toBeNull();
    await panel.load();
    expect(panel.chosen?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await panel.forget('a')).toBe(true);
    expect(panel.chosen?.map(({ id }) => id)).toEqual(['b']);
  });

  test('offer a value that was set by hand', () => {
    expect(choices([5, 30, 60], 45)).toEqual([5, 30, 45, 60]);
    expect(choices([5, 30, 60], 30)).toEqual([5, 30, 60]);
  });
});

// @vitest-environment ./tests/kit/window-environment.ts
import { describe, expect, test } from 'vitest';
import { AccountsPanel } from '../../../src-renderer/features/accounts/accounts-panel.svelte';
import { AddKeyPanel } from '../../../src-renderer/features/accounts/add-key-panel.svelte';
import { SecondAccountPanel } from '../../../src-renderer/features/accounts/second-account-panel.svelte';
import { canComeHome, homeless } from '../../../src-renderer/features/one-home/offer';
import { FakeBridge, Refusal, type Answers } from '../../../src-renderer/fixtures/fake-bridge';
import { rolledBack, verified } from '../../../src-renderer/fixtures/plans';
import { snapshots } from '../../../src-renderer/fixtures/snapshots';
import { oneHome, threeKeys } from '../../../src-renderer/fixtures/stories-accounts';

const [work, side] = threeKeys.keys;
const refusal = new Refusal({ code: 'name-taken', words: 'There is one of that name.' });

async function panelOn(answers: Answers = {}) {
  const bridge = new FakeBridge({ 'accounts.list': () => threeKeys, ...answers });
  const panel = new AccountsPanel(bridge);
  await panel.load();
  return { bridge, panel };
}

describe('the list of keys', () => {
  test('nothing can be done with a keychain that is not open', async () => {
    expect((await panelOn()).panel.ready).toBe(true);
    expect((await panelOn({ 'accounts.list': () => ({ ...threeKeys, keychain: 'locked' }) })).panel.ready).toBe(false);
  });

  test('a key is renamed, and a name that will not do stays in the field with its reason', async () => {
    const { bridge, panel } = await panelOn({ 'accounts.rename': ({ name }) => (name === 'Side' ? {} : refusal) });
    if (work === undefined) throw new Error('no key');
    panel.startRenaming(work);
    expect(panel.newName).toBe('Work');
    panel.newName = 'Taken';
    expect(await panel.rename()).toBe(false);
    expect(panel.nameFault?.code).toBe('name-taken');
    expect(panel.renaming).toBe(work);
    panel.newName = 'Side';
    expect(await panel.rename()).toBe(true);
    expect(panel.renaming).toBeNull();
    expect(bridge.asked('accounts.rename')).toHaveLength(2);
  });

  test('the same name asks nobody', async () => {
    const { bridge, panel } = await panelOn();
    if (work === undefined) throw new Error('no key');
    panel.startRenaming(work);
    expect(await panel.rename()).toBe(false);
    expect(panel.renaming).toBeNull();
    expect(bridge.asked('accounts.rename')).toEqual([]);
  });

  test('a key is removed only after a second word; what went wrong is said', async () => {
    const { bridge, panel } = await panelOn({ 'accounts.remove': () => verified });
    expect(await panel.remove()).toBeNull();
    expect(bridge.asked('accounts.remove')).toEqual([]);
    panel.removing = side ?? null;
    expect(await panel.remove()).toBe(verified.words);
    expect(bridge.asked('accounts.remove')).toEqual([{ account: side?.id }]);

    const other = await panelOn({ 'accounts.remove': () => rolledBack });
    other.panel.removing = side ?? null;
    expect(await other.panel.remove()).toBeNull();
    expect(other.panel.fault?.words).toBe(rolledBack.words);
  });
});

describe('a key that is added', () => {
  test('is handed over once, and forgotten before the answer comes', async () => {
    const bridge = new FakeBridge({ 'accounts.add': () => verified });
    const panel = new AddKeyPanel(bridge);
    panel.name = 'Work';
    panel.key = 'sk-ant-api03-TEST';
    const added = panel.add();
    expect(panel.key).toBe('');
    expect(await added).toBe(true);
    expect(bridge.asked('accounts.add')).toEqual([{ name: 'Work', key: 'sk-ant-api03-TEST' }]);
  });

  test('needs a name and a key', async () => {
    const bridge = new FakeBridge({ 'accounts.add': () => verified });
    const panel = new AddKeyPanel(bridge);
    panel.key = 'sk-ant-api03-TEST';
    expect(await panel.add()).toBe(false);
    expect(panel.sent).toBe(true);
    expect(panel.key).toBe('sk-ant-api03-TEST');
    expect(bridge.asked('accounts.add')).toEqual([]);
  });

  test('that was refused says why', async () => {
    const panel = new AddKeyPanel(new FakeBridge({ 'accounts.add': () => refusal }));
    panel.name = 'Work';
    panel.key = 'x';
    expect(await panel.add()).toBe(false);
    expect(panel.fault?.code).toBe('name-taken');
  });
});

test('a second account is previewed under its name', async () => {
  const bridge = new FakeBridge({ 'accounts.folder.preview': () => oneHome });
  const panel = new SecondAccountPanel(bridge);
  expect(await panel.preview()).toBeNull();
  expect(panel.missing).toBe(true);
  panel.name = 'Customer';
  expect(await panel.preview()).toBe(oneHome);
  expect(bridge.asked('accounts.folder.preview')).toEqual([{ name: 'Customer' }]);
});

describe('one home', () => {
  const snapshot = snapshots['old-key'];

  test('is offered for the API key that is in use out of a file', () => {
    const group = homeless(snapshot);
    expect(group?.kind).toBe('api-key');
    expect(group?.inUse).toBe(true);
    expect(homeless(snapshots.fine)).toBeNull();
  });

  test('is not offered for a key that is at home, nor for a login', () => {
    const group = homeless(snapshot);
    if (group === null) throw new Error('no key');
    const atHome = snapshot.findings.map((finding) => ({ ...finding, source: 'keymender/kept-key' }));
    expect(canComeHome(group, atHome)).toBe(false);
    expect(canComeHome({ ...group, kind: 'login' }, snapshot.findings)).toBe(false);
  });
});

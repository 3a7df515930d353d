// @vitest-environment ./tests/kit/window-environment.ts
import { describe, expect, test } from 'vitest';
import { HomePanel } from '../../../src-renderer/features/home/home-panel.svelte';
import { groupPlaces, standingOfPlace, stateInWords } from '../../../src-renderer/features/home/places';
import { Machine } from '../../../src-renderer/features/machine/machine.svelte';
import { FakeBridge } from '../../../src-renderer/fixtures/fake-bridge';
import { health, now, place, resolution, twoMinutesAgo } from '../../../src-renderer/fixtures/parts';
import { snapshots, type SnapshotName } from '../../../src-renderer/fixtures/snapshots';

async function homeOn(name: SnapshotName) {
  const machine = new Machine(new FakeBridge({ 'snapshot.get': () => snapshots[name] }));
  await machine.load();
  return new HomePanel(machine);
}

describe('places', () => {
  test('are left out when all of them do the same', async () => {
    expect((await homeOn('fine')).placesDiffer).toBe(false);
  });

  test('that do the same share a row', async () => {
    const home = await homeOn('places-differ');
    expect(home.groups.map(({ label }) => label)).toEqual(['Terminal and VS Code', 'Scripts and website']);
  });

  test('beyond the fourth row are counted', async () => {
    const home = await homeOn('many-projects');
    expect(home.groups).toHaveLength(4);
    expect(home.hiddenPlaces).toBe(10);
  });

  test('with the same key from different files are told apart', () => {
    const two = [place({ id: 'a', label: 'A', from: '.zshrc' }), place({ id: 'b', label: 'B', from: '.env' })];
    expect(groupPlaces(two)).toHaveLength(2);
  });

  test('of which the state is not known are not called broken', () => {
    const offline = place({ id: 'a', label: 'A', health: health('unknown', 'offline', '') });
    expect(standingOfPlace(offline)).toBe('unknown');
    expect(stateInWords(offline, now)).toBe('not known');
  });

  test('in which Claude Code does not start are broken, whatever their key is worth', () => {
    const stopped = place({ id: 'a', label: 'A', resolution: resolution({ blocked: { code: 'x', words: 'x' } }) });
    expect(standingOfPlace(stopped)).toBe('broken');
    expect(stateInWords(stopped, now)).toBe('does not start');
  });
});

describe('Home', () => {
  test('counts the copies of what is in use, and how many of them matter', async () => {
    const { copies } = await homeOn('old-key');
    expect(copies?.group.findings).toHaveLength(5);
    expect(copies?.read).toBe(2);
  });

  test('says nothing about copies where there is one only', async () => {
    expect((await homeOn('fine')).copies).toBeNull();
  });

  test('names what is not used, and why', async () => {
    expect((await homeOn('old-key')).shadowed).toEqual({
      count: 1,
      because: 'The key in ANTHROPIC_API_KEY (.zshrc, line 14) comes before your Claude login.',
    });
  });

  test('knows when the last live answer came', async () => {
    expect((await homeOn('fine')).checkedAt).toBe(twoMinutesAgo);
    expect((await homeOn('not-logged-in')).checkedAt).toBeNull();
    expect((await homeOn('corrupt-config')).checkedAt).toBeNull();
  });

  test('says once that there is no Claude Code', async () => {
    expect((await homeOn('no-cli')).noClaude).toBe(false);
    const working = { ...snapshots.fine, installations: [] };
    const machine = new Machine(new FakeBridge({ 'snapshot.get': () => working }));
    await machine.load();
    expect(new HomePanel(machine).noClaude).toBe(true);
  });

  test('stays empty until something is known', () => {
    const home = new HomePanel(new Machine(new FakeBridge({})));
    expect([home.snapshot, home.placesDiffer, home.copies, home.mainPlace]).toEqual([null, false, null, null]);
  });
});

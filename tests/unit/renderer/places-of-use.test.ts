// @vitest-environment ./tests/kit/window-environment.ts
import { describe, expect, test } from 'vitest';
import { Snapshot } from '../../../src-main/contract/snapshot';
import { HomePanel } from '../../../src-renderer/features/home/home-panel.svelte';
import { Machine } from '../../../src-renderer/features/machine/machine.svelte';
import { WhyPanel } from '../../../src-renderer/features/why/why-panel.svelte';
import { FakeBridge } from '../../../src-renderer/fixtures/fake-bridge';
import { placeSnapshots } from '../../../src-renderer/fixtures/snapshots-places';

async function on(name: keyof typeof placeSnapshots) {
  const machine = new Machine(new FakeBridge({ 'snapshot.get': () => placeSnapshots[name] }));
  await machine.load();
  return machine;
}

test.each(Object.entries(placeSnapshots))('the story %s is one that the app could tell', (_, snapshot) => {
  expect(Snapshot.parse(snapshot)).toEqual(snapshot);
});

describe('Home', () => {
  test('has a line for each place that differs', async () => {
    const home = new HomePanel(await on('editor-differs'));
    expect(home.placesDiffer).toBe(true);
    expect(home.groups.map(({ label }) => label)).toEqual([
      'Terminal, Scripts and Cursor',
      'VS Code',
      'shop',
      'Claude Desktop',
    ]);
  });

  test('does not take Claude Desktop, which always has its own login, for a difference', async () => {
    expect(new HomePanel(await on('claude-desktop')).placesDiffer).toBe(false);
  });

  test('does not call a place that nobody can ask about checked', async () => {
    const machine = await on('claude-desktop');
    const [terminal, ...others] = machine.snapshot?.places ?? [];
    if (machine.snapshot === null || terminal === undefined) throw new Error('no place');
    const asked = { ...terminal.health, code: 'nothing-to-check' as const, at: 5 };
    machine.snapshot = { ...machine.snapshot, places: [{ ...terminal, health: asked }, ...others.slice(1)] };
    expect(new HomePanel(machine).checkedAt).toBeNull();
  });
});

describe('Why', () => {
  test('begins at the place that was pressed on Home, else in the terminal', async () => {
    const machine = await on('editor-differs');
    expect(new WhyPanel(machine, 'editor:VS Code').place?.label).toBe('VS Code');
    expect(new WhyPanel(machine).place?.label).toBe('Terminal');
    expect(new WhyPanel(machine, 'project:/gone').place?.label).toBe('Terminal');
  });

  test('switches between all of them, and counts the projects that are alike', async () => {
    const why = new WhyPanel(await on('editor-differs'));
    expect(why.options).toHaveLength(6);
    why.chosen = 'desktop';
    expect(why.place?.label).toBe('Claude Desktop');
    expect(why.projectsAlike).toBe(12);
  });
});

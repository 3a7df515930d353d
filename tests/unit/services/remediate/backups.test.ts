import { lstatSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { given, MemoryVault, newKey, oldKey, otherKey, type PlantedHome } from '../../../kit/planted-home';
import { apply, homeWithOldKey, preview } from './a-rotation';

let world: PlantedHome;
beforeEach(() => {
  world = homeWithOldKey();
});
afterEach(() => world.remove());

describe('backups', () => {
  it('are sealed with a key from the keychain: no secret lies in the data folder', async () => {
    const vault = new MemoryVault();
    const before = world.marks();
    const remediator = world.remediator({ vault });
    const plan = await preview(world, remediator);
    expect(plan.warnings.join()).not.toContain('without encryption');
    const { id } = await apply(remediator, plan);
    const inData = [...world.dataFiles().values()].map((file) => file.bytes).join();
    for (const secret of [oldKey, newKey, otherKey]) expect(inData).not.toContain(secret);
    expect((await remediator.list()).backups).toMatchObject([
      { receipt: id, encrypted: true, files: 3, undoable: true },
    ]);
    // Another start of the app: nothing in memory, the keychain as it was.
    given(await world.remediator({ vault }).undo(id, { overNewerEdits: false }));
    expect(world.marks()).toEqual(before);
  });

  it('cannot be opened with another key, and nothing is changed then', async () => {
    const vault = new MemoryVault();
    const remediator = world.remediator({ vault });
    const { id } = await apply(remediator, await preview(world, remediator));
    vault.items.set('backup-key', btoa('0'.repeat(32)));
    const before = world.marks();
    expect(await world.remediator({ vault }).undo(id, { overNewerEdits: false })).toMatchObject({
      error: { code: 'backup-unreadable' },
    });
    expect(world.marks()).toEqual(before);
  });

  it.each(['no-keychain', 'locked'] as const)(
    'are plain files for their owner alone when the keychain says %s',
    async (state) => {
      const vault = new MemoryVault();
      vault.state = state;
      const remediator = world.remediator({ vault });
      const plan = await preview(world, remediator);
      expect(plan.warnings.join()).toContain('without encryption');
      const { id } = await apply(remediator, plan);
      expect((await remediator.list()).backups).toMatchObject([{ receipt: id, encrypted: false }]);
      expect([...world.dataFiles().values()].map((file) => file.mode.toString(8))).toEqual(['600', '600']);
      expect(lstatSync(`${world.data}/backups`).mode & 0o777).toBe(0o700);
    },
  );

  it('can be deleted now; the change is then there to stay', async () => {
    const remediator = world.remediator();
    const { id } = await apply(remediator, await preview(world, remediator));
    given(await remediator.deleteBackup(id));
    expect(await remediator.undo(id, { overNewerEdits: false })).toMatchObject({ error: { code: 'not-undoable' } });
    expect((await remediator.list()).receipts).toMatchObject([{ id, undoable: false }]);
  });

  it('are deleted after the chosen number of days', async () => {
    const remediator = world.remediator();
    await apply(remediator, await preview(world, remediator));
    world.now += 29 * 86_400_000;
    await remediator.prune(30);
    expect((await remediator.list()).backups).toHaveLength(1);
    world.now += 2 * 86_400_000;
    await remediator.prune(30);
    expect((await remediator.list()).backups).toHaveLength(0);
  });
});

import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Remediator } from '../../../../src-main/services/remediate/remediator';
import { given, type PlantedHome } from '../../../kit/planted-home';
import { apply, homeWithOldKey, preview } from './a-rotation';

let world: PlantedHome;
beforeEach(() => {
  world = homeWithOldKey();
});
afterEach(() => world.remove());

describe('undo', () => {
  const rotated = async (): Promise<{ remediator: Remediator; id: string }> => {
    const remediator = world.remediator();
    const { id } = await apply(remediator, await preview(world, remediator));
    return { remediator, id };
  };

  it('brings back the exact bytes, modes and times, to the nanosecond', async () => {
    execFileSync('touch', ['-m', '-d', '2025-11-13T02:13:20.123456789Z', world.path('.zshrc')]);
    const before = world.marks();
    const { remediator, id } = await rotated();
    chmodSync(world.path('.zshrc'), 0o600);
    const receipt = given(await remediator.undo(id, { overNewerEdits: false }));
    expect(receipt).toMatchObject({ state: 'verified', words: 'Undone. 3 files are as they were before.' });
    expect(world.marks()).toEqual(before);
  });

  it('refuses over newer edits, and goes over them when asked', async () => {
    const before = world.marks();
    const { remediator, id } = await rotated();
    writeFileSync(world.path('.zshrc'), 'mine now\n');
    const edited = world.marks();
    const refused = given(await remediator.undo(id, { overNewerEdits: false }));
    expect(refused.state).toBe('refused');
    expect(refused.words).toContain('.zshrc');
    expect(world.marks()).toEqual(edited);
    given(await remediator.undo(id, { overNewerEdits: true }));
    expect(world.marks()).toEqual(before);
  });

  it('makes a deleted file again and says so', async () => {
    const before = world.marks();
    const { remediator, id } = await rotated();
    unlinkSync(world.path('.zshrc'));
    const receipt = given(await remediator.undo(id, { overNewerEdits: false }));
    expect(receipt.words).toContain('made again because they were deleted: .zshrc');
    expect(world.marks()).toEqual(before);
  });

  it('changes nothing when the folder of a deleted file is gone too', async () => {
    const { remediator, id } = await rotated();
    rmSync(world.path('.claude'), { recursive: true });
    const before = world.marks();
    const receipt = given(await remediator.undo(id, { overNewerEdits: false }));
    expect(receipt.state).toBe('rolled-back');
    expect(receipt.words).toContain('settings.json could not be changed, because its folder is no longer there');
    expect(world.marks()).toEqual(before);
  });

  it('can itself be undone, and then the change can be undone again', async () => {
    const before = world.marks();
    const { remediator, id } = await rotated();
    const after = [...world.marks().values()].map((file) => file.bytes);
    const undo = given(await remediator.undo(id, { overNewerEdits: false }));
    expect(await remediator.undo(id, { overNewerEdits: false })).toMatchObject({ error: { code: 'already-undone' } });
    given(await remediator.undo(undo.id, { overNewerEdits: false }));
    expect([...world.marks().values()].map((file) => file.bytes)).toEqual(after);
    given(await remediator.undo(id, { overNewerEdits: false }));
    expect(world.marks()).toEqual(before);
  });

  it('knows nothing of receipts that were never given', async () => {
    const { remediator } = await rotated();
    for (const id of ['20260101-000000-00000000', '../../etc/passwd', '']) {
      expect(await remediator.undo(id, { overNewerEdits: true })).toMatchObject({ error: { code: 'unknown-receipt' } });
    }
  });
});

import { expect } from 'vitest';
import { newKey, oldKey, type Marks, type PlantedHome } from '../kit/planted-home';

const bytesOf = (marks: ReadonlyMap<string, Marks>) => new Map([...marks].map(([name, { bytes }]) => [name, bytes]));

/**
 * Whether a home is wholly as before or wholly as after. As before means bytes, modes and times; as after means the
 * bytes, as the times are then those of the change. Anything in between fails the test.
 */
export function whole(
  world: PlantedHome,
  before: ReadonlyMap<string, Marks>,
  after: ReadonlyMap<string, Marks>,
): 'old' | 'new' {
  const now = world.marks();
  if (now.get('.zshrc')?.bytes === before.get('.zshrc')?.bytes) {
    expect(now).toEqual(before);
    return 'old';
  }
  expect(bytesOf(now)).toEqual(bytesOf(after));
  return 'new';
}

/** No journal is open, nothing is half written, and secrets lie in the backups of finished changes only. */
export function tidy(world: PlantedHome): void {
  for (const [name, { bytes }] of world.dataFiles()) {
    expect(name).not.toMatch(/^journal\/|\.part$/);
    if (!name.startsWith('backups/')) for (const secret of [oldKey, newKey]) expect(bytes).not.toContain(secret);
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlantedHome } from '../kit/planted-home';
import { sideBySide, someOf } from './cases';
import { buildChild, type ChildProgram } from './child-process';
import { tidy, whole } from './expectations';
import { flows, prepareFlow } from './flows';
import { rehearse } from './rehearse';

let child: ChildProgram;
beforeAll(async () => {
  child = await buildChild();
});
afterAll(() => child.remove());

/** Each case starts two processes. Half of the calls, the other half for the next flow: they write alike. */
const someCalls = (calls: number, half: number) => someOf(calls, half, 2);
const atOnce = 2;

describe.each(flows)('%s, killed at every call that changes a file', (flow) => {
  it('leaves every file wholly old or wholly new once Keymender has started again', { timeout: 300_000 }, async () => {
    const { calls, after } = await rehearse(flow);
    expect(calls).toBeGreaterThan(40);
    const seen = new Set<string>();
    await sideBySide(someCalls(calls, flows.indexOf(flow)), atOnce, async (n) => {
      const world = new PlantedHome();
      const receipt = await prepareFlow(world, flow);
      const before = world.marks();
      const killed = await child.run(world.folder, flow, receipt, { kind: 'kill', at: n });
      expect(killed.signal, `call ${n}`).toBe('SIGKILL');
      const touched = world.marks();
      const again = await child.run(world.folder, 'recover', '', { kind: 'none' });
      const state = whole(world, before, after);
      tidy(world);
      seen.add(state);
      // Whoever finds a changed home, or one that was changed and put back, is told in one sentence.
      const told = again.ended?.told ?? [];
      if (![before, after].some((whole) => JSON.stringify([...touched.keys()]) === JSON.stringify([...whole.keys()])))
        expect(told, `call ${n}`).toHaveLength(1);
      if (told.length > 0) expect(told[0]).toContain(state === 'old' ? 'Everything was put back' : 'It is complete.');
      expect(await world.remediator().recover()).toEqual([]);
      world.remove();
    });
    expect([...seen].sort()).toEqual(['new', 'old']);
  });
});

describe('recovery, killed at every call that changes a file', () => {
  it('is taken up again by the next start', { timeout: 300_000 }, async () => {
    const { calls, after } = await rehearse('rotate');
    // Stopped where some files are new and some old: the worst there is to put back.
    const half = await callBetweenMoves(calls);
    const rehearsal = new PlantedHome();
    await prepareFlow(rehearsal, 'rotate');
    await child.run(rehearsal.folder, 'rotate', '', { kind: 'kill', at: half });
    const recovery = await child.run(rehearsal.folder, 'recover', '', { kind: 'none' });
    rehearsal.remove();
    let interrupted = 0;
    await sideBySide(someCalls(recovery.ended?.calls ?? 0, 0), atOnce, async (n) => {
      const world = new PlantedHome();
      await prepareFlow(world, 'rotate');
      const before = world.marks();
      await child.run(world.folder, 'rotate', '', { kind: 'kill', at: half });
      const killed = await child.run(world.folder, 'recover', '', { kind: 'kill', at: n });
      // Files change at the same time, so a few more or fewer may be new already, and the last calls not be needed.
      if (killed.signal === 'SIGKILL') interrupted++;
      await child.run(world.folder, 'recover', '', { kind: 'none' });
      expect(whole(world, before, after), `call ${n}`).toBe('old');
      tidy(world);
      world.remove();
    });
    expect(interrupted).toBeGreaterThan(15);
  });

  /** A call at which some files are new already and others old. */
  async function callBetweenMoves(calls: number): Promise<number> {
    for (let n = Math.floor(calls / 3); n < calls; n++) {
      const world = new PlantedHome();
      await prepareFlow(world, 'rotate');
      const before = world.marks();
      await child.run(world.folder, 'rotate', '', { kind: 'kill', at: n });
      const now = world.marks();
      const changed = [...before].filter(([name, { bytes }]) => now.get(name)?.bytes !== bytes).length;
      world.remove();
      if (changed > 1 && changed < before.size - 1) return n;
    }
    throw new Error('never were two files new and others old');
  }
});

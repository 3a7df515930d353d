import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { PlantedHome } from '../kit/planted-home';
import { sideBySide, someOf } from './cases';
import { tidy, whole } from './expectations';
import { prepareFlow, runFlow, vaultOf, type Flow } from './flows';
import { rehearse } from './rehearse';

/** Longer than a call takes on a machine that has other work, much shorter than the twenty seconds of the app. */
const limitMs = 600;
const lateMs = 2 * limitMs;
const atOnce = 24;

/** Keychain items are no calls on a drive, so these flows leave them out. */
const onFiles = ['rotate', 'remove', 'undo'] as const satisfies readonly Flow[];

describe.each(onFiles)('a network drive that goes away in the middle of %s', (flow) => {
  it.each([
    { what: 'never answers one call', late: false, third: 0 },
    { what: 'does what it was asked for after nobody waits for it any more', late: true, third: 1 },
  ])('and $what: said in a sentence, everything changed or nothing', { timeout: 300_000 }, async ({ late, third }) => {
    const { calls, after } = await rehearse(flow);
    expect(calls).toBeGreaterThan(40);
    const seen = new Set<string>();
    await sideBySide(someOf(calls, third + onFiles.indexOf(flow), 3), atOnce, async (n) => {
      const world = new PlantedHome();
      const receipt = await prepareFlow(world, flow);
      const before = world.marks();
      const fault = { kind: 'hang', at: n, forGood: false, ...(late ? { lateMs } : {}) } as const;
      const ended = await runFlow(world, flow, receipt, fault, limitMs);
      const at = `call ${n}: ${ended.state}, ${ended.words}`;
      seen.add(ended.state);
      expect(ended.words, at).toMatch(/\w\.$/);
      if (late) await sleep(lateMs);
      const told = await world.remediator({ vault: vaultOf(world) }).recover();
      const now = whole(world, before, after);
      expect(now, `${at} ${told.join(' ')}`).toBe(ended.state === 'verified' ? 'new' : 'old');
      tidy(world);
      world.remove();
    });
    expect([...seen]).toContain('rolled-back');
  });

  it('and stays away: the answer comes all the same, and the next start settles it', { timeout: 300_000 }, async () => {
    const { calls, after } = await rehearse(flow);
    const apart = Math.ceil(calls / atOnce);
    const spread = Array.from({ length: Math.ceil(calls / apart) }, (_, index) => 1 + index * apart);
    await sideBySide(spread, atOnce, async (n) => {
      const world = new PlantedHome();
      const receipt = await prepareFlow(world, flow);
      const before = world.marks();
      const ended = await runFlow(world, flow, receipt, { kind: 'hang', at: n, forGood: true }, limitMs);
      const at = `call ${n}: ${ended.state}, ${ended.words}`;
      expect(ended.words, at).toMatch(/\w\.$/);
      await world.remediator({ vault: vaultOf(world) }).recover();
      // Where it was said that neither could be done yet, the next start may do either, but wholly.
      const open = /neither finished nor put back/.test(ended.words);
      const told = ended.state === 'verified' ? ['new'] : ['old'];
      expect(open ? ['old', 'new'] : told, at).toContain(whole(world, before, after));
      tidy(world);
      world.remove();
    });
  });
});

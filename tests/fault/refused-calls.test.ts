import { describe, expect, it } from 'vitest';
import { PlantedHome } from '../kit/planted-home';
import { sideBySide, someOf } from './cases';
import { tidy, whole } from './expectations';
import { flows, prepareFlow, runFlow, vaultOf } from './flows';
import { rehearse } from './rehearse';

/** The codes share the calls of a flow out among them: each call fails once with one of them, and once for good. */
const shared = (forGood: boolean, codes: readonly string[]) =>
  codes.map((code, share) => ({ code, forGood, share, shares: codes.length }));
const once = shared(false, ['ENOSPC', 'EACCES', 'EIO']);
const forGood = shared(true, ['ENOSPC', 'EROFS']);

/** Most of a case is waiting for the drive. */
const atOnce = 4;

describe.each(flows)('%s', (flow) => {
  it.each([...once, ...forGood])(
    'changes everything or nothing when any one call fails ($code, for good: $forGood)',
    { timeout: 300_000 },
    async ({ code, forGood, share, shares }) => {
      const { calls, after } = await rehearse(flow);
      expect(calls).toBeGreaterThan(40);
      await sideBySide(someOf(calls, share, shares), atOnce, async (n) => {
        const world = new PlantedHome();
        const receipt = await prepareFlow(world, flow);
        const before = world.marks();
        const ended = await runFlow(world, flow, receipt, { kind: 'error', at: n, code, forGood });
        const at = `call ${n}: ${ended.state}, ${ended.words}`;
        expect(ended.state, at).not.toBe('refused');
        expect(ended.words, at).toMatch(/\w\.$/);
        if (!forGood) {
          // One failure is dealt with at once; nothing waits for the next start.
          expect(whole(world, before, after), at).toBe(ended.state === 'verified' ? 'new' : 'old');
        }
        const told = await world.remediator({ vault: vaultOf(world) }).recover();
        const now = whole(world, before, after);
        if (told.length === 0) expect(now, at).toBe(ended.state === 'verified' ? 'new' : 'old');
        else expect(told[0], at).toContain(now === 'new' ? 'It is complete.' : 'Everything was put back');
        tidy(world);
        world.remove();
      });
    },
  );
});

import { describe, expect, it } from 'vitest';
import { PlantedHome } from '../kit/planted-home';
import { tidy, whole } from './expectations';
import { flows, prepareFlow, runFlow, vaultOf, type Flow } from './flows';

async function rehearse(flow: Flow) {
  const world = new PlantedHome();
  const receipt = await prepareFlow(world, flow);
  const { calls } = await runFlow(world, flow, receipt, { kind: 'none' });
  const after = world.marks();
  world.remove();
  return { calls, after };
}

const once = ['ENOSPC', 'EACCES', 'EIO'].map((code) => ({ code, forGood: false }));
const forGood = ['ENOSPC', 'EROFS'].map((code) => ({ code, forGood: true }));

describe.each(flows)('%s', (flow) => {
  it.each([...once, ...forGood])(
    'changes everything or nothing when any one call fails ($code, for good: $forGood)',
    { timeout: 300_000 },
    async ({ code, forGood }) => {
      const { calls, after } = await rehearse(flow);
      for (let n = 1; n <= calls; n++) {
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
      }
    },
  );
});

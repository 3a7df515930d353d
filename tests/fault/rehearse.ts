import { expect } from 'vitest';
import { PlantedHome } from '../kit/planted-home';
import { prepareFlow, runFlow, type Flow } from './flows';

/** Runs a flow to its end once, without a fault: how many calls it makes, and what the home is like then. */
export async function rehearse(flow: Flow) {
  const world = new PlantedHome();
  const receipt = await prepareFlow(world, flow);
  const ended = await runFlow(world, flow, receipt, { kind: 'none' });
  expect(ended.state, ended.words).toBe('verified');
  const after = world.marks();
  world.remove();
  return { calls: ended.calls, after };
}

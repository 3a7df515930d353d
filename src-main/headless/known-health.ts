import type { Health } from '../contract/health';
import type { Look } from '../services/machine';
import type { Run } from './output';

/** What live checks know: nothing, unless `--api` or `--live` allowed to go online. Only then is what asks loaded. */
export async function knownHealth(run: Run, look: Look): Promise<ReadonlyMap<string, Health>> {
  const { api, live } = run.options;
  return api === null && !live ? new Map() : (await import('./live-health')).healthFor(run, look);
}

import type { Diagnosis } from '../contract/diagnosis';
import type { Health } from '../contract/health';
import { lookAt, type Look } from '../services/machine';
import { statusReport } from '../services/status';
import { print, type ExitCode, type Run } from './output';
import { printStatus } from './print-status';

/** `status`: what Claude Code would send in both contexts, everything found, and what is the matter. */
export async function status(run: Run): Promise<ExitCode> {
  const look = await lookAt(run.surroundings.ports, run.surroundings.request);
  const report = statusReport(look, await healthOf(run, look), run.recovered);
  print(run, report, () => printStatus(report));
  return exitFor(report.diagnoses);
}

/** What goes online is loaded only where something may. */
async function healthOf(run: Run, look: Look): Promise<ReadonlyMap<string, Health>> {
  const { api, live } = run.options;
  return api === null && !live ? new Map() : (await import('./live-health')).healthFor(run, look);
}

export function exitFor(diagnoses: readonly Diagnosis[]): ExitCode {
  return diagnoses.some((one) => one.standing === 'broken' || one.standing === 'attention') ? 1 : 0;
}

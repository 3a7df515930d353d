import type { Diagnosis } from '../contract/diagnosis';
import { lookAt } from '../services/machine';
import { statusReport } from '../services/status';
import { knownHealth } from './known-health';
import { print, type ExitCode, type Run } from './output';
import { printStatus } from './print-status';

/** `status`: what Claude Code would send in both contexts, everything found, and what is the matter. */
export async function status(run: Run): Promise<ExitCode> {
  const look = await lookAt(run.surroundings.ports, run.surroundings.request);
  const report = statusReport(look, await knownHealth(run, look), run.recovered);
  print(run, report, () => printStatus(report));
  return exitFor(report.diagnoses);
}

export function exitFor(diagnoses: readonly Diagnosis[]): ExitCode {
  return diagnoses.some((one) => one.standing === 'broken' || one.standing === 'attention') ? 1 : 0;
}

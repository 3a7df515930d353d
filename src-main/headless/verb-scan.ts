import { performance } from 'node:perf_hooks';
import type { ScanReport } from '../contract/reports';
import { lookAt } from '../services/machine';
import { print, type ExitCode, type Run } from './output';

/** `scan`: every known place of this home, of the start folder and of the listed projects. */
export async function scan(run: Run): Promise<ExitCode> {
  const started = performance.now();
  const look = await lookAt(run.surroundings.ports, run.surroundings.request);
  const report: ScanReport = {
    schema: 1,
    findings: look.found.map((found) => found.finding),
    stats: { ...look.stats, ms: Math.round(performance.now() - started) },
  };
  print(run, report, () => {
    const lines = report.findings.map(({ name, masked, location, source }) => {
      const line = location.line === undefined ? '' : `:${String(location.line)}`;
      return `${location.path ?? location.keychain ?? source}${line}  ${name}  ${masked ?? ''}`.trimEnd();
    });
    return `${lines.join('\n')}\n`;
  });
  return 0;
}

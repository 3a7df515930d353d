import type { CheckReport } from '../contract/reports';
import { nodeNetwork } from '../adapters/network';
import { healthOf } from '../core/verdict/overall-health';
import { lookAt } from '../services/machine';
import { checkNetwork } from '../services/network/check-network';
import { print, type ExitCode, type Run } from './output';
import { healthFor, httpFor } from './verb-status';

/** `check`: whether what would be sent works. Goes online only with `--live` or `--api`. */
export async function check(run: Run): Promise<ExitCode> {
  const look = await lookAt(run.surroundings.ports, run.surroundings.request);
  const { api, live } = run.options;
  const known = await healthFor(run, look);
  const checked = [...known.values()];
  const fallback = healthOf(look.headless, known, look.claude.inputs.now);
  const report: CheckReport = {
    schema: 1,
    health: checked.length === 0 ? [fallback] : checked,
    network: await checkNetwork({ http: httpFor(look), network: nodeNetwork, now: () => Date.now() }, look, {
      online: live || api !== null,
      api,
    }),
  };
  print(run, report, () => {
    const lines = [...report.health.map((one) => one.words), report.network.words];
    return `${[...lines, ...report.network.steps.map((step) => `  ${step.words}`)].join('\n')}\n`;
  });
  const bad = report.health.some((one) => one.state === 'rejected' || one.state === 'limited');
  return bad || report.network.state === 'broken' || look.headless.blocked !== null ? 1 : 0;
}

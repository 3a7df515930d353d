import type { Health } from '../contract/health';
import type { Diagnosis } from '../contract/diagnosis';
import { NodeHttp } from '../adapters/http-node';
import type { Http } from '../ports/http';
import { lookAt, type Look } from '../services/machine';
import { claudeVariables, extraCaFile, proxyOf } from '../services/network/variables';
import { Prober } from '../services/probe';
import { statusReport } from '../services/status';
import { print, type ExitCode, type Run } from './output';
import { printStatus } from './print-status';

/** `status`: what Claude Code would send in both contexts, everything found, and what is the matter. */
export async function status(run: Run): Promise<ExitCode> {
  const look = await lookAt(run.surroundings.ports, run.surroundings.request);
  const report = statusReport(look, await healthFor(run, look), run.recovered);
  print(run, report, () => printStatus(report));
  return exitFor(report.diagnoses);
}

/** Requests that leave this computer as Claude Code's own would: through its proxy, trusting whom it trusts. */
export function httpFor(look: Look): Http {
  const variables = claudeVariables(look);
  return new NodeHttp({ proxyFor: (url) => proxyOf(url, variables), extraCaFile: extraCaFile(variables) });
}

/** What live checks know: nothing, unless `--api` or `--live` allowed to go online. */
export async function healthFor(run: Run, look: Look): Promise<ReadonlyMap<string, Health>> {
  const { api, live } = run.options;
  if (api === null && !live) return new Map();
  const ports = { http: httpFor(look), now: () => look.claude.inputs.now, api };
  const prober = new Prober(ports);
  const contexts = [look.headless, look.interactive];
  const answers = await prober.check(contexts, { asked: 'click', inputs: look.claude.inputs });
  return new Map(answers.map((health) => [health.subject, health]));
}

export function exitFor(diagnoses: readonly Diagnosis[]): ExitCode {
  return diagnoses.some((one) => one.standing === 'broken' || one.standing === 'attention') ? 1 : 0;
}

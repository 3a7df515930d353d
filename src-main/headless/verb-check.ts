import type { Health } from '../contract/health';
import type { CheckReport } from '../contract/reports';
import type { RunningClaude } from '../contract/snapshot';
import { nodeNetwork } from '../adapters/network';
import { npmRegistry } from '../adapters/npm-registry';
import { systemSettings } from '../adapters/system-route';
import type { SystemWay } from '../ports/network';
import { wantedModel } from '../core/health/one-word';
import { describeInstallations } from '../core/installations/describe';
import { decidingPlace, describeRunning } from '../core/running/stale';
import { healthOf } from '../core/verdict/overall-health';
import { lastChangeMs } from '../services/application/running-claude';
import { findInstallations } from '../services/claude-cli/find-installations';
import { newestVersion, type Newest } from '../services/claude-cli/newest-version';
import { lookAt, type Look } from '../services/machine';
import { checkNetwork } from '../services/network/check-network';
import { claudeVariables } from '../services/network/variables';
import { print, type ExitCode, type Run } from './output';
import { knownHealth } from './known-health';
import { httpFor, proberFor } from './live-health';

/** `check`: whether what would be sent works. Goes online only with `--live` or `--api`. */
export async function check(run: Run): Promise<ExitCode> {
  const { ports, request } = run.surroundings;
  const [look, installed] = await Promise.all([lookAt(ports, request), findInstallations(ports.files, request)]);
  const { api, live } = run.options;
  const known = await knownHealth(run, look);
  const checked = [...known.values()];
  const fallback = healthOf(look.headless, known, look.claude.inputs.now);
  const message = run.options.message ? await wordFor(run, look) : null;
  const newest = run.options.newest ? await newestVersion(httpFor(look), api ?? npmRegistry, installed) : null;
  const running = await runningFor(run, look);
  const report: CheckReport = {
    schema: 1,
    health: checked.length === 0 ? [fallback] : checked,
    network: await checkNetwork(
      { http: httpFor(look), network: nodeNetwork, now: () => Date.now(), ...systemOf(run) },
      look,
      { online: live || api !== null, api },
    ),
    ...(message === null ? {} : { message: [...message] }),
    ...(newest === null ? {} : { newest }),
    installations: [...describeInstallations(installed)],
    ...(running === null ? {} : { running: [...running] }),
  };
  print(run, report, () => printed(report, newest));
  const bad = [...report.health, ...(message ?? [])].some(({ state }) => state === 'rejected' || state === 'limited');
  return bad || report.network.state === 'broken' || look.headless.blocked !== null ? 1 : 0;
}

/** One word, because the command line asked for it. */
function wordFor(run: Run, look: Look): Promise<readonly Health[]> {
  return proberFor(run, look).checkByMessage([look.headless, look.interactive], {
    inputs: look.claude.inputs,
    model: wantedModel(claudeVariables(look)),
  });
}

/** What the system's settings say. Plain Node cannot go their way, so it is only named. */
function systemOf({ options, surroundings }: Run): { readonly system?: SystemWay } {
  if (options.hermetic) return {};
  const { platform, env } = surroundings.request;
  return { system: { route: () => systemSettings(platform, surroundings.ports.runner, env), http: null } };
}

/** Null where nobody may look at what runs. */
async function runningFor({ surroundings }: Run, look: Look): Promise<readonly RunningClaude[] | null> {
  const { processes, ports } = surroundings;
  if (processes === null) return null;
  const running = await processes.claudeCode();
  const deciding = running.length === 0 ? null : decidingPlace(look.headless, look.found);
  if (deciding === null) return describeRunning(running, null, null);
  const notes = await surroundings.remediator();
  const changedMs = await lastChangeMs(deciding, ports.files, (finding) => notes.lastChangeOf(finding));
  return describeRunning(running, deciding, changedMs);
}

function printed(report: CheckReport, newest: Newest | null): string {
  const lines = [
    ...report.health.map(({ words }) => words),
    ...(report.message ?? []).map(({ words }) => words),
    report.network.words,
    ...report.network.steps.map(({ words }) => `  ${words}`),
    ...(report.installations ?? []).flatMap(({ path, version, problem }) => [
      `${path}${version === null ? '' : ` (${version})`}`,
      ...(problem === null ? [] : [`  ${problem}`]),
    ]),
    ...(report.running ?? []).flatMap(({ what, problem }) => [what, ...(problem === null ? [] : [`  ${problem}`])]),
    ...(newest === null ? [] : [newest.words]),
  ];
  return `${lines.join('\n')}\n`;
}

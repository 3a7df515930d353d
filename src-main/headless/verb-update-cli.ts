import type { CliUpdatePlan, CliUpdateReport, CliUpdateState } from '../contract/cli-update';
import { CliUpdates } from '../services/claude-cli/update-cli';
import { print, type ExitCode, type Run } from './output';

/** `update-cli`: what brings Claude Code up to date, and with `--apply` that, run to its end. */
export async function updateCli(run: Run): Promise<ExitCode> {
  const { ports, request } = run.surroundings;
  const { platform, home, root, env } = request;
  const shown = new Set<string>();
  const updates = new CliUpdates({
    files: ports.files,
    runner: ports.runner,
    machine: () => Promise.resolve({ platform, home, root, env }),
    hermetic: run.options.hermetic,
    show: (state) => {
      if (state.step === 'running' && !run.options.json) tellNew(run, state.lines, shown);
    },
  });
  const plan = await updates.preview(null);
  if (!plan.ok) return refuse(run, plan.error.words);
  if (!run.options.apply) {
    print(run, reportOf(plan.value, null), () => planWords(plan.value));
    return plan.value.runs ? 0 : 1;
  }
  const result = await updates.run(null);
  if (!result.ok) return refuse(run, result.error.words);
  print(run, reportOf(plan.value, result.value), () => `${resultWords(result.value)}\n`);
  return result.value.step === 'done' ? 0 : 3;
}

const reportOf = (plan: CliUpdatePlan, result: CliUpdateState | null): CliUpdateReport => ({ schema: 1, plan, result });

/** The last lines come again and again while the command prints; each is said once. */
function tellNew(run: Run, lines: readonly string[], shown: Set<string>): void {
  for (const line of lines.slice(0, -1)) {
    if (shown.has(line)) continue;
    shown.add(line);
    run.output.err(line);
  }
}

function planWords({ installation, words, conflict, runs }: CliUpdatePlan): string {
  const { path, version, origin } = installation;
  const end = runs ? 'Nothing was changed. Add --apply to run it.' : 'Nothing was changed.';
  return `${[`Claude Code ${version ?? '(unknown version)'} in ${path}, installed as ${origin}.`, words, conflict, end]
    .filter((line) => line !== null)
    .join('\n')}\n`;
}

function resultWords(state: CliUpdateState): string {
  if (state.step !== 'done' && state.step !== 'failed') return '';
  return [state.words, state.step === 'done' ? state.warning : null].filter((line) => line !== null).join('\n');
}

function refuse(run: Run, words: string): ExitCode {
  run.output.err(`keymender: ${words}`);
  return 3;
}

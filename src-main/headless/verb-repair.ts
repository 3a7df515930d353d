import { lookAt } from '../services/machine';
import { previewRepair } from '../services/repair';
import type { ExitCode, Run } from './output';
import { carryOut } from './verbs-change';

/** `repair`: puts right what is the matter with files and values, all of it or the findings that were named. */
export function repair(run: Run): Promise<ExitCode> {
  const { surroundings, options } = run;
  return carryOut(run, async () =>
    previewRepair(
      { files: surroundings.ports.files, remediator: await surroundings.remediator() },
      await lookAt(surroundings.ports, surroundings.request),
      { findings: options.findings.length === 0 ? 'all' : options.findings, choices: options.choices },
    ),
  );
}

/** `subscription`: takes everything that outranks the Claude login out of its way. */
export function subscription(run: Run): Promise<ExitCode> {
  return carryOut(run, (planner) => planner.subscription());
}

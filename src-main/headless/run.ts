import { readOptions, type Verb } from './options';
import type { ExitCode, Output, Run } from './output';
import { surroundingsOf } from './surroundings';
import { check } from './verb-check';
import { diagnose } from './verb-diagnose';
import { report } from './verb-report';
import { scan } from './verb-scan';
import { status } from './verb-status';
import { backups, logout, remove, rotate, undo } from './verbs-change';

const verbs: Readonly<Record<Verb, (run: Run) => Promise<ExitCode>>> = {
  status,
  scan,
  check,
  diagnose,
  report,
  rotate,
  remove,
  logout,
  undo,
  backups,
};

/**
 * Runs one verb of the headless command. Whatever the verb, an interrupted change is finished or taken back first.
 *
 * @param args the command line without program and script
 */
export async function runHeadless(args: readonly string[], output: Output): Promise<ExitCode> {
  const options = readOptions(args);
  if (!options.ok) return complain(output, options.error);
  const surroundings = await surroundingsOf(options.value);
  if (!surroundings.ok) return complain(output, surroundings.error);
  const recovered = await surroundings.value.remediator.recover();
  return verbs[options.value.verb]({ options: options.value, surroundings: surroundings.value, output, recovered });
}

function complain(output: Output, line: string): ExitCode {
  output.err(`keymender: ${line}`);
  return 2;
}

import { readOptions, type Options } from './options';
import { printStatus } from './print-status';
import { surroundingsOf, type Surroundings } from './surroundings';
import { lookAt } from '../services/machine';
import { statusReport } from '../services/status';

/** Where a run writes; a value so that tests need no process. */
export interface Output {
  out(text: string): void;
  err(line: string): void;
}

/** 0 done and healthy, 1 done and something needs attention, 2 bad usage or input, 3 could not finish and nothing was changed. */
export type ExitCode = 0 | 1 | 2 | 3;

/**
 * Runs one verb of the headless command.
 *
 * @param args the command line without program and script
 */
export async function runHeadless(args: readonly string[], output: Output): Promise<ExitCode> {
  const options = readOptions(args);
  if (!options.ok) {
    output.err(`keymender: ${options.error}`);
    return 2;
  }
  const surroundings = await surroundingsOf(options.value);
  if (!surroundings.ok) {
    output.err(`keymender: ${surroundings.error}`);
    return 2;
  }
  return runVerb(options.value, surroundings.value, output);
}

async function runVerb(options: Options, surroundings: Surroundings, output: Output): Promise<ExitCode> {
  switch (options.verb) {
    case 'status':
      return status(options, surroundings, output);
    default:
      output.err(`keymender: “${options.verb}” is not available`);
      return 2;
  }
}

async function status(options: Options, { ports, request }: Surroundings, output: Output): Promise<ExitCode> {
  const look = await lookAt(ports, request);
  const report = statusReport(look, new Map(), []);
  output.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : printStatus(report));
  return report.diagnoses.some((one) => one.standing === 'broken' || one.standing === 'attention') ? 1 : 0;
}

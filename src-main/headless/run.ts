import { nodeFileStore } from '../adapters/file-store';
import { isUnsettled } from '../services/remediate/left-behind';
import { readOptions, type Verb } from './options';
import type { ExitCode, Output, Run } from './output';
import { surroundingsOf } from './surroundings';

/** Each verb is loaded when it is asked for: `status` must not pay for the rules of `diagnose`. */
const verbs: Readonly<Record<Exclude<Verb, 'print-key'>, () => Promise<(run: Run) => Promise<ExitCode>>>> = {
  status: async () => (await import('./verb-status')).status,
  scan: async () => (await import('./verb-scan')).scan,
  check: async () => (await import('./verb-check')).check,
  diagnose: async () => (await import('./verb-diagnose')).diagnose,
  report: async () => (await import('./verb-report')).report,
  rotate: async () => (await import('./verbs-change')).rotate,
  remove: async () => (await import('./verbs-change')).remove,
  'update-cli': async () => (await import('./verb-update-cli')).updateCli,
  repair: async () => (await import('./verb-repair')).repair,
  subscription: async () => (await import('./verb-repair')).subscription,
  logout: async () => (await import('./verbs-change')).logout,
  undo: async () => (await import('./verbs-change')).undo,
  backups: async () => (await import('./verbs-change')).backups,
  home: async () => (await import('./verb-home')).home,
  accounts: async () => (await import('./verb-accounts')).accounts,
};

/**
 * Runs one verb of the headless command. Whatever the verb, an interrupted change is finished or taken back first.
 *
 * @param args the command line without program and script
 */
export async function runHeadless(args: readonly string[], output: Output): Promise<ExitCode> {
  const options = readOptions(args);
  if (!options.ok) return complain(output, options.error);
  const { verb: name } = options.value;
  // Claude Code waits for this one, many times a day: it reads one item and looks at nothing else.
  if (name === 'print-key') return (await import('./verb-print-key')).printKey(options.value, output);
  const surroundings = await surroundingsOf(options.value);
  if (!surroundings.ok) return complain(output, surroundings.error);
  const { dataFolder, remediator } = surroundings.value;
  const unsettled = await isUnsettled(nodeFileStore(), dataFolder);
  const recovered = unsettled ? await (await remediator()).recover() : [];
  // Whatever the verb, the user is told; the status report says it once more for programs.
  for (const sentence of recovered) output.err(`keymender: ${sentence}`);
  const verb = await verbs[name]();
  return verb({ options: options.value, surroundings: surroundings.value, output, recovered });
}

function complain(output: Output, line: string): ExitCode {
  output.err(`keymender: ${line}`);
  return 2;
}

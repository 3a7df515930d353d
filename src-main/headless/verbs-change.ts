import type { Fault } from '../contract/ipc';
import type { Plan, Receipt } from '../contract/plan';
import type { BackupsReport } from '../contract/reports';
import { cliFor } from '../services/claude-cli/cli-for';
import { logOut } from '../services/claude-cli/logout';
import { printed } from '../services/accounts/printed';
import { lookAt } from '../services/machine';
import { askAboutNewKey } from '../services/new-key-check';
import { Planner } from '../services/planner';
import { ok, fail, type Result } from '../core/result';
import { print, type ExitCode, type Run } from './output';
import { proberFor } from './live-health';

const mostKeyBytes = 64 * 1024;

/**
 * `rotate`: puts the key on standard input in every place that holds the one of the fingerprint. With `--api` or
 * `--live` it is checked first, and one that is refused is only used with `--anyway`.
 */
export async function rotate(run: Run): Promise<ExitCode> {
  const { fingerprint, all, anyway } = run.options;
  if (fingerprint === null || !/^[0-9a-f]{12}$/.test(fingerprint)) {
    return complain(run, 'rotate needs --fingerprint with the 12 digits that status shows');
  }
  const newKey = await run.output.input(mostKeyBytes);
  return carryOut(run, (planner) => planner.rotation({ fingerprint, newKey, otherTools: all, evenIfRejected: anyway }));
}

/** `remove`: takes findings out of their files. */
export async function remove(run: Run): Promise<ExitCode> {
  if (run.options.findings.length === 0) return complain(run, 'remove needs --finding with one or more ids');
  return carryOut(run, (planner) => planner.removal(run.options.findings));
}

/** `logout`: the official logout and everything that it leaves behind. */
export function logout(run: Run): Promise<ExitCode> {
  return carryOut(run, (planner) => planner.logout(true));
}

/** `undo`: takes a change back. */
export async function undo(run: Run): Promise<ExitCode> {
  const [receipt] = run.options.operands;
  if (receipt === undefined) return complain(run, 'undo needs the id of a receipt; backups lists them');
  return printReceipt(
    run,
    await (await run.surroundings.remediator()).undo(receipt, { overNewerEdits: run.options.all }),
  );
}

/** `backups`: what was kept, and what can be undone. */
export async function backups(run: Run): Promise<ExitCode> {
  const { backups: kept } = await (await run.surroundings.remediator()).list();
  const report: BackupsReport = { schema: 1, backups: [...kept] };
  print(run, report, () =>
    kept.length === 0
      ? 'No backups.\n'
      : kept.map((one) => `${one.receipt}  ${new Date(one.at).toISOString()}  ${one.title}\n`).join(''),
  );
  return 0;
}

/** Shows the plan, or with `--apply` carries it out. */
export async function carryOut(run: Run, draft: (planner: Planner) => Promise<Result<Plan, Fault>>): Promise<ExitCode> {
  const planner = await plannerFor(run);
  const plan = await draft(planner);
  if (!plan.ok) return refuse(run, plan.error);
  const byHand = plan.value.steps.length === 0;
  if (!run.options.apply || byHand) {
    print(run, plan.value, () => planWords(plan.value));
    return byHand ? 1 : 0;
  }
  const chosen = plan.value.steps.filter((step) => step.chosen).map((step) => step.id);
  return printReceipt(run, await planner.apply(plan.value.id, chosen, { keepWhatWorked: run.options.keep }));
}

async function plannerFor(run: Run): Promise<Planner> {
  const { surroundings, options } = run;
  const { ports, request } = surroundings;
  const look = () => lookAt(ports, request);
  const machine = { platform: request.platform, home: request.home, root: request.root, env: request.env };
  // A hermetic run changes files only: the machine's own Claude Code has no business in an invented home.
  const cli = () => cliFor(ports, machine, 'logout');
  return new Planner({
    remediator: await surroundings.remediator(),
    look,
    restarts: () => Promise.resolve([]),
    // Without either nobody was asked to go online, and the plan has no word about it.
    ...(options.api === null && !options.live
      ? {}
      : { checkKey: (key, kind, now) => askAboutNewKey(proberFor(run, now), { key, kind, look: now }, {}) }),
    hasCli: async () => !options.hermetic && (await cli()).ok,
    hooks: {
      verify: async (check) => check((await look()).found),
      ...(options.hermetic ? {} : { printed: (command) => printed(ports.runner, command, request) }),
      cli: async () => {
        const result = await logOut({
          runner: ports.runner,
          cli,
          env: () => Promise.resolve(request.env),
          home: request.home,
          backup: () => Promise.resolve(ok(undefined)),
          reread: async () => {
            const now = await look();
            return { saved: now.claude.inputs.login !== null, place: 'Claude Code’s login file', stillUses: null };
          },
        });
        return result.ok ? ok(undefined) : fail(result.error.words);
      },
    },
  });
}

function printReceipt(run: Run, receipt: Result<Receipt, Fault>): ExitCode {
  if (!receipt.ok) return refuse(run, receipt.error);
  print(run, receipt.value, () => `${receipt.value.words}\n`);
  return receipt.value.state === 'verified' ? 0 : 3;
}

const usage: ReadonlySet<string> = new Set([
  'no-key',
  'wrong-key',
  'rejected-key',
  'other-kind',
  'same-key',
  'unknown-key',
  'unknown-finding',
  'unknown-receipt',
  'already-undone',
  'not-undoable',
]);

/** A plan or change that cannot be: bad input is 2, everything else could not finish and changed nothing. */
function refuse(run: Run, fault: Fault): ExitCode {
  run.output.err(`keymender: ${fault.words}`);
  if (fault.code === 'nothing-to-change') return 0;
  return usage.has(fault.code) ? 2 : 3;
}

function planWords(plan: Plan): string {
  const steps = plan.steps.flatMap((step) => [
    `${step.chosen ? '•' : '○'} ${step.words}`,
    ...step.preview
      .filter((line) => line.kind !== 'same')
      .map((line) => `    ${line.kind === 'add' ? '+' : '-'} ${line.text}`),
  ]);
  const ways = (plan.choices ?? []).map(({ id, words, picked }) => `${picked ? '•' : '○'} ${words} (--choice ${id})`);
  const end =
    plan.steps.length === 0 ? 'Nothing was changed.' : 'Nothing was changed. Add --apply to make these changes.';
  return `${[plan.title, '', ...steps, '', ...ways, ...plan.warnings, end].join('\n')}\n`;
}

function complain(run: Run, line: string): ExitCode {
  run.output.err(`keymender: ${line}`);
  return 2;
}

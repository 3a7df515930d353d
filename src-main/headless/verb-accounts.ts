import type { AccountsReport } from '../contract/accounts';
import type { Fault } from '../contract/ipc';
import type { Receipt } from '../contract/plan';
import type { Result } from '../core/result';
import type { Accounts } from '../services/accounts/accounts';
import { lookAt } from '../services/machine';
import { accountsFor } from './accounts-for';
import { print, type ExitCode, type Run } from './output';
import { carryOut } from './verbs-change';

const mostKeyBytes = 64 * 1024;

/**
 * `accounts`: the keys that are kept in the keychain. `accounts use NAME`, `accounts add NAME` (the key on standard
 * input), `accounts folder NAME` (a second Claude Code with a login of its own), `accounts rename NAME NEW`, `accounts remove NAME`; a name may also be the key's id.
 */
export async function accounts(run: Run): Promise<ExitCode> {
  const all = await accountsFor(run);
  const [what, name = '', next = ''] = run.options.operands;
  if (what === undefined) return list(run, all);
  if (name === '') return complain(run, `accounts ${what} needs a name`);
  if (what === 'add') {
    const key = await run.output.input(mostKeyBytes);
    return tell(run, await all.add({ name, key }));
  }
  if (what === 'folder') return carryOut(run, () => all.folder(name));
  const id = await idOf(run, all, name);
  if (id === null) return complain(run, `no key called “${name}” is kept; accounts lists them`);
  switch (what) {
    case 'use':
      return carryOut(run, () => all.use(id));
    case 'remove':
      return tell(run, await all.remove(id));
    case 'rename': {
      const renamed = await all.rename(id, next);
      return renamed.ok ? 0 : refuse(run, renamed.error);
    }
    default:
      return complain(run, `“${what}” is not one of use, add, rename, remove, folder`);
  }
}

async function list(run: Run, all: Accounts): Promise<ExitCode> {
  const known = await all.list(await lookAt(run.surroundings.ports, run.surroundings.request));
  const report: AccountsReport = { schema: 1, ...known };
  print(run, report, () =>
    known.keys.length === 0
      ? 'No keys are kept.\n'
      : known.keys.map((key) => `${key.inUse ? '•' : ' '} ${key.id}  ${key.masked}  ${key.name}\n`).join(''),
  );
  return 0;
}

async function idOf(run: Run, all: Accounts, name: string): Promise<string | null> {
  const { keys } = await all.list(await lookAt(run.surroundings.ports, run.surroundings.request));
  const wanted = name.normalize('NFC').toLowerCase();
  return keys.find((key) => key.id === name || key.name.toLowerCase() === wanted)?.id ?? null;
}

function tell(run: Run, receipt: Result<Receipt, Fault>): ExitCode {
  if (!receipt.ok) return refuse(run, receipt.error);
  print(run, receipt.value, () => `${receipt.value.words}\n`);
  return receipt.value.state === 'verified' ? 0 : 3;
}

const input: ReadonlySet<string> = new Set([
  'no-key',
  'wrong-key',
  'bad-name',
  'name-taken',
  'account-known',
  'account-in-use',
  'unknown-account',
]);

function refuse(run: Run, fault: Fault): ExitCode {
  run.output.err(`keymender: ${fault.words}`);
  return input.has(fault.code) ? 2 : 3;
}

function complain(run: Run, line: string): ExitCode {
  run.output.err(`keymender: ${line}`);
  return 2;
}

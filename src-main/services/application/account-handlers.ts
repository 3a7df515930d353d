import type { Handlers } from '../../contract/handlers';
import { asEmpty, mapOk, ok } from '../../core/result';
import type { FileStore } from '../../ports/file-store';
import type { Vault } from '../../ports/system';
import { Accounts } from '../accounts/accounts';
import type { AccountsDeps } from '../accounts/accounts-deps';
import { helperTools } from '../accounts/helper-tools';
import { KeptKeys } from '../accounts/kept-keys';
import type { HandlerContext } from './handler-context';
import type { MachineViewDeps } from './machine-view';

/** What keeping keys needs of this machine. */
export interface Keeping {
  /** Null in hermetic runs. */
  readonly vault: Vault | null;
  readonly store: FileStore;
  /** Where journal, backups and notes are kept. */
  readonly dataFolder: string;
  /** Starts this program for a headless verb: what stands before the verb. */
  readonly command: readonly string[];
  /** 8 random hex digits. */
  readonly newName: () => string;
}

/** The kept keys of the machine that the application looks at. */
export function keptAccounts(
  keeping: Keeping,
  { ports, base, environment }: Pick<MachineViewDeps, 'ports' | 'base' | 'environment'>,
  shared: Pick<AccountsDeps, 'remediator' | 'look' | 'restarts' | 'checkKey'>,
): Accounts {
  return new Accounts({
    ...shared,
    files: ports.files,
    vault: keeping.vault,
    kept: new KeptKeys(keeping.store, keeping.dataFolder),
    hooks: {
      verify: async (check) => check((await shared.look()).found),
      cli: () => Promise.resolve(ok(undefined)),
    },
    tools: async () => helperTools(ports.files, { platform: base.platform, env: await environment() }, keeping.command),
    newName: keeping.newName,
    now: () => Date.now(),
  });
}

type AccountCalls =
  | 'accounts.list'
  | 'accounts.add'
  | 'accounts.rename'
  | 'accounts.remove'
  | 'accounts.use.preview'
  | 'accounts.home.preview'
  | 'accounts.folder.preview';

/** Calls about the keys that are kept in the keychain. */
export function accountHandlers({ view, accounts, named }: HandlerContext): Pick<Handlers, AccountCalls> {
  return {
    'accounts.list': async () => ok(await accounts.list(await view.look())),
    'accounts.add': async (input) => {
      const receipt = await accounts.add(input);
      await view.refresh();
      return mapOk(receipt, named.receipt);
    },
    'accounts.rename': async ({ account, name }) => {
      const renamed = await accounts.rename(account, name);
      await view.refresh();
      return asEmpty(renamed);
    },
    'accounts.remove': async ({ account }) => {
      const receipt = await accounts.remove(account);
      await view.refresh();
      return mapOk(receipt, named.receipt);
    },
    'accounts.use.preview': async ({ account }) => mapOk(await accounts.use(account), named.plan),
    'accounts.folder.preview': async ({ name }) => mapOk(await accounts.folder(name), named.plan),
    'accounts.home.preview': async ({ fingerprint, name, newKey, otherTools }) =>
      mapOk(await accounts.home({ fingerprint, name: name ?? null, newKey: newKey ?? null, otherTools }), named.plan),
  };
}

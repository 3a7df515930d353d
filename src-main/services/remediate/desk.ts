import type { Fault } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import { fail, type Result } from '../../core/result';
import type { CryptoBox } from '../../ports/crypto-box';
import type { FileStore, StoreFault } from '../../ports/file-store';
import type { Lock } from '../../ports/lock';
import type { Clock, Vault } from '../../ports/system';
import type { VariableStore } from '../../ports/variable-store';
import { Backups } from './backups';
import { Items } from './items';
import { backupsFolder, journalFolder, receiptsFolder } from './own-files';
import { Intent, RecordFolder, StoredReceipt } from './records';
import { whyOf } from './words';

export interface RemediateDeps {
  readonly store: FileStore;
  readonly box: CryptoBox;
  /** Null in hermetic runs: backups are then plain files. */
  readonly vault: Vault | null;
  /** Left out in hermetic runs: variables of the system are then left alone. */
  readonly variables?: VariableStore;
  readonly lock: Lock;
  readonly clock: Clock;
  /** Where journal, receipts and backups are kept. */
  readonly dataFolder: string;
  /** How long to wait for another Keymender that is making changes, ms. */
  readonly patienceMs?: number;
}

/** Everything that lies in Keymender's data folder, and the tools to work with it. */
export interface Desk {
  readonly store: FileStore;
  readonly clock: Clock;
  readonly backups: Backups;
  readonly items: Items;
  readonly intents: RecordFolder<Intent>;
  readonly receipts: RecordFolder<StoredReceipt>;
  /** A name that sorts by time: `20261121-212233456-1a2b3c4d`. */
  newId(): string;
  /** Runs the work while no other Keymender changes anything. */
  alone<T>(work: () => Promise<Result<T, Fault>>): Promise<Result<T, Fault>>;
}

const usualPatienceMs = 5000;

export function deskOf(deps: RemediateDeps): Desk {
  const { store, box, vault, dataFolder, clock } = deps;
  return {
    store,
    clock,
    items: new Items(vault, deps.variables ?? null),
    backups: new Backups({ store, box, vault, folder: backupsFolder(dataFolder) }),
    intents: new RecordFolder(store, journalFolder(dataFolder), Intent),
    receipts: new RecordFolder(store, receiptsFolder(dataFolder), StoredReceipt),
    newId() {
      const time = new Date(clock.now()).toISOString().replace(/[-:.]/g, '').replace('T', '-').slice(0, 18);
      return `${time}-${box.newName()}`;
    },
    async alone(work) {
      const held = await deps.lock.acquire(deps.patienceMs ?? usualPatienceMs);
      if (!held.ok && held.error.code === 'busy') return fail({ code: 'busy', words: say(message('fault.busy')) });
      if (!held.ok) return fail(ownFolderFault(say(message('why.failed', { detail: held.error.detail }))));
      try {
        return await work();
      } finally {
        await held.value();
      }
    },
  };
}

const ownFolderFault = (why: string): Fault => ({
  code: 'data-folder',
  words: say(message('fault.data-folder', { why })),
});

/** Keymender's own folder could not be used, and therefore nothing was done. */
export const notesFault = (fault: StoreFault): Fault => ownFolderFault(whyOf(fault));

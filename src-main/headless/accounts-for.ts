import { nodeCryptoBox } from '../adapters/crypto-box';
import { nodeFileStore } from '../adapters/file-store';
import { ownCommand } from '../adapters/own-command';
import { ok } from '../core/result';
import { Accounts } from '../services/accounts/accounts';
import { helperTools } from '../services/accounts/helper-tools';
import { KeptKeys } from '../services/accounts/kept-keys';
import { lookAt } from '../services/machine';
import type { Run } from './output';

/** The kept keys as a headless run sees them. */
export async function accountsFor({ surroundings }: Run): Promise<Accounts> {
  const { ports, request, vault, dataFolder } = surroundings;
  return new Accounts({
    remediator: await surroundings.remediator(),
    files: ports.files,
    vault,
    kept: new KeptKeys(nodeFileStore(), dataFolder),
    look: () => lookAt(ports, request),
    restarts: () => Promise.resolve([]),
    hooks: {
      verify: async (check) => check((await lookAt(ports, request)).found),
      cli: () => Promise.resolve(ok(undefined)),
    },
    tools: () => helperTools(ports.files, request, ownCommand(__dirname)),
    newName: () => nodeCryptoBox.newName(),
    now: () => request.now,
  });
}

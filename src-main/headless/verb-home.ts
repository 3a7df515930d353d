import { accountsFor } from './accounts-for';
import type { ExitCode, Run } from './output';
import { carryOut } from './verbs-change';

const mostKeyBytes = 64 * 1024;

/**
 * `home --fingerprint F [--name NAME] [-]`: gives a key one home, the keychain, and tells Claude Code to take it from
 * there. With `-` a new key comes on standard input and takes the old one's place.
 */
export async function home(run: Run): Promise<ExitCode> {
  const { fingerprint, name, all, operands } = run.options;
  if (fingerprint === null || !/^[0-9a-f]{12}$/.test(fingerprint)) {
    run.output.err('keymender: home needs --fingerprint with the 12 digits that status shows');
    return 2;
  }
  const newKey = operands.includes('-') ? await run.output.input(mostKeyBytes) : null;
  return carryOut(run, async () => (await accountsFor(run)).home({ fingerprint, name, newKey, otherTools: all }));
}

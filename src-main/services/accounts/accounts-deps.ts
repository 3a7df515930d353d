import type { FindingKind } from '../../contract/finding';
import type { Health } from '../../contract/health';
import type { Restart } from '../../contract/plan';
import type { HelperTools } from '../../core/accounts/helper-command';
import type { Secret } from '../../core/secret';
import type { Files } from '../../ports/files';
import type { Vault } from '../../ports/system';
import type { Look } from '../machine';
import type { ApplyHooks } from '../remediate/apply';
import type { Remediator } from '../remediate/remediator';
import type { KeptKeys } from './kept-keys';

/** What keeping keys needs of the machine. */
export interface AccountsDeps {
  readonly remediator: Remediator;
  readonly files: Files;
  readonly kept: KeptKeys;
  /** Null in hermetic runs: no key can be kept then. */
  readonly vault: Vault | null;
  /** A fresh look at the machine. */
  readonly look: () => Promise<Look>;
  readonly restarts: () => Promise<readonly Restart[]>;
  /** Asks online whether a key works; null where nobody may be asked. Left out: the same. */
  readonly checkKey?: (key: Secret, kind: FindingKind, look: Look) => Promise<Health | null>;
  readonly hooks: ApplyHooks;
  readonly tools: () => Promise<HelperTools>;
  /** 8 random hex digits. */
  readonly newName: () => string;
  /** ms since the epoch. */
  readonly now: () => number;
}

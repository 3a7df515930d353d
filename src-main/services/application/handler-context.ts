import type { NetworkReport } from '../../contract/health';
import type { Plan, Progress, Receipt, Restart } from '../../contract/plan';
import type { Snapshot } from '../../contract/snapshot';
import type { Files } from '../../ports/files';
import type { Newest } from '../claude-cli/newest-version';
import type { Accounts } from '../accounts/accounts';
import type { CliUpdates } from '../claude-cli/update-cli';
import type { GuidedLogin } from '../claude-cli/login';
import type { DeepDesk } from '../deep-scan/deep-desk';
import type { Planner } from '../planner';
import type { Remediator } from '../remediate/remediator';
import { planAtHome, receiptAtHome } from './home-names';
import type { MachineView } from './machine-view';
import type { RunningPrograms } from './running-programs';

/** What the handlers of the window's calls work with. */
export interface HandlerContext {
  readonly view: MachineView;
  readonly planner: Planner;
  readonly accounts: Accounts;
  readonly remediator: Remediator;
  readonly files: Files;
  readonly updates: CliUpdates;
  readonly log: (what: string, error?: unknown) => void;
  /** Programs that keep what they read when they started. */
  readonly restarts: () => Promise<readonly Restart[]>;
  readonly programs: RunningPrograms;
  readonly showProgress: (progress: Progress) => void;
  readonly login: GuidedLogin;
  readonly deep: DeepDesk;
  /** The newest snapshot, and a fresh look behind it where the last one is old. */
  readonly snapshot: () => Promise<Snapshot>;
  readonly checkNetwork: () => Promise<NetworkReport>;
  readonly mayGoOnline: () => boolean;
  /** Asks for the newest Claude Code. */
  readonly newest: () => Promise<Newest>;
  readonly named: Named;
}

/** Plans and receipts as people know their files: named from the home. */
export interface Named {
  readonly plan: (plan: Plan) => Plan;
  readonly receipt: (receipt: Receipt) => Receipt;
}

export const namedFrom = (home: string): Named => ({
  plan: (plan) => planAtHome(plan, home),
  receipt: (receipt) => receiptAtHome(receipt, home),
});

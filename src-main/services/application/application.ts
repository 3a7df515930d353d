import type { DeepScanState } from '../../contract/deep-scan';
import type { LoginState } from '../../contract/ipc';
import type { CliUpdateState } from '../../contract/cli-update';
import type { OwnHandlers } from '../../contract/handlers';
import type { NetworkReport } from '../../contract/health';
import type { Progress } from '../../contract/plan';
import type { Snapshot } from '../../contract/snapshot';
import type { Running } from '../../core/running/claude-code';
import type { DeepSearch } from '../../ports/deep-search';
import type { LinkCatcher } from '../../ports/link-catcher';
import type { Watcher } from '../../ports/watcher';
import { DeepDesk } from '../deep-scan/deep-desk';
import { newestVersion } from '../claude-cli/newest-version';
import { printed } from '../accounts/printed';
import type { Look } from '../machine';
import { Planner } from '../planner';
import type { Remediator } from '../remediate/remediator';
import { reportText } from '../report';
import type { LastLook } from '../since/last-look';
import { keptAccounts, type Keeping } from './account-handlers';
import { AccountWork } from './account-work';
import { CliUpdates } from '../claude-cli/update-cli';
import { namedFrom, type HandlerContext } from './handler-context';
import { makeHandlers } from './handlers';
import { atHome } from './home-names';
import { KeepingFresh } from './keeping-fresh';
import { RunningPrograms } from './running-programs';
import { MachineView, type MachineViewDeps } from './machine-view';
import { Topic } from './topic';

export interface ApplicationDeps {
  readonly machine: MachineViewDeps;
  readonly remediator: Remediator;
  readonly keeping: Keeping;
  readonly links: LinkCatcher;
  /** The Claude Code programs that run now; none in a hermetic run. */
  readonly running: () => Promise<readonly Running[]>;
  /** Asks one process to end. False where the system refuses. */
  readonly endProgram: (pid: number) => boolean;
  /** Ends every program that was started and still runs. */
  readonly endPrograms: () => void;
  readonly network: (report: (partial: NetworkReport) => void, look: Look) => Promise<NetworkReport>;
  /** Base address of the package registry, without a slash at the end. */
  readonly registry: string;
  /** Minutes between checks while nobody looks. */
  readonly checkEveryMinutes: () => number;
  readonly keepBackupsDays: () => number;
  readonly watcher: Watcher;
  readonly lastLook: LastLook;
  readonly deepSearch: DeepSearch;
  /** Folders that the user chose to have looked through, absolute. */
  readonly deepFolders: () => readonly string[];
  readonly log: (what: string, error?: unknown) => void;
}

/** Everything behind the tray and the window that needs no Electron. */
export class Application {
  readonly #deps: ApplicationDeps;
  readonly #logins = new Topic<LoginState>();
  readonly #deepScans = new Topic<DeepScanState>();
  readonly #steps = new Topic<Progress>();
  readonly #cliStates = new Topic<CliUpdateState>();
  readonly #networks = new Topic<NetworkReport>();
  readonly #pages = new Topic<string>();
  readonly #view: MachineView;
  readonly #account: AccountWork;
  readonly #deep: DeepDesk;
  readonly #updates: CliUpdates;
  readonly #fresh: KeepingFresh;

  readonly handlers: OwnHandlers;
  readonly onLogin = this.#logins.on;
  readonly onDeep = this.#deepScans.on;
  readonly onProgress = this.#steps.on;
  readonly onCliUpdate = this.#cliStates.on;
  readonly onNetwork = this.#networks.on;
  readonly openUrlRequests = this.#pages.on;

  constructor(deps: ApplicationDeps) {
    this.#deps = deps;
    const changedByUs = (finding: string) => deps.remediator.lastChangeOf(finding);
    this.#view = new MachineView({ ...deps.machine, changedByUs });
    this.#account = new AccountWork({
      machine: deps.machine,
      view: this.#view,
      links: deps.links,
      openPage: (url) => this.#pages.tell(url),
      show: (state) => {
        this.#logins.tell(state);
        if (state.step === 'done') void this.#view.check().catch((error: unknown) => deps.log('check', error));
      },
    });
    this.#deep = this.#deepDesk();
    this.#updates = this.#cliUpdates();
    this.#fresh = new KeepingFresh({ ...deps, view: this.#view, files: deps.machine.ports.files });
    this.handlers = this.#fresh.quietly(makeHandlers(this.#context()));
  }

  onSnapshot(listener: (snapshot: Snapshot) => void): void {
    this.#view.onSnapshot(listener);
  }

  /** Finishes or takes back an interrupted change, then reads the machine and checks it now and then. */
  async start(): Promise<void> {
    for (const notice of await this.#deps.remediator.recover()) this.#view.tell(notice);
    await this.#deps.remediator.prune(this.#deps.keepBackupsDays());
    await this.#deps.lastLook.load();
    await this.#view.check();
    this.#fresh.start();
  }

  /** The computer woke up, or its user came back: what is shown may be old, and the network may not be there yet. */
  wake(): void {
    this.#fresh.wake();
  }

  /** The user looked, and turned away. */
  windowLeft(): void {
    void this.#fresh.rememberSeen();
  }

  async stop(): Promise<void> {
    this.#fresh.end();
    this.#account.login.cancel();
    this.#deep.cancel();
    this.#deps.endPrograms();
    await Promise.resolve();
  }

  pathOf(findingId: string): string | null {
    return this.#paths.get(findingId) ?? null;
  }

  async sayAnew(): Promise<void> {
    await this.#view.refresh();
  }

  async reportText(): Promise<string> {
    return reportText(await this.#view.snapshot());
  }

  get #paths(): ReadonlyMap<string, string> {
    const paths = new Map<string, string>();
    for (const { finding } of this.#view.known?.found ?? []) {
      if (finding.location.path !== undefined) paths.set(finding.id, finding.location.path);
    }
    return paths;
  }

  #deepDesk(): DeepDesk {
    const { machine, deepSearch, deepFolders, log } = this.#deps;
    return new DeepDesk({
      ports: { files: machine.ports.files, search: deepSearch },
      look: () => this.#view.look(),
      chosen: deepFolders,
      shown: (path) => atHome(path, machine.base.home),
      tell: (state) => this.#deepScans.tell(state),
      keep: (...kept) => void this.#view.keepDeep(...kept).catch((error: unknown) => log('after a look', error)),
    });
  }

  #cliUpdates(): CliUpdates {
    const { base, ports, environment } = this.#deps.machine;
    return new CliUpdates({
      files: ports.files,
      runner: ports.runner,
      machine: async () => ({ ...base, env: await environment() }),
      hermetic: ports.keychain === null,
      show: (state) => this.#cliStates.tell(state),
    });
  }

  #context(): HandlerContext {
    const { remediator, running, machine, network, keeping, endProgram } = this.#deps;
    const programs = new RunningPrograms({ running, end: endProgram, now: () => Date.now() });
    const restarts = () => programs.restarts();
    return {
      programs,
      showProgress: (progress) => this.#steps.tell(progress),
      view: this.#view,
      remediator,
      files: machine.ports.files,
      updates: this.#updates,
      log: this.#deps.log,
      restarts,
      planner: new Planner({
        remediator,
        look: () => this.#view.refresh(),
        restarts,
        checkKey: (key, kind, look) => this.#view.checkNewKey(key, kind, look),
        hasCli: async () => (await this.#account.cli('logout')).ok,
        hooks: {
          verify: async (check) => check((await this.#view.refresh()).found),
          printed: async (command) =>
            printed(machine.ports.runner, command, { ...machine.base, env: await machine.environment() }),
          cli: () => this.#account.logOut(),
        },
      }),
      accounts: keptAccounts(keeping, machine, {
        remediator,
        look: () => this.#view.refresh(),
        restarts,
        checkKey: (key, kind, look) => this.#view.checkNewKey(key, kind, look),
      }),
      login: this.#account.login,
      deep: this.#deep,
      snapshot: () => this.#fresh.snapshot(),
      checkNetwork: async () => network((report) => this.#networks.tell(report), await this.#view.look()),
      mayGoOnline: machine.mayGoOnline,
      newest: async () => {
        const http = machine.httpFor?.(await this.#view.look()) ?? machine.probe.http;
        return newestVersion(http, this.#deps.registry, this.#view.installed);
      },
      named: namedFrom(machine.base.home),
    };
  }
}

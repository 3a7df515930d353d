import type { DeepScanState } from '../../contract/deep-scan';
import type { LoginState } from '../../contract/ipc';
import type { Handlers } from '../../contract/handlers';
import type { NetworkReport } from '../../contract/health';
import type { Snapshot } from '../../contract/snapshot';
import { restartsAfter, type Running } from '../../core/running/claude-code';
import type { DeepSearch } from '../../ports/deep-search';
import type { LinkCatcher } from '../../ports/link-catcher';
import { DeepDesk } from '../deep-scan/deep-desk';
import { newestVersion } from '../claude-cli/newest-version';
import type { Look } from '../machine';
import { Planner } from '../planner';
import type { Remediator } from '../remediate/remediator';
import { reportText } from '../report';
import { accountHandlers, keptAccounts, type Keeping } from './account-handlers';
import { AccountWork } from './account-work';
import { changeHandlers } from './change-handlers';
import { deepScanHandlers } from './deep-scan-handlers';
import { namedFrom, type HandlerContext } from './handler-context';
import { repairHandlers } from './repair-handlers';
import { atHome } from './home-names';
import { loginHandlers } from './login-handlers';
import { healthHandlers } from './health-handlers';
import { lookHandlers } from './look-handlers';
import { MachineView, type MachineViewDeps } from './machine-view';

/** The calls that need no window, clipboard, browser or preferences. */
type OwnHandlers = Omit<
  Handlers,
  | 'diagnose.clipboard'
  | 'deep.pick'
  | 'deep.forget'
  | 'finding.reveal'
  | 'link.open'
  | 'report.copy'
  | 'settings.get'
  | 'settings.set'
  | 'window.close'
  | 'window.painted'
  | 'app.quit'
>;

export interface ApplicationDeps {
  readonly machine: MachineViewDeps;
  readonly remediator: Remediator;
  readonly keeping: Keeping;
  readonly links: LinkCatcher;
  /** The Claude Code programs that run now; none in a hermetic run. */
  readonly running: () => Promise<readonly Running[]>;
  /** Ends every program that was started and still runs. */
  readonly endPrograms: () => void;
  readonly network: (report: (partial: NetworkReport) => void, look: Look) => Promise<NetworkReport>;
  /** Base address of the package registry, without a slash at the end. */
  readonly registry: string;
  /** Minutes between checks while nobody looks. */
  readonly checkEveryMinutes: () => number;
  readonly keepBackupsDays: () => number;
  readonly deepSearch: DeepSearch;
  /** Folders that the user chose to have looked through, absolute. */
  readonly deepFolders: () => readonly string[];
  readonly log: (what: string, error?: unknown) => void;
}

const dayMs = 24 * 60 * 60 * 1000;
/** A window that is opened sees nothing older than this, ms. */
const freshMs = 30_000;

/** Everything behind the tray and the window that needs no Electron. */
export class Application {
  readonly #deps: ApplicationDeps;
  readonly #view: MachineView;
  readonly #account: AccountWork;
  readonly #loginListeners = new Set<(state: LoginState) => void>();
  readonly #deep: DeepDesk;
  readonly #deepListeners = new Set<(state: DeepScanState) => void>();
  readonly #networkListeners = new Set<(report: NetworkReport) => void>();
  readonly #urlListeners = new Set<(url: string) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastRead = 0;

  readonly handlers: OwnHandlers;

  constructor(deps: ApplicationDeps) {
    this.#deps = deps;
    this.#view = new MachineView(deps.machine);
    this.#account = new AccountWork({
      machine: deps.machine,
      view: this.#view,
      links: deps.links,
      openPage: (url) => tell(this.#urlListeners, url),
      show: (state) => {
        tell(this.#loginListeners, state);
        if (state.step === 'done') void this.#view.check().catch((error: unknown) => deps.log('check', error));
      },
    });
    this.#deep = this.#deepDesk();
    this.handlers = makeHandlers(this.#context());
  }

  onSnapshot(listener: (snapshot: Snapshot) => void): void {
    this.#view.onSnapshot(listener);
  }

  onLogin(listener: (state: LoginState) => void): void {
    this.#loginListeners.add(listener);
  }

  onDeep(listener: (state: DeepScanState) => void): void {
    this.#deepListeners.add(listener);
  }

  onNetwork(listener: (report: NetworkReport) => void): void {
    this.#networkListeners.add(listener);
  }

  openUrlRequests(listener: (url: string) => void): void {
    this.#urlListeners.add(listener);
  }

  /** Finishes or takes back an interrupted change, then reads the machine and checks it now and then. */
  async start(): Promise<void> {
    for (const notice of await this.#deps.remediator.recover()) this.#view.tell(notice);
    await this.#deps.remediator.prune(this.#deps.keepBackupsDays());
    await this.#view.check();
    this.#lastRead = Date.now();
    this.#schedule();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
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

  #schedule(): void {
    clearTimeout(this.#timer);
    const minutes = Math.max(5, this.#deps.checkEveryMinutes());
    this.#timer = setTimeout(
      () => {
        void this.#view
          .check()
          .catch((error: unknown) => this.#deps.log('background check', error))
          .finally(() => this.#schedule());
      },
      Math.min(minutes * 60_000, dayMs),
    );
    this.#timer.unref?.();
  }

  async #snapshot(): Promise<Snapshot> {
    if (Date.now() - this.#lastRead > freshMs) {
      this.#lastRead = Date.now();
      void this.#view.refresh().catch((error: unknown) => this.#deps.log('refresh', error));
    }
    return this.#view.snapshot();
  }

  #deepDesk(): DeepDesk {
    const { machine, deepSearch, deepFolders, log } = this.#deps;
    return new DeepDesk({
      ports: { files: machine.ports.files, search: deepSearch },
      look: () => this.#view.look(),
      chosen: deepFolders,
      shown: (path) => atHome(path, machine.base.home),
      tell: (state) => tell(this.#deepListeners, state),
      keep: (...kept) => void this.#view.keepDeep(...kept).catch((error: unknown) => log('after a look', error)),
    });
  }

  #context(): HandlerContext {
    const { remediator, running, machine, network, keeping } = this.#deps;
    return {
      view: this.#view,
      remediator,
      files: machine.ports.files,
      restarts: async () => restartsAfter(await running(), Date.now()),
      planner: new Planner({
        remediator,
        look: () => this.#view.refresh(),
        restarts: async () => restartsAfter(await running(), Date.now()),
        hasCli: async () => (await this.#account.cli('logout')).ok,
        hooks: {
          verify: async (check) => check((await this.#view.refresh()).found),
          cli: () => this.#account.logOut(),
        },
      }),
      accounts: keptAccounts(keeping, machine, {
        remediator,
        look: () => this.#view.refresh(),
        restarts: async () => restartsAfter(await running(), Date.now()),
      }),
      login: this.#account.login,
      deep: this.#deep,
      snapshot: () => this.#snapshot(),
      checkNetwork: async () => network((report) => tell(this.#networkListeners, report), await this.#view.look()),
      mayGoOnline: machine.mayGoOnline,
      newest: async () => {
        const http = machine.httpFor?.(await this.#view.look()) ?? machine.probe.http;
        return newestVersion(http, this.#deps.registry, this.#view.installed);
      },
      named: namedFrom(machine.base.home),
    };
  }
}

const makeHandlers = (context: HandlerContext): OwnHandlers => ({
  ...lookHandlers(context),
  ...healthHandlers(context),
  ...changeHandlers(context),
  ...accountHandlers(context),
  ...repairHandlers(context),
  ...loginHandlers(context),
  ...deepScanHandlers(context),
});

function tell<T>(listeners: ReadonlySet<(what: T) => void>, what: T): void {
  for (const listener of listeners) listener(what);
}

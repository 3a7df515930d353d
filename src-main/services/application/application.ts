import type { Fault, LoginState } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import type { NetworkReport } from '../../contract/health';
import type { Plan, Receipt } from '../../contract/plan';
import type { Snapshot } from '../../contract/snapshot';
import { atStart, originWords, usesWords } from '../../core/verdict/people-words';
import { restartsAfter, type Running } from '../../core/running/claude-code';
import { fail, ok, type Result } from '../../core/result';
import type { Environment } from '../../core/where';
import type { Handlers } from '../../contract/handlers';
import type { LinkCatcher } from '../../ports/link-catcher';
import { cliFor } from '../claude-cli/cli-for';
import { GuidedLogin } from '../claude-cli/login';
import { logOut } from '../claude-cli/logout';
import { explain } from '../explain';
import type { Look } from '../machine';
import type { Remediator } from '../remediate/remediator';
import { reportText } from '../report';
import { planAtHome, receiptAtHome } from './home-names';
import { MachineView, type MachineViewDeps } from './machine-view';
import { planFor } from '../plan-for';
import { Planner } from '../planner';

/** The calls that need no window, clipboard, browser or preferences. */
type OwnHandlers = Omit<
  Handlers,
  | 'diagnose.clipboard'
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
  readonly links: LinkCatcher;
  /** The Claude Code programs that run now; none in a hermetic run. */
  readonly running: () => Promise<readonly Running[]>;
  /** Ends every program that was started and still runs. */
  readonly endPrograms: () => void;
  readonly network: (report: (partial: NetworkReport) => void, look: Look) => Promise<NetworkReport>;
  /** Minutes between checks while nobody looks. */
  readonly checkEveryMinutes: () => number;
  readonly keepBackupsDays: () => number;
  readonly log: (what: string, error?: unknown) => void;
}

const dayMs = 24 * 60 * 60 * 1000;
/** A window that is opened sees nothing older than this, ms. */
const freshMs = 30_000;

/** Everything behind the tray and the window that needs no Electron. */
export class Application {
  readonly #deps: ApplicationDeps;
  readonly #view: MachineView;
  readonly #planner: Planner;
  readonly #login: GuidedLogin;
  readonly #loginListeners = new Set<(state: LoginState) => void>();
  readonly #networkListeners = new Set<(report: NetworkReport) => void>();
  readonly #urlListeners = new Set<(url: string) => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastRead = 0;

  readonly handlers: OwnHandlers;

  constructor(deps: ApplicationDeps) {
    this.#deps = deps;
    this.#view = new MachineView(deps.machine);
    this.#planner = new Planner({
      remediator: deps.remediator,
      look: () => this.#view.refresh(),
      restarts: async () => restartsAfter(await deps.running(), Date.now()),
      hasCli: async () => (await this.#cli('logout')).ok,
      hooks: {
        verify: async (check) => check((await this.#view.refresh()).found),
        cli: () => this.#logOut(),
      },
    });
    this.#login = this.#guidedLogin();
    this.handlers = this.#makeHandlers();
  }

  onSnapshot(listener: (snapshot: Snapshot) => void): void {
    this.#view.onSnapshot(listener);
  }

  onLogin(listener: (state: LoginState) => void): void {
    this.#loginListeners.add(listener);
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
    this.#login.cancel();
    this.#deps.endPrograms();
    await Promise.resolve();
  }

  pathOf(findingId: string): string | null {
    return this.#paths.get(findingId) ?? null;
  }

  async reportText(): Promise<string> {
    return reportText(await this.#view.snapshot());
  }

  get #paths(): ReadonlyMap<string, string> {
    const paths = new Map<string, string>();
    for (const { finding } of this.#known?.found ?? []) {
      if (finding.location.path !== undefined) paths.set(finding.id, finding.location.path);
    }
    return paths;
  }

  #known: Look | null = null;

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
    this.#known = await this.#view.look();
    return this.#view.snapshot();
  }

  #makeHandlers(): OwnHandlers {
    const { remediator } = this.#deps;
    const done = () => ok({});
    const { home } = this.#deps.machine.base;
    const named = {
      plan: (plan: Plan) => planAtHome(plan, home),
      receipt: (receipt: Receipt) => receiptAtHome(receipt, home),
    };
    return {
      'snapshot.get': async () => ok(await this.#snapshot()),
      'check.now': async () => {
        await this.#view.check({ mayPrompt: true });
        return done();
      },
      'helper.run': async () => {
        await this.#view.check({ runHelper: true });
        return done();
      },
      'login.start': async (input) => {
        const started = await this.#login.start({ kind: input.kind, email: input.email });
        return started.ok ? done() : started;
      },
      'login.code': (input) => Promise.resolve(asEmpty(this.#login.code(input.code))),
      'login.open': () => Promise.resolve(asEmpty(this.#login.openAgain())),
      'login.cancel': () => {
        this.#login.cancel();
        return Promise.resolve(done());
      },
      'logout.preview': async (input) => mapOk(await this.#planner.logout(input.everything), named.plan),
      'rotate.preview': async (input) => mapOk(await this.#planner.rotation(input), named.plan),
      'remove.preview': async (input) => mapOk(await this.#planner.removal(input.findings), named.plan),
      'subscription.preview': async () => mapOk(await this.#planner.subscription(), named.plan),
      'plan.apply': async (input) => {
        const receipt = await this.#planner.apply(input.plan, input.steps);
        await this.#view.check();
        return mapOk(receipt, named.receipt);
      },
      'plan.drop': (input) => {
        remediator.drop(input.plan);
        return Promise.resolve(done());
      },
      'history.list': async () => {
        const { receipts, backups } = await remediator.list();
        return ok({ receipts: receipts.map(named.receipt), backups: [...backups] });
      },
      'history.undo': async (input) => {
        const receipt = await remediator.undo(input.receipt, { overNewerEdits: input.overNewerEdits });
        await this.#view.check();
        return mapOk(receipt, named.receipt);
      },
      'backups.delete': async (input) => asEmpty(await remediator.deleteBackup(input.receipt)),
      'diagnose.text': async (input) => {
        const look = await this.#view.look();
        const report = await explain(input.text, look, this.#view.health(look), (cause) =>
          planFor(cause, look, remediator),
        );
        return ok({ ...report, plan: named.plan(report.plan) });
      },
      'network.check': async () => {
        const tell = (report: NetworkReport) => {
          for (const listener of this.#networkListeners) listener(report);
        };
        return ok(await this.#deps.network(tell, await this.#view.look()));
      },
    };
  }

  #guidedLogin(): GuidedLogin {
    const { machine, links } = this.#deps;
    return new GuidedLogin({
      runner: machine.ports.runner,
      links,
      platform: machine.base.platform,
      cli: (kind) => this.#cli(kind),
      env: machine.environment,
      home: machine.base.home,
      account: async () => {
        const look = await this.#view.refresh({ mayPrompt: true });
        const used = look.headless.chosen.xApiKey ?? look.headless.chosen.bearer;
        const outranked = look.headless.candidates.login !== null && used !== null && used.kind !== 'login';
        return {
          name: accountName(look),
          saved: look.claude.inputs.login !== null && look.claude.inputs.login.accessToken !== '',
          warning: outranked
            ? say(message('tell.key-over-login', { place: originWords(used, look.found), login: 'your Claude login' }))
            : null,
        };
      },
      openPage: (url) => {
        for (const listener of this.#urlListeners) listener(url);
      },
      show: (state) => {
        for (const listener of this.#loginListeners) listener(state);
        if (state.step === 'done') void this.#view.check().catch((error: unknown) => this.#deps.log('check', error));
      },
    });
  }

  async #logOut(): Promise<Result<void, string>> {
    const { machine } = this.#deps;
    const result = await logOut({
      runner: machine.ports.runner,
      cli: () => this.#cli('logout'),
      env: machine.environment,
      home: machine.base.home,
      // The plan that this is a step of has backed up what may come back; a login never may.
      backup: () => Promise.resolve(ok(undefined)),
      reread: async () => {
        const look = await this.#view.refresh();
        const used = look.headless.chosen.xApiKey ?? look.headless.chosen.bearer;
        return {
          saved: look.claude.inputs.login !== null,
          place: 'Claude Code’s login file',
          stillUses:
            used === null || look.headless.blocked !== null
              ? null
              : `${usesWords(used, look.claude.inputs)} (${originWords(used, look.found)})`,
        };
      },
    });
    return result.ok ? ok(undefined) : fail(result.error.words);
  }

  async #cli(task: 'subscription' | 'console' | 'logout') {
    const { machine } = this.#deps;
    const env: Environment = await machine.environment();
    const { platform, home, root } = machine.base;
    return cliFor({ files: machine.ports.files, runner: machine.ports.runner }, { platform, home, root, env }, task);
  }
}

function mapOk<T>(result: Result<T, Fault>, change: (value: T) => T): Result<T, Fault> {
  return result.ok ? ok(change(result.value)) : result;
}

function asEmpty(result: Result<unknown, Fault>): Result<Record<string, never>, Fault> {
  return result.ok ? ok({}) : result;
}

/** "ada@example.org, Test Org", or what stands in for it. */
function accountName(look: Look): string | null {
  const { account } = look.claude.inputs.state;
  if (account === null || look.claude.inputs.login === null) return null;
  const parts = [account.email, account.organization].filter((part): part is string => part !== null);
  return parts.length === 0 ? atStart('a Claude login') : parts.join(', ');
}

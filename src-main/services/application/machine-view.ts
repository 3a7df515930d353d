import type { FindingKind } from '../../contract/finding';
import type { Health } from '../../contract/health';
import type { Reminder } from '../../contract/reminder';
import type { Snapshot } from '../../contract/snapshot';
import { describeInstallations, installationNotes } from '../../core/installations/describe';
import type { FoundCli } from '../../core/installations/usable-cli';
import type { Found } from '../../core/found';
import type { Running } from '../../core/running/claude-code';
import { runningNotes } from '../../core/running/stale';
import { sameSignIn } from '../../core/places/session-environment';
import type { OtherTool } from '../../core/other-tools/known-tools';
import type { Secret } from '../../core/secret';
import type { Environment } from '../../core/where';
import { findInstallations } from '../claude-cli/find-installations';
import { DeepMemory } from '../deep-scan/deep-memory';
import { findOtherTools } from '../other-tools/find-other-tools';
import { lookAt, type Look, type LookRequest, type MachinePorts } from '../machine';
import type { Prevention } from '../prevention/prevention';
import type { LastLook } from '../since/last-look';
import { snapshotOf } from '../snapshot';
import { LiveChecks, type Asked, type LiveChecksDeps } from './live-checks';
import { RunningClaudeList, type ChangedByUs } from './running-claude';
import { Topic } from './topic';

export interface MachineViewDeps extends Omit<LiveChecksDeps, 'files'> {
  readonly ports: MachinePorts;
  /** Everything of a look that does not change while the app runs. */
  readonly base: Omit<LookRequest, 'env' | 'now' | 'runHelper' | 'mayPrompt'>;
  /** What a terminal gives Claude Code; asked anew for each look. */
  readonly environment: () => Promise<Environment>;
  /** The Claude Code programs that run now; left out where nobody may look. */
  readonly running?: () => Promise<readonly Running[]>;
  /** Left out where no notes are kept. */
  readonly changedByUs?: ChangedByUs;
  /** What the user saw last; left out where nobody looks. */
  readonly lastLook?: LastLook;
  readonly demo: boolean;
  /** What is worth doing before it does harm. */
  readonly prevention?: Prevention;
  /** Whether live checks may go online at all. */
  readonly mayGoOnline: () => boolean;
}

/** A click may raise prompts and run the helper; a look by itself does neither. */
interface ReadOptions {
  readonly runHelper?: boolean;
  readonly mayPrompt?: boolean;
  /** What a terminal gives, where that was asked already. */
  readonly env?: Environment;
  /** Nobody asked for it: the window does not say that it is going on. */
  readonly unasked?: boolean;
  /** What was read is asked about online at once: it is not said in between that nothing goes on. */
  readonly thenAsk?: boolean;
}

/** A look after a change waits for the terminal's word no longer than this, ms; then it looks with the last one. */
const environmentWaitMs = 500;

/**
 * What the app knows about the machine, kept up to date: the last look, what live checks learnt, and the snapshot
 * made of both. Looks never overlap; one that is asked for during another runs right after it.
 */
export class MachineView {
  readonly #deps: MachineViewDeps;
  readonly #checks: LiveChecks;
  readonly #runningClaude: RunningClaudeList;
  readonly #snapshots = new Topic<Snapshot>();
  readonly #looks = new Topic<Look>();
  readonly #readings = new Topic<void>();
  readonly #deep = new DeepMemory();
  #look: Look | null = null;
  #reminders: readonly Reminder[] = [];
  #otherTools: readonly OtherTool[] = [];
  #installed: readonly FoundCli[] = [];
  #busy: Snapshot['busy'] = 'idle';
  #notices: readonly string[] = [];
  #running: Promise<Look> | null = null;
  #helperWasRun = false;
  #env: Environment | null = null;

  readonly onSnapshot = this.#snapshots.on;
  /** Told each new look, before the snapshot is made of it. */
  readonly onLook = this.#looks.on;
  /** Told each time that everything begins to be read. */
  readonly onReading = this.#readings.on;

  constructor(deps: MachineViewDeps) {
    this.#deps = deps;
    const { files } = deps.ports;
    this.#checks = new LiveChecks({ ...deps, files });
    this.#runningClaude = new RunningClaudeList(files, deps.running, deps.changedByUs);
  }

  /** The last look, or the first one, waited for. */
  async look(): Promise<Look> {
    return this.#look ?? this.refresh();
  }

  /** What is known right now, if anything is. */
  get known(): Look | null {
    return this.#look;
  }

  /** Places in whole folders that were looked through: part of this look, and read again with every later one. */
  async keepDeep(found: readonly Found[], folders: readonly string[], conversations: readonly string[]): Promise<void> {
    this.#deep.remember(found, folders, conversations);
    await this.refresh();
  }

  /** What live checks know about the secrets as they are now. */
  health(look: Look): ReadonlyMap<string, Health> {
    return this.#checks.health(look);
  }

  /** Whether the last answers came from somewhere: false where this computer seems to be offline. */
  reachesAnybody(look: Look): boolean {
    return [...this.health(look).values()].every(({ code }) => code !== 'offline' && code !== 'dns');
  }

  async snapshot(): Promise<Snapshot> {
    return this.#make(await this.look());
  }

  tell(notice: string): void {
    this.#notices = [...this.#notices, notice];
  }

  /** Reads every place again. */
  async refresh(options: ReadOptions = {}): Promise<Look> {
    while (this.#running !== null) await this.#running.catch(() => null);
    if (options.runHelper === true) this.#helperWasRun = true;
    this.#running = this.#read(options);
    try {
      return await this.#running;
    } finally {
      this.#running = null;
    }
  }

  /**
   * Reads every place again and asks online about what would be sent. Without a click (which alone may raise prompts
   * or run the helper) nothing is asked that was asked a few minutes ago.
   */
  async check(options: Pick<ReadOptions, 'runHelper' | 'mayPrompt'> = {}): Promise<void> {
    const look = await this.refresh({ ...options, thenAsk: this.#deps.mayGoOnline() });
    await this.#ask(look, options.mayPrompt === true || options.runHelper === true ? 'click' : 'background');
  }

  /**
   * Looks again because files changed, and asks online about what was not asked about lately. Never prompts.
   *
   * @param mayChangeEnvironment whether one of them could give terminals other variables
   */
  async follow(mayChangeEnvironment: boolean): Promise<void> {
    const { environment } = this.#deps;
    const asked = mayChangeEnvironment || this.#env === null ? environment() : Promise.resolve(this.#env);
    const early = await Promise.race([asked, pause(environmentWaitMs)]);
    const known = early ?? this.#env;
    let look = await this.refresh(known === null ? { unasked: true } : { env: known, unasked: true });
    const late = await asked;
    if (known !== null && !sameSignIn(late, known)) look = await this.refresh({ env: late, unasked: true });
    await this.#ask(look, 'background');
  }

  #ask(look: Look, asked: Asked): Promise<void> {
    return this.#whileChecking(() => this.#checks.ask(look, asked), undefined);
  }

  /** Asks about a key that is to take another's place, before it is put anywhere. Null where nobody may be asked. */
  async checkNewKey(key: Secret, kind: FindingKind, look: Look): Promise<Health | null> {
    return this.#deps.mayGoOnline() ? this.#checks.askAboutNewKey(key, kind, look) : null;
  }

  /** Reads every place again and sends one word with what would be sent. Only for a click on a button that says so. */
  async checkByMessage(): Promise<readonly Health[]> {
    const look = await this.refresh({ mayPrompt: true });
    return this.#whileChecking(() => this.#checks.askByMessage(look), []);
  }

  /** Goes online where that is allowed, and says so meanwhile; else there is nothing to know. */
  async #whileChecking<T>(work: () => Promise<T>, nothing: T): Promise<T> {
    try {
      if (!this.#deps.mayGoOnline()) return nothing;
      this.#busy = 'checking';
      this.#announce();
      return await work();
    } finally {
      this.#busy = 'idle';
      this.#announce();
    }
  }

  get installed(): readonly FoundCli[] {
    return this.#installed;
  }

  async #read(options: ReadOptions): Promise<Look> {
    const { base, ports, environment } = this.#deps;
    let after: Snapshot['busy'] = 'idle';
    if (options.unasked !== true) {
      this.#busy = 'reading';
      this.#announce();
    }
    try {
      const env = options.env ?? (await environment());
      this.#env = env;
      this.#readings.tell();
      const request: LookRequest = {
        ...base,
        env,
        now: Date.now(),
        // Once the user had the helper run, its key stays part of the picture.
        runHelper: options.runHelper ?? this.#helperWasRun,
        mayPrompt: options.mayPrompt ?? false,
      };
      const [look, installed, otherTools] = await Promise.all([
        lookAt(ports, request),
        findInstallations(ports.files, { platform: base.platform, home: base.home, root: base.root, env }),
        findOtherTools(ports.files, { platform: base.platform, home: base.home, root: base.root, env }),
      ]);
      const deep = await this.#deep.reread(ports.files, look.found);
      const whole = deep.length === 0 ? look : { ...look, found: [...look.found, ...deep] };
      const findings = whole.found.map(({ finding }) => finding);
      this.#reminders = (await this.#deps.prevention?.remind(findings, request.now)) ?? [];
      this.#look = whole;
      this.#installed = installed;
      this.#otherTools = otherTools;
      this.#looks.tell(whole);
      if (options.thenAsk === true) after = 'checking';
      void this.#runningClaude.refresh(whole).then((anew) => (anew ? this.#announce() : undefined));
      return this.#look;
    } finally {
      this.#busy = after;
      this.#announce();
    }
  }

  #announce(): void {
    if (this.#look === null) return;
    this.#snapshots.tell(this.#make(this.#look));
  }

  #make(look: Look): Snapshot {
    const running = this.#runningClaude.known;
    const snapshot = snapshotOf({
      look,
      health: this.health(look),
      busy: this.#busy,
      demo: this.#deps.demo,
      installations: describeInstallations(this.#installed),
      ...(running === undefined ? {} : { running }),
      reminders: this.#reminders,
      otherTools: this.#otherTools,
      notices: [...this.#notices, ...installationNotes(this.#installed), ...runningNotes(running ?? [])],
    });
    return { ...snapshot, changes: this.#deps.lastLook?.changes(snapshot) ?? [] };
  }
}

const pause = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms));

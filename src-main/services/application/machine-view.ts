import type { FindingKind } from '../../contract/finding';
import type { Health } from '../../contract/health';
import type { Reminder } from '../../contract/reminder';
import type { RunningClaude, Snapshot } from '../../contract/snapshot';
import { wantedModel } from '../../core/health/one-word';
import { describeInstallations, installationNotes } from '../../core/installations/describe';
import type { FoundCli } from '../../core/installations/usable-cli';
import type { Found } from '../../core/found';
import type { Running } from '../../core/running/claude-code';
import type { Resolved } from '../../core/resolve/resolve';
import { decidingPath, describeRunning, runningNotes } from '../../core/running/stale';
import { sameSignIn } from '../../core/places/session-environment';
import type { OtherTool } from '../../core/other-tools/known-tools';
import type { Secret } from '../../core/secret';
import type { Environment } from '../../core/where';
import type { Http } from '../../ports/http';
import { findInstallations } from '../claude-cli/find-installations';
import { DeepMemory } from '../deep-scan/deep-memory';
import { claudeVariables } from '../network/variables';
import { findOtherTools } from '../other-tools/find-other-tools';
import { lookAt, type Look, type LookRequest, type MachinePorts } from '../machine';
import { askAboutNewKey } from '../new-key-check';
import type { Prevention } from '../prevention/prevention';
import { Prober, type ProbePorts } from '../probe';
import { CloudProber, type CloudPorts } from '../probe/cloud-check';
import type { LastLook } from '../since/last-look';
import { snapshotOf } from '../snapshot';

export interface MachineViewDeps {
  readonly ports: MachinePorts;
  /** Everything of a look that does not change while the app runs. */
  readonly base: Omit<LookRequest, 'env' | 'now' | 'runHelper' | 'mayPrompt'>;
  /** What a terminal gives Claude Code; asked anew for each look. */
  readonly environment: () => Promise<Environment>;
  readonly probe: ProbePorts;
  /** Requests that go the way that Claude Code's own would go; the probe's where it is left out. */
  readonly httpFor?: (look: Look) => Http;
  /** How the sign-in at a cloud provider is asked about. */
  readonly cloud?: Pick<CloudPorts, 'chain'> & { readonly hermetic: boolean };
  /** The Claude Code programs that run now; left out where nobody may look. */
  readonly running?: () => Promise<readonly Running[]>;
  /** What the user saw last; left out where nobody looks. */
  readonly lastLook?: LastLook;
  readonly demo: boolean;
  /** What is worth doing before it does harm. */
  readonly prevention?: Prevention;
  /** Whether live checks may go online at all. */
  readonly mayGoOnline: () => boolean;
}

/** What runs is not listed more often than this, ms. */
const runningPauseMs = 20_000;

/** A click may raise prompts and run the helper; a look by itself does neither. */
interface ReadOptions {
  readonly runHelper?: boolean;
  readonly mayPrompt?: boolean;
  /** What a terminal gives, where that was asked already. */
  readonly env?: Environment;
  /** Nobody asked for it: the window does not say that it is going on. */
  readonly unasked?: boolean;
}

/** A look after a change waits for the terminal's word no longer than this, ms; then it looks with the last one. */
const environmentWaitMs = 500;

interface Checked {
  readonly health: Health;
  /** The secret it was learnt about; a changed secret was never checked. */
  readonly fingerprint: string | null;
  /** Learnt from a message: a cheaper question knows nothing about credit and models. */
  readonly byMessage: boolean;
}

/**
 * What the app knows about the machine, kept up to date: the last look, what live checks learnt, and the snapshot
 * made of both. Looks never overlap; one that is asked for during another runs right after it.
 */
export class MachineView {
  readonly #deps: MachineViewDeps;
  readonly #prober: Prober;
  readonly #cloud: CloudProber | null;
  readonly #checked = new Map<string, Checked>();
  readonly #listeners = new Set<(snapshot: Snapshot) => void>();
  readonly #deep = new DeepMemory();
  #look: Look | null = null;
  #reminders: readonly Reminder[] = [];
  #otherTools: readonly OtherTool[] = [];
  #installed: readonly FoundCli[] = [];
  #runningClaude: readonly RunningClaude[] | undefined;
  #lookedForRunning = 0;
  #busy: Snapshot['busy'] = 'idle';
  #notices: readonly string[] = [];
  #running: Promise<Look> | null = null;
  #helperWasRun = false;
  #env: Environment | null = null;
  readonly #readers = new Set<() => void>();
  readonly #lookers = new Set<(look: Look) => void>();

  constructor(deps: MachineViewDeps) {
    this.#deps = deps;
    this.#prober = new Prober(deps.probe);
    const { cloud, probe, ports } = deps;
    this.#cloud = cloud === undefined ? null : new CloudProber({ ...probe, files: ports.files, chain: cloud.chain });
  }

  onSnapshot(listener: (snapshot: Snapshot) => void): void {
    this.#listeners.add(listener);
  }

  /** Told each new look, before the snapshot is made of it. */
  onLook(listener: (look: Look) => void): void {
    this.#lookers.add(listener);
  }

  /** Told each time that everything begins to be read. */
  onReading(listener: () => void): void {
    this.#readers.add(listener);
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
    const known = new Map<string, Health>();
    for (const { finding } of look.found) {
      const checked = this.#checked.get(finding.id);
      if (checked?.fingerprint === finding.fingerprint) known.set(finding.id, checked.health);
    }
    return known;
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
  async check(options: Omit<ReadOptions, 'env' | 'unasked'> = {}): Promise<void> {
    const look = await this.refresh(options);
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

  async #ask(look: Look, asked: 'click' | 'background'): Promise<void> {
    if (!this.#deps.mayGoOnline()) return;
    this.#busy = 'checking';
    this.#announce();
    try {
      const answers = await this.#prober.check(askedAbout(look), {
        asked,
        inputs: look.claude.inputs,
        ...this.#route(look),
      });
      const cloud = await this.#cloud?.check(look, {
        asked,
        http: this.#deps.httpFor?.(look) ?? this.#deps.probe.http,
        mayRun: asked === 'click',
        hermetic: this.#deps.cloud?.hermetic !== false,
      });
      const all = cloud == null ? answers : [...answers, cloud];
      for (const health of all) this.#remember(look, health, { byMessage: false, asked });
    } finally {
      this.#busy = 'idle';
      this.#announce();
    }
  }

  /**
   * Asks about a key that is to take another's place, before it is put anywhere. Null where nobody may be asked.
   *
   * @param kind of the credential whose place it takes
   */
  async checkNewKey(key: Secret, kind: FindingKind, look: Look): Promise<Health | null> {
    if (!this.#deps.mayGoOnline()) return null;
    return askAboutNewKey(this.#prober, { key, kind, look }, this.#route(look));
  }

  /** Reads every place again and sends one word with what would be sent. Only for a click on a button that says so. */
  async checkByMessage(): Promise<readonly Health[]> {
    const look = await this.refresh({ mayPrompt: true });
    if (!this.#deps.mayGoOnline()) return [];
    this.#busy = 'checking';
    this.#announce();
    try {
      const answers = await this.#prober.checkByMessage([look.headless, look.interactive], {
        inputs: look.claude.inputs,
        model: wantedModel(claudeVariables(look)),
        ...this.#route(look),
      });
      for (const health of answers) {
        // Why no message was sent says nothing about the login, which was checked in another way.
        if (health.code !== 'message-not-for-logins') this.#remember(look, health, { byMessage: true, asked: 'click' });
      }
      return answers;
    } finally {
      this.#busy = 'idle';
      this.#announce();
    }
  }

  get installed(): readonly FoundCli[] {
    return this.#installed;
  }

  #route(look: Look): { readonly http?: Http } {
    const http = this.#deps.httpFor?.(look);
    return http === undefined ? {} : { http };
  }

  #remember(look: Look, health: Health, how: { readonly byMessage: boolean; readonly asked: 'click' | 'background' }) {
    const subject = look.found.find(({ finding }) => finding.id === health.subject);
    const fingerprint = subject?.finding.fingerprint ?? null;
    const before = this.#checked.get(health.subject);
    // No credit stays no credit until somebody looks again: the question of the background does not see it.
    const keeps = before?.byMessage === true && before.health.state === 'limited' && before.fingerprint === fingerprint;
    if (keeps && how.asked === 'background' && health.state === 'live') return;
    this.#checked.set(health.subject, { health, fingerprint, byMessage: how.byMessage });
  }

  async #read(options: ReadOptions): Promise<Look> {
    const { base, ports, environment } = this.#deps;
    if (options.unasked !== true) {
      this.#busy = 'reading';
      this.#announce();
    }
    try {
      const env = options.env ?? (await environment());
      this.#env = env;
      for (const listener of this.#readers) listener();
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
      for (const listener of this.#lookers) listener(this.#look);
      void this.#lookForRunning(this.#look);
      return this.#look;
    } finally {
      this.#busy = 'idle';
      this.#announce();
    }
  }

  /** Some systems take seconds to list what runs, so a look does not wait for it. */
  async #lookForRunning(look: Look): Promise<void> {
    const now = Date.now();
    const { running, ports } = this.#deps;
    if (running === undefined || now - this.#lookedForRunning < runningPauseMs) return;
    this.#lookedForRunning = now;
    const found = await running();
    const main = look.interactive.blocked === null ? look.interactive : look.headless;
    const path = found.length === 0 ? null : decidingPath(main, look.found);
    const facts = path === null ? null : await ports.files.facts(path);
    const file = path === null || facts?.ok !== true ? null : { path, changedMs: facts.value.modifiedMs };
    this.#runningClaude = describeRunning(found, file);
    this.#announce();
  }

  #announce(): void {
    if (this.#look === null) return;
    const snapshot = this.#make(this.#look);
    for (const listener of this.#listeners) listener(snapshot);
  }

  #make(look: Look): Snapshot {
    const snapshot = snapshotOf({
      look,
      health: this.health(look),
      busy: this.#busy,
      demo: this.#deps.demo,
      installations: describeInstallations(this.#installed),
      ...(this.#runningClaude === undefined ? {} : { running: this.#runningClaude }),
      reminders: this.#reminders,
      otherTools: this.#otherTools,
      notices: [
        ...this.#notices,
        ...installationNotes(this.#installed, this.#deps.base.platform),
        ...runningNotes(this.#runningClaude ?? []),
      ],
    });
    return { ...snapshot, changes: this.#deps.lastLook?.changes(snapshot) ?? [] };
  }
}

const pause = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms));

/** What is asked about online: the terminal, scripts, and the places whose requests go where theirs go. */
function askedAbout(look: Look): readonly Resolved[] {
  const others = look.places.flatMap(({ context, mayAsk }) => (context === null || !mayAsk ? [] : [context.resolved]));
  return [look.headless, look.interactive, ...others];
}

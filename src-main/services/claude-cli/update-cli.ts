import type { CliUpdatePlan, CliUpdateState } from '../../contract/cli-update';
import type { Fault } from '../../contract/ipc';
import { message, say, type Message } from '../../contract/messages/message';
import { sentences } from '../../contract/messages/join';
import { pathPlaces, type Machine } from '../../core/installations/places';
import { PrintedLines } from '../../core/installations/printed-lines';
import {
  installationId,
  installerPlaces,
  planUpdate,
  type UpdateCommand,
  type UpdatePlan,
} from '../../core/installations/update-plan';
import type { FoundCli } from '../../core/installations/usable-cli';
import { fail, ok, type Result } from '../../core/result';
import { installCommand } from '../../core/installations/origin';
import { doneWords, whyFailed } from '../../core/installations/update-words';
import { parentOf, type Environment } from '../../core/where';
import type { Files } from '../../ports/files';
import type { Conversation, Runner } from '../../ports/runner';
import { askVersions, findInstallations } from './find-installations';

/** A slow line and a large package; beyond this something waits for an answer that nobody can give. */
const limitMs = 10 * 60_000;
const mostLines = 100;
/** What is printed is shown at most this often. */
const showEveryMs = 100;

export interface CliUpdatesDeps {
  readonly files: Files;
  readonly runner: Runner;
  /** As the terminal gives it: its PATH decides which Claude Code runs. */
  readonly machine: () => Promise<Machine>;
  /** The run looks at an invented home: nothing outside of it and of its system prefix is ever run. */
  readonly hermetic: boolean;
  readonly show: (state: CliUpdateState) => void;
}

interface Session {
  conversation: Conversation | null;
  cancelled: boolean;
}

/** Brings Claude Code up to date by the means with which it was installed. One update at a time. */
export class CliUpdates {
  readonly #deps: CliUpdatesDeps;
  #running: Session | null = null;

  constructor(deps: CliUpdatesDeps) {
    this.#deps = deps;
  }

  /**
   * What would run, for one installation or the one that the terminal runs. Asks it for its version where no file
   * tells. Faults: installation.none, cli-update.unknown.
   */
  async preview(id: string | null): Promise<Result<CliUpdatePlan, Fault>> {
    const planned = await this.#plan(id);
    return planned.ok ? ok(planned.value.shown) : planned;
  }

  /**
   * Runs it to its end and looks at the version afterwards. Every step is shown; the last one is the answer.
   * Faults, all of them before anything ran: installation.none, cli-update.unknown, cli-update.busy,
   * cli-update.not-here, cli-update.by-hand.
   */
  async run(id: string | null): Promise<Result<CliUpdateState, Fault>> {
    const begun = await this.#begin(id);
    return begun.ok ? ok(await begun.value.last) : begun;
  }

  /**
   * Begins it and lets it run; `ended` is told when it is over. Returns the fault that kept it from beginning, as `run`
   * has them, or null.
   */
  async start(id: string | null, ended: () => void): Promise<Fault | null> {
    const begun = await this.#begin(id);
    if (!begun.ok) return begun.error;
    void begun.value.last.finally(ended);
    return null;
  }

  async #begin(id: string | null): Promise<Result<{ readonly last: Promise<CliUpdateState> }, Fault>> {
    if (this.#running !== null) return fail(faultOf(message('cli-update.busy')));
    const session: Session = { conversation: null, cancelled: false };
    this.#running = session;
    const allowed = await this.#allowed(id).catch((error: unknown) => {
      this.#running = null;
      throw error;
    });
    if (!allowed.ok) {
      this.#running = null;
      return allowed;
    }
    const { plan, command } = allowed.value;
    const last = this.#carryOut(plan, command, session)
      .then((state) => {
        this.#deps.show(state);
        return state;
      })
      .finally(() => {
        this.#running = null;
      });
    return ok({ last });
  }

  async #allowed(id: string | null): Promise<Result<{ plan: UpdatePlan; command: UpdateCommand }, Fault>> {
    const planned = await this.#plan(id);
    if (!planned.ok) return planned;
    const { command, cli, shown } = planned.value;
    if (command === null) return fail({ code: 'cli-update.by-hand', words: shown.words });
    const own = (await this.#mayRun(command.program)) && (await this.#mayRun(cli.path));
    return own ? ok({ plan: planned.value, command }) : fail(faultOf(message('cli-update.not-here')));
  }

  /** Ends the update that runs; the command may leave its work half done, which the last state says. */
  cancel(): void {
    if (this.#running === null) return;
    this.#running.cancelled = true;
    this.#running.conversation?.stop();
  }

  async #plan(id: string | null): Promise<Result<UpdatePlan, Fault>> {
    const { files } = this.#deps;
    const machine = await this.#deps.machine();
    const found = await findInstallations(files, machine);
    const chosen =
      id === null
        ? (found.find((one) => one.usedByShell) ?? found[0])
        : found.find((one) => installationId(one) === id);
    if (chosen === undefined) {
      if (id !== null && found.length > 0) return fail(faultOf(message('cli-update.unknown')));
      const command = installCommand(machine.platform);
      return fail({ ...faultOf(message('installation.none', { command })), command });
    }
    const asked = await this.#asked(chosen, machine);
    const installer = await this.#installer(asked, machine);
    const known = found.map((one) => (one === chosen ? asked : one));
    const planned = planUpdate(
      known,
      installationId(asked),
      { npm: installer, brew: installer, winget: installer },
      machine.platform,
    );
    return planned === null ? fail(faultOf(message('cli-update.unknown'))) : ok(planned);
  }

  /** With its version, which only running it may tell. */
  async #asked(cli: FoundCli, machine: Machine): Promise<FoundCli> {
    if (cli.version !== null || !(await this.#mayRun(cli.path))) return cli;
    const [asked] = await askVersions(this.#deps.runner, [cli], machine);
    return asked ?? cli;
  }

  async #installer(cli: FoundCli, machine: Machine): Promise<string | null> {
    const folders = [...new Set(pathPlaces(machine).map(parentOf))];
    for (const path of installerPlaces(cli, folders, machine.platform)) {
      const facts = await this.#deps.files.facts(path);
      if (facts.ok && (machine.platform === 'win32' || (facts.value.mode & 0o111) !== 0)) return path;
    }
    return null;
  }

  /** In a hermetic run only what lies in the invented home, or below its system prefix, links followed. */
  async #mayRun(path: string): Promise<boolean> {
    if (!this.#deps.hermetic) return true;
    const { home, root } = await this.#deps.machine();
    const real = await this.#deps.files.realPath(path);
    const roots = await Promise.all(
      [home, ...(root === '' ? [] : [root])].map((folder) => this.#deps.files.realPath(folder)),
    );
    return roots.some((folder) => real.startsWith(`${folder}/`));
  }

  async #carryOut({ cli, shown }: UpdatePlan, command: UpdateCommand, session: Session): Promise<CliUpdateState> {
    const machine = await this.#deps.machine();
    const printed = new PrintedLines(mostLines);
    const tell = throttled(() => this.#deps.show({ step: 'running', command: shown.command, lines: printed.all }));
    tell.now();
    const started = this.#deps.runner.converse({
      command: command.program,
      args: [...command.args],
      env: environmentFor(command.program, machine),
      cwd: machine.home,
      timeoutMs: limitMs,
    });
    const failed = (why: Message): CliUpdateState => ({ step: 'failed', ...faultOf(why), lines: printed.all });
    if (!started.ok) {
      tell.stop();
      return failed(message('cli-update.could-not-start', { detail: started.error.detail }));
    }
    session.conversation = started.value;
    if (session.cancelled) started.value.stop();
    started.value.onText((text) => {
      printed.add(text);
      tell.soon();
    });
    const { exit, timedOut } = await started.value.ended;
    tell.stop();
    if (session.cancelled) return failed(message('cli-update.cancelled'));
    if (timedOut) return failed(message('cli-update.timeout'));
    if (exit !== 0) return failed(whyFailed(printed.all, shown.command));
    return this.#outcome(cli, shown, machine, printed.all, failed);
  }

  /** Looks at the version again: a command that says it went well has not always done anything. */
  async #outcome(
    before: FoundCli,
    shown: CliUpdatePlan,
    machine: Machine,
    lines: string[],
    failed: (why: Message) => CliUpdateState,
  ): Promise<CliUpdateState> {
    const found = await findInstallations(this.#deps.files, machine);
    const there = found.find((one) => one.path === before.path);
    if (there === undefined) return failed(message('cli-update.gone'));
    const after = (await this.#asked(there, machine)).version;
    if (after === null) return failed(message('cli-update.no-answer'));
    const words = [say(doneWords(before.version, after, shown.kind))];
    if (before.version !== after) words.push(say(message('cli-update.restart')));
    const used = found.find((one) => one.usedByShell);
    const warning =
      used === undefined || used.path === there.path
        ? null
        : say(message('cli-update.other-used', { used: used.path }));
    return { step: 'done', before: before.version, after, words: sentences(words), warning, lines };
  }
}

/** A program beside its interpreter finds it: npm starts with `env node`, and a desktop's PATH knows no version manager. */
function environmentFor(program: string, { env, platform }: Machine): Environment {
  const name = Object.keys(env).find((key) => (platform === 'win32' ? key.toUpperCase() : key) === 'PATH') ?? 'PATH';
  const separator = platform === 'win32' ? ';' : ':';
  return { ...env, [name]: [parentOf(program), env[name] ?? ''].filter((part) => part !== '').join(separator) };
}

const faultOf = (why: Message): Fault => ({ code: why.code, words: say(why) });

/** Shows at once what was not shown for a while, and the rest when its time has come. */
function throttled(show: () => void): { now: () => void; soon: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    now: show,
    soon: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        show();
      }, showEveryMs);
    },
    stop: () => clearTimeout(timer),
  };
}

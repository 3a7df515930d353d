import type { Fault, LoginState } from '../../contract/ipc';
import { message, say, type Message } from '../../contract/messages/message';
import {
  beginLogin,
  isOver,
  nextStep,
  type LoginEffect,
  type LoginEvent,
  type LoginProgress,
} from '../../core/login/login-machine';
import { fail, ok, type Result } from '../../core/result';
import type { Environment, Platform } from '../../core/where';
import type { LinkCatcher, LinkTrap } from '../../ports/link-catcher';
import type { Conversation, Runner } from '../../ports/runner';
import { loginNeeds } from '../../core/installations/known-versions';
import type { UsableCli } from '../../core/installations/usable-cli';
import { isAtLeast } from '../../core/installations/version';

/** Claude Code waits for ever; a person who went away does not. */
const limitMs = 10 * 60_000;
/** After this long without output, its lines are taken to be whole. */
const quietMs = 300;
/** How long after the printed page the page for the browser may come. Seen: before it, or within 0.5 s. */
const askedMs = 1500;
const longestCode = 4096;

export type LoginKind = 'subscription' | 'console';

export interface AccountView {
  /** "ada@example.org, Test Org", or null when nobody is logged in. */
  readonly name: string | null;
  /** Whether a login is saved; null where it cannot be told without a prompt. */
  readonly saved: boolean | null;
  /** A sentence about what outranks the login, or null. */
  readonly warning: string | null;
}

export interface LoginDeps {
  readonly runner: Runner;
  readonly links: LinkCatcher;
  readonly platform: Platform;
  /** The Claude Code to log in with, or what to install and how. */
  readonly cli: (kind: LoginKind) => Promise<Result<UsableCli, Fault>>;
  /** What a terminal gives Claude Code; passed on untouched but for `BROWSER`. */
  readonly env: () => Promise<Environment>;
  readonly home: string;
  /** Reads the files anew and says who is logged in. */
  readonly account: () => Promise<AccountView>;
  /** Opens a page that was checked, in the user's browser. */
  readonly openPage: (url: string) => Promise<void> | void;
  readonly show: (state: LoginState) => void;
}

interface Session {
  progress: LoginProgress;
  conversation: Conversation | null;
  trap: LinkTrap | null;
  quiet: ReturnType<typeof setTimeout> | undefined;
  asked: ReturnType<typeof setTimeout> | undefined;
}

const faultOf = (why: Message): Fault => ({ code: why.code.replace(/^login\./, ''), words: say(why) });

/** One login at a time, through the official command. Everything it learns is told by `show`. */
export class GuidedLogin {
  readonly #deps: LoginDeps;
  #session: Session | null = null;

  constructor(deps: LoginDeps) {
    this.#deps = deps;
  }

  /** Where the login stands. */
  get state(): LoginState {
    return this.#session?.progress.state ?? { step: 'idle' };
  }

  /**
   * Starts `claude auth login`. Resolves once the program runs, or could not be started, which `show` was told.
   *
   * @param options `email` only fills in the page's field
   * @returns fault `busy` while another login goes on
   */
  async start(options: {
    readonly kind: LoginKind;
    readonly email?: string | undefined;
  }): Promise<Result<void, Fault>> {
    if (this.#session !== null && !isOver(this.#session.progress.state)) return fail(faultOf(message('login.busy')));
    const session: Session = {
      progress: beginLogin({ opensByItself: this.#deps.platform !== 'linux', takesCode: true }, null),
      conversation: null,
      trap: null,
      quiet: undefined,
      asked: undefined,
    };
    this.#session = session;
    this.#deps.show(session.progress.state);
    const [cli, before, env] = await Promise.all([
      this.#deps.cli(options.kind),
      this.#deps.account(),
      this.#deps.env(),
    ]);
    if (isOver(session.progress.state)) return ok(undefined);
    if (!cli.ok) {
      this.#settle(session, { ...session.progress, state: { step: 'failed', ...cli.error } });
      return ok(undefined);
    }
    session.progress = {
      ...session.progress,
      before: before.name,
      rules: { ...session.progress.rules, takesCode: isAtLeast(cli.value.version, loginNeeds.pastedCode) },
    };
    await this.#run(session, cli.value.path, env, options);
    return ok(undefined);
  }

  /** Hands the code that the page showed to Claude Code. */
  code(text: string): Result<void, Fault> {
    const code = text.trim();
    if (code === '') return fail(faultOf(message('login.code-empty')));
    if (/\s/.test(code) || code.length > longestCode) return fail(faultOf(message('login.code-lines')));
    if (this.state.step !== 'waiting-for-browser') return fail(faultOf(message('login.not-waiting')));
    this.#tell(this.#session, { type: 'code', code });
    return ok(undefined);
  }

  /** Opens the sign-in page again, this time the one that ends with a code. */
  openAgain(): Result<void, Fault> {
    if (this.state.step !== 'waiting-for-browser') return fail(faultOf(message('login.not-waiting')));
    this.#tell(this.#session, { type: 'open-again' });
    return ok(undefined);
  }

  /** Ends the login, if one goes on. Nothing is changed by a login that was cancelled. */
  cancel(): void {
    this.#tell(this.#session, { type: 'cancel' });
  }

  async #run(
    session: Session,
    command: string,
    env: Environment,
    { kind, email }: { readonly kind: LoginKind; readonly email?: string | undefined },
  ): Promise<void> {
    const trap = await this.#deps.links.set();
    if (isOver(session.progress.state)) {
      await trap?.remove();
      return;
    }
    session.trap = trap;
    const started = this.#deps.runner.converse({
      command,
      args: ['auth', 'login', kind === 'console' ? '--console' : '--claudeai', ...(email ? [`--email=${email}`] : [])],
      env: trap === null ? env : { ...env, BROWSER: trap.program },
      cwd: this.#deps.home,
      timeoutMs: limitMs,
    });
    if (!started.ok) {
      this.#tell(session, { type: 'could-not-start', detail: started.error.detail });
      return;
    }
    session.conversation = started.value;
    started.value.onText((text) => {
      this.#tell(session, { type: 'text', text });
      clearTimeout(session.quiet);
      session.quiet = setTimeout(() => {
        this.#tell(session, { type: 'quiet' });
      }, quietMs);
    });
    void started.value.ended.then(({ exit, timedOut }) => {
      this.#tell(session, { type: 'exit', exit, timedOut });
    });
    if (trap === null) this.#tell(session, { type: 'asked', url: null });
    else void trap.caught.then((url) => url !== null && this.#tell(session, { type: 'asked', url }));
  }

  #tell(session: Session | null, event: LoginEvent): void {
    if (session === null) return;
    const { progress, effects } = nextStep(session.progress, event);
    this.#settle(session, progress);
    for (const effect of effects) this.#act(session, effect);
  }

  /** Takes over what the machine says; cleans up behind the last step. */
  #settle(session: Session, progress: LoginProgress): void {
    const changed = progress.state !== session.progress.state;
    session.progress = progress;
    if (!changed) return;
    this.#deps.show(progress.state);
    if (!isOver(progress.state)) return;
    clearTimeout(session.quiet);
    clearTimeout(session.asked);
    void session.trap?.remove();
  }

  #act(session: Session, effect: LoginEffect): void {
    switch (effect.do) {
      case 'open':
        void this.#deps.openPage(effect.url);
        return;
      case 'send':
        session.conversation?.write(effect.line);
        return;
      case 'await-asked':
        session.asked = setTimeout(() => {
          this.#tell(session, { type: 'asked', url: null });
        }, askedMs);
        return;
      case 'read-account':
        void this.#deps.account().then((view) => {
          this.#tell(session, { type: 'account', ...view });
        });
        return;
      case 'stop':
        session.conversation?.stop();
    }
  }
}

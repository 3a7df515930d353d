import type { Fault } from '../../contract/ipc';
import { message, say, type Message } from '../../contract/messages/message';
import { sentences } from '../../contract/messages/join';
import { lastWords } from '../../core/login/login-failure';
import type { UsableCli } from '../../core/installations/usable-cli';
import { fail, ok, type Result } from '../../core/result';
import type { Environment } from '../../core/where';
import type { RunFault, Runner } from '../../ports/runner';

/** It asks the server once, and goes on without an answer. */
const limitMs = 30_000;
const mostBytes = 65_536;

export interface LogoutDeps {
  readonly runner: Runner;
  /** The Claude Code to log out with, or what to install and how. */
  readonly cli: () => Promise<Result<UsableCli, Fault>>;
  /** What a terminal gives Claude Code, untouched: it decides which files it finds. */
  readonly env: () => Promise<Environment>;
  readonly home: string;
  /** Keeps what logging out changes and undo may bring back: the state file, never a login. Called before anything runs. */
  readonly backup: () => Promise<Result<void, Fault>>;
  /** Reads the files anew. `place` names where a login is saved; `stillUses` what Claude Code would use now. */
  readonly reread: () => Promise<{
    readonly saved: boolean | null;
    readonly place: string;
    readonly stillUses: string | null;
  }>;
}

export interface LoggedOut {
  /** Whether Anthropic confirmed that the login was ended. */
  readonly confirmed: boolean;
  readonly stillUses: string | null;
  /** What happened, for people. */
  readonly words: string;
}

const faultOf = (why: Message): Fault => ({ code: why.code, words: say(why) });

/**
 * Logs out with `claude auth logout` and looks whether the login is gone. It cannot be undone: a login is never kept.
 *
 * @returns faults: what `cli` says (`logout.no-cli` where there is none), `logout.no-backup`, `logout.timeout`, `logout.could-not-start`, `logout.failed`,
 *   `logout.left-behind`
 */
export async function logOut(deps: LogoutDeps): Promise<Result<LoggedOut, Fault>> {
  const cli = await deps.cli();
  if (!cli.ok) return cli.error.code === 'installation.none' ? fail(withoutCli(cli.error)) : cli;
  const kept = await deps.backup();
  if (!kept.ok) return fail(faultOf(message('logout.no-backup')));
  const ran = await deps.runner.run({
    command: cli.value.path,
    args: ['auth', 'logout'],
    env: await deps.env(),
    cwd: deps.home,
    timeoutMs: limitMs,
    maxBytes: mostBytes,
  });
  const now = await deps.reread();
  if (!ran.ok) return fail(faultOf(whyNot(ran.error)));
  const { exit, stdout, stderr } = ran.value;
  if (exit !== 0) return fail(faultOf(message('logout.failed', { said: lastWords(`${stdout}\n${stderr}`) })));
  if (now.saved === true) return fail(faultOf(message('logout.left-behind', { place: now.place })));
  // "Successfully logged out from your Anthropic account." Anything else is not a confirmation (observed with 2.1.330).
  const confirmed = /successfully logged out/i.test(stdout);
  const words = [say(confirmed ? message('logout.done') : message('logout.done-unconfirmed'))];
  if (now.stillUses !== null) words.push(say(message('logout.done-still-using', { what: now.stillUses })));
  return ok({ confirmed, stillUses: now.stillUses, words: sentences(words) });
}

/** There is another way without Claude Code; whoever shows this can offer it. */
const withoutCli = (install: Fault): Fault => ({
  code: 'logout.no-cli',
  words: `${say(message('logout.no-cli'))} ${install.words}`,
});

function whyNot(fault: RunFault): Message {
  switch (fault.code) {
    case 'timeout':
      return message('logout.timeout');
    case 'not-found':
    case 'denied':
    case 'too-large':
    case 'failed':
      return message('logout.could-not-start', { detail: fault.detail });
  }
}

import { randomBytes } from 'node:crypto';
import { baseOf, type Environment } from '../core/where';
import { fail, ok, type Result } from '../core/result';
import type { Runner } from '../ports/runner';
import type { LoginShell } from '../ports/system';

const limitMs = 3_000;
const mostBytes = 1024 * 1024;
const probeName = 'KEYMENDER_PROBE';

/** How a terminal starts each shell: as a login shell that reads what interactive shells read. */
const startedWith: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['bash', 'zsh', 'fish', 'dash', 'sh', 'ksh', 'ksh93', 'mksh', 'ash'].map((name) => [name, ['-l', '-i', '-c']]),
  ),
  // They take no other option beside -l, and read their settings in any case.
  csh: ['-c'],
  tcsh: ['-c'],
};

/** What Electron and Keymender add to their own environment: a terminal would not have it. */
const ownVariables =
  /^(?:ELECTRON_|KEYMENDER_|CHROME_DESKTOP$|ORIGINAL_XDG_CURRENT_DESKTOP$|NODE_OPTIONS$|INIT_CWD$|npm_)/;
/** What the probe itself sets. */
const ofTheProbe = new Set([probeName, '_', 'SHLVL', 'PWD', 'OLDPWD']);

export interface LoginShellOptions {
  readonly runner: Runner;
  /** Absolute path of the user's shell; null on Windows. */
  readonly shell: string | null;
  /** The session's environment, from which a terminal would start. */
  readonly env: Environment;
  readonly home: string;
}

type Answer = Awaited<ReturnType<LoginShell['environment']>>;

/**
 * Asks the user's shell what a terminal really gives a program, settings files and all. Bounded: 3 s, 1 MB, no input,
 * and everything that those files started in the shell's group ends with it. Never for a hermetic run.
 */
export function loginShell(options: LoginShellOptions): LoginShell {
  return { environment: () => probe(options) };
}

async function probe({ runner, shell, env, home }: LoginShellOptions): Promise<Answer> {
  if (shell === null) return fail({ code: 'no-shell', detail: 'this system has none' });
  const options = startedWith[baseOf(shell)];
  if (options === undefined) return fail({ code: 'no-shell', detail: baseOf(shell) });
  const [begin, end] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
  const ran = await runner.run({
    command: shell,
    // Every shell hands over to the plainest one, which is given its orders where no shell's quoting reaches.
    args: [...options, `exec /bin/sh -c 'eval "$${probeName}"'`],
    env: { ...terminalLike(env), [probeName]: script(begin, end) },
    cwd: home,
    timeoutMs: limitMs,
    maxBytes: mostBytes,
  });
  if (!ran.ok) {
    if (ran.error.code === 'timeout') return fail({ code: 'timeout', detail: `${limitMs} ms` });
    const missing = ran.error.code === 'not-found' || ran.error.code === 'denied';
    return fail({ code: missing ? 'no-shell' : 'failed', detail: ran.error.detail });
  }
  return parseProbe(ran.value.stdout, begin, end);
}

function terminalLike(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ownVariables.test(name)));
}

/**
 * Each mark is printed in two halves, so that it stands whole nowhere but in the output. An `env` without `-0`
 * (older macOS) leaves the work to perl.
 */
function script(begin: string, end: string): string {
  const mark = (text: string) => `printf %s%s ${text.slice(0, 16)} ${text.slice(16)}`;
  const perl = `/usr/bin/perl -e 'print map { "$_=$ENV{$_}\\0" } keys %ENV'`;
  return `${mark(begin)}; /usr/bin/env -0 2>/dev/null || ${perl}; ${mark(end)}`;
}

/**
 * Reads `NAME=value` entries, ended by NUL, from between two marks; what a settings file printed around them is left out.
 *
 * @returns fault `failed` where the marks did not come
 */
export function parseProbe(
  output: string,
  begin: string,
  end: string,
): Result<Environment, { readonly code: 'failed'; readonly detail: string }> {
  const from = output.indexOf(begin);
  const to = output.lastIndexOf(end);
  if (from < 0 || to < from) return fail({ code: 'failed', detail: 'no answer' });
  const entries = output
    .slice(from + begin.length, to)
    .split('\0')
    .map((entry) => [entry, entry.indexOf('=')] as const)
    .filter(([, at]) => at > 0)
    .map(([entry, at]) => [entry.slice(0, at), entry.slice(at + 1)] as const);
  return ok(Object.fromEntries(entries.filter(([name]) => !ofTheProbe.has(name))));
}

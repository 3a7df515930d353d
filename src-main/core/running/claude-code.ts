import type { Restart } from '../../contract/plan';
import { message, say } from '../../contract/messages/message';
import { baseOf } from '../where';

/** A process as a system lists it. The command line may hold secrets and goes no further than this room. */
export interface ListedProcess {
  readonly pid: number;
  readonly startedMs: number;
  /** Its arguments, the program first. */
  readonly args: readonly string[];
}

/** As much of a running process as a restart needs. */
export interface Running {
  readonly pid: number;
  readonly startedMs: number;
  readonly cwd: string | null;
  /** Path or name of the program. */
  readonly command?: string;
  /** It can be asked to end without harm. */
  readonly closable?: boolean;
}

/** Commands that end by themselves: nobody has to restart them. */
const passing = new Set(['auth', '--version', '-v', 'update', 'doctor', 'install', 'setup-token']);

/**
 * Names the program if this is Claude Code: the native program (also the one inside the editor extensions), or its
 * package run by Node or Bun. The desktop app is not; it has the same name on Windows.
 *
 * @returns path or name of the program, without its arguments; null for everything else
 */
export function claudeCodeProgram(args: readonly string[]): string | null {
  const [program = '', ...rest] = args.map((arg) => arg.replace(/\\/g, '/'));
  const name = baseOf(program);
  if (/^claude(?:\.exe)?$/.test(name)) {
    const isDesktopApp =
      /\/(?:AnthropicClaude|Claude\.app|WindowsApps)\//i.test(program) || rest.some((arg) => arg.startsWith('--type='));
    return isDesktopApp || passing.has(rest[0] ?? '') ? null : program;
  }
  if (!/^(?:node|bun)(?:\.exe)?$/.test(name)) return null;
  const script = rest.findIndex((arg) => !arg.startsWith('-'));
  const path = rest[script] ?? '';
  const isOurs = path.includes('/@anthropic-ai/claude-code/') || /\/bin\/claude$/.test(path);
  return isOurs && !passing.has(rest[script + 1] ?? '') ? path : null;
}

/** Options and commands of sessions that something else waits for or owns. */
const unattended = /^(?:-p|--print|--input-format(?:=.*)?|--output-format(?:=.*)?|mcp|remote-control)$/;

/**
 * Whether a Claude Code program can be asked to end: a session in a terminal, which writes its conversation as it goes
 * and can be continued. One that an editor or a script started is theirs to end.
 *
 * @param args as for `claudeCodeProgram`
 */
export function endsWithoutHarm(args: readonly string[]): boolean {
  const [program = '', ...rest] = args.map((arg) => arg.replace(/\\/g, '/'));
  if (/\/extensions\//.test(program)) return false;
  return !rest.some((arg) => unattended.test(arg));
}

/**
 * Splits a command line that a system gives as one text. Quotes keep a part together, as Windows writes them; a program
 * whose path has spaces and no quotes (macOS) is cut at the first of them, which only the desktop app's has.
 */
export function splitCommandLine(line: string): readonly string[] {
  return [...line.slice(0, 4096).matchAll(/"([^"]{0,4096})"|([^\s"]{1,4096})/g)].map(
    (part) => part[1] ?? part[2] ?? '',
  );
}

/**
 * What has to be restarted after a change: Claude Code keeps the environment it was started with, and the credential
 * it read last. What started later has the new one.
 *
 * @param changedMs when the change was made, ms since the epoch
 */
export function restartsAfter(running: readonly Running[], changedMs: number): readonly Restart[] {
  return running
    .filter(({ startedMs }) => startedMs < changedMs)
    .map(({ pid, cwd, closable }) => ({
      pid,
      ...(closable === true ? { closable } : {}),
      what: say(cwd === null ? message('running.somewhere') : message('running.in-folder', { folder: baseOf(cwd) })),
    }));
}

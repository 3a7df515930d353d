import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import type { RunFault, RunRequest } from '../ports/runner';
import type { Platform } from '../core/where';
import { fail, ok, type Result } from '../core/result';
import { commandLine } from './command-line';

/** Between asking a program to end and ending it, ms. */
const graceMs = 500;
/** How long an ended program may take to let go of its output, which something it started may still hold, ms. */
const drainMs = 200;

export interface Program {
  readonly child: ChildProcess;
  /** Settles once, when the program and everything in its group has ended. */
  readonly ended: Promise<{
    readonly exit: number | null;
    readonly timedOut: boolean;
    readonly fault: RunFault | null;
  }>;
  /** Ends the program's group: asks, then insists. */
  stop(): void;
  /** Ends the group at once and without waiting: for the moment in which Keymender itself ends. */
  kill(): void;
}

/** What went wrong, by the system's code alone: Node's messages repeat the command and sometimes the environment. */
function faultOf(error: unknown): RunFault {
  const code =
    typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
      ? error.code
      : 'unknown';
  if (code === 'ENOENT') return { code: 'not-found', detail: code };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'denied', detail: code };
  return { code: 'failed', detail: code };
}

/** The fault of a start that Node reports only later. A bare name was looked for on the PATH and not found. */
function startFault(command: string): RunFault {
  if (!/[\\/]/.test(command)) return { code: 'not-found', detail: 'ENOENT' };
  try {
    accessSync(command, constants.X_OK);
    return { code: 'failed', detail: 'unknown' };
  } catch (error) {
    return faultOf(error);
  }
}

/**
 * Starts a program in a process group of its own with exactly the given environment, and sees to its end: at the
 * time limit, on `stop`, and for what it left running when it ended by itself.
 *
 * @param request `timeoutMs` in ms; with `shell`, `command` is a whole command line and `args` must be empty
 */
export function startProgram(
  request: Omit<RunRequest, 'stdin' | 'maxBytes'>,
  stdin: 'ignore' | 'pipe',
  platform: Platform,
): Result<Program, RunFault> {
  const { command, args, env, cwd, shell = false, timeoutMs } = request;
  if (shell && args.length > 0) throw new Error('A command line for the shell takes no further arguments.');
  if (cwd !== undefined && !existsSync(cwd)) return fail({ code: 'failed', detail: 'no-such-folder' });
  const line = shell
    ? { file: command, args, verbatim: false }
    : commandLine(command, args, platform, env['ComSpec'] ?? env['COMSPEC']);
  if (line === null) return fail({ code: 'failed', detail: 'unsafe-argument' });
  let child: ChildProcess;
  try {
    child = spawn(line.file, [...line.args], {
      env: { ...env },
      ...(cwd === undefined ? {} : { cwd }),
      shell,
      stdio: [stdin, 'pipe', 'pipe'],
      // Its own group, so that it can be ended with everything it starts; Windows has no groups and would open a console.
      detached: platform !== 'win32',
      windowsHide: true,
      windowsVerbatimArguments: line.verbatim,
    });
  } catch (error) {
    return fail(faultOf(error));
  }
  const { pid } = child;
  if (pid === undefined) {
    child.on('error', () => undefined);
    return fail(startFault(command));
  }
  return ok(watch(child, pid, timeoutMs, platform));
}

function watch(child: ChildProcess, pid: number, timeoutMs: number, platform: Platform): Program {
  let timedOut = false;
  let exited = false;
  let insist: NodeJS.Timeout | undefined;

  const signal = (name: 'SIGTERM' | 'SIGKILL'): void => {
    if (platform === 'win32') {
      if (!exited) spawn('taskkill', ['/T', '/F', '/PID', String(pid)], { stdio: 'ignore', windowsHide: true }).unref();
      return;
    }
    try {
      process.kill(-pid, name);
    } catch {
      // The group is gone already.
    }
  };
  const stop = (): void => {
    if (insist !== undefined) return;
    signal('SIGTERM');
    insist = setTimeout(() => {
      signal('SIGKILL');
    }, graceMs);
  };
  const limit = setTimeout(() => {
    timedOut = true;
    stop();
  }, timeoutMs);

  const ended = new Promise<{ exit: number | null; timedOut: boolean; fault: RunFault | null }>((resolve) => {
    const finish = (exit: number | null, fault: RunFault | null): void => {
      clearTimeout(limit);
      // What it left behind in its group ends with it.
      if (platform !== 'win32') signal('SIGKILL');
      clearTimeout(insist);
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.stdin?.destroy();
      resolve({ exit, timedOut, fault });
    };
    let drain: NodeJS.Timeout | undefined;
    child.on('error', (error) => {
      exited = true;
      finish(null, faultOf(error));
    });
    child.on('exit', (exit) => {
      exited = true;
      drain = setTimeout(() => {
        finish(exit, null);
      }, drainMs);
    });
    child.on('close', (exit) => {
      clearTimeout(drain);
      finish(exit, null);
    });
  });
  // Writing to a program that has ended is met every day and means nothing.
  child.stdin?.on('error', () => undefined);

  return {
    child,
    ended,
    stop,
    kill: () => {
      if (!exited) signal('SIGKILL');
    },
  };
}

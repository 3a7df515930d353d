import { spawn } from 'node:child_process';

/**
 * @typedef {object} Ended
 * @property {number | null} code exit code, null when ended by a signal
 * @property {string | null} signal
 * @property {boolean} timedOut
 * @property {string} stdout empty unless captured
 * @property {string} stderr empty unless captured
 * @property {number} ms
 */

const isWindows = process.platform === 'win32';
const running = new Set();

/**
 * Ends a child and everything it started. On POSIX the child leads its own process group, so the group is
 * signalled; Windows has no groups, `taskkill /T` walks the tree.
 */
export function endTree(child, signal = 'SIGTERM') {
  if (child.pid === undefined) return;
  if (isWindows) {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running) endTree(child);
    process.exit(130);
  });
}

/**
 * Runs one command to its end and never throws for a failing one.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, capture?: boolean }} [options]
 *   `capture` keeps the output instead of passing it on; `timeoutMs` ends the whole process group.
 * @returns {Promise<Ended>} a command that cannot be started ends with code 127 and the reason on stderr.
 */
export function run(command, args, options = {}) {
  const { cwd, env = process.env, timeoutMs, capture = false } = options;
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: !isWindows,
      shell: isWindows && command.endsWith('.cmd'),
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
    });
    running.add(child);
    let stdout = '';
    let stderr = '';
    let timedOut = false;
    child.stdout?.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    child.stderr?.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    const timers = [];
    if (timeoutMs !== undefined) {
      timers.push(
        setTimeout(() => {
          timedOut = true;
          endTree(child);
          timers.push(setTimeout(() => endTree(child, 'SIGKILL'), 5_000));
        }, timeoutMs),
      );
    }
    const done = (code, signal) => {
      timers.forEach(clearTimeout);
      running.delete(child);
      resolve({ code, signal, timedOut, stdout, stderr, ms: Math.round(performance.now() - started) });
    };
    child.once('error', (error) => {
      stderr += error.message;
      done(127, null);
    });
    child.once('close', (code, signal) => {
      // What the command left behind in its group would hold files and ports of the next suite.
      if (timedOut) endTree(child, 'SIGKILL');
      done(code, signal);
    });
  });
}

/** Whether an executable of this name is on PATH. */
export async function onPath(name) {
  const found = isWindows
    ? await run('where', [name], { capture: true })
    : await run('/bin/sh', ['-c', 'command -v "$1"', 'sh', name], { capture: true });
  return found.code === 0;
}

import { Worker } from 'node:worker_threads';

/**
 * Runs in a thread of its own. It reads from and writes to the process's descriptors itself, because the pipes of
 * a thread end in the main one, which is waiting.
 */
const program = `
const { createReadStream, writeSync } = require('node:fs');
const { isatty } = require('node:tty');
const { workerData } = require('node:worker_threads');
const straightTo = (fd) => (chunk) => {
  const bytes = Buffer.from(chunk);
  for (let at = 0; at < bytes.length; ) {
    try { at += writeSync(fd, bytes, at); } catch (error) { if (error.code !== 'EAGAIN') throw error; }
  }
  return true;
};
process.stdout.write = straightTo(1);
process.stderr.write = straightTo(2);
let input;
const openInput = () => Object.assign(createReadStream('', { fd: 0, autoClose: false }), { isTTY: isatty(0) });
Object.defineProperty(process, 'stdin', { get: () => (input ??= openInput()) });
const state = new Int32Array(workerData.shared);
const end = (code) => { Atomics.store(state, 1, code); Atomics.store(state, 0, 1); Atomics.notify(state, 0); process.exit(); };
require(workerData.command).main(workerData.argv).then(
  end,
  (error) => { process.stderr.write((error && error.name) + '\\n'); end(3); },
);
`;

/** A thread that was told to end is gone long before this, ms. */
const threadEndsMs = 50;

/**
 * Runs one verb of the headless command inside the app's executable, and does not come back before it is done:
 * while this waits, Electron cannot go on to look for a display, so it works on servers too.
 *
 * @param command absolute path of the bundle of the headless command, whose `main` gives the exit code
 * @returns its exit code
 */
export function runHeadless(command: string, argv: readonly string[]): number {
  const shared = new SharedArrayBuffer(8);
  const state = new Int32Array(shared);
  new Worker(program, { eval: true, workerData: { shared, command, argv: [...argv] } });
  Atomics.wait(state, 0, 0);
  // To end the process under a thread that is still running aborted it, once in twenty times: let the thread end first.
  Atomics.wait(state, 0, 1, threadEndsMs);
  return Atomics.load(state, 1);
}

import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import type { Conversation, RunFault, RunOutput, RunRequest, Runner } from '../ports/runner';
import type { Platform } from '../core/where';
import { fail, ok, type Result } from '../core/result';
import { startProgram, type Program } from './program';

/** Text that came before anybody listened is kept up to this length, in characters. */
const unheardChars = 65_536;

class Capture {
  readonly #kept: Buffer[] = [];
  #bytes = 0;

  /** @param overflow called once, when more than `maxBytes` came; what came up to there is kept */
  constructor(stream: Readable | null, maxBytes: number, overflow: () => void) {
    stream?.on('data', (chunk: Buffer) => {
      if (this.#bytes > maxBytes) return;
      this.#kept.push(chunk.subarray(0, maxBytes - this.#bytes));
      this.#bytes += chunk.length;
      if (this.#bytes > maxBytes) overflow();
    });
  }

  text(): string {
    return Buffer.concat(this.#kept).toString('utf8');
  }
}

const thisPlatform = (): Platform =>
  process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';

/** Starts programs with Node's `child_process`. */
export class NodeRunner implements Runner {
  readonly #platform: Platform;
  readonly #running = new Set<Program>();

  /** @param platform of this machine; others only where a command line is all that counts */
  constructor(platform: Platform = thisPlatform()) {
    this.#platform = platform;
  }

  /**
   * Runs a program to its end. Every exit code is an answer; a fault means that there is none.
   *
   * @returns fault `timeout` after `timeoutMs`, `too-large` beyond `maxBytes` of standard output (the program is
   *   ended in both cases), `not-found`, `denied`, `failed` with the system's code
   */
  async run(request: RunRequest): Promise<Result<RunOutput, RunFault>> {
    const started = startProgram(request, request.stdin === undefined ? 'ignore' : 'pipe', this.#platform);
    if (!started.ok) return started;
    const program = this.#keep(started.value);
    let tooLarge = false;
    const stdout = new Capture(program.child.stdout, request.maxBytes, () => {
      tooLarge = true;
      program.stop();
    });
    const stderr = new Capture(program.child.stderr, request.maxBytes, () => undefined);
    if (request.stdin !== undefined) program.child.stdin?.end(request.stdin);
    const { exit, timedOut, fault } = await program.ended;
    if (fault !== null) return fail(fault);
    if (tooLarge) return fail({ code: 'too-large', detail: `${String(request.maxBytes)} bytes` });
    if (timedOut) return fail({ code: 'timeout', detail: `${String(request.timeoutMs)} ms` });
    return ok({ exit, stdout: stdout.text(), stderr: stderr.text() });
  }

  /** Starts a program and keeps talking to it. Standard output and standard error arrive as one stream of text. */
  converse(request: Omit<RunRequest, 'stdin' | 'maxBytes'>): Result<Conversation, RunFault> {
    const started = startProgram(request, 'pipe', this.#platform);
    if (!started.ok) return started;
    const program = this.#keep(started.value);
    const { child } = program;
    const listeners: ((text: string) => void)[] = [];
    let unheard = '';
    const tell = (text: string): void => {
      if (listeners.length === 0) unheard = (unheard + text).slice(-unheardChars);
      for (const listener of listeners) listener(text);
    };
    for (const stream of [child.stdout, child.stderr]) {
      const decoder = new StringDecoder('utf8');
      stream?.on('data', (chunk: Buffer) => {
        tell(decoder.write(chunk));
      });
    }
    return ok({
      onText: (listener) => {
        listeners.push(listener);
        if (unheard !== '') listener(unheard);
        unheard = '';
      },
      write: (text) => child.stdin?.write(text),
      stop: () => {
        program.stop();
      },
      ended: program.ended.then(({ exit, timedOut }) => ({ exit, timedOut })),
    });
  }

  /** Ends everything that still runs, at once: to be called when Keymender itself ends. */
  endAll(): void {
    for (const program of this.#running) program.kill();
  }

  #keep(program: Program): Program {
    this.#running.add(program);
    void program.ended.then(() => this.#running.delete(program));
    return program;
  }
}

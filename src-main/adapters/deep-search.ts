import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fail, ok, type Result } from '../core/result';
import type { DeepSearch, DeepSearchFault, DeepSearchRequest } from '../ports/deep-search';

/** ripgrep as a child process: its threads read, this one only listens. */
export function ripgrepSearch(program: string | null = ripgrepPath()): DeepSearch {
  return { search: (request) => (program === null ? Promise.resolve(missing) : run(program, request)) };
}

const missing = fail<DeepSearchFault>({ code: 'no-searcher', detail: 'not installed for this system' });

/** The binary of this system's package; in the packaged app it lies beside the archive. Null where there is none. */
export function ripgrepPath(): string | null {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  try {
    const found = createRequire(import.meta.url).resolve(
      `@vscode/ripgrep-${process.platform}-${process.arch}/bin/${name}`,
    );
    return found.replace(/([\\/])app\.asar([\\/])/, '$1app.asar.unpacked$2');
  } catch {
    return null;
  }
}

/** How often the records are looked at, ms: soon enough for a progress to move, seldom enough to cost nothing. */
const lookEveryMs = 10;
const pieceBytes = 256 * 1024;

/**
 * `--count --include-zero` names every file that was searched, so that progress can be shown, and costs no second
 * walk. Records are a path, a NUL, a count and a line feed (ripgrep 15.1, GUIDE and man page). It writes each for
 * itself: through a pipe this process would wake up for every file. So they go into a temporary file, which is
 * read now and then.
 */
async function run(
  program: string,
  request: DeepSearchRequest,
): Promise<Result<{ readonly files: number }, DeepSearchFault>> {
  const { folders, signal } = request;
  if (signal.aborted) return fail({ code: 'cancelled', detail: '' });
  if (folders.length === 0) return ok({ files: 0 });
  let records: Records;
  try {
    records = await Records.open();
  } catch (error) {
    return fail({ code: 'failed', detail: codeOf(error) });
  }
  try {
    const child = startSearch(program, request, records.writtenTo);
    const stop = () => void child.kill('SIGKILL');
    signal.addEventListener('abort', stop, { once: true });
    const ended = await watch(child, () => records.take(request));
    signal.removeEventListener('abort', stop);
    if (signal.aborted) return fail({ code: 'cancelled', detail: '' });
    // 1: nothing found; 2: some files could not be read, which the rest does not suffer from.
    const fine = ended === 0 || ended === 1 || (ended === 2 && records.files > 0);
    return fine ? ok({ files: records.files }) : fail({ code: 'failed', detail: String(ended) });
  } finally {
    await records.close();
  }
}

function startSearch(program: string, request: DeepSearchRequest, output: number): ChildProcess {
  const { folders, pattern, maxFileBytes, passOver } = request;
  const args = [
    ...['--no-config', '--hidden', '--no-ignore', '--no-messages', '--no-follow', '--with-filename'],
    ...['--count', '--include-zero', '--null', '--max-filesize', String(maxFileBytes)],
    ...passOver.flatMap((glob) => ['--iglob', `!${glob}`]),
    ...['--regexp', pattern, '--', ...folders],
  ];
  // Nothing of our environment: it may hold the very secrets that are looked for.
  return spawn(program, args, { env: {}, stdio: ['ignore', output, 'ignore'], windowsHide: true });
}

/** Looks now and then until the program has ended, and once more then. Gives the exit code, or what ended it. */
async function watch(child: ChildProcess, look: () => Promise<void>): Promise<number | string> {
  let ended: number | string | null = null;
  const end = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      ended = codeOf(error);
      resolve();
    });
    child.once('exit', (code, signal) => {
      ended = code ?? signal ?? 'unknown';
      resolve();
    });
  });
  while (ended === null) {
    await Promise.race([end, sleep(lookEveryMs)]);
    await look();
  }
  return ended;
}

/** What the search wrote so far. */
class Records {
  files = 0;
  #at = 0;
  #rest: Buffer = Buffer.alloc(0);
  readonly #piece = Buffer.allocUnsafe(pieceBytes);

  private constructor(
    private readonly folder: string,
    private readonly writer: FileHandle,
    private readonly reader: FileHandle,
  ) {}

  static async open(): Promise<Records> {
    // A folder of its own, which nobody else may enter: the file holds paths of this user.
    const folder = await mkdtemp(join(tmpdir(), 'keymender-'));
    const path = join(folder, 'searched');
    const writer = await open(path, 'wx', 0o600);
    return new Records(folder, writer, await open(path, 'r'));
  }

  get writtenTo(): number {
    return this.writer.fd;
  }

  /** Tells what is new. */
  async take({ onSearched, onCandidate }: DeepSearchRequest): Promise<void> {
    for (;;) {
      const { bytesRead } = await this.reader.read(this.#piece, 0, pieceBytes, this.#at);
      if (bytesRead === 0) return;
      this.#at += bytesRead;
      const text = Buffer.concat([this.#rest, this.#piece.subarray(0, bytesRead)]);
      let from = 0;
      let fresh = 0;
      let last: readonly [from: number, end: number] | null = null;
      for (let end = text.indexOf(0, from); end >= 0; end = text.indexOf(0, from)) {
        const line = text.indexOf(10, end);
        if (line < 0) break;
        fresh += 1;
        // Hundreds of thousands of paths come by; only those that are told are made a string.
        if (text[end + 1] !== 48) onCandidate(pathAt(text, from, end));
        last = [from, end];
        from = line + 1;
      }
      this.#rest = text.subarray(from);
      this.files += fresh;
      if (last !== null) onSearched(fresh, pathAt(text, ...last));
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.writer.close(), this.reader.close()]);
    await rm(this.folder, { recursive: true, force: true });
  }
}

function pathAt(text: Buffer, from: number, end: number): string {
  const path = text.toString('utf8', from, end);
  return process.platform === 'win32' ? path.replace(/\\/g, '/') : path;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

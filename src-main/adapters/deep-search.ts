import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { fail, ok, type Result } from '../core/result';
import type { DeepSearch, DeepSearchFault, DeepSearchRequest, PassedOver } from '../ports/deep-search';
import { piecesOf } from './search-pieces';
import { SearchRecords } from './search-records';
import { SearchTurns, type SearchTurn } from './search-turns';

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

/** Which files are searched at all: every one but those too large for a text and those named to hold none. */
export function whichFiles({ passOver, maxFileBytes }: Pick<DeepSearchRequest, 'passOver' | 'maxFileBytes'>): string[] {
  return [
    ...['--no-config', '--hidden', '--no-ignore', '--no-messages', '--no-follow'],
    ...['--max-filesize', String(maxFileBytes)],
    ...globsOf(passOver).flatMap((glob) => ['--iglob', `!${glob}`]),
  ];
}

const globsOf = ({ endings, folders }: PassedOver): readonly string[] => [
  `*.{${endings.join(',')}}`,
  ...folders.map((folder) => `**/${folder}/**`),
];

/**
 * A record of each file that was searched (`--include-zero`) would cost half as much again as the search: ripgrep
 * resolves the path of whatever it names, link by link, and writes each record for itself. So it names the files with
 * a hit only, and the folders are searched in turns, each of which ends with how many files it searched.
 */
async function run(
  program: string,
  request: DeepSearchRequest,
): Promise<Result<{ readonly files: number }, DeepSearchFault>> {
  const { signal } = request;
  const cancelled = fail<DeepSearchFault>({ code: 'cancelled', detail: '' });
  if (signal.aborted) return cancelled;
  if (request.folders.length === 0) return ok({ files: 0 });
  const turns = new SearchTurns(await piecesOf(request.folders, request.passOver));
  let files = 0;
  let ranThrough = false;
  for (let turn = turns.next(); turn !== null; turn = turns.next()) {
    if (signal.aborted) return cancelled;
    request.onSearched(0, turn.folders[0] ?? '');
    const started = performance.now();
    const { ended, searched } = await searchOnce(program, request, turn);
    if (signal.aborted) return cancelled;
    // 1: nothing found; 2: something could not be read, which the rest does not suffer from.
    if (ended !== 0 && ended !== 1 && ended !== 2) return fail({ code: 'failed', detail: String(ended) });
    ranThrough ||= ended !== 2 || searched > 0;
    files += searched;
    request.onSearched(searched, turn.folders.at(-1) ?? '');
    turns.took(performance.now() - started);
  }
  return ranThrough ? ok({ files }) : fail({ code: 'failed', detail: '2' });
}

interface Ended {
  /** The exit code, or what ended it. */
  readonly ended: number | string;
  readonly searched: number;
}

/** Resolves when the program has ended, or at once when told to stop. */
function searchOnce(program: string, request: DeepSearchRequest, turn: SearchTurn): Promise<Ended> {
  const { signal, onCandidate } = request;
  const child = start(program, request, turn);
  const records = new SearchRecords();
  return new Promise<Ended>((resolve) => {
    const end = (ended: number | string) => {
      signal.removeEventListener('abort', stop);
      resolve({ ended, searched: records.searched });
    };
    const stop = () => {
      child.kill('SIGKILL');
      end('stopped');
    };
    signal.addEventListener('abort', stop, { once: true });
    child.stdout?.on('data', (piece: Buffer) => {
      for (const path of records.take(piece)) if (!signal.aborted) onCandidate(asOurs(path));
    });
    child.once('error', (error) => end(codeOf(error)));
    child.once('close', (code, killedBy) => end(code ?? killedBy ?? 'unknown'));
  });
}

function start(program: string, request: DeepSearchRequest, { folders, isFlat }: SearchTurn): ChildProcess {
  const args = [
    ...whichFiles(request),
    // One hit is enough. Not --files-with-matches: its records end with the NUL, and it holds them back for want of
    // a line feed.
    ...['--with-filename', '--count', '--max-count', '1', '--null', '--stats'],
    ...(isFlat ? ['--max-depth', '1'] : []),
    ...['--regexp', request.pattern, '--', ...folders],
  ];
  // Nothing of our environment: it may hold the very secrets that are looked for.
  return spawn(program, args, { env: {}, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
}

const asOurs = (path: string): string => (process.platform === 'win32' ? path.replace(/\\/g, '/') : path);

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

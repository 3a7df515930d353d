import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
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

/**
 * `--count --include-zero` names every file that was searched, so that progress can be shown, and costs no second
 * walk. Records are a path, a NUL, a count and a line feed (ripgrep 15.1, GUIDE and man page).
 */
function run(
  program: string,
  request: DeepSearchRequest,
): Promise<Result<{ readonly files: number }, DeepSearchFault>> {
  const { folders, pattern, maxFileBytes, passOver, signal, onFile } = request;
  if (signal.aborted) return Promise.resolve(fail({ code: 'cancelled', detail: '' }));
  if (folders.length === 0) return Promise.resolve(ok({ files: 0 }));
  const args = [
    ...['--no-config', '--hidden', '--no-ignore', '--no-messages', '--no-follow', '--with-filename'],
    ...['--count', '--include-zero', '--null', '--max-filesize', String(maxFileBytes)],
    ...passOver.flatMap((glob) => ['--iglob', `!${glob}`]),
    ...['--regexp', pattern, '--', ...folders],
  ];
  let child: ChildProcess;
  try {
    // Nothing of our environment: it may hold the very secrets that are looked for.
    child = spawn(program, args, { env: {}, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
  } catch (error) {
    return Promise.resolve(fail({ code: 'failed', detail: codeOf(error) }));
  }
  return new Promise((settle) => {
    let files = 0;
    let rest: Buffer = Buffer.alloc(0);
    const stop = () => {
      child.kill('SIGKILL');
      finish(fail({ code: 'cancelled', detail: '' }));
    };
    const finish = (result: Result<{ readonly files: number }, DeepSearchFault>) => {
      signal.removeEventListener('abort', stop);
      child.stdout?.removeAllListeners('data');
      settle(result);
    };
    signal.addEventListener('abort', stop, { once: true });
    child.stdout?.on('data', (chunk: Buffer) => {
      const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let from = 0;
      for (let end = text.indexOf(0, from); end >= 0; end = text.indexOf(0, from)) {
        const line = text.indexOf(10, end);
        if (line < 0) break;
        files += 1;
        const path = text.toString('utf8', from, end);
        onFile(process.platform === 'win32' ? path.replace(/\\/g, '/') : path, text[end + 1] !== 48);
        from = line + 1;
      }
      rest = text.subarray(from);
    });
    child.on('error', (error) => finish(fail({ code: 'failed', detail: codeOf(error) })));
    child.on('close', (code, ended) => {
      // 1: nothing found; 2: some files could not be read, which the rest does not suffer from.
      if (code === 0 || code === 1 || (code === 2 && files > 0)) finish(ok({ files }));
      else finish(fail({ code: 'failed', detail: ended ?? String(code) }));
    });
  });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

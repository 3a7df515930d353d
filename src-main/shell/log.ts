import { join } from 'node:path';
import { maskSecrets } from '../core/diagnose/mask-secrets';
import type { Log } from './application';

const largestBytes = 1_000_000;

/** An error as text, without the values that Node hangs on errors (arguments, environments, file contents). */
function describe(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  return typeof error === 'string' ? error : typeof error;
}

/**
 * Makes the log: `main.log` in the given folder, one older file kept, secrets masked. The library is loaded with
 * the first line, so that a start without trouble does not pay for it.
 */
export function makeLog(folder: string): Log {
  let lines: Promise<(line: string) => void> | null = null;
  const open = async (): Promise<(line: string) => void> => {
    const { default: log } = await import('electron-log/node');
    log.transports.console.level = false;
    log.transports.file.level = 'info';
    log.transports.file.maxSize = largestBytes;
    log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
    log.transports.file.resolvePathFn = () => join(folder, 'main.log');
    return (line) => {
      log.info(line);
    };
  };
  return (what, error) => {
    const line = maskSecrets(error === undefined ? what : `${what}: ${describe(error)}`);
    lines ??= open();
    // A full or read-only disk must not stop the app from doing its work.
    lines.then((write) => write(line)).catch(() => undefined);
  };
}

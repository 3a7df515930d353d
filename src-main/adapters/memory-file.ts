import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Memory } from '../ports/memory';

/** Far more than it ever needs, bytes: something else must have written a larger one. */
const largest = 4 * 1024 * 1024;

/** A memory in a file of its own, which only the user may read. It is replaced as a whole or not at all. */
export function memoryFile(path: string, log: (what: string, error?: unknown) => void): Memory {
  return {
    load: async () => {
      try {
        const text = await readFile(path, 'utf8');
        return text.length > largest ? null : (JSON.parse(text) as unknown);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log('what was remembered could not be read', error);
        return null;
      }
    },
    keep: async (value) => {
      const next = `${path}.${String(process.pid)}.tmp`;
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeFile(next, JSON.stringify(value), { mode: 0o600 });
        await rename(next, path);
      } catch (error) {
        log('what was seen could not be remembered', error);
        await rm(next, { force: true }).catch(() => undefined);
      }
    },
  };
}

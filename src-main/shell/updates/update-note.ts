import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { UpdateMemory } from '../../ports/updates';

const Note = z.object({ from: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/), to: z.string().max(64) });

/**
 * Remembers the last update in a small file. It counts only once the version that it led to is the one that runs.
 *
 * @param folder the app's own folder
 * @param running the version that runs
 */
export function updateNote(folder: string, running: string): UpdateMemory {
  const path = join(folder, 'updated.json');
  return {
    previous: async () => {
      try {
        const { from, to } = Note.parse(JSON.parse(await readFile(path, 'utf8')));
        return to === running && from !== running ? from : null;
      } catch {
        return null;
      }
    },
    note: async (from, to) => {
      // Without the note there is no way back by a click; the update itself goes on.
      await writeFile(path, JSON.stringify({ from, to }), { mode: 0o600 }).catch(() => undefined);
    },
  };
}

import { baseOf } from '../../core/where';
import type { FileStore } from '../../ports/file-store';

const stateFiles = new Set(['.claude.json', '.config.json']);
const staleMs = 10_000;
const patienceMs = 2000;
const pollMs = 25;

/**
 * Claude Code makes a folder `.claude.json.lock` around each of its writes to its state file, takes over one that an
 * hour-old crash left, and goes ahead after about a second where a young one stays (observed with 2.1.330, 2026-11).
 * Keymender does the same: waits, and in the end relies on its own check of the bytes.
 */
export async function besideClaudeCode<T>(store: FileStore, realPath: string, work: () => Promise<T>): Promise<T> {
  if (!stateFiles.has(baseOf(realPath))) return work();
  const lock = `${realPath}.lock`;
  const claimed = await claimWithin(store, lock);
  try {
    return await work();
  } finally {
    if (claimed) await store.unclaim(lock);
  }
}

async function claimWithin(store: FileStore, lock: string): Promise<boolean> {
  for (let waited = 0; ; waited += pollMs) {
    const claimed = await store.claim(lock, staleMs);
    if (!claimed.ok) return false;
    if (claimed.value || waited >= patienceMs) return claimed.value;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

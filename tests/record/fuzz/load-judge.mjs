import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleProgram } from '../../kit/bundle-program.mjs';

/**
 * Our own resolution, bundled from source as it lies there now.
 *
 * @returns {Promise<typeof import('./judge').judge>}
 */
export async function loadJudge() {
  const outDir = await mkdtemp(join(tmpdir(), 'keymender-judge-'));
  try {
    const program = await bundleProgram(fileURLToPath(new URL('judge.ts', import.meta.url)), outDir, { format: 'es' });
    const { judge } = await import(pathToFileURL(program).href);
    return judge;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

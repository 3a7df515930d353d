import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Our own resolution, bundled from source as it lies there now.
 *
 * @returns {Promise<typeof import('./judge').judge>}
 */
export async function loadJudge() {
  const outDir = await mkdtemp(join(tmpdir(), 'keymender-judge-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: fileURLToPath(new URL('judge.ts', import.meta.url)),
        outDir,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: { external: [/^node:/], output: { format: 'es', entryFileNames: 'judge.mjs' } },
      },
    });
    const { judge } = await import(pathToFileURL(join(outDir, 'judge.mjs')).href);
    return judge;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

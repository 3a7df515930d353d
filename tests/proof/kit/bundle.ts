import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

export interface Bundle {
  /** The file that plain Node runs. */
  readonly path: string;
  remove(): void;
}

/** Makes one file of a TypeScript program and all that it imports; native modules stay outside. */
export async function bundled(entry: string): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'keymender-proof-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node18.15',
      minify: false,
      rolldownOptions: {
        external: [/^node:/, 'keytar', '@vscode/ripgrep', /^@aws-sdk\//],
        output: { format: 'cjs', entryFileNames: 'child.cjs', codeSplitting: false },
      },
    },
  });
  return { path: join(folder, 'child.cjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Ran } from './headless';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const limitMs = 60_000;

/** The headless command as a program of its own, made from the sources as they are. */
export interface BuiltCommand {
  run(args: readonly string[]): Promise<Ran>;
  remove(): void;
}

/** Bundles the command as `npm run build` does, into one file inside the project, where it finds its packages. */
export async function buildCommand(): Promise<BuiltCommand> {
  mkdirSync(join(project, 'artifacts'), { recursive: true });
  const folder = mkdtempSync(join(project, 'artifacts', 'command-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: project,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(project, 'src-main', 'cli.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node18.15',
      rolldownOptions: {
        external: [/^node:/, 'electron', 'keytar', /^@vscode\/ripgrep-/],
        output: { format: 'cjs', entryFileNames: 'cli.cjs', codeSplitting: false },
      },
    },
  });
  return {
    run: (args) =>
      new Promise((resolve, reject) => {
        // Nothing of this machine: no home, no bus, no display.
        const env = { PATH: '/usr/bin:/bin', HOME: '/nonexistent' };
        const options = { timeout: limitMs, env, maxBuffer: 64 * 1024 * 1024 };
        execFile(process.execPath, [join(folder, 'cli.cjs'), ...args], options, (error, out, err) => {
          const exit = error === null ? 0 : error.code;
          if (typeof exit === 'number') resolve({ exit, out, err, json: () => JSON.parse(out) as unknown });
          else reject(new Error(`the command did not end by itself: ${err}`));
        });
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

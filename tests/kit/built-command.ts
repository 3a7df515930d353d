import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from './bundle-program.mjs';
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
  const program = await bundleProgram(join(project, 'src-main', 'cli.ts'), folder);
  return {
    run: (args) =>
      new Promise((resolve, reject) => {
        // Nothing of this machine: no home, no bus, no display.
        const env = { PATH: '/usr/bin:/bin', HOME: '/nonexistent' };
        const options = { timeout: limitMs, env, maxBuffer: 64 * 1024 * 1024 };
        execFile(process.execPath, [program, ...args], options, (error, out, err) => {
          const exit = error === null ? 0 : error.code;
          if (typeof exit === 'number') resolve({ exit, out, err, json: () => JSON.parse(out) as unknown });
          else reject(new Error(`the command did not end by itself: ${err}`));
        });
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

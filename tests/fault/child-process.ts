import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from '../kit/bundle-program.mjs';
import type { Fault } from './faulty-calls';
import type { Ended, Flow } from './flows';

const here = dirname(fileURLToPath(import.meta.url));
const limitMs = 30_000;

export interface ChildRun {
  readonly signal: string | null;
  /** Null when the process did not live to tell. */
  readonly ended: Ended | null;
}

export interface ChildProgram {
  run(folder: string, flow: Flow | 'recover', receipt: string, fault: Fault): Promise<ChildRun>;
  remove(): void;
}

/** Bundles the child into one file that plain Node can run. */
export async function buildChild(): Promise<ChildProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'keymender-child-'));
  const program = await bundleProgram(join(here, 'child.ts'), folder);
  return {
    run: (world, flow, receipt, fault) =>
      new Promise((resolve, reject) => {
        const args = [program, world, flow, receipt, JSON.stringify(fault)];
        const env = { PATH: '/usr/bin:/bin', HOME: world };
        execFile(process.execPath, args, { timeout: limitMs, env }, (error, stdout, stderr) => {
          const signal = error?.signal ?? null;
          if (error !== null && signal === null) reject(new Error(stderr));
          else resolve({ signal, ended: signal === null ? (JSON.parse(stdout) as Ended) : null });
        });
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleProgram } from '../kit/bundle-program.mjs';
import type { FuzzReport } from './fuzz/feed';
import { allTargets } from './fuzz/targets';
import { figure, grouped, megabytes, scaled } from './kit/figures';

const here = dirname(fileURLToPath(import.meta.url));
const fixtures = join(here, '..', 'fixtures');
const kept = join(here, 'corpus');
/** No input may take a second of processor time; a process that shows no progress for this long hangs, busy machine or not. */
const stuckMs = 20_000;
const mostBytes = 300 * 1024 * 1024;
const seed = Number(process.env['KEYMENDER_PROOF_SEED'] ?? '20261121');
const inputs = scaled(1_050_000);
/** One after the other, so that each process stays small and a finding is near its cause. */
const parts = inputs > 200_000 ? 8 : 2;

let program: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keymender-fuzz-'));
  program = await bundleProgram(join(here, 'fuzz', 'feed-child.ts'), join(folder, 'bundled'), {
    external: ['@vscode/ripgrep', /^@aws-sdk\//],
  });
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs one process and watches that it goes on. */
function feed(part: number): Promise<FuzzReport> {
  const progress = join(folder, `progress-${part}`);
  const own = allTargets(fixtures).filter((_, at) => at % parts === part);
  const args = [program, seed, Math.ceil(inputs / parts), part, parts, fixtures, kept, progress].map(String);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=200', '--max-semi-space-size=8', ...args], {
      env: { PATH: '/usr/bin:/bin', HOME: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    let last = '';
    let since = Date.now();
    const place = () => {
      const bytes = existsSync(progress) ? readFileSync(progress) : Buffer.alloc(0);
      if (bytes.length < 16) return 'the beginning';
      return `${own[bytes.readDoubleLE(0)]?.name ?? '?'}, input ${bytes.readDoubleLE(8)}`;
    };
    const watch = setInterval(() => {
      const now = place();
      if (now !== last) [last, since] = [now, Date.now()];
      else if (Date.now() - since > stuckMs) child.kill('SIGKILL');
    }, 500);
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-2_000)));
    child.on('close', (code, signal) => {
      clearInterval(watch);
      if (code === 0) resolve(JSON.parse(out) as FuzzReport);
      else reject(new Error(`ended with ${String(code ?? signal)} at ${place()}: ${errors}`));
    });
  });
}

test(
  `every reader and editor survives ${grouped(inputs)} texts that were never meant for it`,
  { timeout: 40 * 60_000 },
  async () => {
    const reports: FuzzReport[] = [];
    for (let next = 0; next < parts; next += 2) reports.push(...(await Promise.all([feed(next), feed(next + 1)])));
    const findings = reports.flatMap((report) => report.findings);
    const total = (kind: 'parser' | 'editor') => reports.reduce((sum, report) => sum + report.inputs[kind], 0);
    const slowest = reports.map((report) => report.slowest).sort((a, b) => b.ms - a.ms)[0];
    const peak = Math.max(...reports.map((report) => report.peakBytes));
    figure(
      'hostile files',
      'readers and editors',
      reports.reduce((sum, report) => sum + report.targets, 0),
    );
    figure('hostile files', 'inputs to readers', grouped(total('parser')));
    figure('hostile files', 'inputs to editors', grouped(total('editor')));
    figure(
      'hostile files',
      'slowest input',
      `${slowest?.ms.toFixed(0) ?? '?'} ms (${slowest?.target ?? '?'}), at most 1,000`,
    );
    figure('hostile files', 'most memory of a process', `${megabytes(peak)}, at most 300 MB`);
    figure('hostile files', 'findings', findings.length);
    expect(findings).toEqual([]);
    expect(total('parser') + total('editor')).toBeGreaterThanOrEqual(inputs);
    expect(peak).toBeLessThan(mostBytes);
  },
);

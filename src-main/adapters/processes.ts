import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { claudeCodeProgram, endsWithoutHarm, type ListedProcess } from '../core/running/claude-code';
import { bootSeconds, readLsof, readPs, readWin32, startedAt } from '../core/running/listings';
import type { Environment, Platform } from '../core/where';
import type { Runner } from '../ports/runner';
import type { Processes, RunningProcess } from '../ports/system';

const limits = { timeoutMs: 5_000, maxBytes: 4 * 1024 * 1024 };
const longestCommand = 16_384;

const powerShell = [
  '[Console]::OutputEncoding = [Text.Encoding]::UTF8;',
  `Get-CimInstance Win32_Process -Filter "Name='claude.exe' OR Name='node.exe' OR Name='bun.exe'" |`,
  "Select-Object ProcessId, CommandLine, @{n='Started';e={$_.CreationDate.ToUniversalTime().ToString('o')}} |",
  'ConvertTo-Json -Compress',
].join(' ');

export interface ProcessesOptions {
  readonly platform: Platform;
  readonly runner: Runner;
  /** For the system's own commands; `SystemRoot` on Windows. */
  readonly env: Environment;
  /** `/proc`, or a folder made like it. */
  readonly proc?: string;
}

/**
 * The running Claude Code programs of this user. What cannot be asked (a system without the command, no permission)
 * gives an empty list: not knowing is not an error.
 */
export function systemProcesses({ platform, runner, env, proc = '/proc' }: ProcessesOptions): Processes {
  switch (platform) {
    case 'linux':
      return { claudeCode: () => fromProc(proc), end };
    case 'darwin':
      return { claudeCode: () => fromPs(runner, env), end };
    case 'win32':
      // Windows has no request to end that a terminal program would hear: it would be cut off.
      return { claudeCode: async () => (await fromPowerShell(runner, env)).map(notClosable), end: () => false };
  }
}

function end(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGTERM');
  } catch {
    return false;
  }
}

const notClosable = (one: RunningProcess): RunningProcess => ({ ...one, closable: false });

function ofClaudeCode(
  listed: readonly ListedProcess[],
  folder: (pid: number) => string | null,
): readonly RunningProcess[] {
  return listed.flatMap(({ pid, startedMs, args }) => {
    const command = claudeCodeProgram(args);
    const closable = endsWithoutHarm(args);
    return command === null ? [] : [{ pid, command, startedMs, cwd: folder(pid), closable }];
  });
}

async function fromProc(proc: string): Promise<readonly RunningProcess[]> {
  const text = (...parts: string[]) => readFile(join(proc, ...parts), 'utf8').catch(() => '');
  const boot = bootSeconds(await text('stat'));
  const names = await readdir(proc).catch(() => []);
  if (boot === null) return [];
  const folders = new Map<number, string>();
  const listed = await Promise.all(
    names.map(async (name): Promise<ListedProcess[]> => {
      if (!/^\d{1,10}$/.test(name)) return [];
      const args = (await text(name, 'cmdline')).slice(0, longestCommand).split('\0');
      if (claudeCodeProgram(args) === null || !(await isOwn(join(proc, name)))) return [];
      const startedMs = startedAt(await text(name, 'stat'), boot);
      const cwd = await readlink(join(proc, name, 'cwd')).catch(() => null);
      if (cwd !== null) folders.set(Number(name), cwd);
      return startedMs === null ? [] : [{ pid: Number(name), startedMs, args }];
    }),
  );
  return ofClaudeCode(listed.flat(), (pid) => folders.get(pid) ?? null);
}

async function isOwn(folder: string): Promise<boolean> {
  const own = process.getuid?.();
  const owner = await stat(folder).catch(() => null);
  return owner !== null && (own === undefined || owner.uid === own);
}

async function fromPs(runner: Runner, env: Environment): Promise<readonly RunningProcess[]> {
  const plain = { ...env, LC_ALL: 'C', TZ: 'UTC' };
  const args = ['-xww', '-o', 'pid=,lstart=,command='];
  const ps = await runner.run({ command: '/bin/ps', args, env: plain, ...limits });
  const found = ps.ok ? ofClaudeCode(readPs(ps.value.stdout), () => null) : [];
  if (found.length === 0) return [];
  const pids = found.map(({ pid }) => pid).join(',');
  const asked = ['-a', '-d', 'cwd', '-p', pids, '-Fpn'];
  const lsof = await runner.run({ command: '/usr/sbin/lsof', args: asked, env: plain, ...limits });
  // It exits with 1 when one of the processes has ended since, and still names the others.
  const folders = lsof.ok ? readLsof(lsof.value.stdout) : new Map<number, string>();
  return found.map((one) => ({ ...one, cwd: folders.get(one.pid) ?? null }));
}

async function fromPowerShell(runner: Runner, env: Environment): Promise<readonly RunningProcess[]> {
  const root = env['SystemRoot'] ?? 'C:\\Windows';
  const command = `${root}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`;
  const args = ['-NoProfile', '-NonInteractive', '-Command', powerShell];
  const ran = await runner.run({ command, args, env, ...limits, timeoutMs: 10_000 });
  return ran.ok ? ofClaudeCode(readWin32(ran.value.stdout), () => null) : [];
}

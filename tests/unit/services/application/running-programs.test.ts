import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { systemProcesses } from '../../../../src-main/adapters/processes';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import type { Running } from '../../../../src-main/core/running/claude-code';
import { RunningPrograms } from '../../../../src-main/services/application/running-programs';
import { need } from '../../../kit/need';

const signals = need(process.platform !== 'win32', 'Windows has no signals');

const session: Running = { pid: 7, startedMs: 1000, cwd: '/home/ada/shop', command: 'claude', closable: true };

function programs(first: readonly Running[], later: readonly Running[] = first) {
  const ended: number[] = [];
  let looks = 0;
  const all = new RunningPrograms({
    running: () => Promise.resolve(looks++ === 0 ? first : later),
    end: (pid) => {
      ended.push(pid);
      return true;
    },
    now: () => 5000,
  });
  return { all, ended };
}

describe('a program that still uses the old key', () => {
  test('is named with whether it can be closed, and is closed when asked', async () => {
    const { all, ended } = programs([session, { ...session, pid: 8, closable: false }]);
    expect((await all.restarts()).map(({ pid, closable }) => [pid, closable])).toEqual([
      [7, true],
      [8, undefined],
    ]);
    expect(await all.end(7)).toMatchObject({ ok: true });
    expect(await all.end(8)).toMatchObject({ ok: false, error: { code: 'not-closable' } });
    expect(ended).toEqual([7]);
  });

  test.each([
    ['was never named', [], [session]],
    ['is gone', [session], []],
    ['left its number to one that started later', [session], [{ ...session, startedMs: 60_000 }]],
    ['left its number to another program', [session], [{ ...session, command: 'node' }]],
  ] as const)('is left alone when it %s', async (_, first, later) => {
    const { all, ended } = programs(first, later);
    await all.restarts();
    expect(await all.end(7)).toMatchObject({ ok: true });
    expect(ended).toEqual([]);
  });

  test.runIf(signals.met)(signals.named('really ends, asked as a terminal would ask'), async () => {
    const child = spawn('sleep', ['20'], { stdio: 'ignore' });
    const exit = once(child, 'exit');
    const processes = systemProcesses({ platform: 'linux', runner: new NodeRunner('linux'), env: {} });
    expect(processes.end(child.pid ?? 0)).toBe(true);
    expect(await exit).toEqual([null, 'SIGTERM']);
    expect(processes.end(child.pid ?? 0)).toBe(false);
  });
});

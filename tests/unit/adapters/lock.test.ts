import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileLock } from '../../../src-main/adapters/lock';
import { onLinux } from '../../kit/need';
import { given } from '../../kit/planted-home';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keymender-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, 'lock');
const holder = () => JSON.parse(readFileSync(path(), 'utf8')) as { pid: number; started: string; token: string };

describe('the lock between two Keymenders', () => {
  it('is held by one at a time and given back', async () => {
    const release = given(await fileLock(folder).acquire(0));
    expect(await fileLock(folder).acquire(120)).toMatchObject({ error: { code: 'busy', pid: process.pid } });
    await release();
    given(await fileLock(folder).acquire(0));
  });

  it('is waited for', async () => {
    const release = given(await fileLock(folder).acquire(0));
    setTimeout(() => void release(), 150);
    given(await fileLock(folder).acquire(5000));
  });

  it('is taken over from a process that is gone', async () => {
    const gone = spawn('true');
    await new Promise((resolve) => gone.once('exit', resolve));
    writeFileSync(path(), JSON.stringify({ pid: gone.pid, started: '', token: 'x' }));
    given(await fileLock(folder).acquire(0));
    expect(holder().pid).toBe(process.pid);
  });

  it.runIf(onLinux.met)(onLinux.named('is taken over when the number went to another process'), async () => {
    writeFileSync(path(), JSON.stringify({ pid: process.pid, started: 'another boot 1', token: 'x' }));
    given(await fileLock(folder).acquire(0));
    expect(holder().token).not.toBe('x');
  });

  it('is not taken from a process that is alive', async () => {
    given(await fileLock(folder).acquire(0));
    const { token } = holder();
    expect((await fileLock(folder).acquire(0)).ok).toBe(false);
    expect(holder().token).toBe(token);
  });

  it('goes to exactly one of many who want it at once', async () => {
    writeFileSync(path(), JSON.stringify({ pid: 999_999_999, started: '', token: 'stale' }));
    const all = await Promise.all(Array.from({ length: 12 }, () => fileLock(folder).acquire(0)));
    expect(all.filter((one) => one.ok)).toHaveLength(1);
  });
});

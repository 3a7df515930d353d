import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NodeRunner } from '../../../src-main/adapters/runner';
import { commandLine } from '../../../src-main/adapters/command-line';

const runner = new NodeRunner('linux');
const path = { PATH: '/usr/bin:/bin' };
const limits = { timeoutMs: 5000, maxBytes: 10_000 };
const sh = (script: string) => ({ command: '/bin/sh', args: ['-c', script], env: path, ...limits });

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'keymender-runner-'))));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Whether a process is still there; a zombie that nobody waited for counts as ended. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 3000; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('running a program', () => {
  test('gives its output, its errors and its exit code', async () => {
    const ran = await runner.run(sh('printf out; printf err >&2; exit 3'));
    expect(ran).toEqual({ ok: true, value: { exit: 3, stdout: 'out', stderr: 'err' } });
  });

  test('the program sees the given environment and nothing of ours', async () => {
    process.env['KEYMENDER_TEST_LEAK'] = 'leaked';
    const ran = await runner.run({ command: '/usr/bin/env', args: [], env: { ONLY: 'this' }, ...limits });
    delete process.env['KEYMENDER_TEST_LEAK'];
    expect(ran).toMatchObject({ ok: true, value: { stdout: 'ONLY=this\n' } });
  });

  test('without stdin it reads the end of the file at once, with it the text', async () => {
    expect(await runner.run(sh('cat; echo end'))).toMatchObject({ value: { stdout: 'end\n' } });
    expect(await runner.run({ ...sh('cat'), stdin: 'hello' })).toMatchObject({ value: { stdout: 'hello' } });
  });

  test('a program that does not read its input is no trouble', async () => {
    const ran = await runner.run({ ...sh('exec <&-; echo fine'), stdin: 'x'.repeat(1_000_000) });
    expect(ran).toMatchObject({ ok: true, value: { stdout: 'fine\n' } });
  });

  test('a missing program, one that may not be run, and a missing folder are told apart', async () => {
    const plain = join(folder, 'plain');
    writeFileSync(plain, 'text', { mode: 0o644 });
    const faultOf = async (command: string, cwd?: string) =>
      runner.run({ command, args: [], env: path, ...limits, ...(cwd === undefined ? {} : { cwd }) });
    expect(await faultOf('/nowhere/claude')).toEqual({ ok: false, error: { code: 'not-found', detail: 'ENOENT' } });
    expect(await faultOf('no-such-program-here')).toMatchObject({ error: { code: 'not-found' } });
    expect(await faultOf(plain)).toEqual({ ok: false, error: { code: 'denied', detail: 'EACCES' } });
    expect(await faultOf('/bin/true', '/nowhere')).toMatchObject({
      error: { code: 'failed', detail: 'no-such-folder' },
    });
  });

  test('a fault never repeats a value of the environment', async () => {
    const ran = await runner.run({ command: '/bin/true', args: [], env: { KEY: 'sk-ant-\0' }, ...limits });
    expect(ran.ok).toBe(false);
    expect(JSON.stringify(ran)).not.toContain('sk-ant');
  });

  test('output without end is cut off and the program ended', async () => {
    const started = Date.now();
    const ran = await runner.run({ ...sh('yes'), maxBytes: 1000 });
    expect(ran).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(Date.now() - started).toBeLessThan(3000);
  });

  test('errors without end do not spoil the output', async () => {
    const ran = await runner.run({ ...sh('head -c 100000 /dev/zero >&2; echo fine'), maxBytes: 1000 });
    expect(ran).toMatchObject({ ok: true, value: { stdout: 'fine\n' } });
    expect(ran.ok && ran.value.stderr.length).toBe(1000);
  });

  test('a line for the shell is read by the shell', async () => {
    const ran = await runner.run({
      command: 'echo a | tr a b; echo "$X"',
      args: [],
      env: { ...path, X: 'y' },
      shell: true,
      ...limits,
    });
    expect(ran).toMatchObject({ value: { stdout: 'b\ny\n' } });
  });
});

describe('the end of a program', () => {
  test('at the time limit it ends with everything it started, even if it does not listen', async () => {
    const pids = join(folder, 'pids');
    const ran = await runner.run({
      ...sh(
        `trap '' TERM; (trap '' TERM; sleep 30) & echo $! >${pids}; echo $$ >>${pids}; while :; do sleep 0.1; done`,
      ),
      timeoutMs: 300,
    });
    expect(ran).toMatchObject({ ok: false, error: { code: 'timeout' } });
    const started = readFileSync(pids, 'utf8').trim().split('\n').map(Number);
    expect(started).toHaveLength(2);
    await until(() => !started.some(isAlive));
    expect(started.filter(isAlive)).toEqual([]);
  });

  test('what a finished program left running ends too, and does not keep us waiting', async () => {
    const pid = join(folder, 'left');
    const started = Date.now();
    const ran = await runner.run(sh(`sleep 30 & echo $! >${pid}; echo done`));
    expect(ran).toMatchObject({ ok: true, value: { stdout: 'done\n' } });
    expect(Date.now() - started).toBeLessThan(2000);
    const left = Number(readFileSync(pid, 'utf8'));
    await until(() => !isAlive(left));
    expect(isAlive(left)).toBe(false);
  });
});

describe('a conversation', () => {
  test('hears text as it comes and answers it', async () => {
    const begun = runner.converse({ ...sh('printf "name? "; read name; echo "hello $name"; echo bad >&2') });
    if (!begun.ok) throw new Error(begun.error.code);
    let heard = '';
    begun.value.onText((text) => {
      if (heard === '' && text.includes('name?')) begun.value.write('Ada\n');
      heard += text;
    });
    expect(await begun.value.ended).toEqual({ exit: 0, timedOut: false });
    expect(heard).toContain('hello Ada');
    expect(heard).toContain('bad');
  });

  test('a letter that arrives in two halves is one letter', async () => {
    const begun = runner.converse(sh("printf '\\303'; sleep 0.1; printf '\\251'"));
    if (!begun.ok) throw new Error(begun.error.code);
    let heard = '';
    begun.value.onText((text) => (heard += text));
    await begun.value.ended;
    expect(heard).toBe('é');
  });

  test('ends when it is stopped, and when its time is up', async () => {
    const stopped = runner.converse(sh('sleep 30'));
    if (!stopped.ok) throw new Error(stopped.error.code);
    stopped.value.stop();
    expect(await stopped.value.ended).toEqual({ exit: null, timedOut: false });
    const late = runner.converse({ ...sh('sleep 30'), timeoutMs: 100 });
    if (!late.ok) throw new Error(late.error.code);
    expect(await late.value.ended).toEqual({ exit: null, timedOut: true });
  });

  test('a missing program is a fault at once', () => {
    const begun = runner.converse({ command: '/nowhere/claude', args: [], env: path, timeoutMs: 100 });
    expect(begun).toEqual({ ok: false, error: { code: 'not-found', detail: 'ENOENT' } });
  });

  test('everything still running ends when Keymender ends', async () => {
    const own = new NodeRunner('linux');
    const begun = own.converse(sh("trap '' TERM; echo up; while :; do sleep 0.1; done"));
    if (!begun.ok) throw new Error(begun.error.code);
    await new Promise<void>((resolve) => {
      begun.value.onText(() => {
        resolve();
      });
    });
    own.endAll();
    expect(await begun.value.ended).toEqual({ exit: null, timedOut: false });
  });
});

describe('command lines on Windows', () => {
  test('a program is started as it is', () => {
    expect(commandLine('C:\\bin\\claude.exe', ['auth'], 'win32')).toEqual({
      file: 'C:\\bin\\claude.exe',
      args: ['auth'],
      verbatim: false,
    });
  });

  test('a batch file is started by cmd.exe, every part quoted', () => {
    expect(commandLine('C:\\Users\\A B\\npm\\claude.cmd', ['auth', 'login'], 'win32', 'C:\\cmd.exe')).toEqual({
      file: 'C:\\cmd.exe',
      args: ['/d', '/s', '/c', '""C:\\Users\\A B\\npm\\claude.cmd" "auth" "login""'],
      verbatim: true,
    });
  });

  test.each(['a&calc', 'a"b', '%PATH%', 'a|b', 'a\nb', 'a^b', '!x!'])('an argument like %j is refused', (argument) => {
    expect(commandLine('C:\\npm\\claude.cmd', ['--email', argument], 'win32')).toBeNull();
    expect(commandLine('/usr/bin/claude', ['--email', argument], 'linux')).not.toBeNull();
  });
});

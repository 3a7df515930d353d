import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemProcesses } from '../../../src-main/adapters/processes';
import { NodeRunner } from '../../../src-main/adapters/runner';
import { onLinux } from '../../kit/need';
import { aPlayedRunner } from './a-played-runner';

let proc = '';
beforeEach(() => (proc = mkdtempSync(join(tmpdir(), 'keymender-proc-'))));
afterEach(() => {
  rmSync(proc, { recursive: true, force: true });
});

describe('Linux: a folder made like /proc', () => {
  /** A process that started so many seconds after boot. */
  function aProcess(pid: number, args: string[], seconds: number, cwd: string | null, name = args[0] ?? ''): void {
    mkdirSync(join(proc, String(pid)));
    writeFileSync(join(proc, String(pid), 'cmdline'), `${args.join('\0')}\0`);
    const rest = ['S', ...Array<string>(18).fill('0'), String(seconds * 100), '0', '0'];
    writeFileSync(join(proc, String(pid), 'stat'), `${String(pid)} (${name}) ${rest.join(' ')}`);
    if (cwd !== null) symlinkSync(cwd, join(proc, String(pid), 'cwd'));
  }
  const list = () =>
    systemProcesses({ platform: 'linux', runner: new NodeRunner('linux'), env: {}, proc }).claudeCode();

  test('Claude Code with its start and its folder; nothing of its arguments', async () => {
    writeFileSync(join(proc, 'stat'), 'cpu  1 2 3\nbtime 1795000000\nprocesses 5\n');
    aProcess(
      10,
      ['/home/ada/.local/bin/claude', '--settings', '{"env":{"ANTHROPIC_API_KEY":"sk-ant-api03-TEST"}}'],
      60,
      '/home/ada/shop',
    );
    aProcess(11, ['claude'], 61, null);
    aProcess(12, ['bash'], 62, '/home/ada');
    aProcess(13, ['claude', 'auth', 'login'], 63, '/home/ada');
    mkdirSync(join(proc, 'self'));
    const found = await list();
    expect(found).toEqual([
      {
        pid: 10,
        command: '/home/ada/.local/bin/claude',
        startedMs: 1795000060_000,
        cwd: '/home/ada/shop',
        closable: true,
      },
      { pid: 11, command: 'claude', startedMs: 1795000061_000, cwd: null, closable: true },
    ]);
    expect(JSON.stringify(found)).not.toContain('sk-ant');
  });

  test('a name with brackets and spaces in it does not move the start', async () => {
    writeFileSync(join(proc, 'stat'), 'btime 1795000000\n');
    aProcess(20, ['claude'], 5, null, 'a) S (b 1 2');
    expect(await list()).toMatchObject([{ startedMs: 1795000005_000 }]);
  });

  test.runIf(onLinux.met)(onLinux.named('the real format, of one process started for this'), async () => {
    const home = join(proc, 'home');
    mkdirSync(home);
    const before = Date.now();
    const begun = new NodeRunner('linux').converse({
      command: '/bin/bash',
      args: ['-c', 'echo $$; exec -a claude sleep 30'],
      // A bash whose input is a socket reads its settings; here there are none.
      env: { PATH: '/usr/bin:/bin', HOME: home },
      cwd: home,
      timeoutMs: 10_000,
    });
    if (!begun.ok) throw new Error(begun.error.code);
    const pid = await new Promise<string>((resolve) => {
      begun.value.onText((text) => {
        resolve(text.trim());
      });
    });
    symlinkSync('/proc/stat', join(proc, 'stat'));
    symlinkSync(`/proc/${pid}`, join(proc, pid));
    let found = await list();
    // Between the number and the new name lies an instant.
    for (let tries = 0; found.length === 0 && tries < 50; tries += 1) {
      await new Promise((wait) => setTimeout(wait, 20));
      found = await list();
    }
    begun.value.stop();
    expect(found).toMatchObject([{ pid: Number(pid), command: 'claude', cwd: home }]);
    // The boot time is kept in whole seconds.
    expect(Math.abs((found[0]?.startedMs ?? 0) - before)).toBeLessThan(3000);
  });

  test('processes that end while they are read, and a system without /proc', async () => {
    writeFileSync(join(proc, 'stat'), 'btime 1795000000\n');
    mkdirSync(join(proc, '30'));
    writeFileSync(join(proc, '30', 'cmdline'), 'claude\0');
    expect(await list()).toEqual([]);
    rmSync(proc, { recursive: true });
    expect(await list()).toEqual([]);
  });
});

// Written from ps(1) and lsof(8) of macOS and from Microsoft's documentation: neither system was at hand.
describe('macOS', () => {
  const ps = `  501 Sat Nov 21 21:12:00 2026     /Users/ada/.local/bin/claude --continue
 1502 Sun Nov  1 09:05:07 2026     node /opt/homebrew/lib/node_modules/@anthropic-ai/claude-code/cli.js -p hi
  503 Sat Nov 21 21:12:02 2026     /Applications/Claude.app/Contents/MacOS/Claude
  504 Sat Nov 21 21:12:03 2026     /bin/zsh -il
`;

  test('start in UTC, folder from lsof', async () => {
    const { runner, asked } = aPlayedRunner({
      ps: { stdout: ps },
      lsof: { exit: 1, stdout: 'p501\nfcwd\nn/Users/ada/my shop\n' },
    });
    const found = await systemProcesses({ platform: 'darwin', runner, env: { HOME: '/Users/ada' } }).claudeCode();
    expect(found).toEqual([
      {
        pid: 501,
        command: '/Users/ada/.local/bin/claude',
        startedMs: Date.UTC(2026, 10, 21, 21, 12, 0),
        cwd: '/Users/ada/my shop',
        closable: true,
      },
      {
        pid: 1502,
        command: '/opt/homebrew/lib/node_modules/@anthropic-ai/claude-code/cli.js',
        startedMs: Date.UTC(2026, 10, 1, 9, 5, 7),
        cwd: null,
        // Somebody waits for its answer.
        closable: false,
      },
    ]);
    expect(asked.map(({ env }) => [env['TZ'], env['LC_ALL']])).toEqual([
      ['UTC', 'C'],
      ['UTC', 'C'],
    ]);
    expect(asked[1]?.args).toContain('501,1502');
  });

  test('none: lsof is not asked; a ps that fails is no error', async () => {
    const none = aPlayedRunner({ ps: { stdout: '  1 Sat Nov 21 21:12:00 2026 /sbin/launchd\n' } });
    expect(await systemProcesses({ platform: 'darwin', runner: none.runner, env: {} }).claudeCode()).toEqual([]);
    expect(none.asked).toHaveLength(1);
    const fails = aPlayedRunner({ ps: 'timeout' });
    expect(await systemProcesses({ platform: 'darwin', runner: fails.runner, env: {} }).claudeCode()).toEqual([]);
  });
});

describe('Windows', () => {
  const list = (stdout: string) =>
    systemProcesses({
      platform: 'win32',
      runner: aPlayedRunner({ 'powershell.exe': { stdout } }).runner,
      env: {},
    }).claudeCode();
  const one = (CommandLine: string | null, ProcessId = 7) => ({
    ProcessId,
    CommandLine,
    Started: '2026-11-21T21:12:00.0000000Z',
  });

  test('one process comes as an object, several as a list, none as nothing', async () => {
    const native = one('"C:\\Users\\ada\\.local\\bin\\claude.exe" --continue');
    const expected = {
      pid: 7,
      command: 'C:/Users/ada/.local/bin/claude.exe',
      startedMs: Date.UTC(2026, 10, 21, 21, 12),
      cwd: null,
      closable: false,
    };
    expect(await list(JSON.stringify(native))).toEqual([expected]);
    const npm = one(
      '"C:\\Program Files\\nodejs\\node.exe" "C:\\Users\\ada\\AppData\\Roaming\\npm\\node_modules\\@anthropic-ai\\claude-code\\cli.js"',
      8,
    );
    expect(await list(JSON.stringify([native, npm]))).toMatchObject([{ pid: 7 }, { pid: 8 }]);
    expect(await list('')).toEqual([]);
  });

  test('the desktop app, other programs of Node, and other people’s processes are none', async () => {
    const desktop = one('"C:\\Users\\ada\\AppData\\Local\\AnthropicClaude\\app-1.0\\claude.exe" --type=renderer');
    expect(await list(JSON.stringify([desktop, one('node server.js'), one(null)]))).toEqual([]);
  });

  test('an answer that is not JSON is no answer', async () => {
    expect(await list('Get-CimInstance : Access denied')).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loginShell, parseProbe } from '../../../src-main/adapters/login-shell';
import { NodeRunner } from '../../../src-main/adapters/runner';
import { need } from '../../kit/need';

/** What a settings file of each shell has to say to set a variable. */
const shells = {
  bash: {
    path: '/bin/bash',
    file: '.bashrc',
    login: '.bash_profile',
    set: (name: string, value: string) => `export ${name}=${value}`,
  },
  zsh: {
    path: '/usr/bin/zsh',
    file: '.zshrc',
    login: '.zprofile',
    set: (name: string, value: string) => `export ${name}=${value}`,
  },
  fish: {
    path: '/usr/bin/fish',
    file: '.config/fish/config.fish',
    login: null,
    set: (name: string, value: string) => `set -gx ${name} ${value}`,
  },
  dash: {
    path: '/bin/dash',
    file: null,
    login: '.profile',
    set: (name: string, value: string) => `export ${name}=${value}`,
  },
} as const;

let home = '';
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'keymender-shell-'))));
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), `${text}\n`);
}

const ask = (shell: string | null, more: Record<string, string> = {}) =>
  loginShell({
    runner: new NodeRunner(),
    shell,
    env: { HOME: home, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', ...more },
    home,
  }).environment();

async function environment(shell: string, more: Record<string, string> = {}) {
  const answer = await ask(shell, more);
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.detail}`);
  return answer.value;
}

describe.each(Object.entries(shells))('%s', (name, { path, file, login, set }) => {
  const here = need(existsSync(path), `${name} is not installed`);
  const leaves = need(name !== 'fish', 'an exit in its settings does not end fish');

  test.runIf(here.met)(here.named('what its settings files set is what a terminal gives'), async () => {
    if (file !== null) write(file, set('FROM_RC', 'rc'));
    if (login !== null) write(login, set('FROM_LOGIN', 'login'));
    const env = await environment(path, { FROM_SESSION: 'session' });
    expect(env).toMatchObject({ FROM_SESSION: 'session', HOME: home });
    // A login bash reads its own file and leaves .bashrc to it.
    if (file !== null && file !== '.bashrc') expect(env['FROM_RC']).toBe('rc');
    if (login !== null) expect(env['FROM_LOGIN']).toBe('login');
  });

  test.runIf(here.met)(
    here.named('a value of several lines, with quotes and an equals sign, comes whole'),
    async () => {
      const value = 'one\ntwo="2"\n\n$three `four` \\ é';
      expect((await environment(path, { HARD: value }))['HARD']).toBe(value);
    },
  );

  test.runIf(here.met)(here.named('what the files print is left out, and failures in them do not matter'), async () => {
    const at = file ?? login ?? '';
    write(at, `echo junk; echo more >&2; env; false; no-such-command-here; ${set('AFTER', 'yes')}`);
    if (file === '.bashrc') write('.bash_profile', '. ~/.bashrc');
    const env = await environment(path);
    expect(env['AFTER']).toBe('yes');
    expect(Object.keys(env).filter((name) => /junk|more|KEYMENDER/.test(name))).toEqual([]);
  });

  test.runIf(here.met)(here.named('a file that hangs costs 3 seconds, and nothing of it stays behind'), async () => {
    write(
      file === '.bashrc' ? '.bash_profile' : (file ?? login ?? ''),
      `sleep 61 & echo $$ >${join(home, 'pid')}; sleep 62`,
    );
    if (path.endsWith('fish'))
      write('.config/fish/config.fish', `sleep 61 &\necho $fish_pid >${join(home, 'pid')}\nsleep 62`);
    const started = Date.now();
    expect(await ask(path)).toEqual({ ok: false, error: { code: 'timeout', detail: '3000 ms' } });
    expect(Date.now() - started).toBeLessThan(5000);
    const group = readFileSync(join(home, 'pid'), 'utf8').trim();
    await new Promise((wait) => setTimeout(wait, 300));
    const left = execFileSync('ps', ['-eo', 'pgid=,stat=,comm='], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.trim().startsWith(`${group} `) && !/ Z/.test(line));
    expect(left).toEqual([]);
  });

  test.runIf(here.met)(here.named('a file that reads from the keyboard gets nothing and goes on'), async () => {
    write(file === '.bashrc' ? '.bash_profile' : (file ?? login ?? ''), `read answer; ${set('AFTER', 'yes')}`);
    expect((await environment(path))['AFTER']).toBe('yes');
  });

  test.runIf(here.met && leaves.met)(leaves.named(here.named('a file that leaves at once is no answer')), async () => {
    write(file === '.bashrc' ? '.bash_profile' : (file ?? login ?? ''), 'exit 0');
    expect(await ask(path)).toMatchObject({ ok: false, error: { code: 'failed' } });
  });

  test.runIf(here.met)(here.named('a file that prints without end is cut off'), async () => {
    write(file === '.bashrc' ? '.bash_profile' : (file ?? login ?? ''), 'yes');
    expect(await ask(path)).toMatchObject({ ok: false, error: { code: 'failed' } });
  });
});

test('a service that a settings file starts does not keep us waiting', async () => {
  write('.bash_profile', 'sleep 63 &\nexport AFTER=yes');
  const started = Date.now();
  expect((await environment('/bin/bash'))['AFTER']).toBe('yes');
  expect(Date.now() - started).toBeLessThan(2500);
});

test('variables that only Keymender has are not shown as the terminal’s', async () => {
  const env = await environment('/bin/bash', {
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: '--x',
    npm_config_x: '1',
    KEPT: 'yes',
  });
  expect(Object.keys(env).filter((name) => /ELECTRON|NODE_OPTIONS|npm_/.test(name))).toEqual([]);
  expect(env['KEPT']).toBe('yes');
});

test('no shell, one that is gone, and one that nobody knows', async () => {
  expect(await ask(null)).toMatchObject({ error: { code: 'no-shell' } });
  expect(await ask(join(home, 'bash'))).toMatchObject({ error: { code: 'no-shell' } });
  expect(await ask('/usr/bin/true')).toEqual({ ok: false, error: { code: 'no-shell', detail: 'true' } });
});

test('entries without a name are no variables', () => {
  expect(parseProbe('noiseBB=x\0A=1\0EMPTY=\0nothing\0EEtail', 'BB', 'EE')).toEqual({
    ok: true,
    value: { A: '1', EMPTY: '' },
  });
  expect(parseProbe('A=1\0', 'BB', 'EE')).toMatchObject({ ok: false });
});

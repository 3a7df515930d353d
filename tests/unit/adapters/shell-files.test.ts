import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { environmentFromFiles } from '../../../src-main/adapters/shell-files';

let home = '';
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'keymender-shell-files-'))));
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});
const file = (path: string, text: string) => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
};
const of = (shell: string, env: Record<string, string> = {}) => environmentFromFiles(shell, env, home);

describe('a shell that gave no answer: its files are read instead', () => {
  test('zsh, the last file wins', async () => {
    file('.zshenv', 'export KEY=one\n');
    file('.zshrc', 'export KEY=two\nsleep 100\n');
    file('.bashrc', 'export KEY=three\n');
    expect(await of('/bin/zsh')).toEqual({ KEY: 'two' });
  });

  test('zsh in another folder', async () => {
    file('dots/.zshrc', 'export KEY=there\n');
    const ZDOTDIR = join(home, 'dots');
    expect(await of('/bin/zsh', { ZDOTDIR })).toEqual({ ZDOTDIR, KEY: 'there' });
  });

  test('bash, the first login file that is there, then .bashrc', async () => {
    file('.profile', 'export A=profile\n');
    file('.bash_profile', 'export B=bash_profile\n');
    file('.bashrc', 'export C=bashrc\n');
    expect(await of('/usr/bin/bash')).toEqual({ B: 'bash_profile', C: 'bashrc' });
  });

  test('fish', async () => {
    file('.config/fish/config.fish', 'set -gx KEY fish\nset other no\n');
    expect(await of('/usr/bin/fish')).toEqual({ KEY: 'fish' });
  });

  test('any other: .profile', async () => {
    file('.profile', 'KEY=later\nexport KEY\nHIDDEN=1\n');
    expect(await of('/bin/dash', { PATH: '/bin' })).toEqual({ PATH: '/bin', KEY: 'later' });
  });
});

test('what may or may not happen, or has to be worked out, is left as it was', async () => {
  file('.zshrc', 'if true; then export A=1; fi\nexport B=$(secret)\nexport PATH=$HOME/bin:$PATH\nunset GONE\n');
  expect(await of('/bin/zsh', { PATH: '/bin', GONE: 'x' })).toEqual({ PATH: '/bin' });
});

test('a folder or a huge file in the place of one is passed over', async () => {
  mkdirSync(join(home, '.zshenv'));
  file('.zprofile', `export A=1\n${'#'.repeat(2_000_000)}`);
  file('.zshrc', 'export B=2\n');
  expect(await of('/bin/zsh')).toEqual({ B: '2' });
});

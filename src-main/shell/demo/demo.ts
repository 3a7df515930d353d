import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Surroundings } from '../application';
import { startDemoApi } from './api';
import { claudeScript } from './claude-script';
import { demoAccount, demoHome, demoLogin } from './home';
import { demoKeys } from './keys';

const forward = (path: string): string => path.replace(/\\/g, '/');

/** What a terminal of the invented home would get: its shell file is read anew each time, because a fix changes it. */
async function environment(home: string): Promise<Record<string, string>> {
  const env: Record<string, string> = {
    HOME: home,
    SHELL: '/bin/zsh',
    PATH: `${home}/.local/bin:/usr/local/bin:/usr/bin:/bin`,
  };
  const shellFile = await readFile(join(home, '.zshrc'), 'utf8').catch(() => '');
  for (const line of shellFile.split('\n')) {
    const set = /^export (ANTHROPIC_\w{1,40})=(['"]?)([\w-]*)\2$/.exec(line.trim());
    if (set?.[1] !== undefined && set[3] !== undefined) env[set[1]] = set[3];
  }
  return env;
}

/** Claude Code lies where its own installer puts it. Windows runs no shell script: there the demo is without it. */
async function installClaude(folder: string, home: string, nextLogin: string): Promise<void> {
  if (process.platform === 'win32') return;
  const lines = JSON.stringify({ oauthAccount: demoAccount }, null, 2).split('\n').slice(1, -1).join('\n');
  const program = join(home, '.local', 'share', 'claude', 'versions', '2.1.330');
  await mkdir(dirname(program), { recursive: true });
  await mkdir(join(home, '.local', 'bin'), { recursive: true });
  const next = join(folder, 'next-login.json');
  await writeFile(next, nextLogin, { mode: 0o600 });
  await writeFile(program, claudeScript({ home, nextLogin: next, accountLines: `${lines},` }), { mode: 0o755 });
  await symlink(program, join(home, '.local', 'bin', 'claude'));
}

/**
 * Prepares an invented home in a folder of its own, with its own API on this computer and its own `claude`.
 *
 * @param folder empty, absolute; the caller removes it
 */
export async function makeDemo(folder: string): Promise<Surroundings> {
  const home = forward(join(folder, 'home'));
  const keys = demoKeys();
  const now = Date.now();
  for (const { path, text, mode } of demoHome(home, keys, now)) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text, { mode });
  }
  await installClaude(folder, home, demoLogin(keys.next, now));
  const api = await startDemoApi(keys);
  process.stdout.write(`This is the demo. A new key for trying out: ${keys.fresh}\n`);
  return {
    platform: process.platform === 'win32' ? 'win32' : 'linux',
    home,
    root: forward(join(folder, 'root')),
    env: () => environment(home),
    dataFolder: join(folder, 'keymender', 'journal'),
    apiBase: api.url,
    signInPage: api.signInPage,
    demo: true,
  };
}

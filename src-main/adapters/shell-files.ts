import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentOfFiles } from '../core/shell-text/environment-of-files';
import { readFish } from '../core/shell-text/fish';
import { readPosix } from '../core/shell-text/posix';
import type { ShellReading } from '../core/shell-text/shell-event';
import { baseOf, type Environment } from '../core/where';

/** A start-up file is small; a larger one is somebody's mistake, bytes. */
const largest = 1024 * 1024;
const loginFiles = ['.bash_profile', '.bash_login', '.profile'];

/**
 * What a terminal would give, read from the user's start-up files, for when the shell itself gave no answer in time
 * (bash 5.2 manual, 6.2; zsh 5.9 manual, 5.1; fish 4 documentation, "Configuration files").
 *
 * @param shell absolute path of the user's shell
 * @param env what a terminal would start from
 */
export async function environmentFromFiles(shell: string, env: Environment, home: string): Promise<Environment> {
  const isFish = baseOf(shell) === 'fish';
  const texts = await Promise.all((await filesOf(baseOf(shell), env, home)).map(textOf));
  const readings = texts.map((text): ShellReading => (isFish ? readFish(text) : readPosix(text)));
  return environmentOfFiles(env, readings);
}

async function filesOf(shell: string, env: Environment, home: string): Promise<readonly string[]> {
  switch (shell) {
    case 'zsh': {
      const folder = env['ZDOTDIR'] ?? home;
      return ['.zshenv', '.zprofile', '.zshrc', '.zlogin'].map((name) => join(folder, name));
    }
    case 'fish':
      return [join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'fish', 'config.fish')];
    case 'bash': {
      const there = await Promise.all(loginFiles.map((name) => isFile(join(home, name))));
      const login = loginFiles.filter((_, at) => there[at] === true).slice(0, 1);
      return [...login, '.bashrc'].map((name) => join(home, name));
    }
    default:
      return [join(home, '.profile')];
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );

async function textOf(path: string): Promise<string> {
  const facts = await stat(path).catch(() => null);
  if (facts?.isFile() !== true || facts.size > largest) return '';
  return readFile(path, 'utf8').catch(() => '');
}

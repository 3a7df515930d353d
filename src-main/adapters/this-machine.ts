import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment, Platform } from '../core/where';
import type { Runner } from '../ports/runner';
import { loginShell } from './login-shell';
import { registryShell, systemRegistry } from './registry';
import { environmentFromFiles } from './shell-files';

/** The system this program runs on; everything that is neither macOS nor Windows is treated as Linux. */
export function thisPlatform(): Platform {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}

/** The environment of this process. */
export function ownEnvironment(): Environment {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * The environment that a terminal of this user gives a program: asked of the login shell, or on Windows read from the
 * registry. Where that gives no answer in time, it is read from the shell's start-up files, as far as they tell.
 * Never for a hermetic run.
 */
export async function terminalEnvironment(platform: Platform, runner: Runner, home = homedir()): Promise<Environment> {
  const env = ownEnvironment();
  if (platform === 'win32') {
    const asked = await registryShell(systemRegistry(platform, runner, env), env).environment();
    return asked.ok ? asked.value : env;
  }
  const shell = env['SHELL'] ?? '/bin/sh';
  const asked = await loginShell({ runner, shell, env, home }).environment();
  return asked.ok ? asked.value : environmentFromFiles(shell, env, home);
}

/** Where Keymender keeps its journal, receipts and backups: the same folder for the window and the headless command. */
export function dataFolder(platform: Platform, home: string, env: Environment): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Keymender', 'journal');
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Keymender', 'journal');
    case 'linux':
      return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Keymender', 'journal');
  }
}

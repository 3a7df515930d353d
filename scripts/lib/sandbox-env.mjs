import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './developer-cache.mjs';

/** What a program cannot start without, by system. Nothing else of the caller's environment gets in. */
const needed =
  process.platform === 'win32'
    ? ['SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE']
    : ['TZ'];

function systemPath() {
  const node = dirname(process.execPath);
  if (process.platform === 'win32') {
    const root = process.env.SystemRoot ?? 'C:\\Windows';
    return [node, join(root, 'System32'), root, join(root, 'System32', 'WindowsPowerShell', 'v1.0')].join(delimiter);
  }
  const folders = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];
  return [...new Set([node, ...folders])].join(delimiter);
}

/**
 * A throw-away home and an environment built from nothing, so that a test can neither see nor touch the
 * developer's own credentials.
 *
 * @param {Record<string, string>} [extra] variables to add
 * @returns {Promise<{ home: string, env: Record<string, string>, remove: () => Promise<void> }>}
 */
export async function sandboxEnv(extra = {}) {
  const home = await mkdtemp(join(tmpdir(), 'keymender-test-'));
  const at = (...parts) => join(home, ...parts);
  const folders = {
    XDG_CONFIG_HOME: at('.config'),
    XDG_DATA_HOME: at('.local', 'share'),
    XDG_STATE_HOME: at('.local', 'state'),
    XDG_CACHE_HOME: at('.cache'),
    XDG_RUNTIME_DIR: at('run'),
    ...(process.platform === 'win32' && {
      APPDATA: at('AppData', 'Roaming'),
      LOCALAPPDATA: at('AppData', 'Local'),
      TEMP: at('temp'),
      TMP: at('temp'),
    }),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true, mode: 0o700 });
  await mkdir(join(folders.XDG_DATA_HOME, 'keyrings'), { mode: 0o700 });
  const kept = Object.fromEntries(needed.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const env = {
    ...kept,
    ...folders,
    PATH: systemPath(),
    HOME: home,
    USERPROFILE: home,
    LANG: 'C.UTF-8',
    CI: process.env.CI ?? '',
    KEYMENDER_DEV_CACHE: cacheFolder(),
    ...extra,
  };
  // A program that is just ending may still write into the folder while it is being removed.
  return { home, env, remove: () => rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

const desktopSession = fileURLToPath(new URL('./desktop-session.sh', import.meta.url));

/** Puts a command on a private desktop (Linux only): own display, own session bus, unlocked keyring, tray. */
export function onDesktop(command, args) {
  const screen = '-screen 0 1280x900x24';
  return ['dbus-run-session', ['--', 'xvfb-run', '-a', '-s', screen, desktopSession, command, ...args]];
}

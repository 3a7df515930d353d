import { execFile } from 'node:child_process';
import process from 'node:process';

const limitMs = 2_000;

/** Asks the session bus whether somebody keeps a status area (the StatusNotifierItem specification's watcher). */
async function hasWatcher(): Promise<boolean> {
  const bus = ['--session', '--dest', 'org.freedesktop.DBus', '--object-path', '/org/freedesktop/DBus'];
  const ask = ['call', ...bus, '--method', 'org.freedesktop.DBus.NameHasOwner', 'org.kde.StatusNotifierWatcher'];
  return new Promise((resolve) => {
    execFile('gdbus', ask, { timeout: limitMs, encoding: 'utf8' }, (error, said) => {
      resolve(error === null && said.includes('true'));
    });
  });
}

/**
 * Whether a desktop without a watcher may still show an icon: trays of the older X11 kind need no bus, but GNOME
 * has none of them, and Wayland does not know them.
 *
 * @param env the process's environment
 */
export function mayHaveOldTray(env: Readonly<Record<string, string | undefined>>): boolean {
  const gnome = (env['XDG_CURRENT_DESKTOP'] ?? '').toUpperCase().split(':').includes('GNOME');
  const wayland = (env['WAYLAND_DISPLAY'] ?? '') !== '' || env['XDG_SESSION_TYPE'] === 'wayland';
  return !gnome && !wayland;
}

/** Whether an icon would be seen. macOS and Windows always have a place for it. */
export async function hasStatusArea(): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  return mayHaveOldTray(process.env) || (await hasWatcher());
}

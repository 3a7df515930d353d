import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { app } from 'electron';
import { autostartEntry } from './autostart-entry';

const fileName = 'keymender.desktop';

async function writeEntry(on: boolean): Promise<void> {
  const config = process.env['XDG_CONFIG_HOME'];
  const path = join(config !== undefined && config !== '' ? config : join(homedir(), '.config'), 'autostart', fileName);
  if (!on) {
    await rm(path, { force: true });
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  // An AppImage runs from a place that is gone after a restart; the variable names the file itself.
  await writeFile(path, autostartEntry(process.env['APPIMAGE'] ?? process.execPath));
}

/**
 * Starts the app with the user's session, or no longer.
 *
 * @throws what the file system says, on Linux
 */
export async function startAtLogin(on: boolean): Promise<void> {
  if (process.platform === 'linux') await writeEntry(on);
  else app.setLoginItemSettings({ openAtLogin: on, args: ['--hidden'] });
}

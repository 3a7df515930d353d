import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { app } from 'electron';

/** Switches of Chromium that hand the windows to whoever asks. The fuses close Node's inspector, not these. */
const switches = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-socket-name'] as const;

/** A home with this file in it was made to be thrown away: the test of the installed package makes one. */
const marker = '.keymender-throw-away-home';

/**
 * Whether the app was asked to let itself be debugged and must not. An installed app shows its windows to no other
 * program; only the test of the package may look, by a variable and in a home that is marked as nobody's.
 */
export function isDebuggingRefused(): boolean {
  if (!app.isPackaged || !switches.some((name) => app.commandLine.hasSwitch(name))) return false;
  return process.env['KEYMENDER_TEST'] !== '1' || !existsSync(join(homedir(), marker));
}

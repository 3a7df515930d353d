import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';

const exec = promisify(execFile);
const limitMs = 10_000;
const screens = join(dirname(dirname(dirname(__dirname))), 'artifacts', 'screens');

/** The tray of the test desktop sits at the top left and is 24 px high; the first icon docks at its start. */
const firstIcon = { x: 12, y: 12 };
/** Without an icon the tray is a sliver of 3 px. */
const emptyTrayWidth = 10;

async function x(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await exec(command, args, { timeout: limitMs });
  return stdout;
}

async function trayWidth(): Promise<number> {
  const said = await x('xdotool', 'search', '--onlyvisible', '--class', 'trayer', 'getwindowgeometry', '--shell');
  return Number(/^WIDTH=(\d+)$/m.exec(said)?.[1] ?? 0);
}

/** Waits until an icon has docked in the tray. A search fails where a window goes away while it is looked at (BadWindow). */
export async function trayIconDocked(): Promise<void> {
  const until = Date.now() + limitMs;
  let failure: unknown;
  const width = () => trayWidth().catch((error: unknown) => ((failure = error), 0));
  while ((await width()) <= emptyTrayWidth) {
    if (Date.now() > until) throw new Error('No icon docked in the tray within 10 s.', { cause: failure });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A real click on the tray icon, as a user would: 1 the left button, 3 the right one. */
export async function clickTray(button: 1 | 3 = 1): Promise<void> {
  await trayIconDocked();
  await x('xdotool', 'mousemove', String(firstIcon.x), String(firstIcon.y), 'click', String(button));
}

/** A real key press to whatever has the focus, by its X name: `Escape`, `Return`, `ctrl+a`. */
export async function pressKey(name: string): Promise<void> {
  await x('xdotool', 'key', name);
}

async function screenFile(name: string): Promise<string> {
  await mkdir(screens, { recursive: true });
  return join(screens, `${name}.png`);
}

/** The whole screen of the test desktop, kept as artifacts/screens/NAME.png. */
export async function screenshotScreen(name: string): Promise<void> {
  await x('import', '-silent', '-window', 'root', await screenFile(name));
}

/** The window's own content, kept as artifacts/screens/NAME.png. */
export async function shot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: await screenFile(name), animations: 'disabled' });
}

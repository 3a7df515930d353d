import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { clickTray, pressKey, screenshotScreen, trayIconDocked } from './harness/desktop';
import { test } from './harness/fixtures';
import type { LaunchedApp } from './harness/launch-app';

const exec = promisify(execFile);

/** What the system knows of the app's windows. */
function windows(app: LaunchedApp) {
  return app.electron.evaluate(({ BrowserWindow, screen }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      visible: window.isVisible(),
      bounds: window.getBounds(),
      workArea: screen.getDisplayMatching(window.getBounds()).workArea,
    })),
  );
}

const visible = async (app: LaunchedApp) => (await windows(app)).map((window) => window.visible);

/** Starts the app a second time in the same home, as a click on its launcher does; gives its exit code. */
async function startAgain(app: LaunchedApp, env: Record<string, string>, ...args: string[]): Promise<number> {
  const [executable, ...given] = app.electron.process().spawnargs;
  const own = given.filter((arg) => !arg.startsWith('--inspect') && !arg.startsWith('--remote-debugging'));
  const ended = await exec(executable ?? '', [...own, ...args], { env, timeout: 20_000 }).catch(
    (error: { code: number }) => error,
  );
  return 'code' in ended ? ended.code : 0;
}

test('a click on the icon opens the window beside it, Escape closes it', async ({ launch }) => {
  const app = await launch();
  await trayIconDocked();
  expect(await windows(app)).toEqual([]);

  await clickTray();
  await app.window();
  await expect.poll(() => visible(app)).toEqual([true]);
  await screenshotScreen('tray-and-window');
  const [opened] = await windows(app);
  expect(opened?.bounds).toMatchObject({ width: 400, height: 640 });
  const { bounds, workArea } = opened ?? { bounds: { x: 0, y: 0 }, workArea: { x: 0, y: 0 } };
  expect(bounds.x - workArea.x).toBeLessThan(60);
  expect(bounds.y - workArea.y).toBeLessThan(60);

  await pressKey('Escape');
  await expect.poll(() => visible(app)).toEqual([false]);
});

test('a click on the icon of an open window closes it, and the next one opens it again', async ({ launch }) => {
  const app = await launch();
  for (const seen of [true, false, true]) {
    await clickTray();
    await expect.poll(() => visible(app)).toEqual([seen]);
    // Longer than a double click takes.
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
});

test('two clicks within 50 ms are one', async ({ launch }) => {
  const app = await launch();
  await trayIconDocked();
  await exec('xdotool', ['mousemove', '12', '12', 'click', '--repeat', '2', '--delay', '40', '1']);
  await app.window();
  await expect.poll(() => visible(app)).toEqual([true]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await visible(app)).toEqual([true]);
});

test('the window goes when it loses the focus', async ({ launch }) => {
  const app = await launch();
  await clickTray();
  await expect.poll(() => visible(app)).toEqual([true]);
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur());
  await expect.poll(() => visible(app)).toEqual([false]);
});

test('a second start opens the window of the first and ends', async ({ launch, home }) => {
  const app = await launch();
  await trayIconDocked();
  expect(await startAgain(app, home.env())).toBe(0);
  await expect.poll(() => visible(app)).toEqual([true]);
});

test('a link opens the window at its screen and does nothing else', async ({ launch, home }) => {
  const app = await launch();
  await trayIconDocked();
  expect(await startAgain(app, home.env(), 'keymender://history')).toBe(0);
  const page = await app.window();
  await page.getByRole('button', { name: 'Show me my sign-in' }).click();
  expect(await startAgain(app, home.env(), 'keymender://settings')).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  expect(await startAgain(app, home.env(), 'keymender://fix/expired_or_revoked_oauth')).toBe(0);
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeVisible();
});

test('a start at login shows no window, and neither does a second one', async ({ launch, home }) => {
  const app = await launch({ args: ['--hidden'] });
  await trayIconDocked();
  expect(await startAgain(app, home.env(), '--hidden')).toBe(0);
  expect(await windows(app)).toEqual([]);
});

test('the menu says the state and offers what can be done', async ({ launch }) => {
  const app = await launch();
  await trayIconDocked();
  // A menu that is open is set anew by the first look at the machine, which closes it.
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await clickTray(3);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await screenshotScreen('tray-menu');
  expect(await windows(app)).toEqual([]);
  // The last entry is Quit: reached by the keyboard, because a menu's place is the panel's affair.
  const child = app.electron.process();
  await pressKey('Up');
  await pressKey('Return');
  await expect.poll(() => child.exitCode).toBe(0);
});

test('a theme that changes while the window is open is followed', async ({ launch }) => {
  const app = await launch();
  await clickTray();
  const page = await app.window();
  // Playwright holds the theme still unless told not to.
  await page.emulateMedia({ colorScheme: null });
  for (const theme of ['dark', 'light'] as const) {
    await app.electron.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    await expect
      .poll(() => page.evaluate((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, theme))
      .toBe(true);
  }
  expect(await visible(app)).toEqual([true]);
});

test('a page that breaks is opened again', async ({ launch }) => {
  const app = await launch();
  await clickTray();
  await app.window();
  await expect.poll(() => visible(app)).toEqual([true]);
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(() => visible(app)).toEqual([true]);
  await expect
    .poll(() => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed()))
    .toBe(false);
});

test('a desktop that shows no icons gets an ordinary window at the start', async ({ launch }) => {
  const app = await launch({ env: { XDG_CURRENT_DESKTOP: 'GNOME' } });
  await app.window();
  await expect.poll(() => visible(app)).toEqual([true]);
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur());
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await visible(app)).toEqual([true]);
});

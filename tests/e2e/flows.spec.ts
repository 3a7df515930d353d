import { access, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { NotingBrowser } from './browser';
import { DemoWindow, demoTrouble } from './demo-window';
import { clickTray } from './harness/desktop';
import { test } from './harness/fixtures';
import type { Home } from './harness/a-home';
import type { LaunchOptions, LaunchedApp } from './harness/launch-app';

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

test.describe('in the demo', () => {
  test('it says that it is one, shows the planted trouble, and leaves nothing behind', async ({ launch, home }) => {
    const demo = await DemoWindow.open(launch, home);
    await demo.welcome();
    await expect(demo.page.getByText('Demo', { exact: true })).toBeVisible();
    await expect(demo.page.getByRole('heading', { level: 1 })).toHaveText(demoTrouble);
    expect(await isThere(demo.folder)).toBe(true);
    await demo.app.close();
    expect(await isThere(demo.folder)).toBe(false);
  });

  test('a rejected key is replaced after a preview, and Undo brings every byte back', async ({ launch, home }) => {
    const demo = await DemoWindow.open(launch, home);
    const fresh = (await demo.read('New key for trying out.txt')).trim();
    const before = await demo.read('.claude', 'settings.json');
    await demo.welcome();
    await demo.button('I have a new key').click();
    await demo.page.getByLabel('The new key').fill(fresh);
    await demo.button('Show the changes').click();
    await expect(demo.button(/^Make th/)).toBeVisible();
    expect(await demo.read('.claude', 'settings.json')).toBe(before);
    expect(await demo.page.locator('body').innerText()).not.toContain(fresh.slice(13, -4));

    await demo.button(/^Make th/).click();
    await expect(demo.page.getByRole('heading', { name: 'Done and checked' }).first()).toBeVisible();
    expect(await demo.read('.claude', 'settings.json')).toContain(fresh);

    await demo.button(/^Undo/).click();
    await expect(demo.page.getByRole('heading', { name: 'Undone' }).first()).toBeVisible();
    expect(await demo.read('.claude', 'settings.json')).toBe(before);
  });

  test('logging out ends the login and says what goes on being used', async ({ launch, home }) => {
    const demo = await DemoWindow.open(launch, home);
    await demo.welcome();
    await demo.menu('Log out');
    await demo.button('Show what goes').click();
    const login = join(demo.folder, 'home', '.claude', '.credentials.json');
    await expect(demo.button('Log out now')).toBeVisible();
    expect(await isThere(login)).toBe(true);
    await demo.button('Log out now').click();
    await expect(demo.page.getByRole('heading', { name: 'Done and checked' }).first()).toBeVisible();
    expect(await isThere(login)).toBe(false);
    expect(JSON.parse(await demo.read('.claude.json'))).not.toHaveProperty('oauthAccount');
    expect(await demo.read('.claude', 'settings.json')).toContain('ANTHROPIC_API_KEY');
  });

  test('logging in with a code: what stands before the login is said first', async ({ launch, home }) => {
    const demo = await DemoWindow.open(launch, home);
    const before = await demo.read('.claude', '.credentials.json');
    await demo.welcome();
    await demo.menu('Log in');
    await expect(demo.page.getByRole('heading', { level: 1 })).toHaveText('A login alone will not help');
    await demo.button('Log in anyway').click();
    await demo.button('Open the login page').click();
    await expect.poll(() => demo.browser.opened()).toHaveLength(1);
    const [page] = await demo.browser.opened();
    const code = /<code>(.*)<\/code>/.exec(await (await fetch(page ?? '')).text())?.[1] ?? '';
    await demo.page.getByLabel('Code from the page').fill(code);
    await demo.button('Use this code').click();
    await expect(demo.page.getByText('maria@example.com').last()).toBeVisible();
    expect(await demo.read('.claude', '.credentials.json')).not.toBe(before);
  });
});

test.describe('with a Claude Code of its own', () => {
  const standIn = join(__dirname, '..', 'kit', 'stand-in-claude', 'claude.mjs');

  type Launch = (options: Omit<LaunchOptions, 'home'>) => Promise<LaunchedApp>;

  /** The app on a throw-away home in which the stand-in is installed; opened at the login screen. */
  async function atTheLogin(launch: Launch, home: Home, scenario = '') {
    const browser = await NotingBrowser.in(home);
    await home.file('.local/bin/.keep', '');
    await symlink(standIn, home.at('.local', 'bin', 'claude'));
    const path = `${home.at('.local', 'bin')}:${browser.path}`;
    const app = await launch({
      env: { PATH: path, STAND_IN: scenario },
    });
    await clickTray();
    const page = await app.window();
    await page.getByRole('button', { name: 'Show me my sign-in' }).click();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Log in' }).click();
    await page.getByRole('button', { name: 'Open the login page' }).click();
    return { app, page, browser };
  }

  test('a login through the browser goes to its end, and the window waits for it', async ({ launch, home }) => {
    const { app, page, browser } = await atTheLogin(launch, home);
    await expect(page.getByRole('heading', { name: 'Go on in your browser' })).toBeVisible();
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur());
    await expect.poll(() => browser.opened()).toHaveLength(1);
    const asked = new URL((await browser.opened())[0] ?? '');
    expect(asked.host).toBe('claude.com');
    const back = new URL(asked.searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('code', 'test-code');
    back.searchParams.set('state', asked.searchParams.get('state') ?? '');
    await fetch(back, { redirect: 'manual' });
    await expect(page.getByText('ada@example.org').last()).toBeVisible();
    expect(await readFile(home.at('.claude', '.credentials.json'), 'utf8')).toContain('sk-ant-oat01-TEST');
    expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(
      true,
    );
    expect(app.output()).not.toContain('sk-ant-oat01');
  });

  test('a page on an unknown host is never opened', async ({ launch, home }) => {
    const { page, browser } = await atTheLogin(launch, home, 'hostile-browser');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Opening your browser', { timeout: 15_000 });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    for (const opened of await browser.opened())
      expect(new URL(opened).host).toMatch(/^(claude\.ai|platform\.claude\.com)$/);
  });
});

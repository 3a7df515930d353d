import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { NotingBrowser } from './browser';
import type { Home } from './harness/a-home';
import { clickTray } from './harness/desktop';
import type { LaunchOptions, LaunchedApp } from './harness/launch-app';

/** What the first screen of the demo says. */
export const demoTrouble = 'Claude Code is using an old key';

type Launch = (options?: Omit<LaunchOptions, 'home'>) => Promise<LaunchedApp>;

/** The app on its invented home, with the window open past the welcome, and a browser that opens nothing. */
export class DemoWindow {
  readonly app: LaunchedApp;
  readonly page: Page;
  readonly browser: NotingBrowser;
  /** Where the demo keeps everything it made. */
  readonly folder: string;

  private constructor(app: LaunchedApp, page: Page, browser: NotingBrowser, folder: string) {
    this.app = app;
    this.page = page;
    this.browser = browser;
    this.folder = folder;
  }

  static async open(launch: Launch, home: Home): Promise<DemoWindow> {
    const browser = await NotingBrowser.in(home);
    const temporary = home.at('tmp');
    await mkdir(temporary);
    const env = { TMPDIR: temporary, PATH: browser.path, KEYMENDER_KEEP_OPEN: '1' };
    const app = await launch({ args: ['--demo'], env });
    await clickTray();
    const page = await app.window();
    const made = (await readdir(temporary)).find((name) => name.startsWith('keymender-demo-'));
    return new DemoWindow(app, page, browser, join(temporary, made ?? ''));
  }

  /** A file of the invented home. */
  read(...parts: string[]): Promise<string> {
    return readFile(join(this.folder, 'home', ...parts), 'utf8');
  }

  async welcome(): Promise<void> {
    await this.button('Show me my sign-in').click();
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  async menu(entry: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }
}

import { expect, type Page } from '@playwright/test';
import { clickTray } from './desktop';
import type { LaunchedApp } from './launch-app';

/** The one page that there is. */
export const own = 'app://keymender/index.html';

/** Opens the window as a person does, by the tray. */
export async function openWindow(app: LaunchedApp): Promise<Page> {
  await clickTray();
  const page = await app.window();
  await expect.poll(() => page.url().split('?')[0]).toBe(own);
  return page;
}

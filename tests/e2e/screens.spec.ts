import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DemoWindow, demoTrouble } from './demo-window';
import { shot } from './harness/desktop';
import { test } from './harness/fixtures';

const readmePicture = join(__dirname, '..', '..', 'docs', 'window.png');

/** Every entry of the menu, by the name of its picture, and the heading or control that shows it has come up. */
const fromMenu = [
  ['why', 'Where it comes from'],
  ['copies', 'All copies of keys'],
  ['history', 'History and undo'],
  ['network', 'Check the network'],
  ['login', 'Log in'],
  ['logout', 'Log out'],
  ['settings', 'Settings'],
  ['about', 'About and help'],
] as const;

test('a picture of every screen, in the real window', async ({ launch, home }) => {
  const demo = await DemoWindow.open(launch, home);
  const { page } = demo;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  await expect(demo.button('Show me my sign-in')).toBeVisible();
  await shot(page, 'welcome');
  await demo.welcome();
  const home1 = page.getByRole('heading', { level: 1, name: demoTrouble });
  await expect(home1).toBeVisible();
  await shot(page, 'home');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot(page, 'home-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  const back = async () => {
    for (let times = 0; times < 3 && !(await home1.isVisible()); times += 1) await page.keyboard.press('Escape');
    await expect(home1).toBeVisible();
  };
  for (const [name, entry] of fromMenu) {
    await demo.menu(entry);
    await expect(home1).toBeHidden();
    await page.waitForTimeout(300);
    await shot(page, name);
    await back();
  }

  await demo.button('Paste the error').click();
  await page.getByRole('textbox').fill('API Error: 403 The security token included in the request is invalid.');
  await shot(page, 'explain');
  await back();

  await demo.button('I have a new key').click();
  await shot(page, 'rotate');
  await page.getByLabel('The new key').fill((await demo.read('New key for trying out.txt')).trim());
  await demo.button('Show the changes').click();
  await expect(demo.button(/^Make th/)).toBeVisible();
  await shot(page, 'fix-preview');
  await demo.button(/^Make th/).click();
  await expect(page.getByRole('heading', { name: 'Done and checked' }).first()).toBeVisible();
  await shot(page, 'fix-done');
  expect(errors).toEqual([]);
});

const updateDocs = process.env.KEYMENDER_UPDATE_DOCS === '1' ? test : null;

updateDocs?.('the picture of the README', async ({ launch, home }) => {
  const demo = await DemoWindow.open(launch, home);
  await demo.welcome();
  await expect(demo.page.getByRole('heading', { level: 1 })).toHaveText(demoTrouble);
  await demo.page.waitForTimeout(500);
  await demo.page.screenshot({ path: readmePicture, animations: 'disabled' });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { clickTray, screenshotScreen, trayIconDocked } from '../e2e/harness/desktop';
import { buildPackage, install, installedFuses, installedVersion, purge, systemFiles } from './debian';
import { InstalledApp } from './installed-app';
import { sessionGenerator, ThrowAwayUser } from './throw-away-user';

// One computer: each step goes on where the last one stopped.
test.describe.configure({ mode: 'serial' });

const older = '0.0.9';
const newer = '0.1.0';
const oldKey = `sk-ant-api03-TEST${'old'.repeat(20)}x7Qa`;
const newKey = `sk-ant-api03-TEST${'new'.repeat(20)}p2Wd`;
const settingsFile = '.claude/settings.json';
const planted = `{\n  "model": "opus",\n\n  "env": { "ANTHROPIC_API_KEY": "${oldKey}" }\n}\n`;
const autostartEntry = '.config/autostart/keymender.desktop';
const preferences = '.config/Keymender/preferences.json';

let user: ThrowAwayUser;
let packages: { older: string; newer: string };
let before: ReadonlySet<string>;
let running: InstalledApp | null = null;

async function start(): Promise<Page> {
  running = await InstalledApp.start(user);
  await trayIconDocked();
  await clickTray();
  return running.window();
}

async function quit(): Promise<void> {
  await running?.close();
  running = null;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function menu(page: Page, entry: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  expect(await installedVersion(), 'an installed Keymender would be removed by this test').toBeNull();
  packages = { older: await buildPackage(older), newer: await buildPackage(newer) };
  before = await systemFiles();
  user = await ThrowAwayUser.make();
  await user.file('.keymender-throw-away-home', '');
  await user.file(settingsFile, planted);
  // Nothing of this test goes online.
  await user.file(
    preferences,
    JSON.stringify({ goOnline: false, welcomed: true, checkEveryMinutes: 45, ofALaterVersion: 1 }),
  );
});

test.afterEach(quit);

test.afterAll(async () => {
  test.setTimeout(120_000);
  await quit();
  if ((await installedVersion()) !== null) await purge();
  await user?.remove();
});

test('an older version is installed, and an ordinary user starts it with the sandbox on', async () => {
  await install(packages.older);
  expect(await installedVersion()).toBe(older);
  const page = await start();
  await expect(page.getByText('sk-ant-api03-…x7Qa').first()).toBeVisible();
  await screenshotScreen('installed-older');
  const processes = (await running?.processes(user)) ?? [];
  expect(processes.flatMap((one) => one.arguments)).not.toContain('--no-sandbox');
  // 2: a filter of system calls. Without a sandbox it would be 0.
  expect(processes.filter(({ kind }) => kind === 'renderer').map(({ seccomp }) => seccomp)).toEqual([2]);
});

test('a key is replaced in the window', async () => {
  const page = await start();
  await menu(page, /copies/i);
  await button(page, /Replace/)
    .first()
    .click();
  await page.getByLabel('The new key').fill(newKey);
  await button(page, 'Show the changes').click();
  expect(await user.read(settingsFile)).toBe(planted);
  await button(page, /^Make th/).click();
  await expect(page.getByRole('heading', { name: /^Done/ }).first()).toBeVisible();
  expect(await user.read(settingsFile)).toBe(planted.replace(oldKey, newKey));
  expect(running?.output()).not.toContain(newKey);
});

test('an upgrade keeps the settings and the journal, and Undo brings back every byte', async () => {
  await install(packages.newer);
  expect(await installedVersion()).toBe(newer);
  const page = await start();
  expect(JSON.parse(await user.read(preferences))).toMatchObject({ goOnline: false, checkEveryMinutes: 45 });
  await menu(page, 'Settings');
  await expect(page.getByLabel('Check every')).toHaveValue('45');
  await page.getByRole('button', { name: 'See or delete the copies' }).click();
  await button(page, /^Undo/).first().click();
  await expect.poll(() => user.read(settingsFile)).toBe(planted);
  await screenshotScreen('installed-undone');
});

test('the headless command of the installed app names the key and where it is', async () => {
  const ask = () => user.run('keymender', '--headless', 'status', '--json', '--home', user.home);
  const status = await ask();
  // The end of the process raced with the end of its thread once: one abort in twenty.
  for (let again = 0; again < 9; again += 1) expect((await ask()).code).toBe(1);
  expect(status.code).toBe(1);
  const said = JSON.parse(status.stdout) as { schema: number; findings: { masked: string; source: string }[] };
  expect(said.schema).toBe(1);
  expect(said.findings.map(({ masked }) => masked)).toContain('sk-ant-api03-…x7Qa');
  expect(status.stdout + status.stderr).not.toContain(oldKey);
});

test('a debugging port is refused to everybody but this test', async () => {
  const { code, stderr } = await user.run('keymender', '--remote-debugging-port=0');
  expect(stderr).toContain('does not let other programs look into its window');
  expect(stderr).not.toContain('DevTools listening');
  expect(code).toBe(2);
});

test('the switches in the installed program are those of the configuration', async () => {
  const { electronFuses } = parse(readFileSync(join(__dirname, '..', '..', 'electron-builder.yml'), 'utf8')) as {
    electronFuses: Record<string, boolean>;
  };
  const fuses = await installedFuses();
  // A runtime that is older than a switch does not name it.
  const wanted = Object.entries(electronFuses).map(
    ([name, on]) => `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${on ? 'Enabled' : 'Disabled'}`,
  );
  expect(fuses.length).toBeGreaterThanOrEqual(7);
  expect(fuses.filter((line) => !wanted.includes(line))).toEqual([]);
});

test('it is started with the session when that was asked for', async () => {
  test.skip(!existsSync(sessionGenerator), 'systemd, which reads the entry here, is not installed; CI has it');
  const page = await start();
  await menu(page, 'Settings');
  expect(await user.startedWithSession()).not.toContain('keymender');
  await page.getByLabel('Start when I sign in to this computer').check();
  await expect.poll(() => user.startedWithSession()).toContain('keymender');
});

test("a purge leaves nothing but the user's own files", async () => {
  await purge();
  expect(await installedVersion()).toBeNull();
  const after = await systemFiles();
  expect([...after].filter((path) => !before.has(path) && !path.startsWith('/var/lib/systemd/'))).toEqual([]);
  expect(await user.read(settingsFile)).toBe(planted);
  expect(JSON.parse(await user.read(preferences))).toMatchObject({ checkEveryMinutes: 45 });
  // The entry is in the user's home, where a package has no business; without the program it does nothing.
  if (!existsSync(sessionGenerator)) return;
  expect(await user.read(autostartEntry)).toContain('TryExec=');
  expect(await user.startedWithSession()).not.toContain('keymender');
});

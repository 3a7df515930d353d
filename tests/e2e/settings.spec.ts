import { access, readFile, readdir } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { clickTray } from './harness/desktop';
import { test } from './harness/fixtures';
import type { Home } from './harness/a-home';
import type { LaunchedApp } from './harness/launch-app';

interface Loose {
  call(name: string, input: object): Promise<{ ok: boolean; value: Record<string, unknown> }>;
}

const call = (page: Page, name: string, input: object) =>
  page.evaluate(([what, given]) => (globalThis as unknown as { keymender: Loose }).keymender.call(what, given), [
    name,
    input,
  ] as const);

async function open(app: LaunchedApp): Promise<Page> {
  await clickTray();
  return app.window();
}

const kept = (home: Home) => readdir(home.at('.config', 'Keymender'));

test('settings are kept from one start to the next', async ({ launch }) => {
  const first = await launch();
  const changed = await call(await open(first), 'settings.set', { checkEveryMinutes: 60, welcomed: true });
  expect(changed).toMatchObject({ ok: true, value: { checkEveryMinutes: 60, welcomed: true, notifications: true } });
  await first.close();
  const second = await launch();
  expect(await call(await open(second), 'settings.get', {})).toEqual(changed);
});

test.describe('preferences that cannot be understood are put aside, and the usual ones hold', () => {
  for (const [what, content] of [
    ['not JSON', '{"checkEveryMinutes": 6'],
    ['a value out of range', '{"checkEveryMinutes": 0}'],
    ['binary', Buffer.from([0, 255, 254, 1])],
    ['empty', ''],
  ] as const) {
    test(what, async ({ launch, home }) => {
      await home.file('.config/Keymender/preferences.json', content);
      const app = await launch();
      expect(await call(await open(app), 'settings.get', {})).toMatchObject({
        ok: true,
        value: { checkEveryMinutes: 30 },
      });
      const aside = (await kept(home)).filter((name) => name.startsWith('preferences.broken-'));
      expect(aside).toHaveLength(1);
      const put = await readFile(home.at('.config', 'Keymender', aside[0] ?? ''));
      expect(put.equals(Buffer.from(content))).toBe(true);
    });
  }
});

test('starting at login writes the desktop’s own entry, and takes it away again', async ({ launch, home }) => {
  const page = await open(await launch());
  const entry = home.at('.config', 'autostart', 'keymender.desktop');
  expect(await call(page, 'settings.set', { startAtLogin: true })).toMatchObject({ ok: true });
  expect(await readFile(entry, 'utf8')).toMatch(/^Exec=".+" --hidden$/m);
  expect(await call(page, 'settings.set', { startAtLogin: false })).toMatchObject({ ok: true });
  await expect(access(entry)).rejects.toThrow('ENOENT');
});

test('a setting that cannot be kept is a fault, not a crash', async ({ launch, home }) => {
  await home.file('.config/autostart', 'a file where a folder should be');
  const page = await open(await launch());
  expect(await call(page, 'settings.set', { startAtLogin: true })).toMatchObject({
    ok: false,
    error: { code: 'not-saved' },
  });
  expect(await call(page, 'settings.get', {})).toMatchObject({ value: { startAtLogin: false } });
});

test('everything is set back to how the app came, and starting at login with it', async ({ launch, home }) => {
  const page = await open(await launch());
  const entry = home.at('.config', 'autostart', 'keymender.desktop');
  await call(page, 'settings.set', { startAtLogin: true, goOnline: false, checkEveryMinutes: 60, welcomed: true });
  await access(entry);
  expect(await call(page, 'settings.reset', {})).toMatchObject({
    ok: true,
    value: { startAtLogin: false, goOnline: true, checkEveryMinutes: 30, deepFolders: [], welcomed: true },
  });
  await expect(access(entry)).rejects.toThrow('ENOENT');
});

test('the report is saved where the dialog says, without a key and without the name of the home', async ({
  launch,
  home,
}) => {
  const key = `sk-ant-api03-${'TEST'.repeat(20)}-QaAA`;
  await home.file('.bashrc', `export ANTHROPIC_API_KEY=${key}\n`);
  const app = await launch();
  const page = await open(app);
  const path = home.at('the report.txt');
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  expect(await call(page, 'report.save', {})).toMatchObject({ ok: true, value: { name: 'the report.txt' } });
  const text = await readFile(path, 'utf8');
  expect(text).toContain('Keymender report');
  expect(text).toContain('Settings:');
  expect(text).not.toContain('TESTTEST');
  expect(text).not.toContain(home.path);
  await app.electron.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    home.at('no folder', 'x.txt'),
  );
  expect(await call(page, 'report.save', {})).toMatchObject({ ok: false, error: { code: 'not-written' } });
});

import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type CDPSession } from '@playwright/test';
import { Canaries } from '../proof/kit/canaries';
import { figure, grouped } from '../proof/kit/figures';
import { planted } from '../unit/sources/planted-places';
import { NotingBrowser } from './browser';
import { clickTray } from './harness/desktop';
import { test } from './harness/fixtures';
import type { LaunchedApp } from './harness/launch-app';

/** Unmistakable, of the right shape, and accepted by nobody. */
const old = `sk-ant-api03-TESTcanary${'O1d'.repeat(27)}7AA`;
const fresh = `sk-ant-api03-TESTcanary${'N3w'.repeat(27)}7AA`;
/** What may be seen of them is the prefix and the last four characters; this is what may not. */
const hidden = ['TESTcanaryO1d', 'TESTcanaryN3w'];

/** Every file below a folder that holds one of the texts, as it is written there. */
async function filesWith(folder: string, texts: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (texts.some((text) => bytes.includes(text))) found.push(path);
  }
  return found;
}

/** Everything that the page's JavaScript still holds, after what nobody holds was collected. */
async function heap(cdp: CDPSession): Promise<string> {
  const parts: string[] = [];
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return parts.join('');
}

test('a secret is found where it was and where it was put, and nowhere else', async ({ launch, home }) => {
  const browser = await NotingBrowser.in(home);
  await mkdir(home.at('tmp'));
  await home.file('.claude/settings.json', JSON.stringify({ env: { ANTHROPIC_API_KEY: old } }, null, 2));
  await home.file('.bash_history', `export ANTHROPIC_API_KEY=${old}\n`);
  // Nothing goes online; everything else is as for a user: the keychain holds the key of the backups.
  await home.file('.config/Keymender/preferences.json', JSON.stringify({ goOnline: false, welcomed: true }));
  const app = await launch({
    env: { KEYMENDER_TEST: '0', TMPDIR: home.at('tmp'), PATH: browser.path, KEYMENDER_KEEP_OPEN: '1' },
  });
  await clickTray();
  const page = await app.window();
  const lines: string[] = [];
  page.on('console', (line) => lines.push(line.text()));

  const menu = async (entry: string) => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  await menu('All copies of keys');
  await expect(page.getByText('settings.json').first()).toBeVisible();
  const seen = [await page.content()];
  await page.getByRole('button', { name: 'Replace everywhere' }).first().click();
  await page.getByLabel('The new key').fill(fresh);
  await page.getByRole('button', { name: 'Show the changes' }).click();
  await expect(page.getByRole('button', { name: /^Make th/ })).toBeVisible();
  seen.push(await page.content());
  await page.getByRole('button', { name: /^Make th/ }).click();
  await expect(page.getByRole('button', { name: 'Back to the start' })).toBeVisible();
  seen.push(await page.content());
  expect(await readFile(home.at('.claude', 'settings.json'), 'utf8')).toContain(fresh);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await menu('About and help');
  await page.getByRole('button', { name: /Copy a report/ }).click();
  await expect.poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText())).not.toBe('');
  seen.push(await app.electron.evaluate(({ clipboard }) => clipboard.readText()));
  seen.push(await heap(await page.context().newCDPSession(page)));
  await app.close();
  seen.push(app.output(), ...lines);

  for (const text of seen) for (const secret of hidden) expect(text.includes(secret)).toBe(false);
  // The backup of settings.json is there, and closed: its key lies in the keychain.
  const own = home.at('.config', 'Keymender');
  expect((await readdir(own)).length).toBeGreaterThan(0);
  expect(await filesWith(own, hidden)).toEqual([]);
  expect(await filesWith(home.at('tmp'), hidden)).toEqual([]);
  expect(await filesWith(home.path, [hidden[1] ?? ''])).toEqual([home.at('.claude', 'settings.json')]);
});

/** Notes everything that crosses between the window and the main process, both ways, as JSON. */
function recordMessages(app: LaunchedApp): Promise<boolean> {
  return app.electron.evaluate(({ BrowserWindow, ipcMain }) => {
    type Listener = (event: unknown, input: unknown) => Promise<unknown>;
    const crossed: string[] = [];
    (globalThis as unknown as { crossed: string[] }).crossed = crossed;
    // Electron has no name for these; without them nothing would be recorded, and the test says so.
    const { _invokeHandlers: listeners } = ipcMain as unknown as { _invokeHandlers?: Map<string, Listener> };
    for (const [name, listener] of listeners ?? []) {
      listeners?.set(name, async (event, input) => {
        const answer = await listener(event, input);
        crossed.push(`${name} ${JSON.stringify(answer)}`);
        return answer;
      });
    }
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (listeners === undefined || contents === undefined) return false;
    const send = contents.send.bind(contents);
    contents.send = (channel: string, ...args: unknown[]) => {
      crossed.push(`${channel} ${JSON.stringify(args)}`);
      send(channel, ...args);
    };
    return true;
  });
}

test('with a secret in every place, no screen, message, memory or file of Keymender holds one', async ({
  launch,
  home,
}) => {
  test.setTimeout(120_000);
  const canaries = new Canaries();
  const browser = await NotingBrowser.in(home);
  await mkdir(home.at('tmp'));
  let places = 0;
  for (const { path, text, value, on } of planted) {
    if ((on !== undefined && on !== 'linux') || path.startsWith('$SYS')) continue;
    const secret = value === undefined ? canaries.key(places) : canaries.other(value, places);
    const inHome = (words: string) =>
      words.replaceAll('$HOME/', `${home.path}/`).replaceAll('$PROJ', home.at('project'));
    const name = path.replace(/^(?:~|\$HOME)\//, '').replace('$PROJ', 'project');
    await home.file(name, inHome(text).replace(/(?<![A-Z_])KEY/g, secret));
    places += 1;
  }
  const pasted = canaries.key(9_002);
  await home.file('.config/Keymender/preferences.json', JSON.stringify({ goOnline: false, welcomed: true }));
  const app = await launch({
    env: { KEYMENDER_TEST: '0', TMPDIR: home.at('tmp'), PATH: browser.path, KEYMENDER_KEEP_OPEN: '1' },
  });
  await clickTray();
  const page = await app.window();
  const seen = new Map<string, string>();
  const lines: string[] = [];
  page.on('console', (line) => lines.push(line.text()));
  expect(await recordMessages(app)).toBe(true);
  /** What can be seen, what a screen reader hears, and what stands in the document. */
  const look = async (screen: string) => {
    await page.waitForTimeout(300);
    seen.set(
      screen,
      `${await page.locator('body').innerText()}${await page.locator('body').ariaSnapshot()}${await page.content()}`,
    );
  };
  await look('home');
  for (const entry of [
    'All copies of keys',
    'Where it comes from',
    'History and undo',
    'Accounts',
    'Settings',
    'About and help',
  ]) {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: entry }).click();
    await look(entry);
    if (entry !== 'About and help') await page.getByRole('button', { name: 'Back', exact: true }).click();
  }
  await page.getByRole('button', { name: /Copy a report/ }).click();
  await expect.poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText())).not.toBe('');
  seen.set('clipboard', await app.electron.evaluate(({ clipboard }) => clipboard.readText()));
  const asked = await page.evaluate(async (text) => {
    type Loose = { call(name: string, input: unknown): Promise<unknown> };
    const { keymender } = globalThis as unknown as { keymender: Loose };
    const names = [
      'snapshot.get',
      'check.now',
      'network.check',
      'history.list',
      'accounts.list',
      'deep.get',
      'subscription.preview',
    ];
    for (const name of names) await keymender.call(name, {});
    await keymender.call('repair.preview', { findings: [] });
    return JSON.stringify(await keymender.call('diagnose.text', { text: `401 invalid x-api-key ${text}` }));
  }, pasted);
  seen.set('diagnosis', asked);
  const messages = await app.electron.evaluate(() => (globalThis as unknown as { crossed: string[] }).crossed);
  expect(messages.length).toBeGreaterThan(10);
  seen.set('messages', messages.join('\n'));
  const cdp = await page.context().newCDPSession(page);
  // Twice: the page's own evaluation held the pasted key, and lets go of it.
  await page.reload();
  await page.waitForTimeout(500);
  seen.set('memory of the window', await heap(cdp));
  await app.close();
  seen.set('output', app.output() + lines.join('\n'));

  const leaks = [...seen].flatMap(([where, text]) => {
    const leak = canaries.leakIn(Buffer.from(text));
    return leak === null ? [] : [`${where}: ${leak}`];
  });
  expect(leaks).toEqual([]);
  // Logs, preferences, crash dumps, profile and temporary files.
  let files = 0;
  for (const folder of [home.at('.config', 'Keymender'), home.at('tmp'), home.at('.cache')]) {
    for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])) {
      if (!entry.isFile()) continue;
      files += 1;
      const path = join(entry.parentPath, entry.name);
      expect(canaries.leakIn(await readFile(path).catch(() => Buffer.alloc(0))), path).toBeNull();
    }
  }
  figure('canary', 'places with a secret, in the real window', places);
  figure(
    'canary',
    'messages, characters and files searched there',
    `${messages.length}, ${grouped([...seen.values()].join('').length)}, ${files}`,
  );
});

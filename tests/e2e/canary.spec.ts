import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type CDPSession } from '@playwright/test';
import { NotingBrowser } from './browser';
import { clickTray } from './harness/desktop';
import { test } from './harness/fixtures';

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

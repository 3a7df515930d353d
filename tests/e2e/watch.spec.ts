import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { clickTray } from './harness/desktop';
import { test } from './harness/fixtures';

const key = `sk-ant-api03-TEST-${'0'.repeat(60)}AA`;

test('a change to a known place reaches the open window by itself, and waking up breaks nothing', async ({
  launch,
  home,
}) => {
  await home.file('.config/Keymender/preferences.json', '{"welcomed":true,"goOnline":false}');
  const app = await launch();
  await clickTray();
  const window = await app.window();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Claude Code is not installed');
  await home.file('.claude/settings.json', JSON.stringify({ env: { ANTHROPIC_API_KEY: key } }));
  await expect(window.getByRole('heading', { level: 1 })).not.toHaveText('Claude Code is not installed');
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('resume');
    powerMonitor.emit('unlock-screen');
  });
  await app.close();
  // No line of the log is about the watch.
  const log = await readFile(home.at('.config', 'Keymender', 'logs', 'main.log'), 'utf8').catch(() => '');
  expect(log).not.toMatch(/watching for changes|after a change|after waking/);
});

// Electron's security checklist (electronjs.org/docs/latest/tutorial/security, 2026-11), each of its 20 items held by a
// test that is named by its number, in the files security-*.spec.ts. SECURITY.md lists them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parse } from 'yaml';
import { test } from './harness/fixtures';

const root = join(__dirname, '..', '..');

test('item 16: releases are built from a named version of the official Electron', () => {
  const named = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: { electron: string };
  };
  expect(named.devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Number(named.devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45);
});

test('item 19: the switches in the executable are set for a release', () => {
  const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as {
    electronFuses: Record<string, boolean>;
  };
  // The installed package is held to the same: tests/package/installed.spec.ts starts it and is refused a debugging port.
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    enableCookieEncryption: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('every item of the checklist has a test, and SECURITY.md names it', () => {
  const numbersIn = (text: string) =>
    [...text.matchAll(/items? ([\d, and]+):/g)].flatMap(([, list = '']) => [...list.matchAll(/\d+/g)].map(Number));
  const specs = readdirSync(__dirname).filter((name) => /^security-.*\.spec\.ts$/.test(name));
  const here = specs.map((name) => readFileSync(join(__dirname, name), 'utf8')).join('\n');
  const all = Array.from({ length: 20 }, (_, at) => at + 1);
  expect([...new Set(numbersIn(here))].sort((a, b) => a - b)).toEqual(all);
  const promised = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const rows = [...promised.matchAll(/^\| (\d+) +\|.*`([^`]+)` +\|$/gm)].map(([, number, name]) => [
    Number(number),
    name,
  ]);
  expect(rows.map(([number]) => number)).toEqual(all);
  for (const [number, name] of rows) expect(here.includes(String(name)), `item ${String(number)}`).toBe(true);
});

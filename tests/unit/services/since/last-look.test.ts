import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryFile } from '../../../../src-main/adapters/memory-file';
import { LastLook } from '../../../../src-main/services/since/last-look';
import { fine, finding } from '../../../../src-renderer/fixtures/parts';

let folder: string;
let path: string;
const log: string[] = [];
const lastLook = () => new LastLook(memoryFile(path, (what) => log.push(what)));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keymender-seen-'));
  path = join(folder, 'data', 'last-look.json');
  log.length = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const key = finding({ id: 'k' });
const more = { ...fine, findings: [...fine.findings, key] };

test('nothing is news before the user looked for the first time', async () => {
  const look = lastLook();
  await look.load();
  expect(look.changes(more)).toEqual([]);
});

test('what changed is told until it was seen, also after a restart', async () => {
  const before = lastLook();
  await before.seen(fine);
  const after = lastLook();
  await after.load();
  expect(after.changes(more)).toEqual(['A new key was found in .zshrc, line 14.']);
  expect(after.changes(more)).toHaveLength(1);
  await after.seen(more);
  expect(after.changes(more)).toEqual([]);
});

test('only the user can read the file, and nothing else is left beside it', async () => {
  const look = lastLook();
  await Promise.all([look.seen(fine), look.seen(more)]);
  expect(readdirSync(join(folder, 'data'))).toEqual(['last-look.json']);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, 'utf8')).not.toContain('/Users');
});

test.each(['', 'null', '[]', '{"schema":2}', '{"schema":1,"at":"now"}', '\u0000'])(
  'a file that says %j is forgotten',
  async (text) => {
    await lastLook().seen(fine);
    writeFileSync(path, text);
    const look = lastLook();
    await look.load();
    expect(look.changes(more)).toEqual([]);
  },
);

test('a folder that cannot be written to is written down, and harms nothing', async () => {
  writeFileSync(join(folder, 'data'), 'a file where the folder should be');
  const look = lastLook();
  await look.seen(fine);
  expect(look.changes(more)).toHaveLength(1);
  expect(log).toEqual(['what was seen could not be remembered']);
});

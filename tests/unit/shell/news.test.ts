import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ActionId, Diagnosis } from '../../../src-main/contract/diagnosis';
import { LoginEndWatch } from '../../../src-main/shell/login-end';
import { KeptTold } from '../../../src-main/shell/told-once';
import { UpdateNeededWatch } from '../../../src-main/shell/update-needed';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 21, 12);

describe('a login that ends', () => {
  const seen = (leftMs: number | null, busy: 'idle' | 'checking' = 'idle') => ({
    loginLastsUntil: leftMs === null ? null : now + leftMs,
    busy,
    at: now,
  });

  test('within three days is told once', () => {
    const watch = new LoginEndWatch(new Set());
    expect(watch.see(seen(2 * day))?.title).toBe('Your Claude login ends soon');
    expect(watch.see(seen(2 * day))).toBeNull();
  });

  test('is told again when a later login comes near its end', () => {
    const watch = new LoginEndWatch(new Set());
    watch.see(seen(2 * day));
    expect(watch.see(seen(2.5 * day))).not.toBeNull();
  });

  test.each([
    ['later than that', seen(3.1 * day)],
    ['in the past', seen(-1)],
    ['at a time nobody knows', seen(null)],
    ['while something is being looked at', seen(day, 'checking')],
  ])('%s is no news', (_when, snapshot) => {
    expect(new LoginEndWatch(new Set()).see(snapshot)).toBeNull();
  });
});

describe('a Claude Code that needs an update', () => {
  const seen = (...actions: ActionId[]) => ({
    busy: 'idle' as const,
    diagnoses: actions.map((id): Diagnosis => {
      const words = { headline: `Do ${id}`, words: 'So it is.', because: [], evidence: [] };
      return { cause: 'outdated_client', standing: 'attention', actions: [{ id, label: id }], ...words };
    }),
  });

  test('is told once when it becomes too old', () => {
    const watch = new UpdateNeededWatch();
    expect(watch.see(seen())).toBeNull();
    expect(watch.see(seen('update-claude'))).toEqual({ title: 'Do update-claude', body: 'So it is.' });
    expect(watch.see(seen('update-claude'))).toBeNull();
  });

  test('is no news when it was too old before the app looked', () => {
    expect(new UpdateNeededWatch().see(seen('update-claude'))).toBeNull();
  });

  test('other trouble is not told by it', () => {
    const watch = new UpdateNeededWatch();
    watch.see(seen());
    expect(watch.see(seen('rotate'))).toBeNull();
  });
});

describe('what was told', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keymender-told-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const logged: string[] = [];
  const open = () => KeptTold.open(folder, (what) => logged.push(what));
  const kept = () => readFile(join(folder, 'told.json'), 'utf8').catch(() => '');

  test('is known after the next start, in a file that only the user reads', async () => {
    (await open()).add('login-ends 1');
    await expect.poll(kept).toBe('["login-ends 1"]');
    expect((await open()).has('login-ends 1')).toBe(true);
    expect((await open()).has('login-ends 2')).toBe(false);
    if (process.platform !== 'win32') expect((await stat(join(folder, 'told.json'))).mode & 0o777).toBe(0o600);
  });

  test.each(['', '{', '{"a":1}', 'null', '[1,{}]'])('is nothing when the file says %s', async (text) => {
    await writeFile(join(folder, 'told.json'), text);
    const told = await open();
    expect(told.has('login-ends 1')).toBe(false);
    told.add('login-ends 1');
    await expect.poll(kept).toBe('["login-ends 1"]');
  });
});

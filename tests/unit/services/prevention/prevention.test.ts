import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFileStore } from '../../../../src-main/adapters/file-store';
import type { Finding } from '../../../../src-main/contract/finding';
import { KeyMemory } from '../../../../src-main/services/prevention/key-memory';
import { Prevention } from '../../../../src-main/services/prevention/prevention';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 0, 1);
let folder = '';
let file = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'keymender-remind-')), 'data');
  file = join(folder, 'known-keys.json');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** The app, started anew. */
const app = () => new Prevention({ memory: new KeyMemory(nodeFileStore(), folder), afterDays: () => 90 });

const finding = (part: Partial<Finding> = {}): Finding => ({
  id: 'x',
  source: 'shell/zsh',
  kind: 'api-key',
  name: 'ANTHROPIC_API_KEY',
  location: { path: '/home/ada/.zshrc', line: 1 },
  masked: 'sk-ant-api03-…QaAA',
  fingerprint: 'aaaaaaaaaaaa',
  readByClaudeCode: 'yes',
  issues: [],
  ...part,
});
const typed = (fingerprint: string) =>
  finding({ fingerprint, source: 'leftovers/history', readByClaudeCode: 'no', location: { path: '/h/.zsh_history' } });
const news = (reminders: Awaited<ReturnType<Prevention['remind']>>) =>
  reminders.map(({ kind, isNew }) => `${kind}${isNew ? ', new' : ''}`);

describe('the age of a key', () => {
  test('counts from the day it was first seen, over restarts', async () => {
    expect(await app().remind([finding()], start)).toEqual([]);
    expect(await app().remind([finding()], start + 89 * day)).toEqual([]);
    expect(news(await app().remind([finding()], start + 90 * day))).toEqual(['old-key, new']);
    expect(news(await app().remind([finding()], start + 91 * day))).toEqual(['old-key']);
  });

  test('begins anew with a new key', async () => {
    await app().remind([finding()], start);
    expect(await app().remind([finding({ fingerprint: 'bbbbbbbbbbbb' })], start + 100 * day)).toEqual([]);
  });

  test('is not made longer by a clock that was ahead', async () => {
    const one = app();
    await one.remind([finding()], start + 400 * day);
    expect(await one.remind([finding()], start)).toEqual([]);
    expect(await one.remind([finding()], start + 89 * day)).toEqual([]);
  });
});

describe('what is news', () => {
  test('not what the very first look finds', async () => {
    expect(news(await app().remind([typed('aaaaaaaaaaaa')], start))).toEqual(['in-history']);
  });

  test('a further key, once', async () => {
    const one = app();
    await one.remind([typed('aaaaaaaaaaaa')], start);
    const both = [typed('aaaaaaaaaaaa'), typed('bbbbbbbbbbbb')];
    expect(news(await one.remind(both, start + 1))).toEqual(['in-history, new']);
    expect(news(await one.remind(both, start + 2))).toEqual(['in-history']);
    expect(news(await app().remind(both, start + 3))).toEqual(['in-history']);
  });

  test('not what is left when one of two was removed', async () => {
    const one = app();
    await one.remind([], start);
    await one.remind([typed('aaaaaaaaaaaa'), typed('bbbbbbbbbbbb')], start + 1);
    expect(news(await one.remind([typed('bbbbbbbbbbbb')], start + 2))).toEqual(['in-history']);
  });
});

describe('the file', () => {
  test('holds fingerprints and dates, for this user only', async () => {
    await app().remind([typed('aaaaaaaaaaaa')], start);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      schema: 1,
      firstSeen: { aaaaaaaaaaaa: start },
      told: ['in-history aaaaaaaaaaaa'],
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('is not written again where nothing changed', async () => {
    const one = app();
    await one.remind([finding()], start);
    const before = statSync(file).ino;
    await one.remind([finding()], start + 5);
    expect(statSync(file).ino).toBe(before);
  });

  test.each(['', '{', '[]', '{"schema":2}', '{"schema":1,"firstSeen":{"<script>":1},"told":[]}'])(
    'that holds %j is begun anew',
    async (text) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
      expect(await app().remind([finding()], start)).toEqual([]);
      expect(news(await app().remind([finding()], start + 90 * day))).toEqual(['old-key, new']);
    },
  );

  test('that cannot be written costs nothing but its memory', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    const one = app();
    await one.remind([finding()], start);
    expect(news(await one.remind([finding()], start + 90 * day))).toEqual(['old-key, new']);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ripgrepSearch } from '../../../src-main/adapters/deep-search';
import type { DeepSearchRequest } from '../../../src-main/ports/deep-search';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keymender-search-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function search(more: Partial<DeepSearchRequest> = {}) {
  const told: { files: number; folder: string }[] = [];
  const paths: string[] = [];
  const ended = await ripgrepSearch().search({
    folders: [root],
    pattern: 'needle[0-9]{2}',
    maxFileBytes: 10_000,
    passOver: { endings: ['png'], folders: ['.git/objects'] },
    signal: new AbortController().signal,
    onSearched: (files, folder) => told.push({ files, folder }),
    onCandidate: (path) => paths.push(path.slice(root.length + 1)),
    ...more,
  });
  return { ended, told, paths: paths.sort() };
}

describe('a search by ripgrep', () => {
  test('names what holds the pattern, in each depth, and counts every file it looked into', async () => {
    put('top', 'needle12');
    put('a/b/c/d/e/f/deep', 'x\nneedle34 needle56\nneedle78');
    put('a/none', 'needle');
    put('.hidden/x', 'needle12');
    put('utf16', Buffer.from('\ufeffneedle12', 'utf16le'));
    put('a/x.PNG', 'needle12');
    put('made.png/x', 'needle12');
    put('.git/objects/12/34', 'needle12');
    put('large', `needle12${'x'.repeat(10_000)}`);
    const { ended, paths } = await search();
    expect(paths).toEqual(['.hidden/x', 'a/b/c/d/e/f/deep', 'top', 'utf16']);
    expect(ended).toEqual({ ok: true, value: { files: 5 } });
  });

  test('tells how far it is between start and end', async () => {
    for (let at = 0; at < 800; at += 1) put(`${at % 80}/${at}`, 'x');
    const { ended, told } = await search();
    const moves = told.filter(({ files }) => files > 0);
    expect(moves.length).toBeGreaterThan(1);
    expect(moves.reduce((sum, { files }) => sum + files, 0)).toBe(800);
    expect(ended).toEqual({ ok: true, value: { files: 800 } });
    for (const { folder } of told) expect(folder.startsWith(root)).toBe(true);
  });

  test('a program that cannot be started has failed', async () => {
    const { signal } = new AbortController();
    const request = { folders: [root], pattern: 'x', maxFileBytes: 1, passOver: { endings: ['png'], folders: [] } };
    const quiet = { ...request, signal, onSearched: () => undefined, onCandidate: () => undefined };
    const ended = await ripgrepSearch(join(root, 'nothing')).search(quiet);
    expect(ended).toEqual({ ok: false, error: { code: 'failed', detail: 'ENOENT' } });
  });

  test('a pattern that is none has failed', async () => {
    put('a', 'x');
    expect(await search({ pattern: '(' })).toMatchObject({ ended: { ok: false, error: { code: 'failed' } } });
  });
});

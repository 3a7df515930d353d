import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerPage } from '../../../src-main/shell/page-files';

let folder = '';
let pages = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keymender-pages-'));
  pages = join(folder, 'renderer');
  await mkdir(join(pages, 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-other'));
  await writeFile(join(pages, 'index.html'), '<!doctype html>');
  await writeFile(join(pages, 'assets', 'index.js'), 'export {};');
  await writeFile(join(pages, 'notes.txt'), 'of no known kind');
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(folder, 'renderer-other', 'secret.js'), 'secret');
});

afterAll(() => rm(folder, { recursive: true }));

const get = (address: string, method = 'GET') => answerPage(pages, method, address);

describe('the app’s own pages', () => {
  test.each([
    ['app://keymender/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://keymender/assets/index.js?v=1#x', 'text/javascript; charset=utf-8', 'export {};'],
  ])('%s', async (address, type, text) => {
    const answer = await get(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(text);
  });
});

describe('nothing else', () => {
  test.each([
    ['app://keymender/missing.js', 404],
    ['app://keymender/', 403],
    ['app://keymender/assets', 403],
    ['app://keymender/notes.txt', 403],
    ['app://keymender/../secret.js', 404],
    ['app://keymender/%2e%2e/secret.js', 404],
    ['app://keymender/..%2fsecret.js', 403],
    ['app://keymender/..%2frenderer-other%2fsecret.js', 403],
    ['app://keymender/..%5csecret.js', 403],
    ['app://keymender/index.html%00.js', 403],
    ['app://keymender/%ff.js', 403],
    ['app://other/index.html', 403],
    ['app://keymender.example/index.html', 403],
    ['file:///etc/passwd', 403],
  ])('%s is %i', async (address, status) => {
    const answer = await get(address);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe('');
  });

  test('only reading', async () => {
    expect((await get('app://keymender/index.html', 'POST')).status).toBe(405);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { piecesOf, type Pieces } from '../../../src-main/adapters/search-pieces';

const passOver = { endings: ['bin'], folders: ['.git/objects'] };
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keymender-pieces-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
}

/** The files that a search of these pieces would see, as often as it would see them. */
function seen({ whole, loose }: Pieces): readonly string[] {
  const below = (folder: string, deep: boolean): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isFile()) return [path.slice(root.length + 1)];
      return deep && entry.isDirectory() ? below(path, true) : [];
    });
  return [...whole.flatMap((folder) => below(folder, true)), ...loose.flatMap((folder) => below(folder, false))].sort();
}

describe('folders cut into pieces', () => {
  test('hold every file once, those beside folders too', async () => {
    const files = Array.from({ length: 90 }, (_, at) => `a${at % 5}/b${at % 3}/${at}.txt`);
    put(...files, 'beside.txt', 'a0/beside.txt', 'a1/b1/c/d/e/deep.txt');
    const pieces = await piecesOf([root], passOver);
    expect(seen(pieces)).toEqual([...files, 'beside.txt', 'a0/beside.txt', 'a1/b1/c/d/e/deep.txt'].sort());
    expect(pieces.whole.length).toBeGreaterThan(5);
    expect(pieces.loose).toContain(root);
  });

  test('leave out what is passed over inside of a folder, and never what was chosen itself', async () => {
    put('.git/objects/aa/1', '.git/refs/x', 'made.BIN/x', 'kept/y');
    expect(seen(await piecesOf([root], passOver))).toEqual(['.git/refs/x', 'kept/y']);
    put('chosen.bin/in/z');
    expect(seen(await piecesOf([join(root, 'chosen.bin')], passOver))).toEqual(['chosen.bin/in/z']);
  });

  test('do not go through links', async () => {
    put('a/in.txt', 'elsewhere/out.txt');
    symlinkSync(join(root, 'elsewhere'), join(root, 'a', 'link'));
    symlinkSync(join(root, 'a'), join(root, 'a', 'round'));
    mkdirSync(join(root, 'a', 'b'));
    const { whole, loose } = await piecesOf([join(root, 'a')], passOver);
    expect([...whole, ...loose].sort()).toEqual([join(root, 'a'), join(root, 'a', 'b')]);
  });

  test('stay one where a folder has too many names, no folders, or is not there', async () => {
    put(...Array.from({ length: 2_100 }, (_, at) => `many/${at}`), 'many/in/x', 'plain/file');
    const folders = [join(root, 'many'), join(root, 'plain'), join(root, 'nowhere')];
    expect(await piecesOf(folders, passOver)).toEqual({ whole: folders, loose: [] });
  });
});

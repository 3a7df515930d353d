import { chmodSync, mkdtempSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../src-main/adapters/files';
import type { Files } from '../../../src-main/ports/files';
import { notAsRoot } from '../../kit/need';

let folder = '';
let path = '';
let files: Files;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keymender-files-'));
  path = join(folder, 'a');
  files = nodeFiles();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const textOf = async (of = path): Promise<string> => {
  const read = await files.read(of);
  return read.ok ? new TextDecoder().decode(read.value.bytes) : read.error.code;
};
const waitMs = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a file that is read again', () => {
  test('is what it is now, however it was changed', async () => {
    writeFileSync(path, 'one');
    expect(await textOf()).toBe('one');
    writeFileSync(path, 'two');
    expect(await textOf()).toBe('two');
    writeFileSync(join(folder, 'b'), 'six');
    renameSync(join(folder, 'b'), path);
    expect(await textOf()).toBe('six');
    rmSync(path);
    expect(await textOf()).toBe('missing');
  });

  test('after it rested a while: a change of the same length that sets the old time back is seen as well', async () => {
    writeFileSync(path, 'one');
    await waitMs(3_100);
    expect(await textOf()).toBe('one');
    const { atime, mtime } = statSync(path);
    writeFileSync(path, 'two');
    utimesSync(path, atime, mtime);
    expect(await textOf()).toBe('two');
  });

  test('a link that leads elsewhere now', async () => {
    writeFileSync(path, 'one');
    writeFileSync(join(folder, 'b'), 'two');
    const link = join(folder, 'link');
    symlinkSync(path, link);
    await waitMs(3_100);
    expect(await textOf(link)).toBe('one');
    rmSync(link);
    symlinkSync(join(folder, 'b'), link);
    expect(await textOf(link)).toBe('two');
  });

  test.runIf(notAsRoot.met)(notAsRoot.named('rights that were taken away'), async () => {
    writeFileSync(path, 'two');
    await waitMs(3_100);
    expect(await textOf()).toBe('two');
    chmodSync(path, 0o000);
    expect(await textOf()).toBe('denied');
  });

  test('a limit that it is over counts, though it was read before', async () => {
    writeFileSync(path, 'one');
    await waitMs(3_100);
    await textOf();
    expect(await files.read(path, { maxBytes: 2 })).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});

describe('a folder that is listed again', () => {
  const namesOf = async (most = 5_000) => {
    const listed = await files.list(folder, most);
    return listed.ok ? listed.value.map(({ name }) => name).sort() : listed.error.code;
  };

  test('holds what came and lacks what went, and is missing when it is gone', async () => {
    writeFileSync(path, 'one');
    const name = path.slice(folder.length + 1);
    expect(await namesOf()).toEqual([name]);
    writeFileSync(join(folder, 'later'), 'two');
    rmSync(path);
    expect(await namesOf()).toEqual(['later']);
    rmSync(folder, { recursive: true });
    expect(await namesOf()).toBe('missing');
  });

  test('is cut off where it was asked to be, though it has grown since', async () => {
    expect(await namesOf()).toEqual([]);
    for (let at = 0; at < 1_500; at += 1) writeFileSync(join(folder, `${at}`), '');
    expect(await namesOf(10)).toHaveLength(10);
    expect(await namesOf()).toHaveLength(1_500);
  });
});

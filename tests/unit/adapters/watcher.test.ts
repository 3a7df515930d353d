import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeWatcher } from '../../../src-main/adapters/watcher';
import type { Watch, WatchedFolder } from '../../../src-main/ports/watcher';
import { onLinux } from '../../kit/need';

let root: string;
let watch: Watch;
let told: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keymender-watch-'));
  told = [];
  watch = nodeWatcher.start((path) => told.push(path));
});
afterEach(() => {
  watch.end();
  rmSync(root, { recursive: true, force: true });
});

const folder = (path: string, ...names: string[]): WatchedFolder => ({
  path: join(root, path),
  matters: (name) => names.includes(name),
});
const at = (path: string) => join(root, path);
const quiet = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));
/** What was told since the last time, without repeats. */
async function heard(): Promise<string[]> {
  await quiet();
  return [...new Set(told.splice(0))].map((path) => path.slice(root.length + 1));
}

describe('a file that matters', () => {
  test('is told when it is made, changed, replaced by renaming and removed', async () => {
    await watch.follow([folder('', 'settings.json')]);
    writeFileSync(at('settings.json'), 'a');
    expect(await heard()).toEqual(['settings.json']);
    writeFileSync(at('settings.json'), 'b');
    expect(await heard()).toEqual(['settings.json']);
    writeFileSync(at('settings.json.tmp'), 'c');
    renameSync(at('settings.json.tmp'), at('settings.json'));
    expect(await heard()).toEqual(['settings.json']);
    writeFileSync(at('settings.json'), 'after the replacement');
    expect(await heard()).toEqual(['settings.json']);
    unlinkSync(at('settings.json'));
    expect(await heard()).toEqual(['settings.json']);
  });

  test('is the only one that is told', async () => {
    await watch.follow([folder('', 'settings.json')]);
    mkdirSync(at('sub'));
    writeFileSync(at('other.json'), 'a');
    writeFileSync(at('sub/settings.json'), 'a');
    expect(await heard()).toEqual([]);
  });
});

describe('a folder that is not there yet', () => {
  test('is watched from the moment it appears, however deep', async () => {
    await watch.follow([folder('a/b/c', 'key')]);
    mkdirSync(at('a/b'), { recursive: true });
    expect(await heard()).toEqual([]);
    mkdirSync(at('a/b/c'));
    writeFileSync(at('a/b/c/key'), '1');
    // The file may have been made before the folder was watched: the folder as a whole is told.
    expect(await heard()).toContain('a/b/c');
    writeFileSync(at('a/b/c/key'), '2');
    expect(await heard()).toEqual(['a/b/c/key']);
  });

  test('is watched again after it was removed and made anew', async () => {
    mkdirSync(at('a'));
    await watch.follow([folder('a', 'key')]);
    for (const round of ['1', '2', '3']) {
      rmSync(at('a'), { recursive: true });
      expect(await heard()).toContain('a');
      mkdirSync(at('a'));
      await heard();
      writeFileSync(at('a/key'), round);
      expect(await heard()).toEqual(['a/key']);
    }
  });

  test('is watched where it was renamed to, and no more where it was', async () => {
    mkdirSync(at('a'));
    await watch.follow([folder('a', 'key'), folder('b', 'key')]);
    renameSync(at('a'), at('b'));
    await heard();
    writeFileSync(at('b/key'), '1');
    expect(await heard()).toEqual(['b/key']);
  });
});

test('folders that are no longer wanted are let go, others go on', async () => {
  mkdirSync(at('a'));
  mkdirSync(at('b'));
  await watch.follow([folder('a', 'key'), folder('b', 'key')]);
  await watch.follow([folder('b', 'key')]);
  writeFileSync(at('a/key'), '1');
  writeFileSync(at('b/key'), '1');
  expect(await heard()).toEqual(['b/key']);
});

test('nothing is told after the end', async () => {
  await watch.follow([folder('', 'key')]);
  writeFileSync(at('key'), '1');
  watch.end();
  told.length = 0;
  writeFileSync(at('key'), '2');
  expect(await heard()).toEqual([]);
});

const descriptors = () => readdirSync('/proc/self/fd').length;
/** Watches that the kernel holds for this process. */
const kernelWatches = () =>
  readdirSync('/proc/self/fdinfo')
    .map((fd) => {
      try {
        return (readFileSync(join('/proc/self/fdinfo', fd), 'utf8').match(/^inotify /gm) ?? []).length;
      } catch {
        return 0;
      }
    })
    .reduce((sum, count) => sum + count, 0);

describe.runIf(onLinux.met)(onLinux.named('ten thousand changes'), () => {
  test(
    'leave as many descriptors and watches open as before, and give all memory back',
    { timeout: 60_000 },
    async () => {
      let count = 0;
      const counting = nodeWatcher.start(() => (count += 1));
      mkdirSync(at('a'));
      await counting.follow([folder('', 'key'), folder('a', 'key')]);
      const change = async (round: number) => {
        writeFileSync(at('key.tmp'), String(round));
        renameSync(at('key.tmp'), at('key'));
        if (round % 100 === 0) await writeFile(at('a/key'), String(round));
      };
      for (let round = 0; round < 1_000; round += 1) await change(round);
      await quiet(200);
      const before = { descriptors: descriptors(), watches: kernelWatches() };
      const memory = process.memoryUsage().heapUsed;
      for (let round = 0; round < 10_000; round += 1) await change(round);
      await quiet(400);
      expect(count).toBeGreaterThan(1_000);
      expect({ descriptors: descriptors(), watches: kernelWatches() }).toEqual(before);
      expect(process.memoryUsage().heapUsed - memory).toBeLessThan(30 * 1024 * 1024);
      counting.end();
      await quiet(50);
      expect(kernelWatches()).toBe(before.watches - 2);
    },
  );

  test('of the folder itself leak nothing either', { timeout: 60_000 }, async () => {
    await watch.follow([folder('a', 'key')]);
    mkdirSync(at('a'));
    await quiet(300);
    const before = { descriptors: descriptors(), watches: kernelWatches() };
    for (let round = 0; round < 2_000; round += 1) {
      rmSync(at('a'), { recursive: true });
      mkdirSync(at('a'));
      if (round % 50 === 0) await quiet(1);
    }
    await quiet(500);
    expect({ descriptors: descriptors(), watches: kernelWatches() }).toEqual(before);
    told.length = 0;
    writeFileSync(at('a/key'), '1');
    expect(await heard()).toEqual(['a/key']);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileWith, thisNode, useCodeCache } from '../../../src-main/adapters/code-cache';

let dist: string;
const loader = createRequire(__filename);

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'keymender-code-cache-'));
  writeFileSync(join(dist, 'shared.other-1.cjs'), 'exports.two = 2;\n');
  writeFileSync(
    join(dist, 'shared.one-1.cjs'),
    "const { two } = require('./shared.other-1.cjs');\nexports.sum = () => two + 40;\nexports.here = __dirname;\n",
  );
});
afterEach(() => {
  delete loader.extensions['.cjs'];
  rmSync(dist, { recursive: true, force: true });
});

interface One {
  readonly sum: () => number;
  readonly here: string;
}

/** Loads the file as for the first time. */
function load(): One {
  for (const name of ['one', 'other']) delete loader.cache[join(dist, `shared.${name}-1.cjs`)];
  return loader(join(dist, 'shared.one-1.cjs')) as One;
}

/** What V8 made of both files, once they ran. */
function compiled(): Map<string, Buffer> {
  const scripts = new Map<string, Script>();
  compileWith(
    () => undefined,
    (name, script) => scripts.set(name, script),
  );
  expect(load().sum()).toBe(42);
  return new Map([...scripts].map(([name, script]) => [name, script.createCachedData()]));
}

/** A cache file as the build writes it. */
function written(madeBy: string, code: ReadonlyMap<string, Buffer>): string {
  const files: Record<string, [number, number]> = {};
  let start = 0;
  for (const [name, { length }] of code) {
    files[name] = [start, length];
    start += length;
  }
  const file = join(dist, 'cli.cache');
  writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify({ madeBy, files })}\n`), ...code.values()]));
  return file;
}

test('split-off files are compiled with what V8 made of them before, and V8 takes it', () => {
  const code = compiled();
  const refused: (boolean | undefined)[] = [];
  compileWith(
    (name) => code.get(name),
    (_, script) => refused.push(script.cachedDataRejected),
  );
  const { sum, here } = load();
  expect(sum()).toBe(42);
  expect(here).toBe(dist);
  expect(refused).toEqual([false, false]);
});

test('a cache that the build wrote is used', () => {
  useCodeCache(written(thisNode, compiled()));
  expect(loader.extensions['.cjs']).toBeDefined();
  expect(load().sum()).toBe(42);
});

describe('everything runs as ever where the cache', () => {
  const unused = (file: string): void => {
    delete loader.extensions['.cjs'];
    useCodeCache(file);
    expect(loader.extensions['.cjs']).toBeUndefined();
    expect(load().sum()).toBe(42);
  };

  test('is missing', () => {
    unused(join(dist, 'cli.cache'));
  });

  test('is another Node’s', () => {
    unused(written('v1.0.0 any x64', compiled()));
  });

  test('has no first line that can be read', () => {
    writeFileSync(join(dist, 'cli.cache'), 'not a cache');
    unused(join(dist, 'cli.cache'));
  });

  test('holds damaged code: V8 refuses it', () => {
    const damaged = new Map([...compiled()].map(([name, bytes]) => [name, Buffer.alloc(bytes.length, 7)]));
    useCodeCache(written(thisNode, damaged));
    expect(load().sum()).toBe(42);
  });

  test('is cut off', () => {
    const [first, ...others] = [...compiled()];
    const cut = new Map([...(first === undefined ? [] : [[first[0], first[1].subarray(0, 40)] as const]), ...others]);
    useCodeCache(written(thisNode, cut));
    expect(load().sum()).toBe(42);
  });

  test('knows nothing of a file', () => {
    useCodeCache(written(thisNode, new Map()));
    expect(load().sum()).toBe(42);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../src-renderer/words/en';

const root = 'src-renderer';
const text = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|svelte)$/.test(name) && !/^(words\/(en|de|fr|es|zh)\b|fixtures\/)/.test(name))
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');

/** Codes that are put together: `t(`cause.${name}`)` stands for every code of that beginning. */
const patterns = [...text.matchAll(/\bt\(\s*`([^`$]*)\$\{[^`]*?\}([^`$]*)`/g)].map(
  ([, before = '', after = '']) => [before, after] as const,
);

const isUsed = (code: string): boolean =>
  text.includes(`'${code}'`) ||
  patterns.some(
    ([before, after]) =>
      code.startsWith(before) && code.endsWith(after) && code.length > before.length + after.length && before !== '',
  );

test('every word of the window is said somewhere', () => {
  expect(Object.keys(en).filter((code) => !isUsed(code))).toEqual([]);
});

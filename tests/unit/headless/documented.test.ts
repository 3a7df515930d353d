import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verbs } from '../../../src-main/headless/options';

const page = readFileSync('docs/headless.md', 'utf8');
const source = readFileSync('src-main/headless/options.ts', 'utf8');
/** As they are declared: `'run-helper': { type: 'boolean' }`. */
const options = [...source.matchAll(/^\s+'?([a-z-]+)'?: \{ type: '/gm)].map(([, name = '']) => name);

test('the page on the headless command names every verb and every option', () => {
  expect(options).toContain('anyway');
  expect(verbs.filter((verb) => !page.includes(`\`${verb}`))).toEqual([]);
  expect(options.filter((name) => !page.includes(`--${name}`))).toEqual([]);
});

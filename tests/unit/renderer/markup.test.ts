import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';

const root = 'src-renderer';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
const components = files.filter((name) => name.endsWith('.svelte'));
const read = (name: string) => readFileSync(join(root, name), 'utf8');

interface Node {
  readonly type?: string;
  readonly name?: string;
  readonly data?: string;
}

/** Every node under one, in no order. */
function* nodes(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) yield* nodes(each);
    return;
  }
  yield value;
  for (const each of Object.values(value)) yield* nodes(each);
}

describe.each(components)('%s', (name) => {
  const tree = [...nodes(parse(read(name), { modern: true }).fragment)];

  test('has no words of its own: they are in the catalogue', () => {
    const words = tree.filter(({ type, data }) => type === 'Text' && /\p{L}{2,}/u.test(data ?? ''));
    const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'detail', 'words']);
    const inAttributes = tree
      .filter(({ type, name: attribute }) => type === 'Attribute' && spoken.has(attribute ?? ''))
      .flatMap((attribute) => [...nodes(attribute)].filter(({ type }) => type === 'Text'));
    const attributes = tree.filter(({ type }) => type === 'Attribute' || type === 'StyleDirective');
    const unseen = new Set(attributes.flatMap((attribute) => [...nodes(attribute)]));
    const inMarkup = words.filter((word) => !unseen.has(word));
    expect([...inMarkup, ...inAttributes].map(({ data }) => data)).toEqual([]);
  });

  test('never turns text into markup', () => {
    expect(tree.filter(({ type }) => type === 'HtmlTag')).toEqual([]);
  });

  test('has no style attribute, which the content security policy forbids', () => {
    expect(tree.filter(({ type, name: attribute }) => type === 'Attribute' && attribute === 'style')).toEqual([]);
  });
});

describe('the page', () => {
  const policy = (page: string) => /content="(default-src[^"]*)"/.exec(read(page))?.[1] ?? '';

  test('allows nothing but its own files, and no connection at all', () => {
    const directives = policy('index.html').split('; ');
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("style-src 'self'");
    expect(directives).toContain("connect-src 'none'");
    expect(policy('index.html')).not.toMatch(/unsafe|https?:|data:|\*/);
  });

  test('is pictured in the gallery under the same policy', () => {
    expect(policy('gallery.html')).toBe(policy('index.html'));
  });
});

test('only types cross from the contract, so that the validation library stays out of the window', () => {
  const sources = files.filter((name) => /\.(ts|svelte)$/.test(name));
  // These modules import nothing but each other.
  const light = /src-main\/contract\/(certainty|language|plural|together|messages\/zh\/spaced)'/;
  // The gallery's fixtures say what the main process would; they are no part of the window.
  const sentences = /src-main\/contract\/messages\/(message|catalogues)'/;
  const values = sources.filter((name) =>
    [...read(name).matchAll(/^\s*import (?!type )[^;]*src-main\/[^;]*;/gm)].some(
      ([line]) => !light.test(line) && !(name.startsWith('fixtures/') && sentences.test(line)),
    ),
  );
  expect(sources.length).toBeGreaterThan(50);
  expect(values).toEqual([]);
});

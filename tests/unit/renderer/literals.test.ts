import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = 'src-renderer';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const inWindow = files.filter((name) => !/^(words|fixtures)\//.test(name));
const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** Names of keys on a keyboard, which browsers give in English. */
const keyNames = new Set(['Escape', 'Enter', 'Tab', 'Home', 'End', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** Two words side by side, or one that begins like a sentence: something to be read rather than a name in code. */
function isWords(text: string): boolean {
  if (/\p{L}{2,}[,:]? \p{L}{2,}/u.test(text)) return true;
  return /^\p{Lu}\p{Ll}+[.?…]?$/u.test(text.trim()) && !keyNames.has(text.trim());
}

/** The words in a script, but for what only a programmer reads: an exception's message. */
function wordsOfScript(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isThrowStatement(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (isWords(node.text)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly start?: number;
  readonly end?: number;
}

/** Every expression in the markup that is a string, at any depth. */
function wordsOfMarkup(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(wordsOfMarkup);
  const { type, value: given } = value as Node;
  // Classes and the like are text of an attribute, which is looked at elsewhere.
  if (type === 'Text') return [];
  const text = type === 'TemplateElement' ? (given as { cooked?: unknown }).cooked : given;
  const isString = (type === 'Literal' || type === 'TemplateElement') && typeof text === 'string';
  const own = isString && isWords(text) ? [text] : [];
  return [...own, ...Object.values(value).flatMap(wordsOfMarkup)];
}

describe('no words stand outside the catalogue', () => {
  test.each(inWindow.filter((name) => name.endsWith('.ts')))('in %s', (name) => {
    expect(wordsOfScript(read(name))).toEqual([]);
  });

  test.each(inWindow.filter((name) => name.endsWith('.svelte')))('in %s', (name) => {
    const source = read(name);
    const { fragment, instance, module } = parse(source, { modern: true });
    const scripts = [instance, module].map((part) => {
      const { start = 0, end = 0 } = (part?.content ?? {}) as Node;
      return source.slice(start, end);
    });
    expect([...scripts.flatMap(wordsOfScript), ...wordsOfMarkup(fragment)]).toEqual([]);
  });
});

test('words are told from names', () => {
  const script = "const a = 'Save it'; const b = `Saved ${a} there`; const c = 'plan.apply'; const d = { e: 'Undo' };";
  expect(wordsOfScript(script)).toEqual(['Save it', 'Saved ', 'Undo']);
  expect(wordsOfScript("throw new Error('Never seen by anybody');")).toEqual([]);
  expect(wordsOfMarkup(parse("{a ? 'Not yet' : ''}<p>{`${a} is done`}</p>", { modern: true }).fragment)).toEqual([
    'Not yet',
    ' is done',
  ]);
});

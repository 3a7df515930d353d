import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The linters are given a small project with one mistake of each kind, under the configuration of the real one: a
// check that looks at nothing passes as well, and this is how it would be noticed.

const projectRoot = join(__dirname, '..', '..', '..');
const tool = (...path: string[]) => join(projectRoot, 'node_modules', ...path);

interface Mistake {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

const later = 'declare const later: () => Promise<number>;\n';
const unknownJson = "const read = JSON.parse('1');\n";
const core = (rule: string, text: string): Mistake => ({
  rule,
  file: `src-main/core/${rule.replace('/', '-')}.ts`,
  text,
});

/** One for each family of rules, and for each that is about this project. */
const mistakes: readonly Mistake[] = [
  core('typescript/no-floating-promises', `${later}later();\n`),
  core('typescript/no-misused-promises', `${later}if (later()) throw new Error('never');\n`),
  core('typescript/await-thenable', 'export const one = await 1;\n'),
  core('typescript/require-await', 'export const one = async () => 1;\n'),
  core('typescript/no-unsafe-assignment', unknownJson),
  core('typescript/no-unsafe-member-access', "export const one: unknown = JSON.parse('1').one;\n"),
  core('typescript/no-unsafe-call', "JSON.parse('1')();\n"),
  core('typescript/no-unsafe-return', "export const one = (): number => JSON.parse('1');\n"),
  core('typescript/no-unsafe-argument', "export const one = Math.abs(JSON.parse('1'));\n"),
  core('typescript/no-explicit-any', 'export const one = (two: any): unknown => two;\n'),
  core('typescript/no-unnecessary-type-assertion', 'export const one = (two: string) => two as string;\n'),
  core('typescript/no-base-to-string', 'export const one = (two: object) => String(two);\n'),
  core('typescript/restrict-template-expressions', 'export const one = (two: object) => `${two}`;\n'),
  core('typescript/restrict-plus-operands', 'export const one = (two: bigint, three: number) => two + three;\n'),
  core('typescript/only-throw-error', "throw 'text';\n"),
  core('typescript/prefer-promise-reject-errors', "export const one = () => Promise.reject('text');\n"),
  core(
    'typescript/unbound-method',
    'export const { push } = [1];\nexport const get = new Map<string, string>().get;\n',
  ),
  core(
    'typescript/switch-exhaustiveness-check',
    "export const one = (two: 'a' | 'b') => {\n  switch (two) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};\n",
  ),
  core('typescript/no-redundant-type-constituents', 'export type One = unknown | string;\n'),
  core('typescript/no-duplicate-type-constituents', 'export type One = string | string;\n'),
  core('typescript/no-for-in-array', 'for (const one in [1]) throw new Error(one);\n'),
  core('typescript/no-array-delete', 'export const one = [1];\ndelete one[0];\n'),
  core('typescript/no-implied-eval', "setTimeout('one()', 1);\n"),
  core('typescript/no-unsafe-enum-comparison', 'enum One { A }\nexport const two = (one: One) => one === 1;\n'),
  core('typescript/no-unsafe-unary-minus', 'export const one = (two: string) => -two;\n'),
  core(
    'typescript/consistent-type-imports',
    "import { One } from './types';\nexport const two = (one: One): One => one;\n",
  ),
  core('typescript/ban-ts-comment', '// @ts-ignore\nexport const one = 1;\n'),
  core('typescript/no-require-imports', "export const one: unknown = require('node:fs');\n"),
  core('typescript/no-empty-object-type', 'export type One = {};\n'),
  core('typescript/no-namespace', 'export namespace One {\n  export const two = 1;\n}\n'),
  core('eslint/no-unused-vars', 'const one = 1;\n'),
  core('eslint/no-console', "console.log('one');\n"),
  core('eslint/eqeqeq', 'export const one = (two: number) => two == 1;\n'),
  core('eslint/prefer-const', 'let one = 1;\nexport const two = one;\n'),
  core('eslint/no-useless-escape', "export const one = '\\d';\n"),
  core('eslint/no-unsafe-optional-chaining', 'export const one = (two?: { x: number[] }) => [...two?.x];\n'),
  core('eslint/no-restricted-properties', 'export const one = (two: { reveal: () => string }) => two.reveal();\n'),
  core('eslint/no-restricted-imports', "import { app } from 'electron';\nexport const one = app;\n"),
  { rule: 'typescript/no-floating-promises', file: 'src-renderer/one.svelte.ts', text: `${later}later();\n` },
  { rule: 'typescript/no-floating-promises', file: 'tests/unit/one.test.ts', text: `${later}later();\n` },
  { rule: 'eslint/no-undef', file: 'scripts/one.mjs', text: 'document.title = 1;\n' },
  { rule: 'eslint/no-unused-vars', file: 'scripts/two.mjs', text: 'const one = 1;\n' },
];

const inSvelte: readonly Mistake[] = [
  ['@typescript-eslint/no-floating-promises', 'floating', `<script lang="ts">${later}later();</script>`],
  ['@typescript-eslint/no-unsafe-assignment', 'unsafe', `<script lang="ts">${unknownJson}</script>{read}`],
  ['@typescript-eslint/no-explicit-any', 'any', '<script lang="ts">const one: any = 1;</script>{one}'],
  ['@typescript-eslint/no-unused-vars', 'unused', '<script lang="ts">const one = 1;</script>'],
  [
    '@typescript-eslint/no-misused-promises',
    'misused',
    `<script lang="ts">${later}if (later()) throw new Error();</script>`,
  ],
  ['prefer-const', 'const', '<script lang="ts">let one = 1;</script>{one}'],
  ['no-console', 'console', '<script lang="ts">console.log(1);</script>'],
  ['svelte/no-at-html-tags', 'html', '<script lang="ts">const one = "<b>";</script>{@html one}'],
  ['svelte/require-each-key', 'each', '{#each [1] as one}{one}{/each}'],
].map(([rule = '', name = '', text = '']) => ({ rule, file: `src-renderer/${name}.svelte`, text: `${text}\n` }));

let planted: string;
/** `rule file` of everything that was found. */
const configuration = [
  '.oxlintrc.json',
  'eslint.config.mjs',
  'svelte.config.mjs',
  'tsconfig.json',
  'scripts/lib/svelte-program.mjs',
  'src-renderer/tsconfig.lint.json',
];

let found: ReadonlySet<string>;

function plant(name: string, text: string): void {
  mkdirSync(dirname(join(planted, name)), { recursive: true });
  writeFileSync(join(planted, name), text);
}

function run(...args: string[]): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: planted,
    encoding: 'utf8',
    env: { ...process.env, KEYMENDER_CHECK: '1' },
    timeout: 60_000,
  });
  expect(status, stderr).toBe(1);
  return JSON.parse(stdout);
}

beforeAll(() => {
  planted = mkdtempSync(join(tmpdir(), 'keymender-linters-'));
  symlinkSync(join(projectRoot, 'node_modules'), join(planted, 'node_modules'), 'junction');
  for (const { file, text } of [...mistakes, ...inSvelte]) plant(file, text);
  plant('src-main/core/types.ts', 'export interface One {\n  readonly two: string;\n}\n');
  plant('src-main/core/fine.ts', 'export const one = 1;\n');
  for (const name of configuration) plant(name, readFileSync(join(projectRoot, name), 'utf8'));
  const ox = run(tool('oxlint', 'bin', 'oxlint'), '--format', 'json', '.') as {
    diagnostics: { code: string; filename: string }[];
  };
  const es = run(tool('eslint', 'bin', 'eslint.js'), '--format', 'json', 'src-renderer') as {
    filePath: string;
    messages: { ruleId: string }[];
  }[];
  found = new Set([
    ...ox.diagnostics.map(({ code, filename }) => `${code.replace(/^(.*)\((.*)\)$/, '$1/$2')} ${filename}`),
    ...es.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId }) => `${ruleId} ${filePath.slice(filePath.indexOf('src-renderer')).replaceAll('\\', '/')}`,
      ),
    ),
  ]);
}, 120_000);
afterAll(() => rmSync(planted, { recursive: true, force: true }));

describe('a planted mistake is found', () => {
  test.each(mistakes)('$rule in $file', ({ rule, file }) => {
    expect([...found].filter((said) => said.endsWith(` ${file}`))).toContain(`${rule} ${file}`);
  });

  test.each(inSvelte)('$rule in $file', ({ rule, file }) => {
    expect([...found].filter((said) => said.endsWith(` ${file}`))).toContain(`${rule} ${file}`);
  });
});

test('nothing is found where nothing is wrong', () => {
  expect([...found].filter((said) => said.endsWith('fine.ts'))).toEqual([]);
});

test('no file of the project silences a rule', () => {
  const files = execFileSync('git', ['ls-files', '-z', '*.ts', '*.mts', '*.mjs', '*.cjs', '*.js', '*.svelte'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const silenced = files
    .split('\0')
    .filter(
      (name) => name !== '' && name !== 'tests/unit/checks/linters.test.ts' && !name.startsWith('tests/fixtures/'),
    )
    .filter((name) => /(ox|es)lint-disable/.test(readFileSync(join(projectRoot, name), 'utf8')));
  expect(silenced).toEqual([]);
});

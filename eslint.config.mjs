import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.mjs';

/**
 * The files outside src-main/adapters that may see a secret's text. Each has to: it decides by it, puts it into a
 * request, or writes it where it belongs. Everything else handles the closed `Secret`.
 */
const mayReveal = [
  ...['approvals', 'make-text', 'preview', 'rotate', 'steps', 'usable-key', 'variables'].map(
    (name) => `src-main/core/plan/${name}.ts`,
  ),
  ...['key-to-keep', 'secret-facts'].map((name) => `src-main/core/accounts/${name}.ts`),
  'src-main/headless/verb-print-key.ts',
  'src-main/core/places/session-environment.ts',
  'src-main/core/health/new-key-check.ts',
  'src-main/core/health/aws/signature.ts',
  ...['machine', 'read-login', 'remediate/backups', 'remediate/item-text'].map(
    (name) => `src-main/services/${name}.ts`,
  ),
];

const noReveal = {
  selector: "CallExpression[callee.property.name='reveal'][arguments.length=0]",
  message: 'A secret stays closed here. Files that may open one are listed in eslint.config.mjs.',
};

/** A leading underscore says that a value is there to be skipped. */
const unusedByName = { argsIgnorePattern: '^_', varsIgnorePattern: '^_' };

/** What is nearly always a mistake and no type checker sees. */
const mistakes = Object.fromEntries(
  [
    ...['no-cond-assign', 'no-constant-condition', 'no-debugger', 'no-dupe-else-if', 'no-empty'],
    ...['no-empty-character-class', 'no-fallthrough', 'no-invalid-regexp', 'no-irregular-whitespace'],
    ...['no-loss-of-precision', 'no-misleading-character-class', 'no-prototype-builtins', 'no-self-assign'],
    ...['no-shadow-restricted-names', 'no-sparse-arrays', 'no-unreachable', 'no-unreachable-loop', 'no-unsafe-finally'],
    ...['no-unsafe-optional-chaining', 'no-unused-labels', 'no-useless-backreference', 'no-useless-catch'],
    ...['no-useless-escape', 'no-var', 'prefer-const', 'use-isnan', 'no-eval'],
  ].map((name) => [name, 'error']),
);

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'artifacts/', 'node_modules/', 'tests/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  { rules: mistakes },
  {
    files: ['**/*.{ts,mts,svelte,svelte.ts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', unusedByName],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: tseslint.parser, svelteConfig },
    },
    // One bindable among the props makes the whole `let { … } = $props()` a `let`.
    rules: { 'prefer-const': ['error', { destructuring: 'all' }] },
  },
  {
    files: ['src-main/**/*.ts'],
    ignores: ['src-main/adapters/**', ...mayReveal],
    rules: { 'no-restricted-syntax': ['error', noReveal] },
  },
  {
    // Outside the shell the app must run without Electron: that is what makes the headless command possible.
    files: ['src-main/**/*.ts'],
    ignores: ['src-main/shell/**', 'src-main/main.ts', 'src-main/preload.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: ['electron'], patterns: ['electron/*'] }] },
  },
  {
    files: ['**/*.{mjs,cjs}', 'tests/bench/**/*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', unusedByName] },
  },
  {
    // Part of it runs inside the page it takes pictures of.
    files: ['scripts/gallery.mjs'],
    languageOptions: { globals: globals.browser },
  },
);

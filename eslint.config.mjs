// What oxlint cannot read: Svelte files. Which rules there are is said once, in .oxlintrc.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { parse } from 'jsonc-parser';
import tseslint from 'typescript-eslint';
import { svelteProgram } from './scripts/lib/svelte-program.mjs';
import svelteConfig from './svelte.config.mjs';

const shared = parse(readFileSync(new URL('.oxlintrc.json', import.meta.url), 'utf8'));
const [forTypes, forRunes] = shared.overrides;

/** Rules that oxlint has once, and eslint twice: of its own, and for TypeScript. */
const forBoth = ['no-array-constructor', 'no-unused-expressions', 'no-unused-vars'];

/** A rule of oxlint under its name in eslint. */
const named = ([name, wanted]) => {
  const bare = name.replace('typescript/', '');
  return [bare !== name || forBoth.includes(bare) ? `@typescript-eslint/${bare}` : name, wanted];
};
const translated = (rules) => Object.fromEntries(Object.entries(rules).map(named));

// A check reads every file once, so their types are worked out once for all. An editor's text is newer than the file's,
// so there the types are worked out anew for each look.
const types =
  process.env.KEYMENDER_CHECK === '1'
    ? { programs: [svelteProgram(join(import.meta.dirname, 'src-renderer'), svelteConfig)] }
    : { project: './src-renderer/tsconfig.lint.json', tsconfigRootDir: import.meta.dirname };

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'artifacts/', 'node_modules/', 'tests/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  { rules: shared.rules },
  { files: ['**/*.svelte', '**/*.svelte.ts'], extends: [tseslint.configs.base] },
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        ...types,
        extraFileExtensions: ['.svelte'],
        parser: tseslint.parser,
        svelteConfig,
      },
    },
    rules: { ...translated(forTypes.rules), ...forRunes.rules },
  },
);

import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { notePackages } from './package/licences.mjs';
import { distFolder, projectRoot } from './project.mjs';

// The oldest runtime the code must run on: Electron 25. Node 18.15 and Chrome 114 are what it carries.
const nodeTarget = 'node18.15';
const chromeTarget = 'chrome114';

/**
 * The programs that run in Node or in Electron's main process: dist/<name>.cjs from src-main/<name>.ts. The app and
 * the headless command are built together and share what both need; what they import only when it is asked for becomes
 * a file of its own beside them (`shared.desk-1a2b3c.cjs`), read when it is needed; the same folder, so that
 * `__dirname` means the same everywhere. The preload script is sandboxed and may require nothing but electron, and a
 * child is one whole file as well.
 */
const programs = [
  { names: ['main', 'cli'], target: nodeTarget, split: true },
  { names: ['preload'], target: chromeTarget, split: false },
  { names: ['keychain-child'], target: nodeTarget, split: false },
  { names: ['aws-child'], target: nodeTarget, split: false },
];

const sourceOf = (name) => join(projectRoot, 'src-main', `${name}.ts`);

/** Native modules and the runtime itself stay outside; everything else is bundled, which is what starts fastest. */
const external = [/^node:/, 'electron', 'keytar', /^@vscode\/ripgrep-/];

const shared = {
  configFile: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
};

/** How long each plugin took is of no use to somebody who only wants to start the app. */
const rolldownChecks = { pluginTimings: false };

/** @returns {import('vite').InlineConfig} */
function programConfig(program, { sourcemap, packages }) {
  return {
    ...shared,
    plugins: [notePackages(packages)],
    root: projectRoot,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: distFolder,
      emptyOutDir: false,
      target: program.target,
      minify: 'oxc',
      sourcemap: sourcemap ? 'hidden' : false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: rolldownChecks,
        external,
        input: Object.fromEntries(program.names.map((name) => [name, sourceOf(name)])),
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'shared.[name]-[hash].cjs',
          codeSplitting: program.split,
          keepNames: true,
        },
      },
    },
  };
}

/** @returns {import('vite').InlineConfig} */
function windowConfig({ sourcemap, packages }) {
  return {
    ...shared,
    root: join(projectRoot, 'src-renderer'),
    base: './',
    plugins: [svelte({ configFile: join(projectRoot, 'svelte.config.mjs') }), notePackages(packages)],
    build: {
      outDir: join(distFolder, 'renderer'),
      emptyOutDir: true,
      target: chromeTarget,
      // The content security policy allows files of the app only, no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { checks: rolldownChecks },
      sourcemap: sourcemap ? 'hidden' : false,
      reportCompressedSize: false,
    },
  };
}

/**
 * One vite configuration per bundle, by the name of what it makes.
 *
 * @param {{ sourcemap: boolean, packages: Set<string> }} options `packages` gets the folders of what is bundled
 * @returns {{ name: string, outputs: string[], config: import('vite').InlineConfig }[]}
 */
export function viteConfigs(options) {
  return [
    ...programs.map((program) => ({
      name: program.names.join(' and '),
      outputs: program.names.map((name) => join(distFolder, `${name}.cjs`)),
      config: programConfig(program, options),
    })),
    { name: 'renderer', outputs: [join(distFolder, 'renderer', 'index.html')], config: windowConfig(options) },
  ];
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { notePackages } from './package/licences.mjs';
import { distFolder, projectRoot } from './project.mjs';

// The oldest runtime the code must run on: Electron 25. Node 18.15 and Chrome 114 are what it carries.
const nodeTarget = 'node18.15';
const chromeTarget = 'chrome114';

/**
 * The programs that run in Node or in Electron's main process: dist/<name>.cjs from src-main/<name>.ts.
 * What they import only when it is asked for becomes a file of its own beside them (`main.desk-1a2b3c.cjs`), read
 * when it is needed; the same folder, so that `__dirname` means the same everywhere. The preload script is sandboxed
 * and may require nothing but electron, and a child is one whole file as well.
 */
const programs = [
  { name: 'main', target: nodeTarget, split: true },
  { name: 'preload', target: chromeTarget },
  { name: 'cli', target: nodeTarget, split: true },
  { name: 'keychain-child', target: nodeTarget, optional: true },
  { name: 'scan-child', target: nodeTarget, optional: true },
  { name: 'aws-child', target: nodeTarget, optional: true },
];

const sourceOf = (program) => join(projectRoot, 'src-main', `${program.name}.ts`);

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
      ssr: sourceOf(program),
      outDir: distFolder,
      emptyOutDir: false,
      target: program.target,
      minify: 'oxc',
      sourcemap: sourcemap ? 'hidden' : false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: rolldownChecks,
        external,
        output: {
          format: 'cjs',
          entryFileNames: `${program.name}.cjs`,
          chunkFileNames: `${program.name}.[name]-[hash].cjs`,
          codeSplitting: program.split === true,
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
 * @returns {{ name: string, output: string, config: import('vite').InlineConfig }[]}
 * @throws Error when the source of a bundle that must be there is not
 */
export function viteConfigs(options) {
  const present = programs.filter((program) => !program.optional || existsSync(sourceOf(program)));
  const absent = present.find((program) => !existsSync(sourceOf(program)));
  if (absent) throw new Error(`src-main/${absent.name}.ts is missing.`);
  return [
    ...present.map((program) => ({
      name: program.name,
      output: join(distFolder, `${program.name}.cjs`),
      config: programConfig(program, options),
    })),
    { name: 'renderer', output: join(distFolder, 'renderer', 'index.html'), config: windowConfig(options) },
  ];
}

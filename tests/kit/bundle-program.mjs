import { basename, join } from 'node:path';
import { build } from 'vite';

const extensions = { cjs: '.cjs', es: '.mjs' };

/** Native modules and the runtime itself, as in the app. */
const native = [/^node:/, 'electron', 'keytar', /^@vscode\/ripgrep-/];

/**
 * Makes one file of a TypeScript program and all that it imports, which plain Node runs in a process of its own.
 *
 * @param {string} entry path of the program
 * @param {string} folder where the file is made; made itself where it is missing. Below the project it finds keytar and
 *   other packages, elsewhere it has to do without.
 * @param {{ format?: 'cjs' | 'es', external?: readonly (string | RegExp)[] }} [options] `external` names further
 *   packages that stay outside
 * @returns {Promise<string>} path of the file: the program's name, and `.cjs` or `.mjs`
 */
export async function bundleProgram(entry, folder, { format = 'cjs', external = [] } = {}) {
  const name = `${basename(entry, '.ts')}${extensions[format]}`;
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node18.15',
      minify: false,
      rolldownOptions: {
        external: [...native, ...external],
        output: { format, entryFileNames: name, codeSplitting: false },
      },
    },
  });
  return join(folder, name);
}

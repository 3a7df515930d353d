import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { projectRoot } from '../project.mjs';

const modules = join(projectRoot, 'node_modules');

/** Shipped beside the bundles or as a font, so no bundler sees them. */
const besideTheBundles = ['keytar', '@vscode/ripgrep', '@fontsource-variable/inter'];

/** The folder of the package that a module belongs to, or null for one of our own. */
function packageFolder(moduleId) {
  const [path] = moduleId.replace(/^\0/, '').split('?');
  const at = path.lastIndexOf(`${sep}node_modules${sep}`);
  if (at < 0) return null;
  const inside = path.slice(at + `${sep}node_modules${sep}`.length).split(sep);
  const depth = inside[0].startsWith('@') ? 2 : 1;
  return join(path.slice(0, at), 'node_modules', ...inside.slice(0, depth));
}

/**
 * A plugin of the bundler that notes every package of which something came into a bundle.
 *
 * @param {Set<string>} folders gets the packages' folders
 */
export function notePackages(folders) {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const [id, module] of Object.entries(chunk.modules ?? {})) {
          const folder = module.renderedLength > 0 ? packageFolder(id) : null;
          if (folder !== null) folders.add(folder);
        }
      }
    },
  };
}

const licenceFile = /^(licen[cs]e|copying)([.-][\w.-]+)?$/i;

function describe(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => licenceFile.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()).join('\n\n');
  const by = typeof author === 'string' ? author : author?.name;
  const licence = typeof license === 'string' ? license : 'not named';
  // A package that forgot its file states its licence by name all the same.
  return { name: `${name} ${version}`, licence, text: text || [licence, by].filter(Boolean).join(', by ') };
}

/**
 * The licences of everything that is shipped, our own too, each text once.
 *
 * @param {Iterable<string>} bundled folders of the packages that are in the bundles
 * @returns {{ licence: string, packages: string[], text: string }[]} by licence, then by the first package's name
 */
export function licencesOf(bundled) {
  const beside = besideTheBundles.map((name) => join(modules, ...name.split('/'))).filter((path) => existsSync(path));
  const groups = new Map();
  for (const { name, licence, text } of [...new Set([projectRoot, ...bundled, ...beside])].map(describe)) {
    const key = `${licence}\n${text}`;
    const group = groups.get(key) ?? { licence, packages: new Set(), text };
    group.packages.add(name);
    groups.set(key, group);
  }
  const order = ({ licence, packages }) => `${licence} ${packages[0]}`;
  return [...groups.values()]
    .map(({ packages, ...rest }) => ({ ...rest, packages: [...packages].sort() }))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from '../project.mjs';
import { run } from '../run.mjs';

export const largestArchiveBytes = 4 * 1024 * 1024;

/** What may lie in the archive, as paths in it. Everything else got in by mistake. */
const expected = [
  /^package\.json$/,
  /^LICENSE$/,
  /^dist\/[\w.-]+\.cjs$/,
  /^dist\/licences\.json$/,
  /^dist\/renderer\/index\.html$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|css|woff2)$/,
  /^assets\/(tray|icons)\/[\w@.-]+$/,
  /^node_modules\/keytar\/(package\.json|lib\/keytar\.js|prebuilds\/[\w-]+\/keytar\.node)$/,
  /^node_modules\/@vscode\/ripgrep\/(package\.json|LICENSE|lib\/index\.js)$/,
  /^node_modules\/@vscode\/ripgrep-[\w-]+\/(package\.json|LICENSE|bin\/rg(\.exe)?)$/,
];

/** Without one of these the app starts and then fails. */
const needed = [
  ...['main', 'preload', 'cli', 'keychain-child'].map((name) => `dist/${name}.cjs`),
  ...['dist/renderer/index.html', 'dist/licences.json', 'package.json'],
];

/** The folder in which Electron looks for the archive. */
export function resourcesOf(unpacked) {
  if (process.platform !== 'darwin') return join(unpacked, 'resources');
  return join(unpacked, 'Keymender.app', 'Contents', 'Resources');
}

/** The program itself. */
export function executableOf(unpacked) {
  if (process.platform === 'darwin') return join(unpacked, 'Keymender.app', 'Contents', 'MacOS', 'Keymender');
  return join(unpacked, process.platform === 'win32' ? 'Keymender.exe' : 'keymender');
}

/**
 * The paths of all files of an archive, with `/`. Its beginning is two pickled values: the size of the header as
 * uint32 at byte 4, and the header, whose JSON has its length at byte 12 (electron/asar, README, "Format").
 */
export async function archiveFiles(path) {
  const file = await open(path);
  try {
    const start = Buffer.alloc(16);
    await file.read(start, 0, 16, 0);
    const header = Buffer.alloc(start.readUInt32LE(12));
    await file.read(header, 0, header.length, 16);
    const walk = (node, at) =>
      Object.entries(node.files ?? {}).flatMap(([name, child]) =>
        child.files ? walk(child, `${at}${name}/`) : [`${at}${name}`],
      );
    return walk(JSON.parse(header.toString('utf8')), '');
  } finally {
    await file.close();
  }
}

/**
 * What is wrong with the archive of an unpacked app: files that do not belong there, missing ones, its size, and
 * native code of other systems.
 *
 * @returns {Promise<{ bytes: number, files: number, problems: string[] }>}
 */
export async function inspectArchive(unpacked) {
  const path = join(resourcesOf(unpacked), 'app.asar');
  const [{ size }, files] = await Promise.all([stat(path), archiveFiles(path)]);
  const here = `${process.platform}-${process.arch}`;
  const native = files.filter((file) => /\/prebuilds\/|\/ripgrep-/.test(file));
  return {
    bytes: size,
    files: files.length,
    problems: [
      ...(size > largestArchiveBytes ? [`the archive has ${size} bytes, more than ${largestArchiveBytes}`] : []),
      ...files.filter((file) => !expected.some((shape) => shape.test(file))).map((file) => `${file} got in`),
      ...needed.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
      ...native.filter((file) => !file.includes(here)).map((file) => `${file} is for another system`),
      ...(native.some((file) => file.endsWith('keytar.node')) ? [] : ['the keychain module is missing']),
      ...(native.some((file) => /\/bin\/rg(\.exe)?$/.test(file)) ? [] : ['ripgrep is missing']),
    ],
  };
}

/** How each fuse has to stand that every runtime has. */
const wantedFuses = {
  RunAsNode: 'Disabled',
  EnableCookieEncryption: 'Disabled',
  EnableNodeOptionsEnvironmentVariable: 'Disabled',
  EnableNodeCliInspectArguments: 'Disabled',
  EnableEmbeddedAsarIntegrityValidation: 'Enabled',
  OnlyLoadAppFromAsar: 'Enabled',
  LoadBrowserProcessSpecificV8Snapshot: 'Disabled',
};

/**
 * Reads the fuses of an unpacked app, as `npx @electron/fuses read` does.
 *
 * @returns {Promise<{ lines: string[], problems: string[] }>}
 */
export async function inspectFuses(unpacked) {
  const reader = join(projectRoot, 'node_modules', '@electron', 'fuses', 'dist', 'bin.js');
  const app = process.platform === 'darwin' ? join(unpacked, 'Keymender.app') : executableOf(unpacked);
  const read = await run(process.execPath, [reader, 'read', '--app', app], { capture: true, timeoutMs: 60_000 });
  const lines = stripVTControlCharacters(read.stdout)
    .split('\n')
    .flatMap((line) => line.match(/^ {2}(\w+ is \w+)$/)?.[1] ?? []);
  const problems = Object.entries(wantedFuses)
    .filter(([name, state]) => !lines.includes(`${name} is ${state}`))
    .map(([name, state]) => `the fuse ${name} is not ${state}`);
  return { lines, problems: read.code === 0 ? problems : ['the fuses could not be read'] };
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../project.mjs';

/** Fuses that came with a later Electron than the oldest that is packaged here, by the version that brought them. */
const fusesSince = { grantFileProtocolExtraPrivileges: 29 };

/** To set a fuse that the runtime does not have is an error. */
function fusesFor(fuses, electronVersion) {
  const known = ([name]) => Number.parseInt(electronVersion, 10) >= (fusesSince[name] ?? 0);
  return Object.fromEntries(Object.entries(fuses).filter(known));
}

/** What package.json says of the app. */
export async function about() {
  return JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
}

/**
 * Where updates come from and the key that their list is signed with, given by the release workflow. The app reads
 * them from its package.json; without them it has no updates and says so.
 */
function addFeed(config) {
  const { KEYMENDER_UPDATES_URL: url, KEYMENDER_UPDATES_PUBLIC_KEY: publicKey } = process.env;
  if (!url || !publicKey) return;
  config.extraMetadata.updates = { url, publicKey };
  // Makes electron-builder write the lists; nothing is published by it.
  config.publish = { provider: 'generic', url };
}

/**
 * electron-builder.yml as it is used for this runtime. The official Electron of package.json is left to
 * electron-builder; any other is packaged from its folder, with its own version.
 *
 * @param {{ runtime: import('../electron-runtime.mjs').Runtime, output: string, version?: string, compression?: string }} wanted
 *   `output`: absolute folder; `version`: another than that of package.json, for the test of an upgrade
 * @returns {Promise<object>} a whole configuration of electron-builder
 */
export async function builderConfiguration({ runtime, output, version, compression }) {
  const config = parse(await readFile(join(projectRoot, 'electron-builder.yml'), 'utf8'));
  const { devDependencies } = await about();
  config.directories.output = output;
  config.electronFuses = fusesFor(config.electronFuses, runtime.version);
  if (compression) config.compression = compression;
  addFeed(config);
  if (version) config.extraMetadata.version = version;
  if (runtime.version !== devDependencies.electron) {
    config.electronDist = runtime.plainDistPath;
    config.electronVersion = runtime.version;
  }
  return config;
}

/**
 * Writes a configuration where electron-builder can read it: given as an object it would be mixed with
 * electron-builder.yml, and what was left out would come back.
 *
 * @returns {Promise<string>} absolute path
 */
export async function keepConfiguration(config) {
  await mkdir(config.directories.output, { recursive: true });
  const path = join(config.directories.output, 'configuration.json');
  await writeFile(path, JSON.stringify(config, null, 2));
  return path;
}

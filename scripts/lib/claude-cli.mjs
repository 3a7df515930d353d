import { chmod, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cached, fetchPackage, npmCommand } from './developer-cache.mjs';
import { run } from './run.mjs';

/** The version the tests were written against. */
export const pinnedVersion = '2.1.330';

const smallestBinary = 1024 * 1024;

/** The package that carries the native binary for this machine; the main package only links to it. */
function platformPackage() {
  const musl = process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  return `@anthropic-ai/claude-code-${process.platform}-${process.arch}${musl ? '-musl' : ''}`;
}

/** The executable is told by its size: the package also holds small text files and may rename it. */
async function nativeBinary(folder) {
  for (const name of await readdir(folder)) {
    const found = await stat(join(folder, name));
    if (found.isFile() && found.size > smallestBinary) return join(folder, name);
  }
  return null;
}

async function newestVersion(name) {
  const seen = await run(...npmCommand(['view', name, 'version']), { capture: true, timeoutMs: 60_000 });
  if (seen.code !== 0) throw new Error(`The newest version of ${name} could not be asked for.`);
  return seen.stdout.trim();
}

/**
 * The real Claude Code command, fetched once into the developer's cache. It is for tests only, and must be run
 * with an environment built from nothing, a throw-away home and invented keys.
 *
 * @param {{ version?: string }} [options] a version, or `latest`
 * @returns {Promise<{ path: string, version: string }>} absolute path of the executable
 * @throws Error with one sentence when it cannot be had for this system
 */
export async function claudeCli({ version = pinnedVersion } = {}) {
  const name = platformPackage();
  const exact = version === 'latest' ? await newestVersion(name) : version;
  const folder = await cached(`claude-code-${exact}-${process.platform}-${process.arch}`, async (making) => {
    await fetchPackage(`${name}@${exact}`, making);
    const binary = await nativeBinary(making);
    if (!binary) throw new Error(`${name}@${exact} holds no executable.`);
    await chmod(binary, 0o755);
  });
  const path = await nativeBinary(folder);
  if (!path) throw new Error(`The cached Claude Code in ${folder} is damaged. Delete that folder and try again.`);
  return { path, version: exact };
}

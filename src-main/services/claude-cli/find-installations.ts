import { originOf } from '../../core/installations/origin';
import { pathPlaces, prefixOfNpmrc, usualPlaces, versionFolders, type Machine } from '../../core/installations/places';
import type { FoundCli } from '../../core/installations/usable-cli';
import { packageFiles, versionOfPackage, versionOfPlace } from '../../core/installations/version-places';
import { versionIn, type Version } from '../../core/installations/version';
import { homePath, joinPath } from '../../core/where';
import type { Files } from '../../ports/files';
import type { Runner } from '../../ports/runner';

const mostVersions = 200;
const mostPackageBytes = 1024 * 1024;
const askLimitMs = 5_000;

/**
 * Finds every Claude Code on the machine, the one the terminal runs first where there is one. Nothing is run: the
 * version is read from where it lies, and is null where that does not tell.
 *
 * @param machine `env` as the terminal gives it: its PATH decides which one runs
 */
export async function findInstallations(files: Files, machine: Machine): Promise<readonly FoundCli[]> {
  const onPath = pathPlaces(machine);
  const elsewhere = [...usualPlaces(machine, await npmPrefix(files, machine)), ...(await managed(files, machine))];
  const seen = new Set<string>();
  const found: FoundCli[] = [];
  const places = [...new Set([...onPath, ...elsewhere])];
  const facts = await Promise.all(places.map((path) => files.facts(path)));
  for (const [index, fact] of facts.entries()) {
    const path = places[index];
    if (path === undefined || !fact.ok) continue;
    const realPath = fact.value.realPath.replace(/\\/g, '/');
    const isProgram = machine.platform === 'win32' || (fact.value.mode & 0o111) !== 0;
    const key = machine.platform === 'win32' ? realPath.toLowerCase() : realPath;
    if (!isProgram || seen.has(key)) continue;
    seen.add(key);
    found.push({
      path,
      realPath,
      version: versionOfPlace(realPath) ?? (await packageVersion(files, path, realPath)),
      origin: originOf(path, realPath, machine.home, machine.platform),
      usedByShell: index < onPath.length && !found.some((one) => one.usedByShell),
    });
  }
  return found;
}

/** Asks those whose version is not known; 5 s each. Only for a click: it runs the programs. */
export async function askVersions(
  runner: Runner,
  found: readonly FoundCli[],
  machine: Machine,
): Promise<readonly FoundCli[]> {
  return Promise.all(
    found.map(async (cli) => {
      if (cli.version !== null) return cli;
      const version = await askVersion(runner, cli.path, machine);
      return { ...cli, version, silent: version === null };
    }),
  );
}

async function askVersion(runner: Runner, command: string, { env, home }: Machine): Promise<Version | null> {
  const limits = { timeoutMs: askLimitMs, maxBytes: 4096 };
  const ran = await runner.run({ command, args: ['--version'], env, cwd: home, ...limits });
  return ran.ok && ran.value.exit === 0 ? versionIn(ran.value.stdout) : null;
}

async function npmPrefix(files: Files, machine: Machine): Promise<string | null> {
  const npmrc = await files.read(homePath(machine, '.npmrc'), { maxBytes: mostPackageBytes });
  return npmrc.ok ? prefixOfNpmrc(new TextDecoder().decode(npmrc.value.bytes), machine.home) : null;
}

async function managed(files: Files, machine: Machine): Promise<readonly string[]> {
  const lists = await Promise.all(
    versionFolders(machine).map(async ({ folder, below }) => {
      const listed = await files.list(folder, mostVersions);
      return listed.ok ? listed.value.map(({ name }) => joinPath(folder, name, below)) : [];
    }),
  );
  return lists.flat();
}

async function packageVersion(files: Files, path: string, realPath: string): Promise<Version | null> {
  for (const file of packageFiles(path, realPath)) {
    const read = await files.read(file, { maxBytes: mostPackageBytes });
    const version = read.ok ? versionOfPackage(new TextDecoder().decode(read.value.bytes)) : null;
    if (version !== null) return version;
  }
  return null;
}

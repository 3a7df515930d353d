import { appDataPath, homePath, isAbsolute, joinPath, normalise, systemPath, type Where } from '../where';

export type Machine = Pick<Where, 'platform' | 'home' | 'root' | 'env'>;

/** A folder with one folder per version of Node, in each of which a Claude Code may lie at `below`. */
export interface VersionFolders {
  readonly folder: string;
  readonly below: string;
}

/** A variable; on Windows their names have no case. */
function variable({ env, platform }: Machine, name: string): string {
  if (platform !== 'win32') return env[name] ?? '';
  const found = Object.entries(env).find(([key]) => key.toUpperCase() === name.toUpperCase());
  return found?.[1] ?? '';
}

const programNames = (machine: Machine): readonly string[] =>
  machine.platform === 'win32' ? ['claude.exe', 'claude.cmd'] : ['claude'];

const mostPathFolders = 500;

/**
 * Where a shell looks for `claude`, in its order: the first that is there is the one that runs. Relative folders of
 * the PATH mean another place in every folder and are passed over.
 */
export function pathPlaces(machine: Machine): readonly string[] {
  const separator = machine.platform === 'win32' ? ';' : ':';
  return variable(machine, 'PATH')
    .split(separator, mostPathFolders)
    .map((folder) => folder.replace(/^"|"$/g, ''))
    .filter((folder) => isAbsolute(folder, machine.platform))
    .map((folder) => ownOrSystem(machine, normalise(folder)))
    .flatMap((folder) => programNames(machine).map((name) => joinPath(folder, name)));
}

/** In a hermetic run system folders lie below the prefix, the user's own do not. */
function ownOrSystem(machine: Machine, folder: string): string {
  return folder === machine.home || folder.startsWith(`${machine.home}/`) ? folder : systemPath(machine, folder);
}

/**
 * Where Claude Code is installed, PATH or not: the native installer, npm under the prefixes it is known to use, other
 * package managers. Sources: code.claude.com/docs/en/setup (2026-10) and the managers' own documentation.
 *
 * @param npmPrefix `prefix` of the user's `.npmrc`, if it has one
 */
export function usualPlaces(machine: Machine, npmPrefix: string | null): readonly string[] {
  const own = (...parts: string[]) => homePath(machine, ...parts);
  const prefixes = [npmPrefix, variable(machine, 'NPM_CONFIG_PREFIX') || variable(machine, 'npm_config_prefix')].filter(
    (prefix): prefix is string => prefix !== null && isAbsolute(prefix, machine.platform),
  );
  if (machine.platform === 'win32') {
    const local = variable(machine, 'LOCALAPPDATA') || own('AppData', 'Local');
    return [
      own('.local/bin/claude.exe'),
      ...prefixes.map((prefix) => joinPath(prefix, 'claude.cmd')),
      appDataPath(machine, 'npm/claude.cmd'),
      joinPath(local, 'Microsoft/WinGet/Links/claude.exe'),
      systemPath(machine, 'C:/Program Files/WinGet/Links/claude.exe'),
      systemPath(machine, 'C:/Program Files/nodejs/claude.cmd'),
      joinPath(local, 'Volta/bin/claude.exe'),
      joinPath(local, 'pnpm/claude.cmd'),
      own('scoop/shims/claude.exe'),
      own('.bun/bin/claude.exe'),
    ];
  }
  const system = ['/usr/local/bin', '/opt/homebrew/bin', '/home/linuxbrew/.linuxbrew/bin', '/usr/bin'];
  return [
    own('.local/bin/claude'),
    own('.claude/local/claude'),
    ...prefixes.map((prefix) => joinPath(ownOrSystem(machine, normalise(prefix)), 'bin/claude')),
    own('.npm-global/bin/claude'),
    own('.npm-packages/bin/claude'),
    own('.bun/bin/claude'),
    own('.volta/bin/claude'),
    own('.local/share/pnpm/claude'),
    own('Library/pnpm/claude'),
    own('.yarn/bin/claude'),
    ...system.map((folder) => systemPath(machine, joinPath(folder, 'claude'))),
  ];
}

/** Version managers keep an npm of its own for each Node: nvm, fnm, asdf, mise, n. */
export function versionFolders(machine: Machine): readonly VersionFolders[] {
  const own = (...parts: string[]) => homePath(machine, ...parts);
  if (machine.platform === 'win32') {
    return [
      { folder: appDataPath(machine, 'nvm'), below: 'claude.cmd' },
      { folder: appDataPath(machine, 'fnm/node-versions'), below: 'installation/claude.cmd' },
    ];
  }
  return [
    { folder: joinPath(variable(machine, 'NVM_DIR') || own('.nvm'), 'versions/node'), below: 'bin/claude' },
    { folder: own('.local/share/fnm/node-versions'), below: 'installation/bin/claude' },
    { folder: own('Library/Application Support/fnm/node-versions'), below: 'installation/bin/claude' },
    { folder: own('.fnm/node-versions'), below: 'installation/bin/claude' },
    { folder: own('.asdf/installs/nodejs'), below: 'bin/claude' },
    { folder: own('.local/share/mise/installs/node'), below: 'bin/claude' },
    { folder: own('n/n/versions/node'), below: 'bin/claude' },
  ];
}

/** `prefix` of an `.npmrc`, with its `~` and `${HOME}` filled in; null when it sets none. */
export function prefixOfNpmrc(text: string, home: string): string | null {
  for (const line of text.split('\n')) {
    const set = /^\s{0,20}prefix\s{0,20}=(.{1,1000})$/.exec(line.replace('\r', ''));
    if (set === null) continue;
    const value = (set[1] ?? '').trim().replace(/^["']|["']$/g, '');
    return value.replace(/^~(?=\/|$)/, home).replace('${HOME}', home);
  }
  return null;
}

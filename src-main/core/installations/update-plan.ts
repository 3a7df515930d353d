import { message, say } from '../../contract/messages/message';
import { namesInRow } from '../../contract/messages/join';
import type { CliUpdatePlan, UpdatableCli } from '../../contract/cli-update';
import { hexDigest } from '../fingerprint';
import { joinPath, parentOf, type Platform } from '../where';
import { installCommand, originNames } from './origin';
import type { FoundCli } from './usable-cli';

/** A program and what it is told; run without a shell. */
export interface UpdateCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** The programs that installations are updated with, where they were found. */
export interface Installers {
  readonly npm: string | null;
  readonly brew: string | null;
  readonly winget: string | null;
}

export interface UpdatePlan {
  readonly cli: FoundCli;
  /** Null: only a person can run it. */
  readonly command: UpdateCommand | null;
  readonly shown: CliUpdatePlan;
}

const packageName = '@anthropic-ai/claude-code';
/** The package under each of these lies in a place that npm knows nothing of. */
const otherManagers: readonly (readonly [place: RegExp, name: string, command: string])[] = [
  [/\/\.bun\//, 'Bun', `bun add -g ${packageName}@latest`],
  [/\/pnpm\//i, 'pnpm', `pnpm add -g ${packageName}@latest`],
  [/\/\.?volta\//i, 'Volta', `volta install ${packageName}`],
  [/\/\.?yarn\//i, 'Yarn', `yarn global add ${packageName}@latest`],
];

/** Stable name of an installation, so that nobody has to name its path. 12 hex digits. */
export const installationId = (cli: FoundCli): string => hexDigest(`installation\u0000${cli.path}`).slice(0, 12);

/**
 * How an installation is updated: each by the means with which it was installed, so that no second one appears beside
 * it (code.claude.com/docs/en/setup, 2026-10, "Update Claude Code"; docs.npmjs.com/cli, `npm install --prefix`;
 * docs.brew.sh/Manpage; learn.microsoft.com, `winget upgrade`).
 *
 * @param id null: the one that the terminal runs, else the first
 * @returns null where there is none
 */
export function planUpdate(
  found: readonly FoundCli[],
  id: string | null,
  installers: Installers,
  platform: Platform,
): UpdatePlan | null {
  const cli =
    id === null ? (found.find((one) => one.usedByShell) ?? found[0]) : found.find((one) => installationId(one) === id);
  if (cli === undefined) return null;
  const others = found.filter((one) => one !== cli);
  const way = wayFor(cli, installers, platform);
  const { line, words, command } = way;
  return {
    cli,
    command,
    shown: {
      installation: namedCli(cli),
      kind: cli.silent === true ? 'reinstall' : 'update',
      command: line,
      runs: command !== null,
      words,
      others: others.map(namedCli),
      conflict: conflictOf(others),
    },
  };
}

const namedCli = (cli: FoundCli): UpdatableCli => ({
  id: installationId(cli),
  path: cli.path,
  version: cli.version,
  origin: originNames[cli.origin],
  usedByShell: cli.usedByShell,
});

function conflictOf(others: readonly FoundCli[]): string | null {
  const used = others.find((one) => one.usedByShell);
  if (used !== undefined) return say(message('cli-update.other-used', { used: used.path }));
  if (others.length === 0) return null;
  const paths = namesInRow(others.map((one) => one.path));
  return say(message('cli-update.others', { count: others.length, paths }));
}

interface Way {
  /** As people would type it. */
  readonly line: string;
  readonly words: string;
  readonly command: UpdateCommand | null;
}

function wayFor(cli: FoundCli, installers: Installers, platform: Platform): Way {
  switch (cli.origin) {
    case 'npm':
      return npmWay(cli, installers.npm);
    case 'homebrew':
      return brewWay(cli, installers.brew);
    case 'winget':
      return wingetWay(cli, installers.winget);
    case 'system-package':
      return { line: '', words: say(message('cli-update.system')), command: null };
    case 'native':
    case 'npm-local':
    case 'unknown':
      return ownWay(cli, platform);
  }
}

/** Claude Code updates itself; one that does not even answer cannot. */
function ownWay(cli: FoundCli, platform: Platform): Way {
  if (cli.silent === true) {
    const line = installCommand(platform);
    return { line, words: say(message('cli-update.terminal-damaged', { command: line })), command: null };
  }
  return run(cli, 'claude update', { program: cli.path, args: ['update'] });
}

function npmWay(cli: FoundCli, npm: string | null): Way {
  const other = otherManagers.find(([place]) => place.test(cli.realPath) || place.test(cli.path));
  if (other !== undefined) {
    const [, program, line] = other;
    return { line, words: say(message('cli-update.terminal-manager', { program, command: line })), command: null };
  }
  // The prefix is named: a user's `.npmrc` may send this npm's packages to another place than this one.
  const prefix = npmPrefixOf(cli);
  const args = [
    'install',
    '-g',
    ...(cli.silent === true ? ['--force'] : []),
    ...(prefix === null ? [] : ['--prefix', prefix]),
  ];
  return through(cli, 'npm', npm, [...args, `${packageName}@latest`]);
}

/** The folder that npm was told to install into: `P/lib/node_modules/…`, on Windows `P/node_modules/…`. */
export function npmPrefixOf(cli: Pick<FoundCli, 'path' | 'realPath'>): string | null {
  const inside = /^(.{1,1000}?)\/(?:lib\/)?node_modules\/@anthropic-ai\/claude-code(?:\/|$)/.exec(cli.realPath);
  if (inside?.[1] !== undefined) return inside[1];
  return cli.path.toLowerCase().endsWith('.cmd') ? parentOf(cli.path) : null;
}

/** The cask is in its folder's name: `claude-code`, or the channel `claude-code@latest`. */
function brewWay(cli: FoundCli, brew: string | null): Way {
  const cask = /\/Caskroom\/([^/]{1,100})\//i.exec(cli.realPath)?.[1] ?? 'claude-code';
  return through(cli, 'brew', brew, [cli.silent === true ? 'reinstall' : 'upgrade', '--cask', cask]);
}

function wingetWay(cli: FoundCli, winget: string | null): Way {
  const verb = cli.silent === true ? ['install', '--force'] : ['upgrade'];
  const quiet = ['--accept-source-agreements', '--accept-package-agreements', '--disable-interactivity'];
  return through(cli, 'winget', winget, [...verb, '--id', 'Anthropic.ClaudeCode', '--exact', ...quiet]);
}

function through(cli: FoundCli, name: string, program: string | null, args: readonly string[]): Way {
  const line = [name, ...args].map(typed).join(' ');
  if (program !== null) return run(cli, line, { program, args });
  return { line, words: say(message('cli-update.no-program', { program: name, command: line })), command: null };
}

const typed = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `"${word}"`);

function run(cli: FoundCli, line: string, command: UpdateCommand): Way {
  const words =
    cli.silent === true
      ? message('cli-update.reinstalls', { command: line })
      : message('cli-update.runs', { command: line });
  return { line, words: say(words), command };
}

/** Where the program of an installer may lie, best first: beside what it installed, then on the PATH. */
export function installerPlaces(
  cli: Pick<FoundCli, 'path' | 'realPath' | 'origin'>,
  pathFolders: readonly string[],
  platform: Platform,
): readonly string[] {
  const windows = platform === 'win32';
  switch (cli.origin) {
    case 'npm':
      return [parentOf(cli.path), ...pathFolders].map((folder) => joinPath(folder, windows ? 'npm.cmd' : 'npm'));
    case 'homebrew': {
      const prefix = /^(.{1,1000}?)\/Caskroom\//i.exec(cli.realPath)?.[1];
      return [...(prefix === undefined ? [] : [joinPath(prefix, 'bin')]), ...pathFolders].map((folder) =>
        joinPath(folder, 'brew'),
      );
    }
    case 'winget':
      return pathFolders.map((folder) => joinPath(folder, 'winget.exe'));
    case 'native':
    case 'npm-local':
    case 'system-package':
    case 'unknown':
      return [];
  }
}

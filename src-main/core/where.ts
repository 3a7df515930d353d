import type { Provider } from '../contract/resolution';

/** The three systems Keymender knows, by Node's names. */
export type Platform = 'linux' | 'darwin' | 'win32';

export type Environment = Readonly<Record<string, string>>;

/**
 * What a scan looks at. Everything that would otherwise be read from the running process
 * is handed in here, so that a test, a report and the window see the machine by the same rules.
 * Paths use `/` on every system; Windows accepts it.
 */
export interface Where {
  readonly platform: Platform;
  /** The user's home folder, absolute, without a trailing slash. */
  readonly home: string;
  /** Prefix for system paths such as `/etc`; empty for the real ones. */
  readonly root: string;
  /** The folder in which Claude Code would be started. */
  readonly cwd: string;
  /** The environment that Claude Code would be started with. */
  readonly env: Environment;
  /** Folders that Claude Code lists as projects, most recent first, at most 50. */
  readonly projects: readonly string[];
  /** The nearest folder at or above `cwd` that is the root of a git work tree, or null. */
  readonly gitRoot: string | null;
  /** The provider that Claude Code would use, where that is known already. */
  readonly provider?: Provider;
  /** ms since the epoch, where ends are to be told. */
  readonly now?: number;
}

/** Joins with `/`, dropping doubled and trailing slashes; an absolute last part does not win (these are names, not addresses). */
export function joinPath(...parts: readonly string[]): string {
  const joined = parts
    .filter((part) => part !== '')
    .join('/')
    .replace(/\\/g, '/');
  const unc = joined.startsWith('//') ? '/' : '';
  const clean = unc + joined.replace(/\/{2,}/g, '/');
  return clean.length > 1 && clean.endsWith('/') ? clean.slice(0, -1) : clean;
}

/** The folder part of a path; `/` for a name at the root, `.` for a bare name. */
export function parentOf(path: string): string {
  const at = path.lastIndexOf('/');
  if (at < 0) return '.';
  return at === 0 ? '/' : path.slice(0, at);
}

/** The last part of a path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isAbsolute(path: string, platform: Platform): boolean {
  if (path.startsWith('/')) return true;
  return platform === 'win32' && /^([A-Za-z]:[\\/]|\\\\)/.test(path);
}

/** A path as Claude Code resolves it: absolute ones as they are, others below `base`. `~` is not expanded. */
export function resolvePath(base: string, path: string, platform: Platform): string {
  return normalise(isAbsolute(path, platform) ? path : joinPath(base, path));
}

/** Takes out `.` and `..` parts. */
export function normalise(path: string): string {
  const forward = path.replace(/\\/g, '/');
  const lead = forward.startsWith('/') ? '/' : '';
  const kept: string[] = [];
  for (const part of forward.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (part !== '..' || lead === '') kept.push(part);
  }
  return lead + kept.join('/') || lead || '.';
}

/** A system path (`/etc/…`, `C:/Program Files/…`) below the prefix of a hermetic run. */
export function systemPath(where: Pick<Where, 'root'>, path: string): string {
  return where.root === '' ? path : joinPath(where.root, path.replace(/^[A-Za-z]:/, ''));
}

/** A path below the user's home. */
export function homePath(where: Pick<Where, 'home'>, ...parts: readonly string[]): string {
  return joinPath(where.home, ...parts);
}

/** `%APPDATA%` of Windows: from the environment, else its usual place below the home. */
export function appDataPath(where: Pick<Where, 'home' | 'env'>, ...parts: readonly string[]): string {
  const set = where.env['APPDATA'];
  return joinPath(set !== undefined && set !== '' ? set : joinPath(where.home, 'AppData', 'Roaming'), ...parts);
}

import { appDataPath, homePath, joinPath, resolvePath, systemPath, type Where } from '../where';

/** Where Claude Code keeps its files for this user, folder and environment. */
export interface ClaudeFolders {
  /** Holds `settings.json`. */
  readonly config: string;
  /** Holds `.credentials.json`. */
  readonly credentials: string;
  /** The file with account, managed key, approvals and projects. */
  readonly stateFile: string;
  /** The older name of that file; when it exists it is read instead. */
  readonly legacyStateFile: string;
  readonly backups: string;
  readonly managed: string;
}

/** Variables of settings files that move Claude Code's own files once those settings were read. */
export interface Redirect {
  /** CLAUDE_CONFIG_DIR from managed settings, the user's settings or the state file. */
  readonly configDir?: string | undefined;
  /** CLAUDE_SECURESTORAGE_CONFIG_DIR from the same places. */
  readonly secureStorage?: string | undefined;
}

/**
 * Where everything is, by facts observed with 2.1.330 (2026-11, tests/record/cases):
 * - CLAUDE_CONFIG_DIR of the shell moves settings, login and state together, even when it names the default folder.
 *   It is not trimmed or expanded (`~/x` is a folder named `~`), is relative to the start folder, and is brought to NFC.
 * - Set to nothing it moves login, settings and the older state file to the start folder and leaves `.claude.json`.
 * - From settings it moves the login and the user's settings, but not the state. One hop only.
 * - CLAUDE_SECURESTORAGE_CONFIG_DIR moves the login alone; set to nothing it means `~/.claude`.
 */
export function claudeFolders(where: Where, redirect: Redirect = {}): ClaudeFolders {
  const usual = homePath(where, '.claude');
  const folder = (value: string | undefined): string => {
    if (value === undefined) return usual;
    return value === '' ? where.cwd : resolvePath(where.cwd, value.normalize('NFC'), where.platform);
  };
  const started = where.env['CLAUDE_CONFIG_DIR'];
  const data = folder(redirect.configDir ?? started);
  const secure = redirect.secureStorage ?? where.env['CLAUDE_SECURESTORAGE_CONFIG_DIR'];
  const moved = started !== undefined && started !== '';
  return {
    config: data,
    credentials: secure === undefined ? data : secure === '' ? usual : folder(secure),
    stateFile: joinPath(moved ? folder(started) : where.home, '.claude.json'),
    legacyStateFile: joinPath(folder(started), '.config.json'),
    backups: joinPath(folder(started), 'backups'),
    managed: managedFolder(where),
  };
}

function managedFolder(where: Where): string {
  switch (where.platform) {
    case 'linux':
      return systemPath(where, '/etc/claude-code');
    case 'darwin':
      return systemPath(where, '/Library/Application Support/ClaudeCode');
    case 'win32':
      return systemPath(where, 'C:/Program Files/ClaudeCode');
  }
}

/**
 * Folder of the Anthropic profiles: ANTHROPIC_CONFIG_DIR, else below XDG_CONFIG_HOME, else below the home. A blank
 * variable counts as not set; a folder that is missing is not made up for. Observed with 2.1.330 (2026-11).
 *
 * @param set the trimmed values of the two variables, settings included
 */
export function profilesFolder(
  where: Where,
  set: { readonly configDir: string | undefined; readonly xdg: string | undefined },
): string {
  if (set.configDir !== undefined && set.configDir !== '') return resolvePath(where.cwd, set.configDir, where.platform);
  if (where.platform === 'win32') return appDataPath(where, 'Anthropic');
  const base =
    set.xdg === undefined || set.xdg === ''
      ? homePath(where, '.config')
      : resolvePath(where.cwd, set.xdg, where.platform);
  return joinPath(base, 'anthropic');
}

import type { EditFormat } from '../../core/edit/target';
import type { Spot } from '../../core/source';
import { homePath, joinPath, type Where } from '../../core/where';

/** The files of a folder with such names: the newest 200, its own only, unless said otherwise. */
export function folder(
  path: string,
  names: RegExp,
  format: EditFormat,
  limits: { readonly depth?: number; readonly most?: number; readonly role?: string } = {},
): Spot {
  const { depth = 1, most = 200, role } = limits;
  return { kind: 'folder', path, names, depth, most, format, ...(role === undefined ? {} : { role }) };
}

/** `$XDG_CONFIG_HOME`, else `~/.config`. */
export function configPath(where: Where, ...parts: readonly string[]): string {
  const set = where.env['XDG_CONFIG_HOME'];
  return joinPath(set !== undefined && set !== '' ? set : homePath(where, '.config'), ...parts);
}

/** `$XDG_DATA_HOME`, else `~/.local/share`. */
export function dataPath(where: Where, ...parts: readonly string[]): string {
  const set = where.env['XDG_DATA_HOME'];
  return joinPath(set !== undefined && set !== '' ? set : homePath(where, '.local', 'share'), ...parts);
}

/** The start folder and every listed project, each once. */
export function projectFolders(where: Where): readonly string[] {
  return [...new Set([where.cwd, ...where.projects])].filter((path) => path !== '');
}

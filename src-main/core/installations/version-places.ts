import { joinPath, parentOf } from '../where';
import { versionIn, type Version } from './version';

const packageName = '@anthropic-ai/claude-code';

/**
 * The version, where the place tells it: the native installer and Homebrew keep each version under its number
 * (`…/claude/versions/2.1.330`, `…/Caskroom/claude-code/2.1.330/claude`).
 *
 * @param realPath where the found program leads
 */
export function versionOfPlace(realPath: string): Version | null {
  const parts = realPath.split('/');
  const at = parts.findIndex(
    (part, index) =>
      /^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(part) && /^(?:versions|claude-code.{0,20})$/.test(parts[index - 1] ?? ''),
  );
  return at < 0 ? null : versionIn(parts[at] ?? '');
}

/**
 * The `package.json` files that would tell the version of a program, most likely first: of the package it lies in,
 * else of the package that lies beside it (npm on Windows, the old local installation, pnpm, Volta).
 */
export function packageFiles(path: string, realPath: string): readonly string[] {
  const inside = realPath.indexOf(`/${packageName}`);
  if (inside >= 0) {
    const end = realPath.indexOf('/', inside + packageName.length + 1);
    return end < 0 ? [] : [`${realPath.slice(0, end)}/package.json`];
  }
  const beside = ['node_modules', 'global/5/node_modules', `../tools/image/packages/${packageName}/lib/node_modules`];
  return beside.map((folder) => joinPath(parentOf(path), folder, packageName, 'package.json'));
}

/** `version` of a package.json, if it is Claude Code's. */
export function versionOfPackage(text: string): Version | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('version' in parsed) || !('name' in parsed)) return null;
    const { name, version } = parsed;
    if (typeof name !== 'string' || !name.startsWith(packageName) || typeof version !== 'string') return null;
    return versionIn(version);
  } catch {
    return null;
  }
}

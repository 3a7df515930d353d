import type { Platform } from '../where';

/** How a Claude Code came onto the machine; it decides how it is updated. */
export type Origin = 'native' | 'npm' | 'npm-local' | 'homebrew' | 'winget' | 'system-package' | 'unknown';

/** For people, as in "Installed with npm". */
export const originNames: Readonly<Record<Origin, string>> = {
  native: 'native',
  npm: 'npm',
  'npm-local': 'npm',
  homebrew: 'homebrew',
  winget: 'winget',
  'system-package': 'system package',
  unknown: 'unknown',
};

/**
 * Tells the origin by the place (code.claude.com/docs/en/setup, 2026-10).
 *
 * @param path where it was found, with `/`
 * @param realPath where that leads
 */
export function originOf(path: string, realPath: string, home: string, platform: Platform): Origin {
  const real = platform === 'win32' ? realPath.toLowerCase() : realPath;
  const own = platform === 'win32' ? home.toLowerCase() : home;
  if (real.startsWith(`${own}/.claude/local/`)) return 'npm-local';
  if (real.includes('/@anthropic-ai/claude-code')) return 'npm';
  if (real.includes('/.local/share/claude/') || real === `${own}/.local/bin/claude.exe`) return 'native';
  if (real.includes('/caskroom/') || real.includes('/Caskroom/')) return 'homebrew';
  if (real.includes('/winget/')) return 'winget';
  if (platform === 'win32' && path.toLowerCase().endsWith('/npm/claude.cmd')) return 'npm';
  if (platform === 'linux' && real.startsWith('/usr/') && !real.startsWith('/usr/local/')) return 'system-package';
  return 'unknown';
}

/** The line that installs Claude Code on a machine without it (code.claude.com/docs/en/setup, 2026-10). */
export function installCommand(platform: Platform): string {
  return platform === 'win32'
    ? 'irm https://claude.ai/install.ps1 | iex'
    : 'curl -fsSL https://claude.ai/install.sh | bash';
}

/** The line that updates an installation of this origin (same page, "Update Claude Code"). */
export function updateCommand(origin: Origin): string {
  switch (origin) {
    case 'npm':
      return 'npm install -g @anthropic-ai/claude-code@latest';
    case 'homebrew':
      return 'brew upgrade claude-code';
    case 'winget':
      return 'winget upgrade Anthropic.ClaudeCode';
    case 'native':
    case 'npm-local':
    case 'system-package':
    case 'unknown':
      return 'claude update';
  }
}

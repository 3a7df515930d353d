import type { EnvValue, SettingsScope } from '../claude/inputs';

const valueOf = (shell: readonly EnvValue[], name: string): string =>
  shell.find((value) => value.name === name)?.text.trim() ?? '';

const onWords: readonly string[] = ['1', 'true', 'yes', 'on'];

/** What Claude Code takes for "on" (observed with 2.1.330, 2026-11). */
export const isOnText = (text: string): boolean => onWords.includes(text.toLowerCase());

const desktop: readonly string[] = ['claude-desktop', 'local-agent'];

const entryOf = (shell: readonly EnvValue[]): string => valueOf(shell, 'CLAUDE_CODE_ENTRYPOINT');

/**
 * Whether Claude Desktop, one of its agents or a remote session started it. Nothing gets in front of a login then, a
 * key is not held against the administrator's locks, and no profile counts. Only the environment it was started with
 * can say so. Observed with 2.1.330 (2026-11, odd-pairs.json, `emb_*`; found-by-chance.json, `chance_desk_*`).
 */
export function isEmbedded(shell: readonly EnvValue[]): boolean {
  return desktop.includes(entryOf(shell)) || isOnText(valueOf(shell, 'CLAUDE_CODE_REMOTE'));
}

/**
 * Whether the starting program's own environment comes before every settings file: Claude Desktop, its agents and its
 * form for other providers (observed as above).
 */
export function isStartedByDesktop(shell: readonly EnvValue[]): boolean {
  return [...desktop, 'claude-desktop-3p'].includes(entryOf(shell));
}

/** Whether profiles count at all for what started it (observed as above). */
export const countsProfiles = (shell: readonly EnvValue[]): boolean => !isEmbedded(shell) && !isStartedByDesktop(shell);

const signIn: readonly string[] = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'];

/**
 * Whether a settings file may set this variable, for what started Claude Code. Under Claude Desktop only the user's own
 * settings may set a key, a token or a provider; with a socket to ask through, no file may set a key, a token or an
 * address. Observed with 2.1.330 (2026-11, found-by-chance.json, `chance_desk_*`, `chance_sock_*`).
 */
export function maySet(shell: readonly EnvValue[], scope: SettingsScope | 'state', name: string): boolean {
  const isSignIn = signIn.includes(name);
  const socket = shell.some((value) => value.name === 'ANTHROPIC_UNIX_SOCKET' && value.text !== '');
  if (socket && (isSignIn || name === 'ANTHROPIC_BASE_URL')) return false;
  if (!isStartedByDesktop(shell) || scope === 'user' || scope === 'state') return true;
  return !isSignIn && !name.startsWith('CLAUDE_CODE_USE_');
}

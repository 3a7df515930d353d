import type { Platform } from '../where';

/** What starts Claude Code with a folder of its own. */
export interface Launch {
  /** As the user calls it. Checked: no control characters. */
  readonly name: string;
  /** The folder below the home: `.claude-work`. Made by Keymender: letters, digits and dashes. */
  readonly folder: string;
  /** The user's home, absolute. */
  readonly home: string;
  /** Absolute path of the official command, or its bare name. */
  readonly claude: string;
}

/** A file that a double click starts: its path below the home, its text and its mode. */
export interface Launcher {
  readonly path: string;
  readonly text: string;
  readonly mode: number;
}

/** The launcher for a system; null where a path cannot be written into it safely. */
export function launcherFor(platform: Platform, slug: string, launch: Launch): Launcher | null {
  switch (platform) {
    case 'linux':
      return desktopEntry(slug, launch);
    case 'darwin':
      return commandFile(slug, launch);
    case 'win32':
      return batchFile(slug, launch);
  }
}

/**
 * Desktop Entry Specification 1.5 (freedesktop.org): texts escape the backslash; an argument of `Exec` in double quotes
 * escapes `"`, `` ` ``, `$` and the backslash, once more as a text, and doubles `%`.
 */
function desktopEntry(slug: string, { name, folder, home, claude }: Launch): Launcher {
  const argument = (text: string) =>
    `"${text
      .replace(/["`$\\]/g, '\\$&')
      .replace(/\\/g, '\\\\')
      .replace(/%/g, '%%')}"`;
  const text = [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    `Name=Claude Code (${name.replace(/\\/g, '\\\\')})`,
    `Exec=env ${argument(`CLAUDE_CONFIG_DIR=${home}/${folder}`)} ${argument(claude)}`,
    'Terminal=true',
    'Icon=utilities-terminal',
    'Categories=Development;',
    '',
  ].join('\n');
  return { path: `.local/share/applications/keymender-${slug}.desktop`, text, mode: 0o644 };
}

/** Opened by Terminal. */
function commandFile(slug: string, { name, folder, claude }: Launch): Launcher {
  const text = [
    '#!/bin/sh',
    `# Claude Code (${name})`,
    `CLAUDE_CONFIG_DIR="$HOME/${folder}" exec ${quoted(claude)}`,
    '',
  ].join('\n');
  return { path: `Applications/Claude Code ${slug}.command`, text, mode: 0o755 };
}

/** Read in the console's code page, so that only ASCII is safe in it: the home is named by its variable. */
function batchFile(slug: string, { folder, claude }: Launch): Launcher | null {
  const command = /^[\x20-\x7e]+$/.test(claude) && !/["%!^&|<>]/.test(claude) ? claude.replace(/\//g, '\\') : 'claude';
  const text = ['@echo off', `set "CLAUDE_CONFIG_DIR=%USERPROFILE%\\${folder}"`, `call "${command}" %*`, ''].join(
    '\r\n',
  );
  return {
    path: `AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Claude Code ${slug}.cmd`,
    text,
    mode: 0o644,
  };
}

/** For a POSIX shell. */
const quoted = (word: string): string => (/^[\w/.+-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`);

/** The user's shell, as far as Keymender can add a command to it. */
export type KnownShell = 'bash' | 'zsh' | 'fish' | 'powershell';

export function shellOf(platform: Platform, shell: string | undefined): KnownShell | null {
  if (platform === 'win32') return 'powershell';
  const name = (shell ?? '').split('/').pop() ?? '';
  return name === 'bash' || name === 'zsh' || name === 'fish' ? name : null;
}

/**
 * Lines for the shell's start file that define a command. The folder is named from the home by the shell itself, so
 * that nothing of the user's is written into code; the name stands in a comment, on one line.
 *
 * @param comment one line
 */
export function shellFunction(shell: KnownShell, command: string, folder: string, comment: string): string {
  switch (shell) {
    case 'bash':
    case 'zsh':
      return [`# ${comment}`, `${command}() {`, `  CLAUDE_CONFIG_DIR="$HOME/${folder}" command claude "$@"`, '}'].join(
        '\n',
      );
    case 'fish':
      return [
        `# ${comment}`,
        `function ${command} --wraps claude`,
        `    env CLAUDE_CONFIG_DIR="$HOME/${folder}" claude $argv`,
        'end',
      ].join('\n');
    case 'powershell':
      return [
        `# ${comment}`,
        `function ${command} {`,
        '  $before = $env:CLAUDE_CONFIG_DIR',
        `  $env:CLAUDE_CONFIG_DIR = "$HOME/${folder}"`,
        '  try { claude @args } finally { $env:CLAUDE_CONFIG_DIR = $before }',
        '}',
      ].join('\n');
  }
}

/** A name made fit for folders and commands: `Side project 🦊` becomes `side-project`; nothing left becomes `second`. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 24)
    .replace(/-$/, '');
  return slug === '' ? 'second' : slug;
}

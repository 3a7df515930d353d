const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** A path as a value of its own (Desktop Entry Specification 1.5, "Possible value types": string). */
export function entryString(path: string): string {
  const escaped = path.replace(/[\\\n\t\r]/g, (char) => escapes[char] ?? char);
  // A space at the start would be taken for one around the equals sign.
  return escaped.replace(/^ /, '\\s');
}

/** A path as a word of a desktop file's Exec line (Desktop Entry Specification 1.5, "The Exec key"). */
export function execWord(path: string): string {
  const quoted = path.replace(/(["`$\\])/g, '\\$1').replace(/%/g, '%%');
  // The value is unescaped once as a string before it is read as a command line.
  return `"${entryString(quoted)}"`;
}

/**
 * The entry that starts the app with the session, without a window. No uninstaller may look for it in people's homes;
 * so it names the program (TryExec), without which the session passes it over (Desktop Application Autostart
 * Specification 0.5, "TryExec Key").
 */
export function autostartEntry(executable: string): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Keymender',
    'Comment=Shows which account Claude Code is using',
    `TryExec=${entryString(executable)}`,
    `Exec=${execWord(executable)} --hidden`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

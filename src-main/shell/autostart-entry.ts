/** A path as a word of a desktop file's Exec line (Desktop Entry Specification 1.5, "The Exec key"). */
export function execWord(path: string): string {
  const quoted = path.replace(/(["`$\\])/g, '\\$1').replace(/%/g, '%%');
  // The value is unescaped once as a string before it is read as a command line.
  return `"${quoted.replace(/\\/g, '\\\\')}"`;
}

/** The entry that starts the app with the session, without a window. */
export function autostartEntry(executable: string): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Keymender',
    'Comment=Shows which account Claude Code is using',
    `Exec=${execWord(executable)} --hidden`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

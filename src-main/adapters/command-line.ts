import type { Platform } from '../core/where';

export interface CommandLine {
  readonly file: string;
  readonly args: readonly string[];
  /** Windows: the arguments are already quoted, Node must leave them alone. */
  readonly verbatim: boolean;
}

// What cmd.exe gives a meaning to, also inside quotes. Nothing that Keymender passes needs any of it.
const meansSomethingToCmd = /["%!^&|<>\r\n\0]/;

/**
 * How a program is really started. On Windows `claude.cmd` and other batch files run only through cmd.exe, which has
 * its own quoting; an argument that it could read as a command is refused rather than escaped.
 *
 * @param comSpec Windows: the path of cmd.exe
 * @returns null where an argument cannot be passed on safely
 */
export function commandLine(
  command: string,
  args: readonly string[],
  platform: Platform,
  comSpec = 'cmd.exe',
): CommandLine | null {
  if (platform !== 'win32' || !/\.(?:cmd|bat)$/i.test(command)) return { file: command, args, verbatim: false };
  if ([command, ...args].some((part) => meansSomethingToCmd.test(part))) return null;
  const quoted = [command, ...args].map((part) => `"${part}"`).join(' ');
  return { file: comSpec, args: ['/d', '/s', '/c', `"${quoted}"`], verbatim: true };
}

import { message, type Message } from '../../contract/messages/message';
import { fail, ok, type Result } from '../result';
import type { Platform } from '../where';
import { loginNeeds } from './known-versions';
import { installCommand, updateCommand, type Origin } from './origin';
import { isAtLeast, type Version } from './version';

/** A Claude Code found on the machine. */
export interface FoundCli {
  readonly path: string;
  /** Where `path` leads when it is a link. */
  readonly realPath: string;
  /** Null while it is not known: only running it would tell. */
  readonly version: Version | null;
  /** It was asked for its version and gave none. */
  readonly silent?: boolean;
  readonly origin: Origin;
  readonly usedByShell: boolean;
}

export type UsableCli = Pick<FoundCli, 'path' | 'version'>;

export type CliTask = 'subscription' | 'console' | 'logout';

/**
 * The Claude Code to log in or out with: the one the terminal runs, else the first. It is not replaced by a newer
 * one elsewhere: the login has to work for the one that is used.
 *
 * @returns what to install or update, and how, where there is none that can do it
 */
export function usableCli(found: readonly FoundCli[], task: CliTask, platform: Platform): Result<UsableCli, Message> {
  const chosen = found.find((cli) => cli.usedByShell) ?? found[0];
  if (chosen === undefined) return fail(message('installation.none', { command: installCommand(platform) }));
  const needed = task === 'console' ? loginNeeds.console : loginNeeds.subcommands;
  if (chosen.version !== null && !isAtLeast(chosen.version, needed)) {
    const command = updateCommand(chosen.origin);
    return fail(message('installation.too-old', { version: chosen.version, needed, command }));
  }
  return ok(chosen);
}

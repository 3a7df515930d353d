import { message, type Message } from '../../contract/messages/message';
import type { HttpAnswer } from '../http-exchange';
import { parseJsonText, stringAt } from '../json-text';
import { updateCommand } from './origin';
import type { FoundCli } from './usable-cli';
import { compareVersions, versionIn, type Version } from './version';

/**
 * The version that a fresh installation gets: `latest` of the package's tags (docs.npmjs.com, "Adding dist-tags to
 * packages", 2026).
 *
 * @returns null for anything that is not such a list
 */
export function newestOf(answer: HttpAnswer): Version | null {
  if (answer.status !== 200) return null;
  const parsed = parseJsonText(answer.body);
  return parsed.ok ? versionIn(stringAt(parsed.value.value, 'latest') ?? '') : null;
}

/** What the newest version means for the Claude Code that the terminal runs. */
export function compareToNewest(newest: Version, found: readonly FoundCli[]): Message {
  const used = found.find((cli) => cli.usedByShell) ?? found[0];
  if (used === undefined || used.version === null) return message('newest.only', { version: newest });
  const order = compareVersions(used.version, newest);
  if (order === 0) return message('newest.same', { version: newest });
  if (order > 0) return message('newest.ahead', { version: newest, used: used.version });
  const command = updateCommand(used.origin);
  return message('newest.older', { version: newest, used: used.version, command });
}

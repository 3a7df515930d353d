import { message, say } from '../../contract/messages/message';
import type { RunningClaude } from '../../contract/snapshot';
import type { Found } from '../found';
import type { Resolved } from '../resolve/resolve';
import { originOf } from '../verdict/people-words';
import { baseOf } from '../where';
import type { Running } from './claude-code';

/** What decides the credential in use and is read only when Claude Code starts. */
export interface Deciding {
  /** Id of the finding; what Keymender did to it is noted under this. */
  readonly finding: string;
  /** The file whose time tells when it changed; null where no file's does. */
  readonly path: string | null;
}

/** Claude Code writes these itself all the time, so that they changed says nothing. */
const ownFiles = /(?:^|\/)(?:\.credentials\.json|\.claude\.json|\.config\.json)$/;

/**
 * The place whose change a running Claude Code does not see: where the variable, the setting or the keychain item in
 * use stands. Null where there is none: a login in a file is read again by itself. Of a login in the keychain that is
 * contested: it is said both that a running session follows it (github.com/uwuclxdy/clauth pull request 18, 2026-07)
 * and that it keeps what it read (yoink.codes, how it works, 2026), so it counts as read once.
 */
export function decidingPlace(resolved: Resolved, found: readonly Found[]): Deciding | null {
  const used = resolved.chosen.xApiKey ?? resolved.chosen.bearer;
  if (used === null || resolved.blocked !== null) return null;
  const { id, location } = originOf(used.found, found).finding;
  if (used.kind === 'login' && location.keychain === undefined) return null;
  const { path } = location;
  return { finding: id, path: path === undefined || ownFiles.test(path) ? null : path };
}

/**
 * The Claude Code programs that run, each with whether it started before the credential was changed: it keeps the
 * environment and the settings that it was started with (code.claude.com settings and troubleshooting pages, 2026-08).
 *
 * @param deciding null: nothing that is read only at the start
 * @param changedMs when that changed last, ms since the epoch; null where nobody can tell, and then nothing is claimed
 */
export function describeRunning(
  running: readonly Running[],
  deciding: Deciding | null,
  changedMs: number | null,
): readonly RunningClaude[] {
  const unsure = deciding !== null && changedMs === null;
  return running.map(({ pid, startedMs, cwd }) => {
    const old = deciding !== null && changedMs !== null && startedMs < changedMs;
    return {
      pid,
      what: say(cwd === null ? message('running.somewhere') : message('running.in-folder', { folder: baseOf(cwd) })),
      startedAt: startedMs,
      problem: old ? say(oldWords(deciding)) : null,
      ...(unsure ? { unsure } : {}),
    };
  });
}

const oldWords = ({ path }: Deciding) =>
  path === null ? message('running.old-sign-in') : message('running.old', { file: baseOf(path) });

/** One sentence for all that should be restarted; none where nothing has to be. */
export function runningNotes(running: readonly RunningClaude[]): readonly string[] {
  const count = running.filter(({ problem }) => problem !== null).length;
  return count === 0 ? [] : [say(message('running.restart', { count }))];
}

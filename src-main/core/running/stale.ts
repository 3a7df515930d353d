import { message, say } from '../../contract/messages/message';
import type { RunningClaude } from '../../contract/snapshot';
import type { Found } from '../found';
import type { Resolved } from '../resolve/resolve';
import { originOf } from '../verdict/people-words';
import { baseOf } from '../where';
import type { Running } from './claude-code';

/** The file that decides a credential and is read only when Claude Code starts. */
export interface DecidingFile {
  readonly path: string;
  /** When it was changed last, ms since the epoch. */
  readonly changedMs: number;
}

/** Claude Code writes these itself all the time, so that they changed says nothing. */
const ownFiles = /(?:^|\/)(?:\.credentials\.json|\.claude\.json|\.config\.json)$/;

/**
 * The file whose change a running Claude Code does not see: the one that sets the variable or the setting in use. Null
 * where nobody can tell: a login is read again by itself, and the keychain tells no time.
 */
export function decidingPath(resolved: Resolved, found: readonly Found[]): string | null {
  const used = resolved.chosen.xApiKey ?? resolved.chosen.bearer;
  if (used === null || used.kind === 'login' || resolved.blocked !== null) return null;
  const { path } = originOf(used.found, found).finding.location;
  return path === undefined || ownFiles.test(path) ? null : path;
}

/**
 * The Claude Code programs that run, each with whether it started before the credential was changed: it keeps the
 * environment and the settings that it was started with (code.claude.com settings and troubleshooting pages, 2026-08).
 */
export function describeRunning(running: readonly Running[], file: DecidingFile | null): readonly RunningClaude[] {
  return running.map(({ pid, startedMs, cwd }) => {
    const old = file !== null && startedMs < file.changedMs;
    return {
      pid,
      what: say(cwd === null ? message('running.somewhere') : message('running.in-folder', { folder: baseOf(cwd) })),
      startedAt: startedMs,
      problem: old ? say(message('running.old', { file: baseOf(file.path) })) : null,
    };
  });
}

/** One sentence for all that should be restarted; none where nothing has to be. */
export function runningNotes(running: readonly RunningClaude[]): readonly string[] {
  const count = running.filter(({ problem }) => problem !== null).length;
  return count === 0 ? [] : [say(message('running.restart', { count }))];
}

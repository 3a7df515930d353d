import type { CliUpdatePlan } from '../../contract/cli-update';
import { message, type Message } from '../../contract/messages/message';

/** What an update came to, by the versions before and after it; `before` is null where none could be told. */
export function doneWords(before: string | null, after: string, kind: CliUpdatePlan['kind']): Message {
  if (before === null) return message('cli-update.done-now', { after });
  if (before !== after) return message('cli-update.done', { before, after });
  return kind === 'reinstall'
    ? message('cli-update.same-reinstalled', { version: after })
    : message('cli-update.same', { version: after });
}

/**
 * Why an update failed, by what it printed: errno names as Node prints them, and the words of npm, Homebrew, winget,
 * Claude Code and the systems (their sources and output, 2026-11).
 */
export function whyFailed(lines: readonly string[], command: string): Message {
  const text = lines.join('\n');
  if (/\bE(?:ACCES|PERM)\b|permission denied|access is denied|insufficient permissions?/i.test(text))
    return message('cli-update.denied', { command });
  if (/\bENOSPC\b|no space left/i.test(text)) return message('cli-update.no-space');
  if (/\bEROFS\b|read-only file system/i.test(text)) return message('cli-update.read-only');
  if (
    /\b(?:ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN)\b|could ?n[o']t resolve host|network is unreachable/i.test(
      text,
    )
  )
    return message('cli-update.network');
  return message('cli-update.failed', { said: lines.slice(-2).join(' ') });
}

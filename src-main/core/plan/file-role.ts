import type { Found } from '../found';
import { baseOf } from '../where';

/**
 * What a file is to a rotation: `live` files get the new key; `record` files (histories, transcripts, backup copies)
 * only lose the old one; `other-tool` files are changed when the user asks for it; `login` files belong to the
 * official CLI and are never edited.
 */
export type FileRole = 'live' | 'record' | 'other-tool' | 'login';

const histories = new Set([
  '.bash_history',
  '.zsh_history',
  '.zhistory',
  '.history',
  '.sh_history',
  '.ksh_history',
  'fish_history',
  'history.txt',
  'history.sqlite3',
  'history.jsonl',
  'ConsoleHost_history.txt',
  'Visual Studio Code Host_history.txt',
  '.python_history',
  '.node_repl_history',
  '.psql_history',
  '.lesshst',
  '.viminfo',
]);

/** Names that editors, tools and people give to copies: `x.bak`, `x.backup.1763000000000`, `x.corrupted.17…`, `x~`. */
const copyName = /(?:\.(?:bak|backup|old|orig|save|saved|swp|corrupted|rej)(?:[.-][0-9]{1,20})?|~)$/;

/** What Claude Code writes for itself below its folder, to look back at: observed with 2.1.330 (2026-11). */
const claudeRecords =
  /\/(?:backups|projects|shell-snapshots|file-history|paste-cache|debug|todos|logs|statsig|session-env|sessions|telemetry)\//;
const claudeFolder = /\/\.claude(?:-[^/]{1,64})?\//;

export function roleOf(found: Found): FileRole {
  const path = found.edit?.path ?? found.finding.location.path ?? '';
  if (isLogin(found, path)) return 'login';
  if (isRecord(path) || /(?:^|[/-])(?:history|histories|backups?|transcripts?)$/.test(found.finding.source))
    return 'record';
  return found.finding.readByClaudeCode === 'other-tool' ? 'other-tool' : 'live';
}

/** True for files that only look back: they never receive a new key. */
export function isRecord(path: string): boolean {
  const name = baseOf(path);
  if (histories.has(name) || copyName.test(name)) return true;
  const inside = claudeFolder.exec(path);
  return inside !== null && claudeRecords.test(path.slice(inside.index + inside[0].length - 1));
}

/** The tokens of a login can be used once; a copy put back by undo would log the user out for good. */
function isLogin(found: Found, path: string): boolean {
  if (baseOf(path) === '.credentials.json') return true;
  if (/\/anthropic\/credentials\/[^/]{1,255}\.json$/i.test(path)) return true;
  return (
    found.finding.kind === 'login' ||
    (found.finding.kind === 'refresh-token' && found.finding.name.includes('efreshToken'))
  );
}

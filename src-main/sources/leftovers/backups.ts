import { claudeFolders } from '../../core/claude/folders';
import type { Source } from '../../core/source';
import { folder } from '../kit/places';
import { jsonFindings } from '../kit/json-findings';

/** Copies of state, settings and login files that Claude Code, editors and people leave behind. Nothing reads them. */
export const backups: Source = {
  id: 'leftovers/backups',
  tool: 'Claude Code',
  readByClaudeCode: 'no',
  checked: '2026-11, observed with 2.1.330: backups/.claude.json.backup.* and .corrupted.* keep primaryApiKey',
  at: (where) => {
    const { config, backups: own } = claudeFolders(where);
    const copies = /\.(?:bak|backup|old|orig|save|corrupted)(?:[.-][\w.-]{1,40})?$|~$/;
    return [
      folder(own, /./, 'json', { most: 100, depth: 2 }),
      folder(where.home, /^\.claude\.json[.~-]/, 'json', { most: 50 }),
      folder(config, copies, 'json', { most: 50 }),
    ];
  },
  parse: (text) => jsonFindings(text, { source: 'leftovers/backups', readBy: 'no' }),
};

import { claudeFolders } from '../../core/claude/folders';
import { file, type Source } from '../../core/source';
import { joinPath } from '../../core/where';
import { jsonFindings } from '../kit/json-findings';

/** What an organisation's administrator set on the server, as last fetched. */
export const serverSettings: Source = {
  id: 'claude-code/server-settings',
  tool: 'your administrator',
  readByClaudeCode: 'yes',
  checked: '2026-11, observed with 2.1.330: remote-settings.json',
  at: (where) => [file(joinPath(claudeFolders(where).config, 'remote-settings.json'), 'json')],
  parse: (text) => jsonFindings(text, { source: 'claude-code/server-settings', readBy: 'yes' }),
};

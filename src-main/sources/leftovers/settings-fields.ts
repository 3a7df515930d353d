import { claudeFolders } from '../../core/claude/folders';
import type { Source } from '../../core/source';
import { file } from '../../core/source';
import { joinPath } from '../../core/where';
import { jsonFindings } from '../kit/json-findings';

const source = 'leftovers/settings-fields';

/** Everything in a settings file that the resolver does not read there. */
export const isUnreadField = (keys: readonly string[]): boolean =>
  keys[0] !== 'env' && keys[0] !== 'apiKeyHelper' && keys[0] !== '$schema' && keys[0] !== 'mcpServers';

/** `apiKey`, `{"anthropic":{"api_key"}}` and the like in Claude Code's own settings: ignored without a word. */
export const settingsFields: Source = {
  id: source,
  tool: 'Claude Code',
  readByClaudeCode: 'no',
  checked: '2026-11, observed with 2.1.330: such fields change nothing and are not reported',
  at: (where) => {
    const { config } = claudeFolders(where);
    return [
      file(joinPath(config, 'settings.json'), 'json'),
      file(joinPath(config, 'settings.local.json'), 'json'),
      file(joinPath(where.cwd, '.claude', 'settings.json'), 'json'),
      file(joinPath(where.cwd, '.claude', 'settings.local.json'), 'json'),
    ];
  },
  parse: (text, where) => {
    const { config } = claudeFolders(where);
    // Without a project at home nobody reads the `local` file there, its `env` included.
    const unread = text.path === joinPath(config, 'settings.local.json') && joinPath(where.cwd, '.claude') !== config;
    return jsonFindings(text, { source, readBy: 'no', only: unread ? () => true : isUnreadField });
  },
};

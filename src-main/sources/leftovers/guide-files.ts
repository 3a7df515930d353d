import type { Source, Spot } from '../../core/source';
import { file } from '../../core/source';
import { claudeFolders } from '../../core/claude/folders';
import { appDataPath, homePath, joinPath, systemPath } from '../../core/where';
import { copiesIn } from '../kit/copies';
import { jsonFindings } from '../kit/json-findings';
import { configPath, folder } from '../kit/places';

const source = 'leftovers/guide-files';

/** Files that guides on the web tell people to write and that nothing reads. */
export const guideFiles: Source = {
  id: source,
  tool: 'nothing',
  readByClaudeCode: 'no',
  checked: '2026-11, observed with 2.1.330: none of these changes what is sent (facts of the recorded cases)',
  at: (where): readonly Spot[] => {
    const { config } = claudeFolders(where);
    const texts =
      /\.(?:json|jsonc|toml|ya?ml|ini|conf|cfg|env|txt)$|^(?:config|credentials|api[-_]?key|key|token|auth)$/i;
    const own = ['config.json', 'credentials.json', 'auth.json', 'api_key', 'api_key.json', 'key', '.env'];
    return [
      ...own.map((name) => file(joinPath(config, name), name.endsWith('.json') ? 'json' : 'plain')),
      folder(configPath(where, 'claude'), texts, 'plain', { most: 30, depth: 2 }),
      folder(configPath(where, 'claude-code'), texts, 'plain', { most: 30, depth: 2 }),
      folder(homePath(where, '.anthropic'), /./, 'plain', { most: 30 }),
      ...[
        '.anthropic_api_key',
        '.anthropic',
        '.claude_api_key',
        '.clauderc',
        '.claude_config',
        '.claude/.anthropic',
      ].map((name) => file(homePath(where, name), 'plain')),
      ...(where.platform === 'win32'
        ? [
            file(appDataPath(where, 'Claude', 'settings.json'), 'json'),
            file(appDataPath(where, 'Claude', 'config.json'), 'json'),
            file(systemPath(where, 'C:/ProgramData/ClaudeCode/managed-settings.json'), 'json'),
          ]
        : []),
      ...(where.platform === 'darwin'
        ? [file(homePath(where, 'Library', 'Application Support', 'Claude', 'settings.json'), 'json')]
        : []),
    ];
  },
  parse: (text) => {
    const isJson = /^\s*[{[]/.test(text.text);
    const json = isJson ? { ...text, format: 'json' as const } : text;
    return isJson ? jsonFindings(json, { source, readBy: 'no' }) : copiesIn(text, { source, readBy: 'no' });
  },
};

import { claudeFolders } from '../../core/claude/folders';
import type { Source } from '../../core/source';
import { joinPath } from '../../core/where';
import { copiesIn } from '../kit/copies';
import { mcpFindings } from '../kit/mcp-servers';
import { folder, projectFolders } from '../kit/places';

/** What can hold text that somebody wrote; built code and pictures are left out. */
const texts =
  /^[^.][^/]*\.(?:md|mdx|txt|json|jsonc|ya?ml|toml|sh|bash|zsh|ps1|py|js|mjs|cjs|ts|env|ini|cfg|conf)$|^\.(?:env[\w.-]*|mcp\.json)$/;
const isServerFile = /\/\.mcp\.json$|\/plugin\.json$/;

export const skills: Source = {
  id: 'mcp/skills',
  tool: 'Claude Code',
  readByClaudeCode: 'yes',
  checked: '2026-08, code.claude.com/docs/en/skills',
  at: (where) => [
    folder(joinPath(claudeFolders(where).config, 'skills'), texts, 'plain', { depth: 4, most: 200 }),
    ...projectFolders(where).map((path) =>
      folder(joinPath(path, '.claude', 'skills'), texts, 'plain', { depth: 3, most: 30 }),
    ),
  ],
  parse: (text) => copiesIn(text, { source: 'mcp/skills', readBy: 'yes', most: 20 }),
};

export const plugins: Source = {
  id: 'mcp/plugins',
  tool: 'Claude Code',
  readByClaudeCode: 'yes',
  checked:
    '2026-08, code.claude.com/docs/en/plugins-reference: cache/, data/ID/, .mcp.json and plugin.json of a plugin',
  at: (where) => [folder(joinPath(claudeFolders(where).config, 'plugins'), texts, 'plain', { depth: 6, most: 300 })],
  parse: (text) =>
    isServerFile.test(text.path)
      ? mcpFindings({ ...text, format: 'json' }, { source: 'mcp/plugins', readBy: 'yes', wholeFile: true })
      : copiesIn(text, { source: 'mcp/plugins', readBy: 'yes', most: 20 }),
};

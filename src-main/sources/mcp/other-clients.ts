import { claudeFolders } from '../../core/claude/folders';
import { file, type Source, type Spot } from '../../core/source';
import { appDataPath, homePath, joinPath, type Where } from '../../core/where';
import { jsonFindings } from '../kit/json-findings';
import { mcpFindings } from '../kit/mcp-servers';
import { configPath, folder, projectFolders } from '../kit/places';
import { desktopFolder } from './desktop-folder';

/** Files that guides name for MCP servers and that Claude Code does not read. */
export const guideServers: Source = {
  id: 'mcp/guide-files',
  tool: 'nothing',
  readByClaudeCode: 'no',
  checked: '2026-08, code.claude.com/docs/en/mcp: user servers are in ~/.claude.json',
  at: (where) => {
    const { config } = claudeFolders(where);
    return [
      ...['mcp.json', '.mcp.json', 'mcp_servers.json', 'claude_desktop_config.json'].map((name) =>
        file(joinPath(config, name), 'json'),
      ),
      folder(homePath(where, '.mcp'), /\.jsonc?$/, 'json', { most: 100, depth: 3 }),
      folder(homePath(where, '.mcp', 'servers'), /(?:^|\/)\.?(?:env|config)[\w.-]*$/, 'plain', { most: 100, depth: 2 }),
      file(homePath(where, '.mcp.json'), 'json'),
    ];
  },
  // Small files of one server each: `env` may stand at the top.
  parse: (text) => {
    const servers = mcpFindings(text, { source: 'mcp/guide-files', readBy: 'no', holders: ['mcpServers', 'servers'] });
    const known = new Set(servers.map(({ finding }) => finding.location.pointer));
    const rest = jsonFindings(text, { source: 'mcp/guide-files', readBy: 'no', byName: true, other: 'mcp-secret' });
    return [
      ...servers,
      ...rest.filter(
        ({ finding }) => !isKnown(finding.location, servers) && !known.has(finding.location.pointer ?? ''),
      ),
    ];
  },
};

function isKnown({ line }: { line?: number | undefined }, found: ReturnType<typeof mcpFindings>): boolean {
  return line !== undefined && found.some(({ finding }) => finding.location.line === line);
}

/** Claude Desktop ignores key variables, but hands its servers what stands here. */
export const desktop: Source = {
  id: 'mcp/claude-desktop',
  tool: 'Claude Desktop',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, modelcontextprotocol.io, "Connect to local MCP servers"',
  at: (where) =>
    ['claude_desktop_config.json', 'config.json'].map((name) => file(joinPath(desktopFolder(where), name), 'json')),
  parse: (text) => mcpFindings(text, { source: 'mcp/claude-desktop', readBy: 'other-tool', wholeFile: true }),
};

/** The same servers again, for the assistants that people use beside Claude Code. */
export const otherAssistants: Source = {
  id: 'mcp/other-assistants',
  tool: 'other assistants',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, documentation of Cursor, Windsurf, VS Code, Gemini CLI and Zed on MCP',
  at: (where): readonly Spot[] => [
    ...['.cursor/mcp.json', '.codeium/windsurf/mcp_config.json', '.gemini/settings.json', '.vscode/mcp.json'].map(
      (name) => file(homePath(where, name), 'jsonc'),
    ),
    file(configPath(where, 'zed', 'settings.json'), 'jsonc'),
    ...editorMcp(where).map((path) => file(path, 'jsonc')),
    ...projectFolders(where).flatMap((path) =>
      ['.vscode/mcp.json', '.cursor/mcp.json'].map((name) => file(joinPath(path, name), 'jsonc')),
    ),
  ],
  parse: (text) =>
    mcpFindings(text, {
      source: 'mcp/other-assistants',
      readBy: 'other-tool',
      wholeFile: true,
      holders: ['mcpServers', 'servers', 'context_servers'],
    }),
};

function editorMcp(where: Where): readonly string[] {
  switch (where.platform) {
    case 'win32':
      return [appDataPath(where, 'Code', 'User', 'mcp.json')];
    case 'darwin':
      return [homePath(where, 'Library', 'Application Support', 'Code', 'User', 'mcp.json')];
    case 'linux':
      return [configPath(where, 'Code', 'User', 'mcp.json')];
  }
}

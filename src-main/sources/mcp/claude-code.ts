import { claudeFolders } from '../../core/claude/folders';
import { makeFound, type Found } from '../../core/found';
import { parseJsonText } from '../../core/json-text';
import { file, type Source, type SourceText } from '../../core/source';
import { joinPath } from '../../core/where';
import { mcpFindings } from '../kit/mcp-servers';
import { folder, projectFolders } from '../kit/places';

/** The user's servers and each project's own, in the state file. */
export const userServers: Source = {
  id: 'mcp/user-servers',
  tool: 'Claude Code',
  readByClaudeCode: 'yes',
  checked: '2026-08, code.claude.com/docs/en/mcp, "MCP installation scopes"',
  at: (where) => {
    const { stateFile, legacyStateFile } = claudeFolders(where);
    return [file(stateFile, 'json'), file(legacyStateFile, 'json')];
  },
  parse: (text) => mcpFindings(text, { source: 'mcp/user-servers', readBy: 'yes' }),
};

/** `.mcp.json`, meant to be shared, so a key in it is often in the repository as well. */
export const projectServers: Source = {
  id: 'mcp/project-servers',
  tool: 'Claude Code',
  readByClaudeCode: 'yes',
  checked: '2026-08, code.claude.com/docs/en/mcp, "Project scope"',
  at: (where) => projectFolders(where).map((path) => file(joinPath(path, '.mcp.json'), 'json')),
  parse: (text) => [
    ...brokenList(text),
    ...mcpFindings(text, { source: 'mcp/project-servers', readBy: 'yes', wholeFile: true }),
  ],
};

/** A list that is no JSON is passed over whole. */
function brokenList(file: SourceText): readonly Found[] {
  const parsed = file.text.trim() === '' ? null : parseJsonText(file.text);
  if (parsed === null || parsed.ok) return [];
  return [
    makeFound({
      source: 'mcp/project-servers',
      kind: 'file',
      name: 'list of servers',
      location: { path: file.path, line: parsed.error.line },
      readByClaudeCode: 'yes',
      issues: ['file-broken-json', 'file-ignored-by-claude-code'],
    }),
  ];
}

export const managedServers: Source = {
  id: 'mcp/managed-servers',
  tool: 'your administrator',
  readByClaudeCode: 'yes',
  checked: '2026-08, code.claude.com/docs/en/mcp, "Managed MCP configuration"',
  at: (where) => [file(joinPath(claudeFolders(where).managed, 'managed-mcp.json'), 'json')],
  parse: (text) => mcpFindings(text, { source: 'mcp/managed-servers', readBy: 'yes', wholeFile: true }),
};

/** Servers in a folder of their own beside the project: other tools' habit, unread by Claude Code. */
export const projectServerFolder: Source = {
  id: 'mcp/project-folder',
  tool: 'other MCP clients',
  readByClaudeCode: 'other-tool',
  checked: '2026-08, code.claude.com/docs/en/mcp names .mcp.json only',
  at: (where) =>
    projectFolders(where).map((path) => folder(joinPath(path, '.mcp'), /\.jsonc?$/, 'json', { most: 50, depth: 2 })),
  parse: (text) =>
    mcpFindings(text, {
      source: 'mcp/project-folder',
      readBy: 'other-tool',
      wholeFile: true,
      holders: ['mcpServers', 'servers'],
    }),
};

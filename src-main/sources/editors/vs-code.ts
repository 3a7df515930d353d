import type { Platform, Where } from '../../core/where';
import { appDataPath, homePath, joinPath } from '../../core/where';
import type { Found } from '../../core/found';
import { file, type Source, type SourceText } from '../../core/source';
import { jsonFindings } from '../kit/json-findings';
import type { JsonValue } from '../kit/json-values';
import { configPath, projectFolders } from '../kit/places';

const extensionSetting = /^claude-?code\.environmentVariables$/i;
const terminalSettings: Readonly<Record<string, Platform>> = {
  'terminal.integrated.env.linux': 'linux',
  'terminal.integrated.env.osx': 'darwin',
  'terminal.integrated.env.windows': 'win32',
};

/** Settings of VS Code and its relatives: what the extension and the built-in terminal hand to Claude Code. */
export const editorSettings: Source = {
  id: 'editors/settings',
  tool: 'VS Code and Cursor',
  readByClaudeCode: 'yes',
  checked: '2026-11, code.visualstudio.com "User and workspace settings"; the extension’s settings page (2026-08)',
  at: (where) => editorFolders(where).map((path) => file(joinPath(path, 'settings.json'), 'jsonc')),
  parse: (text, where) => editorFindings(text, where, 'editors/settings'),
};

export const workspaceSettings: Source = {
  id: 'projects/vscode-settings',
  tool: 'VS Code and Cursor',
  readByClaudeCode: 'yes',
  checked: editorSettings.checked,
  at: (where) => projectFolders(where).map((path) => file(joinPath(path, '.vscode', 'settings.json'), 'jsonc')),
  parse: (text, where) => editorFindings(text, where, 'projects/vscode-settings'),
};

/** VS Code and its relatives by their own names, and the folder of the user's settings of each. */
export function editors(where: Where): readonly { readonly name: string; readonly folder: string }[] {
  const known = [
    ['VS Code', 'Code'],
    ['VS Code Insiders', 'Code - Insiders'],
    ['VSCodium', 'VSCodium'],
    ['Cursor', 'Cursor'],
    ['Windsurf', 'Windsurf'],
  ] as const;
  const base = (name: string) => {
    switch (where.platform) {
      case 'win32':
        return appDataPath(where, name, 'User');
      case 'darwin':
        return homePath(where, 'Library', 'Application Support', name, 'User');
      case 'linux':
        return configPath(where, name, 'User');
    }
  };
  return known.map(([name, folder]) => ({ name, folder: base(folder) }));
}

function editorFolders(where: Where): readonly string[] {
  const remote = ['.vscode-server', '.cursor-server'].map((name) => homePath(where, name, 'data', 'Machine'));
  return [...editors(where).map(({ folder }) => folder), ...remote];
}

function editorFindings(text: SourceText, where: Where, source: string): readonly Found[] {
  return jsonFindings(text, {
    source,
    readBy: 'other-tool',
    nameOf,
    readByOf: ({ keys }) => {
      const [setting = ''] = keys;
      if (extensionSetting.test(setting)) return 'yes';
      const platform = terminalSettings[setting];
      if (platform !== undefined) return platform === where.platform ? 'yes' : 'no';
      return 'other-tool';
    },
  });
}

/** The extension keeps a list of `{name, value}`: the name stands beside the value. */
function nameOf(value: JsonValue, all: readonly JsonValue[]): string | null {
  const [setting = ''] = value.keys;
  const last = value.keys.at(-1);
  if (!extensionSetting.test(setting) || last !== 'value') return null;
  const above = value.keys.slice(0, -1);
  return (
    all.find(
      ({ keys }) =>
        keys.length === value.keys.length && keys.at(-1) === 'name' && above.every((key, at) => keys[at] === key),
    )?.value ?? null
  );
}

import type { EditFormat } from '../../core/edit/target';
import { readTomlValues, readYamlValues } from '../../core/shell-text/tables';
import type { Found } from '../../core/found';
import { file, type Source, type SourceText } from '../../core/source';
import { appDataPath, homePath, joinPath, type Where } from '../../core/where';
import { copiesIn } from '../kit/copies';
import { jsonFindings } from '../kit/json-findings';
import { configPath, dataPath } from '../kit/places';
import { tableFindings } from '../kit/table-findings';

const source = 'tools/other-assistants';

/** Where other programs that talk to Claude keep a key of their own: a copy that a rotation must not forget. */
export const otherAssistantKeys: Source = {
  id: source,
  tool: 'other assistants',
  readByClaudeCode: 'other-tool',
  checked:
    '2026-11, pages on configuration of Codex CLI, aider, Continue, OpenCode, goose, Crush and Claude Code Router; the folder of llm and config.json of CC Switch from general knowledge, not verified',
  at: (where) => [
    ...inHome(where, 'toml', '.codex/config.toml'),
    ...inHome(where, 'json', '.codex/auth.json', '.cc-switch/config.json', '.claude-code-router/config.json'),
    ...inHome(where, 'json', '.continue/config.json'),
    ...inHome(where, 'yaml', '.continue/config.yaml', '.aider.conf.yml'),
    ...inHome(where, 'dotenv', '.continue/.env'),
    file(configPath(where, 'opencode', 'opencode.json'), 'jsonc'),
    file(configPath(where, 'opencode', 'opencode.jsonc'), 'jsonc'),
    file(dataPath(where, 'opencode', 'auth.json'), 'json'),
    file(configPath(where, 'crush', 'crush.json'), 'json'),
    file(configPath(where, 'crush', 'crushrc'), 'shell'),
    file(gooseFile(where, 'config.yaml'), 'yaml'),
    file(gooseFile(where, 'secrets.yaml'), 'yaml'),
    file(llmKeys(where), 'json'),
  ],
  parse: (text) => {
    switch (text.format) {
      case 'toml':
        return tableFindings(text, source, readTomlValues);
      case 'yaml':
        return tableFindings(text, source, readYamlValues);
      case 'json':
      case 'jsonc':
        return jsonKeys(text);
      default:
        return copiesIn(text, { source, readBy: 'other-tool', named: true });
    }
  },
};

const inHome = (where: Where, format: EditFormat, ...names: readonly string[]) =>
  names.map((name) => file(homePath(where, ...name.split('/')), format));

/** block.github.io/goose, "Configuration Overview", 2026-11. */
const gooseFile = (where: Where, name: string): string =>
  where.platform === 'win32' ? appDataPath(where, 'Block', 'goose', 'config', name) : configPath(where, 'goose', name);

/** The platform's folder for an application named io.datasette.llm; from general knowledge, not verified, 2026-11. */
function llmKeys(where: Where): string {
  const name = 'io.datasette.llm';
  if (where.platform === 'darwin') return homePath(where, 'Library', 'Application Support', name, 'keys.json');
  return where.platform === 'win32'
    ? appDataPath(where, name, 'keys.json')
    : joinPath(configPath(where, name), 'keys.json');
}

/**
 * These files hold the keys of many services. What stands below a name of ours is ours, whatever it looks like;
 * elsewhere a key's shape tells whose it is.
 */
function jsonKeys(text: SourceText): readonly Found[] {
  const ours = (keys: readonly string[]) => /anthropic|claude/i.test(keys.join('/'));
  const found = jsonFindings(text, { source, readBy: 'other-tool', only: ours });
  return [...found, ...copiesIn(text, { source, readBy: 'other-tool', known: found })];
}

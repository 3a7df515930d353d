import { authVariable } from '../../core/claude/auth-variables';
import { claudeFolders } from '../../core/claude/folders';
import { makeFound, type Found } from '../../core/found';
import { parseJsonText, stringAt } from '../../core/json-text';
import { file, type Source, type SourceText, type Spot } from '../../core/source';
import { isAbsolute, joinPath, type Where } from '../../core/where';
import { standInIssue } from '../../rules/shapes/catalogue';
import { copiesIn } from '../kit/copies';
import { jsonFindings, type JsonOptions } from '../kit/json-findings';

const source = 'leftovers/settings-fields';

/** Everything in a settings file that the resolver does not read there: `env` it reads for the variables about signing in. */
export const isUnreadField = (keys: readonly string[]): boolean =>
  keys[0] !== '$schema' && (keys[0] !== 'env' || authVariable(keys[1] ?? '') === undefined);

/** Who uses a secret in such a field: tools get `env`, the helper's command is run, anything else is for nobody. */
export const readByField: NonNullable<JsonOptions['readByOf']> = ({ keys }) =>
  keys[0] === 'env' ? 'other-tool' : keys[0] === 'apiKeyHelper' ? 'yes' : 'no';

/**
 * `apiKey`, `{"anthropic":{"api_key"}}` and the like in Claude Code's own settings: ignored without a word. Also keys
 * in approved commands, in the helper's command, and in the script that it runs.
 */
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
  follows: helperScript,
  parse: (text, where) => {
    if (text.role === 'helper-value') return printedValue(text);
    if (text.role === 'helper') return copiesIn(text, { source, readBy: 'yes', named: true });
    const { config } = claudeFolders(where);
    // Without a project at home nobody reads the `local` file there, its `env` included.
    const unread = text.path === joinPath(config, 'settings.local.json') && joinPath(where.cwd, '.claude') !== config;
    const only = unread ? () => true : isUnreadField;
    return jsonFindings(text, { source, readBy: 'no', only, ...(unread ? {} : { readByOf: readByField }) });
  },
};

/** Commands that print a file as it is: the file is the credential. */
const printers = /^(?:cat|type|head(?:\s+-n?\s*1)?|Get-Content)\s/;

/** The script that `apiKeyHelper` names, or the file that it prints, where that is one and below the home folder. */
function helperScript(text: SourceText, where: Where): readonly Spot[] {
  if (!text.text.includes('"apiKeyHelper"')) return [];
  const parsed = parseJsonText(text.text);
  const command = (parsed.ok ? (stringAt(parsed.value.value, 'apiKeyHelper') ?? '') : '').trim();
  const prints = printers.test(command);
  const rest = command.replace(printers, '').replace(/^(?:sh|bash|zsh|python3?|node)\s+/, '');
  const named = /^["']?([^\s"'|;&`]{1,400})["']?\s*$/.exec(rest)?.[1];
  if (named === undefined) return [];
  const path = named.replace(/^(?:~|\$HOME|\$\{HOME\})\//, `${where.home}/`).replace(/\\/g, '/');
  if (path.includes('$') || !isAbsolute(path, where.platform) || !path.startsWith(`${where.home}/`)) return [];
  return [prints ? file(path, 'plain', 'helper-value') : file(path, 'shell', 'helper')];
}

/** A file that the helper prints is the credential as a whole, whatever it looks like. */
function printedValue(text: SourceText): readonly Found[] {
  const shaped = copiesIn(text, { source, readBy: 'yes' });
  const value = text.text.trim();
  if (shaped.length > 0 || value === '' || /[\r\n]/.test(value) || standInIssue(value) !== null) return shaped;
  const line = (/^\s*/.exec(text.text)?.[0] ?? '').split('\n').length;
  return [
    makeFound({
      source,
      kind: 'auth-token',
      name: 'apiKeyHelper',
      location: { path: text.path, line },
      readByClaudeCode: 'yes',
      value,
      edit: { path: text.path, format: 'plain', target: { at: 'text', line } },
    }),
  ];
}

/** Secrets elsewhere in the state file: in what was typed and is remembered. */
export const stateText: Source = {
  id: 'leftovers/state-text',
  tool: 'Claude Code',
  readByClaudeCode: 'no',
  checked: '2026-11, observed with 2.1.330: prompts of each project are kept in the state file',
  at: (where) => [file(claudeFolders(where).stateFile, 'json')],
  parse: readStateText,
};

const readElsewhere = new Set(['primaryApiKey', 'oauthAccount', 'customApiKeyResponses', 'env']);

function readStateText(text: SourceText): readonly Found[] {
  // The file is large and nearly always without one: a search by shape first.
  const copies = copiesIn(text, { source: 'leftovers/state-text' });
  if (copies.length === 0) return [];
  const only = (keys: readonly string[]) => !readElsewhere.has(keys[0] ?? '') && !keys.includes('mcpServers');
  return jsonFindings(text, { source: 'leftovers/state-text', readBy: 'no', only });
}

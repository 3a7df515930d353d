import { makeFound, type Found } from '../../core/found';
import { parseJsonText, isObject, stringAt } from '../../core/json-text';
import { file, type Source, type SourceText, type Spot } from '../../core/source';
import { joinPath } from '../../core/where';
import { readEnvObject } from '../claude-code/env-object';
import { jsonFindings } from '../kit/json-findings';
import { isUnreadField, readByField } from '../leftovers/settings-fields';
import { copiesIn } from '../kit/copies';

const source = 'projects/claude-settings';

/** Settings of the other listed projects; those of the start folder are the resolver's own. */
export const projectSettings: Source = {
  id: source,
  tool: 'Claude Code',
  readByClaudeCode: 'yes',
  checked: '2026-11, observed with 2.1.330: read when Claude Code is started there',
  at: (where): readonly Spot[] =>
    where.projects
      // The home's own folder holds the user's settings, the start folder's are read already.
      .filter((path) => path !== where.cwd && path !== where.home)
      .flatMap((path) =>
        ['settings.json', 'settings.local.json'].map((name) => file(joinPath(path, '.claude', name), 'json')),
      ),
  parse: (text) => {
    const parsed = parseJsonText(text.text);
    if (!parsed.ok || !isObject(parsed.value.value)) return copiesIn(text, { source });
    const root = parsed.value.value;
    const env = readEnvObject(text, source, parsed.value, root).map(({ found }) => found);
    const helper =
      stringAt(root, 'apiKeyHelper') === null ? [] : [helperFound(text, parsed.value.lineOf(['apiKeyHelper']))];
    return [
      ...env,
      ...helper,
      ...jsonFindings(text, { source, readBy: 'no', only: isUnreadField, readByOf: readByField }),
    ];
  },
};

function helperFound(text: SourceText, line: number | undefined): Found {
  return makeFound({
    source,
    kind: 'helper',
    name: 'apiKeyHelper',
    location: { path: text.path, pointer: '/apiKeyHelper', ...(line === undefined ? {} : { line }) },
    readByClaudeCode: 'yes',
    edit: { path: text.path, format: text.format, target: { at: 'pointer', pointer: '/apiKeyHelper' } },
  });
}

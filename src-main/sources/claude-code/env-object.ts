import { authVariable } from '../../core/claude/auth-variables';
import type { EnvValue } from '../../core/claude/inputs';
import { makeFound } from '../../core/found';
import { isObject, pointer, type JsonObject, type JsonText } from '../../core/json-text';
import { lintIssues } from '../../core/lint/lint-secret';
import type { SourceText } from '../../core/source';

/**
 * The variables about signing in of an `env` object, in settings or in the state file.
 * A value of any type is turned into text as JavaScript does: in settings `null` becomes the text "null" and is sent,
 * in the state file it is passed over. Observed with 2.1.330 (2026-11).
 *
 * @param nulls whether `null` counts as a value
 */
export function readEnvObject(
  file: SourceText,
  source: string,
  json: JsonText,
  root: JsonObject,
  nulls = true,
): readonly EnvValue[] {
  const env = root['env'];
  if (!isObject(env)) return [];
  return Object.entries(env).flatMap(([name, raw]) => {
    const known = authVariable(name);
    if (known === undefined || (raw === null && !nulls)) return [];
    const text = String(raw);
    const keys = ['env', name];
    const line = json.lineOf(keys);
    const found = makeFound({
      source,
      kind: known.kind,
      name,
      location: { path: file.path, pointer: pointer(keys), ...(line === undefined ? {} : { line }) },
      readByClaudeCode: known.readByClaudeCode ? 'yes' : 'no',
      value: known.secret ? text : undefined,
      issues: [
        ...(known.secret ? lintIssues(text, known.kind) : []),
        ...(known.readByClaudeCode ? [] : (['not-read-by-claude-code'] as const)),
      ],
      edit: { path: file.path, format: file.format, target: { at: 'pointer', pointer: pointer(keys) } },
    });
    return [{ name, text, found }];
  });
}

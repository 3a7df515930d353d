import { authVariable } from '../../core/claude/auth-variables';
import type { EnvValue } from '../../core/claude/inputs';
import { makeFound } from '../../core/found';
import { isObject, pointer, type JsonObject, type JsonText } from '../../core/json-text';
import { lintIssues } from '../../core/lint/lint-secret';
import type { SourceText } from '../../core/source';

/**
 * The variables about signing in of an `env` object, in settings or in the state file.
 * A value of any type is turned into text as JavaScript does: in settings `null` becomes the text "null" and is sent,
 * in the state file it is passed over, as lists and groups are. Observed with 2.1.330 (2026-11, found-by-chance.json,
 * `chance_state_*`).
 *
 * @param anyValue whether `null`, lists and groups count as values
 */
export function readEnvObject(
  file: SourceText,
  source: string,
  json: JsonText,
  root: JsonObject,
  anyValue = true,
): readonly EnvValue[] {
  const env = root['env'];
  if (!isObject(env)) return [];
  return Object.entries(env).flatMap(([name, raw]) => {
    const known = authVariable(name);
    if (known === undefined || (!anyValue && !isPlain(raw))) return [];
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

/** Every variable of an `env` object as text; see `readEnvObject`. */
export function variablesOf(root: JsonObject, anyValue = true): Readonly<Record<string, string>> {
  const env = root['env'];
  if (!isObject(env)) return {};
  const counted = Object.entries(env).filter(([, raw]) => anyValue || isPlain(raw));
  return Object.fromEntries(counted.map(([name, raw]) => [name, String(raw)]));
}

const isPlain = (raw: unknown): boolean => raw !== null && typeof raw !== 'object';

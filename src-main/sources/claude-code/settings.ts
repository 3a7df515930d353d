import { message, say } from '../../contract/messages/message';
import type { FindingIssue } from '../../contract/finding';
import type { SettingsDocument, SettingsScope } from '../../core/claude/inputs';
import { makeFound, type Found } from '../../core/found';
import { isObject, parseJsonText, stringAt, type JsonObject, type JsonText } from '../../core/json-text';
import type { SourceText } from '../../core/source';
import { readEnvObject, variablesOf } from './env-object';
import { fieldFaults, type FieldFault } from './settings-fields';

/**
 * Reads one settings file as Claude Code does: strict JSON, a byte order mark allowed, an empty file is no file.
 * One field of a wrong type makes the whole file count for nothing; in a managed file only that field is dropped,
 * but managed JSON that cannot be read stops Claude Code. Observed with 2.1.330 (2026-11, tests/record/cases).
 */
export function readSettings(file: SourceText, scope: SettingsScope): SettingsDocument {
  const source = `claude-code/${scope}-settings`;
  const managed = scope === 'managed' || scope === 'managed-drop-in';
  const broken = (why: string, issue: FindingIssue, line?: number): SettingsDocument => ({
    ...emptySettings(scope, file.path),
    state: managed ? 'fatal' : 'ignored',
    why,
    found: [
      makeFound({
        source,
        kind: 'file',
        name: 'settings file',
        location: line === undefined ? { path: file.path } : { path: file.path, line },
        readByClaudeCode: 'yes',
        issues: [issue, managed ? 'file-stops-claude-code' : 'file-ignored-by-claude-code'],
      }),
    ],
  });
  // Empty files count as absent, managed ones too.
  if (file.text.trim() === '') return emptySettings(scope, file.path);
  const parsed = parseJsonText(file.text);
  if (!parsed.ok) return broken(parsed.error.words, 'file-broken-json', parsed.error.line);
  if (!isObject(parsed.value.value)) return broken(say(message('why.not-a-group')), 'file-broken');
  const faults = fieldFaults(parsed.value.value);
  const [first] = faults;
  if (first === undefined) return collect(file, scope, source, parsed.value, parsed.value.value);
  if (managed) return collect(file, scope, source, parsed.value, without(parsed.value.value, faults));
  const marked = broken(
    say(message('why.field', { field: first.field, expected: first.expected })),
    'file-broken',
    parsed.value.lineOf([first.field]),
  );
  // The secrets in an ignored file are still copies of a key.
  const copies = collect(file, scope, source, parsed.value, parsed.value.value).found.map((found) => ({
    ...found,
    finding: { ...found.finding, readByClaudeCode: 'no' as const },
  }));
  return { ...marked, found: [...marked.found, ...copies] };
}

/** In a managed file a bad field is dropped and the rest counts. */
function without(root: JsonObject, faults: readonly FieldFault[]): JsonObject {
  const bad = new Set(faults.map((fault) => fault.field));
  return Object.fromEntries(Object.entries(root).filter(([field]) => !bad.has(field)));
}

export function emptySettings(scope: SettingsScope, path: string): SettingsDocument {
  return {
    scope,
    path,
    state: 'ok',
    why: null,
    env: [],
    variables: {},
    helper: null,
    forceLoginMethod: null,
    organizations: null,
    requiredMinimumVersion: null,
    requiredMaximumVersion: null,
    exportsAws: false,
    found: [],
  };
}

/** Any other value is passed over (observed with 2.1.330, 2026-11). */
const loginMethods: readonly string[] = ['claudeai', 'console', 'gateway'];

function collect(
  file: SourceText,
  scope: SettingsScope,
  source: string,
  json: JsonText,
  root: JsonObject,
): SettingsDocument {
  const env = readEnvObject(file, source, json, root);
  const method = stringAt(root, 'forceLoginMethod');
  const command = stringAt(root, 'apiKeyHelper');
  const helper = command === null ? null : { command, found: helperFound(file, source, json) };
  return {
    ...emptySettings(scope, file.path),
    env,
    variables: variablesOf(root),
    helper,
    forceLoginMethod: loginMethods.includes(method ?? '') ? method : null,
    requiredMinimumVersion: stringAt(root, 'requiredMinimumVersion'),
    requiredMaximumVersion: stringAt(root, 'requiredMaximumVersion'),
    exportsAws: (stringAt(root, 'awsCredentialExport') ?? '') !== '',
    organizations: organizationsOf(json.value),
    found: [...env.map((value) => value.found), ...(helper === null ? [] : [helper.found])],
  };
}

/** A text, even an empty one, names an organization, and so does a list of texts; anything else that is set names none. */
function organizationsOf(root: unknown): SettingsDocument['organizations'] {
  if (!isObject(root) || !('forceLoginOrgUUID' in root)) return null;
  const value = root['forceLoginOrgUUID'];
  const isList = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
  return typeof value === 'string' || isList ? 'some' : 'none';
}

function helperFound(file: SourceText, source: string, json: JsonText): Found {
  const line = json.lineOf(['apiKeyHelper']);
  return makeFound({
    source,
    kind: 'helper',
    name: 'apiKeyHelper',
    location: { path: file.path, pointer: '/apiKeyHelper', ...(line === undefined ? {} : { line }) },
    readByClaudeCode: 'yes',
    edit: { path: file.path, format: file.format, target: { at: 'pointer', pointer: '/apiKeyHelper' } },
  });
}

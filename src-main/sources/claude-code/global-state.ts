import { message, say } from '../../contract/messages/message';
import type { GlobalState } from '../../core/claude/inputs';
import { makeFound, type Found } from '../../core/found';
import { isObject, objectAt, parseJsonText, stringAt, stringsAt, type JsonText } from '../../core/json-text';
import { readEnvObject, variablesOf } from './env-object';
import { lintIssues } from '../../core/lint/lint-secret';
import type { SourceText } from '../../core/source';

const source = 'claude-code/global-state';
const mostProjects = 50;

export function absentState(path: string): GlobalState {
  return {
    path,
    state: 'absent',
    why: null,
    primaryApiKey: null,
    account: null,
    approved: [],
    rejected: [],
    env: [],
    variables: {},
    trustedFolders: [],
    projects: [],
    found: [],
  };
}

/**
 * Reads `.claude.json` (or its older name `.claude/.config.json`). Invalid JSON there stops every command;
 * an empty file counts as new, unless Claude Code kept backups of it; `[]` and a byte order mark are accepted.
 * Observed with 2.1.330 (2026-11, tests/record/cases).
 */
export function readGlobalState(file: SourceText, hasBackups = false): GlobalState {
  const problem = (state: 'empty' | 'fatal', why: string, line?: number): GlobalState => ({
    ...absentState(file.path),
    state,
    why,
    found: [
      makeFound({
        source,
        kind: 'file',
        name: 'account and state file',
        location: line === undefined ? { path: file.path } : { path: file.path, line },
        readByClaudeCode: 'yes',
        issues: state === 'fatal' ? ['file-broken-json', 'file-stops-claude-code'] : ['file-empty'],
      }),
    ],
  });
  if (file.encoding !== 'utf-8') return problem('fatal', say(message('why.not-utf-8')));
  if (file.text.trim() === '' || file.text === '\u0000') {
    return hasBackups
      ? problem('fatal', say(message('why.empty-with-backups')))
      : problem('empty', say(message('why.empty')));
  }
  const parsed = parseJsonText(file.text);
  if (!parsed.ok) return problem('fatal', parsed.error.words, parsed.error.line);
  const root = isObject(parsed.value.value) ? parsed.value.value : {};
  const key = managedKey(file, parsed.value, root['primaryApiKey']);
  const answers = objectAt(root, 'customApiKeyResponses');
  const projects = objectAt(root, 'projects');
  const env = readEnvObject(file, source, parsed.value, root, false);
  const account = accountOf(file, parsed.value, root);
  return {
    path: file.path,
    state: 'ok',
    why: null,
    primaryApiKey: key,
    account,
    approved: stringsAt(answers, 'approved'),
    rejected: stringsAt(answers, 'rejected'),
    env,
    variables: variablesOf(root, false),
    trustedFolders: Object.entries(projects)
      .filter(([, project]) => isObject(project) && project['hasTrustDialogAccepted'] === true)
      .map(([folder]) => folder),
    // The file keeps projects in order of first use; the last ones are the most recent.
    projects: Object.keys(projects).reverse().slice(0, mostProjects),
    found: [
      ...(key === null ? [] : [key.found]),
      ...(account === null ? [] : [account.found]),
      ...approvals(file, answers),
      ...env.map((value) => value.found),
    ],
  };
}

function managedKey(file: SourceText, json: JsonText, raw: unknown): GlobalState['primaryApiKey'] {
  // Any truthy value keeps profiles out, whatever its type (observed with 2.1.330, 2026-11, `odd_pri_*`).
  if (!isTruthy(raw)) return null;
  const text = typeof raw === 'string' ? raw : '';
  const line = json.lineOf(['primaryApiKey']);
  return {
    text,
    found: makeFound({
      source,
      kind: 'api-key',
      name: 'primaryApiKey',
      location: { path: file.path, pointer: '/primaryApiKey', ...(line === undefined ? {} : { line }) },
      readByClaudeCode: 'yes',
      value: text,
      issues: lintIssues(text, 'api-key'),
      edit: { path: file.path, format: 'json', target: { at: 'pointer', pointer: '/primaryApiKey' } },
    }),
  };
}

const isTruthy = (raw: unknown): boolean =>
  raw !== undefined && raw !== null && raw !== '' && raw !== 0 && raw !== false;

function accountOf(file: SourceText, json: JsonText, root: unknown): GlobalState['account'] {
  if (!isObject(root) || !isObject(root['oauthAccount'])) return null;
  const account = root['oauthAccount'];
  const line = json.lineOf(['oauthAccount']);
  return {
    email: stringAt(account, 'emailAddress'),
    organization: stringAt(account, 'organizationName'),
    organizationId: stringAt(account, 'organizationUuid'),
    found: makeFound({
      source,
      kind: 'account',
      name: 'oauthAccount',
      location: { path: file.path, pointer: '/oauthAccount', ...(line === undefined ? {} : { line }) },
      readByClaudeCode: 'yes',
    }),
  };
}

function approvals(file: SourceText, answers: unknown): Found[] {
  return ['approved', 'rejected'].flatMap((list) =>
    stringsAt(answers, list).length === 0
      ? []
      : [
          makeFound({
            source,
            kind: 'approval',
            name: `customApiKeyResponses.${list}`,
            location: { path: file.path, pointer: `/customApiKeyResponses/${list}` },
            readByClaudeCode: 'yes',
          }),
        ],
  );
}

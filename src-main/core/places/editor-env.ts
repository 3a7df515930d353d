import { authVariable } from '../claude/auth-variables';
import type { EnvValue } from '../claude/inputs';
import { makeFound, type Found } from '../found';
import { lineAt, pointer } from '../json-text';
import { lintIssues } from '../lint/lint-secret';
import type { SourceText } from '../source';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { EditorVariable } from './editor-settings';

/** The names of an environment with an editor's variables put over it; what an editor takes away is gone. */
export function withVariables(env: readonly EnvValue[], variables: readonly EnvVariable[]): readonly EnvValue[] {
  const names = new Set(variables.map(({ name }) => name));
  const set = variables.flatMap(({ value }) => (value === null ? [] : [value]));
  return [...set, ...env.filter(({ name }) => !names.has(name))];
}

export interface EnvVariable {
  readonly name: string;
  readonly value: EnvValue | null;
}

/**
 * Variables of an editor's settings as Claude Code would get them.
 *
 * @param known what the scan found in the same file: a value keeps the name (id) that it has there
 */
export function editorEnv(
  file: SourceText,
  variables: readonly EditorVariable[],
  known: readonly Found[],
): readonly EnvVariable[] {
  return variables.map((variable) => {
    const { name, text } = variable;
    return { name, value: text === null ? null : { name, text, found: foundOf(file, variable, text, known) } };
  });
}

function foundOf(file: SourceText, { name, keys }: EditorVariable, text: string, known: readonly Found[]): Found {
  const at = pointer(keys);
  const same = known.find(({ finding: { location } }) => location.path === file.path && location.pointer === at);
  if (same !== undefined) return same;
  const variable = authVariable(name);
  const line = lineOf(file.text, keys);
  return makeFound({
    source: 'editors/settings',
    kind: variable?.kind ?? 'other-secret',
    name,
    location: { path: file.path, pointer: at, ...(line === null ? {} : { line }) },
    readByClaudeCode: 'yes',
    value: variable?.secret === true ? text : undefined,
    issues: variable?.secret === true ? lintIssues(text, variable.kind) : [],
    edit: { path: file.path, format: 'jsonc', target: { at: 'pointer', pointer: at } },
  });
}

function lineOf(text: string, keys: readonly (string | number)[]): number | null {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...keys]);
  return node === undefined ? null : lineAt(text, node.offset);
}

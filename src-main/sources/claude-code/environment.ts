import { authVariable } from '../../core/claude/auth-variables';
import type { EnvValue } from '../../core/claude/inputs';
import { makeFound } from '../../core/found';
import { lintIssues } from '../../core/lint/lint-secret';
import type { Environment } from '../../core/where';

/** The variables about signing in of an environment. Where a file sets them is for the shell sources to say. */
export function readEnvironment(env: Environment): readonly EnvValue[] {
  return Object.entries(env).flatMap(([name, text]) => {
    const known = authVariable(name);
    if (known === undefined) return [];
    const found = makeFound({
      source: 'claude-code/environment',
      kind: known.kind,
      name,
      location: {},
      readByClaudeCode: known.readByClaudeCode ? 'yes' : 'no',
      value: known.secret ? text : undefined,
      issues: [
        ...(known.secret ? lintIssues(text, known.kind) : []),
        ...(known.readByClaudeCode ? [] : (['not-read-by-claude-code'] as const)),
      ],
    });
    return [{ name, text, found }];
  });
}

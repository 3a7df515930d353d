import { shellOnly } from '../../core/claude/auth-variables';
import type { ClaudeInputs, SettingsDocument } from '../../core/claude/inputs';
import { isOfFolder } from '../../core/resolve/effective-env';
import { isStartedByDesktop } from '../../core/resolve/entry';
import type { Environment } from '../../core/where';

/**
 * What a helper finds in its environment: nothing that a folder's settings set, nothing that only the shell may set.
 * Observed with 2.1.330 (2026-11, tests/record/cases/found-by-chance.json, `chance_helper_*`).
 */
export function helperEnvironment(
  documents: readonly SettingsDocument[],
  { state, env: shell }: ClaudeInputs,
  started: Environment,
): Environment {
  const ofFiles = [
    state.variables,
    ...documents
      .filter(({ scope }) => !isOfFolder(scope))
      .map(({ variables }) => variables)
      .reverse(),
  ];
  const all = Object.assign({}, ...ofFiles) as Environment;
  const open = Object.fromEntries(Object.entries(all).filter(([name]) => !shellOnly.has(name)));
  const given = { CLAUDE_CODE_ENTRYPOINT: 'sdk-cli' };
  return isStartedByDesktop(shell) ? { ...given, ...open, ...started } : { ...given, ...started, ...open };
}

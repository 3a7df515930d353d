import { authVariable } from '../../core/claude/auth-variables';
import { makeFound, type Found } from '../../core/found';
import type { SessionVariable } from '../../ports/session-variables';
import { classifyValue, shapeOf } from '../../rules/shapes/catalogue';

const sourceIds: Readonly<Record<SessionVariable['from'], string>> = {
  'user-registry': 'shell/user-variables',
  'machine-registry': 'shell/machine-variables',
  launchctl: 'shell/launchctl',
};

/** Variables of the session as findings: no file holds them, so there is no place in a text to edit. */
export function sessionFindings(variables: readonly SessionVariable[]): readonly Found[] {
  const users = new Set(variables.filter(({ from }) => from === 'user-registry').map(({ name }) => name.toUpperCase()));
  return variables.flatMap(({ name: written, value, from }) => {
    // Windows does not tell upper from lower case in names.
    const name = from === 'launchctl' ? written : written.toUpperCase();
    const known = authVariable(name);
    const what = classifyValue(name, value);
    if (what === null || (known === undefined && shapeOf(value) === null)) return [];
    const read = known?.readByClaudeCode === true ? 'yes' : known === undefined ? 'other-tool' : 'no';
    return [
      makeFound({
        source: sourceIds[from],
        kind: what.kind,
        name,
        location: {},
        readByClaudeCode: read,
        value: what.secret ? value : undefined,
        issues: [
          ...what.issues,
          ...(read === 'no' ? (['not-read-by-claude-code'] as const) : []),
          // The user's variable is put over the machine's.
          ...(from === 'machine-registry' && users.has(name) ? (['overridden-later'] as const) : []),
        ],
      }),
    ];
  });
}

import type { FindingIssue, ReadBy } from '../../contract/finding';
import { authVariable } from '../../core/claude/auth-variables';
import { makeFound, type Found } from '../../core/found';
import type { ShellEvent } from '../../core/shell-text/shell-event';
import type { SourceText } from '../../core/source';
import { classifyValue, findSecrets, shapeOf } from '../../rules/shapes/catalogue';

export type SetEvent = Extract<ShellEvent, { kind: 'set' }>;

export interface VariableOptions {
  readonly source: string;
  /** Who reads a variable about signing in here, where the system hands it on. */
  readonly readBy: ReadBy;
  /** Whether programs get to see it; a variable that was never exported stays in its shell. */
  readonly handedOn: boolean;
  readonly issues?: readonly FindingIssue[];
  /** Also report what only its name gives away: `MY_SERVICE_TOKEN=…`. */
  readonly byName?: boolean;
}

/** What one assignment is to us, or null where it has nothing to do with signing in and holds no secret. */
export function variableFound(file: SourceText, event: SetEvent, options: VariableOptions): Found | null {
  const what = whatItHolds(event, options.byName === true);
  if (what === null) return null;
  const known = authVariable(event.name);
  const by = readBy(event.name, what.foreign, options);
  const unread: readonly FindingIssue[] = by === 'no' ? ['not-read-by-claude-code'] : [];
  return makeFound({
    source: options.source,
    kind: what.kind,
    name: known === undefined ? event.name : known.name,
    location: { path: file.path, line: event.line },
    readByClaudeCode: by,
    value: what.value,
    issues: [...what.issues, ...(options.issues ?? []), ...unread],
    edit: {
      path: file.path,
      format: file.format,
      target:
        event.textOnly === true
          ? { at: 'text', line: event.line }
          : { at: 'variable', name: event.name, line: event.line },
    },
  });
}

interface Held {
  readonly kind: Found['finding']['kind'];
  readonly issues: readonly FindingIssue[];
  readonly value: string | undefined;
  /** A secret of another vendor than Anthropic. */
  readonly foreign: boolean;
}

function whatItHolds({ name, value, dynamic }: SetEvent, byName: boolean): Held | null {
  const known = authVariable(name);
  if (dynamic) {
    // `${KEY:-sk-ant-…}` names a variable and holds a secret all the same.
    const inside = findSecrets(value)[0];
    if (inside !== undefined) {
      const kind = known?.kind ?? inside.shape.kind;
      return { kind, issues: [], value: inside.value, foreign: inside.shape.vendor !== 'Anthropic' };
    }
    return known === undefined ? null : { kind: known.kind, issues: ['reference'], value: undefined, foreign: false };
  }
  const what = classifyValue(name, value);
  if (what === null) return null;
  const shape = known === undefined ? shapeOf(value) : null;
  if (known === undefined && shape === null && !byName) return null;
  // A placeholder in a variable is sent all the same: its fingerprint tells which file it came from.
  const sent = what.secret || (known?.secret === true && what.issues.includes('placeholder'));
  const foreign = known === undefined && shape?.vendor !== 'Anthropic';
  return { kind: what.kind, issues: what.issues, value: sent ? value : undefined, foreign };
}

function readBy(name: string, foreign: boolean, { readBy: usual, handedOn }: VariableOptions): ReadBy {
  if (foreign) return 'other-tool';
  const known = authVariable(name);
  if (known?.readByClaudeCode === true) return handedOn ? usual : 'no';
  return usual === 'yes' || known !== undefined ? 'no' : usual;
}

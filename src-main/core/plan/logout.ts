import type { FindingKind } from '../../contract/finding';
import { message, say } from '../../contract/messages/message';
import { namesInRow } from '../../contract/messages/join';
import type { Edit } from '../edit/target';
import type { Found } from '../found';
import { objectAt, parseJsonText } from '../json-text';
import { fail, ok, type Result } from '../result';
import { baseOf } from '../where';
import type { StateText } from './approvals';
import type { FileStep, FinalStep, PlanDraft, PlanFault } from './draft';
import { roleOf } from './file-role';
import { removalOf, withEdits, withForgotten } from './remove';
import { isVariable, machineWideNotes, variableStep } from './variables';
import { byFile, isEditable, isEnvironment, placeOf } from './steps';

/** What Claude Code's own logout leaves behind (observed with 2.1.330, 2026-11): everything but the stored login. */
const leftBehind: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'api-key',
  'auth-token',
  'oauth-token',
  'helper',
  'custom-headers',
]);

export interface LogoutInput {
  readonly founds: readonly Found[];
  readonly states: readonly StateText[];
  /** False: the login alone. */
  readonly everything: boolean;
  /** Whether the official command can be asked to log out. */
  readonly cli: boolean;
}

/**
 * Plans to log out: everything that the official logout leaves, then the official logout itself, last because it
 * cannot be taken back. Where the official command is not installed, the saved login is deleted instead.
 * Faults: nothing-to-change.
 */
export function planLogout(input: LogoutInput): Result<PlanDraft, PlanFault> {
  const left = input.everything ? input.founds.filter(isLeft) : [];
  const files = [...byFile(left.filter(isEditable))].map(([path, founds]) => removalOf(path, founds, input.founds));
  const forgotten = input.everything ? withForgotten(files, input.states, 'all') : [];
  const steps = input.cli ? forgotten : withoutAccount(forgotten, input.states);
  const variables = left.filter(isVariable).flatMap((found) => variableStep(found, null));
  const final = input.cli ? [logoutStep(input.founds)] : deletions(input.founds);
  if (steps.length + variables.length + final.length === 0) {
    return fail({ code: 'nothing-to-change', words: say(message('fault.nothing-to-change')) });
  }
  return ok({
    title: say(input.everything ? message('plan.logout.title') : message('plan.logout.title-login-only')),
    steps: [...variables, ...steps, ...final],
    warnings: [
      ...mcpWarning(input),
      ...machineWideNotes(left),
      ...left.filter((found) => !isEditable(found) && !isEnvironment(found)).map(notOurs),
    ],
    secrets: input.founds.flatMap((found) => found.secret ?? []),
  });
}

const notOurs = (found: Found): string =>
  say(message('plan.remove.not-ours', { name: found.finding.name, place: placeOf(found) }));

function isLeft(found: Found): boolean {
  const { kind, readByClaudeCode } = found.finding;
  const role = roleOf(found);
  return leftBehind.has(kind) && readByClaudeCode !== 'other-tool' && (role === 'live' || role === 'record');
}

function logoutStep(founds: readonly Found[]): FinalStep {
  const logins = founds.filter((found) => found.finding.kind === 'login');
  return {
    at: 'end',
    kind: 'cli-logout',
    target: 'claude auth logout',
    findings: logins.map((found) => found.finding.id),
    words: say(message('plan.logout.cli')),
    chosen: true,
  };
}

/** What the official logout does to files: `.credentials.json` goes whole (observed with 2.1.330, 2026-11). No copy is kept. */
function deletions(founds: readonly Found[]): readonly FinalStep[] {
  const logins = founds.filter((found) => baseOf(found.finding.location.path ?? '') === '.credentials.json');
  const paths = [...new Set(logins.map((found) => found.finding.location.path ?? ''))];
  return paths.map((path) => ({
    at: 'end',
    kind: 'delete-file',
    target: path,
    findings: logins.filter((found) => found.finding.location.path === path).map((found) => found.finding.id),
    words: say(message('plan.logout.delete')),
    chosen: true,
  }));
}

/** The official logout also forgets whose login it was. */
function withoutAccount(steps: readonly FileStep[], states: readonly StateText[]): readonly FileStep[] {
  const edit: Edit = { target: { at: 'pointer', pointer: '/oauthAccount' }, action: { do: 'remove', from: '' } };
  return states
    .filter(({ text }) => {
      const parsed = parseJsonText(text);
      return parsed.ok && Object.keys(objectAt(parsed.value.value, 'oauthAccount')).length > 0;
    })
    .reduce((all, { path }) => withEdits(all, path, [edit], say(message('plan.logout.account'))), steps);
}

/** Logins of MCP servers live in the same file and go with it: they are named before that happens. */
function mcpWarning(input: LogoutInput): readonly string[] {
  const servers = input.founds
    .filter((found) => found.finding.kind === 'mcp-secret' && roleOf(found) === 'login')
    .map((found) => found.finding.name.replace(/ (?:access|refresh)Token$/, ''));
  const names = namesInRow([...new Set(servers)]);
  return names === '' ? [] : [say(message('plan.logout.mcp', { names }))];
}

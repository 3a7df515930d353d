import type { FindingKind } from '../../contract/finding';
import { message, say } from '../../contract/messages/message';
import type { Found } from '../found';
import { fail, ok, type Result } from '../result';
import type { StateText } from './approvals';
import type { CliStep, PlanDraft, PlanFault } from './draft';
import { roleOf } from './file-role';
import { removalOf, withForgotten } from './remove';
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
 * cannot be taken back. Faults: nothing-to-change.
 */
export function planLogout(input: LogoutInput): Result<PlanDraft, PlanFault> {
  const left = input.everything ? input.founds.filter(isLeft) : [];
  const files = [...byFile(left.filter(isEditable))].map(([path, founds]) => removalOf(path, founds, input.founds));
  const steps = input.everything ? withForgotten(files, input.states, 'all') : [];
  const cli: readonly CliStep[] = input.cli ? [logoutStep(input.founds)] : [];
  if (steps.length + cli.length === 0) {
    return fail({ code: 'nothing-to-change', words: say(message('fault.nothing-to-change')) });
  }
  return ok({
    title: say(input.everything ? message('plan.logout.title') : message('plan.logout.title-login-only')),
    steps: [...steps, ...cli],
    warnings: [
      ...mcpWarning(input),
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

function logoutStep(founds: readonly Found[]): CliStep {
  const logins = founds.filter((found) => found.finding.kind === 'login');
  return {
    at: 'cli',
    kind: 'cli-logout',
    target: 'claude auth logout',
    findings: logins.map((found) => found.finding.id),
    words: say(message('plan.logout.cli')),
    chosen: true,
  };
}

/** Logins of MCP servers live in the same file and go with it: they are named before that happens. */
function mcpWarning(input: LogoutInput): readonly string[] {
  if (!input.cli) return [];
  const servers = input.founds
    .filter((found) => found.finding.kind === 'mcp-secret' && roleOf(found) === 'login')
    .map((found) => found.finding.name.replace(/ (?:access|refresh)Token$/, ''));
  const names = [...new Set(servers)].join(', ');
  return names === '' ? [] : [say(message('plan.logout.mcp', { names }))];
}

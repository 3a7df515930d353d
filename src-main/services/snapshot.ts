import type { Health } from '../contract/health';
import { message, say } from '../contract/messages/message';
import type { Reminder } from '../contract/reminder';
import type { Installation, KeyGroup, RunningClaude, Snapshot } from '../contract/snapshot';
import type { OtherTool } from '../core/other-tools/known-tools';
import { withPlaces, withProjects } from '../core/places/place-diagnoses';
import { cloudAccount } from '../core/verdict/cloud-account';
import { diagnoseMachine } from '../core/verdict/diagnose-machine';
import { fromWords } from '../core/verdict/people-words';
import { healthOf, overallHealth } from '../core/verdict/overall-health';
import { verdictOf } from '../core/verdict/verdict';
import type { Resolved } from '../core/resolve/resolve';
import type { Look } from './machine';
import { claudeVariables } from './network/variables';
import { placesOf } from './place-view';
import { machineOf } from './status';

export interface SnapshotInput {
  readonly look: Look;
  /** What live checks learnt, by finding id. */
  readonly health: ReadonlyMap<string, Health>;
  readonly busy: Snapshot['busy'];
  readonly demo: boolean;
  readonly installations: readonly Installation[];
  /** Left out where nobody may look. */
  readonly running?: readonly RunningClaude[];
  readonly notices: readonly string[];
  readonly reminders?: readonly Reminder[];
  readonly otherTools?: readonly OtherTool[];
}

/** Everything that the window sees of a look at the machine. Nothing in it holds a secret. */
export function snapshotOf({
  look,
  health,
  busy,
  demo,
  installations,
  running,
  notices,
  reminders = [],
  otherTools = [],
}: SnapshotInput): Snapshot {
  const { now } = look.claude.inputs;
  const machine = { ...machineOf(look), installed: installations.length > 0 };
  const headless = healthOf(look.headless, health, now);
  const interactive = healthOf(look.interactive, health, now);
  const places = placesOf(look, health);
  const diagnoses = withPlaces(diagnoseMachine({ look: machine, headless, interactive }), places);
  const overall = overallHealth(headless, interactive);
  const main = look.interactive.blocked === null ? look.interactive : look.headless;
  const used = main.chosen.xApiKey ?? main.chosen.bearer;
  const cloud = cloudAccount(main, claudeVariables(look));
  return {
    schema: 1,
    at: now,
    demo,
    busy,
    verdict: withProjects(verdictOf(diagnoses, overall, machine), places),
    account: main.account,
    ...(cloud === null ? {} : { cloud }),
    comesFrom: fromWords(main, machine.inputs, look.found),
    loginLastsUntil: used?.kind === 'login' ? (look.claude.inputs.login?.refreshExpiresAtMs ?? null) : null,
    places,
    projectsAlike: look.projectsAlike,
    findings: look.found.map((found) => found.finding),
    groups: groupsOf(look, health),
    diagnoses: [...diagnoses],
    installations: [...installations],
    ...(running === undefined ? {} : { running: [...running] }),
    notices: [...notices],
    reminders: [...reminders],
    otherTools: otherTools.map(({ id, name, writes }) => ({
      id,
      name,
      words: say(message(`other-tool.${writes}`, { name })),
    })),
    changes: [],
  };
}

const contextsOf = (look: Look): readonly Resolved[] => [
  look.headless,
  look.interactive,
  ...look.places.flatMap(({ context }) => (context === null ? [] : [context.resolved])),
];

/** Findings of the same secret together; those in use first, then the ones with most copies. */
function groupsOf(look: Look, health: ReadonlyMap<string, Health>): KeyGroup[] {
  const inUse = new Set(
    contextsOf(look).flatMap((resolved) => [resolved.xApiKey?.fingerprint, resolved.bearer?.fingerprint]),
  );
  const groups = new Map<string, KeyGroup>();
  for (const { finding } of look.found) {
    if (finding.fingerprint === null || finding.issues.includes('reference') || finding.issues.includes('placeholder'))
      continue;
    const known = groups.get(finding.fingerprint);
    const checked = health.get(finding.id) ?? known?.health ?? null;
    groups.set(finding.fingerprint, {
      fingerprint: finding.fingerprint,
      masked: finding.masked ?? '…',
      kind: known?.kind ?? finding.kind,
      findings: [...(known?.findings ?? []), finding.id],
      inUse: inUse.has(finding.fingerprint),
      health: checked,
    });
  }
  return [...groups.values()].sort(
    (a, b) => Number(b.inUse) - Number(a.inUse) || b.findings.length - a.findings.length,
  );
}

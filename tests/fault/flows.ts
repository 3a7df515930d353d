import { nodeFileStore } from '../../src-main/adapters/file-store';
import { fingerprint } from '../../src-main/core/fingerprint';
import type { PlanDraft, PlanFault } from '../../src-main/core/plan/draft';
import { planRemoval } from '../../src-main/core/plan/remove';
import { planRotation } from '../../src-main/core/plan/rotate';
import { fail, ok, type Result } from '../../src-main/core/result';
import { Secret } from '../../src-main/core/secret';
import type { Remediator } from '../../src-main/services/remediate/remediator';
import { newKey, oldKey, type PlantedHome } from '../kit/planted-home';
import { faultyCalls, type Fault } from './faulty-calls';

export const flows = ['rotate', 'remove', 'undo'] as const;
export type Flow = (typeof flows)[number];

/** How a flow ended, as its caller hears of it. */
export interface Ended {
  readonly state: 'verified' | 'rolled-back' | 'refused' | 'fault';
  readonly words: string;
  /** System calls that change files. */
  readonly calls: number;
  readonly told: readonly string[];
}

/** Five files in three folders: a shell file, settings, a history, a link, and a file with nobody's rights but its owner's. */
export function plant(world: PlantedHome): void {
  world.file('.zshrc', `# mine\r\nexport ANTHROPIC_API_KEY=${oldKey}\r\nexport PATH="$PATH:/opt"`, 0o640);
  world.file(
    '.claude/settings.json',
    `{\n\t"env": {"ANTHROPIC_API_KEY": "${oldKey}", "A": "b"} ,\n  "x": 1 }\n`,
    0o600,
  );
  world.file(
    '.claude.json',
    `{"customApiKeyResponses":{"approved":["${oldKey.slice(-20)}"],"rejected":[]},"primaryApiKey":"${oldKey}"}`,
    0o600,
  );
  world.file('.zsh_history', `: 1:0;export ANTHROPIC_API_KEY=${oldKey}\n: 2:0;ls\n`, 0o600);
  world.link('.profile', world.file('dotfiles/.profile', `export ANTHROPIC_API_KEY=${oldKey}\n`));
}

/** Brings a planted home to where the flow begins; the answer is what the flow needs to know. */
export async function prepareFlow(world: PlantedHome, flow: Flow): Promise<string> {
  plant(world);
  if (flow !== 'undo') return '';
  const receipt = await applyDraft(world, world.remediator(), draftFor(world, 'rotate'));
  return receipt.ok ? receipt.value.id : '';
}

/** Runs a flow on a planted home with a fault in it. Like every start of Keymender it recovers first. */
export async function runFlow(
  world: PlantedHome,
  flow: Flow | 'recover',
  receipt: string,
  fault: Fault,
): Promise<Ended> {
  const calls = faultyCalls(fault);
  const remediator = world.remediator({ store: nodeFileStore(20_000, calls) });
  const told = await remediator.recover();
  if (flow === 'recover') return { state: 'verified', words: '', calls: calls.count(), told };
  const answer =
    flow === 'undo'
      ? await remediator.undo(receipt, { overNewerEdits: false })
      : await applyDraft(world, remediator, draftFor(world, flow));
  const { state, words } = answer.ok ? answer.value : { state: 'fault' as const, words: answer.error.words };
  return { state, words, calls: calls.count(), told };
}

function draftFor(world: PlantedHome, flow: 'rotate' | 'remove'): Result<PlanDraft, PlanFault> {
  const founds = world.founds();
  const states = [{ path: world.path('.claude.json'), text: world.read('.claude.json') }];
  if (flow === 'remove') return planRemoval({ findings: founds.map((found) => found.finding.id), founds, states });
  const next = new Secret(newKey);
  return planRotation({ fingerprint: fingerprint(oldKey), newKey: next, founds, states, otherTools: true });
}

async function applyDraft(world: PlantedHome, remediator: Remediator, draft: Result<PlanDraft, PlanFault>) {
  if (!draft.ok) return draft;
  const plan = await remediator.prepare(draft.value, []);
  if (!plan.ok) return plan;
  const chosen = plan.value.steps.map((step) => step.id);
  return remediator.apply(plan.value.id, chosen, {
    verify: () => Promise.resolve(world.founds().length === 0 ? ok(undefined) : fail('the old key is still there.')),
    cli: () => Promise.resolve(ok(undefined)),
  });
}

import { utimesSync } from 'node:fs';
import { nodeFileStore } from '../../src-main/adapters/file-store';
import { fingerprint } from '../../src-main/core/fingerprint';
import type { FileDeed, FileStep, PlanDraft, PlanFault, VaultStep } from '../../src-main/core/plan/draft';
import { planRemoval } from '../../src-main/core/plan/remove';
import { planRotation } from '../../src-main/core/plan/rotate';
import { fail, ok, type Result } from '../../src-main/core/result';
import { Secret } from '../../src-main/core/secret';
import type { Remediator } from '../../src-main/services/remediate/remediator';
import { FileVault } from '../kit/file-vault';
import { newKey, oldKey, otherKey, type PlantedHome } from '../kit/planted-home';
import { faultyCalls, type Fault } from './faulty-calls';

export const flows = ['rotate', 'remove', 'undo', 'rehome', 'undo-rehome'] as const;
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
  world.file('.keychain/first', oldKey, 0o644);
  world.file('.keychain/second', oldKey, 0o644);
  world.file('closed', 'nothing secret\n', 0o644);
  // Known beforehand, so that two runs leave the same keychain.
  world.file('.keychain/backup-key', Buffer.alloc(32, 7).toString('base64'), 0o644);
  for (const name of ['first', 'second', 'backup-key']) utimesSync(world.path(`.keychain/${name}`), 1, 1);
  world.link('.profile', world.file('dotfiles/.profile', `export ANTHROPIC_API_KEY=${oldKey}\n`));
}

/** What is done before the flow itself, so that there is something to undo. */
const before: Readonly<Record<Flow, Deed | null>> = {
  rotate: null,
  remove: null,
  rehome: null,
  undo: 'rotate',
  'undo-rehome': 'rehome',
};

export const vaultOf = (world: PlantedHome, beforeChange?: () => void) =>
  new FileVault(world.path('.keychain'), beforeChange);

/** Brings a planted home to where the flow begins; the answer is what the flow needs to know. */
export async function prepareFlow(world: PlantedHome, flow: Flow): Promise<string> {
  plant(world);
  const done = before[flow];
  if (done === null) return '';
  const receipt = await applyDraft(world, world.remediator({ vault: vaultOf(world) }), draftFor(world, done));
  return receipt.ok ? receipt.value.id : '';
}

/** Runs a flow on a planted home with a fault in it. Like every start of Keymender it recovers first. */
export async function runFlow(
  world: PlantedHome,
  flow: Flow | 'recover',
  receipt: string,
  fault: Fault,
  limitMs = 20_000,
): Promise<Ended> {
  const calls = faultyCalls(fault);
  const vault = receipt !== '' || flow === 'rehome' || flow === 'recover' ? vaultOf(world, calls.other) : null;
  const remediator = world.remediator({ store: nodeFileStore(limitMs, calls), vault });
  const told = await remediator.recover();
  if (flow === 'recover') return { state: 'verified', words: '', calls: calls.count(), told };
  const answer =
    flow === 'undo' || flow === 'undo-rehome'
      ? await remediator.undo(receipt, { overNewerEdits: false })
      : await applyDraft(world, remediator, draftFor(world, flow));
  const { state, words } = answer.ok ? answer.value : { state: 'fault' as const, words: answer.error.words };
  return { state, words, calls: calls.count(), told };
}

/** The keychain's items are no files that anybody edits. */
const flowFounds = (world: PlantedHome) =>
  world.founds().filter(({ finding }) => !finding.location.path?.includes('/.keychain/'));

type Deed = 'rotate' | 'remove' | 'rehome';

function draftFor(world: PlantedHome, flow: Deed): Result<PlanDraft, PlanFault> {
  if (flow === 'rehome') return ok(rehome(world));
  const founds = flowFounds(world);
  const states = [{ path: world.path('.claude.json'), text: world.read('.claude.json') }];
  if (flow === 'remove') return planRemoval({ findings: founds.map((found) => found.finding.id), founds, states });
  const next = new Secret(newKey);
  return planRotation({ fingerprint: fingerprint(oldKey), newKey: next, founds, states, otherTools: true });
}

/** Every deed but editing: files made, written anew, deleted and closed; keychain items set, changed and removed. */
function rehome(world: PlantedHome): PlanDraft {
  const file = (name: string, deed: FileDeed): FileStep => ({
    at: 'file',
    kind: 'repair',
    path: world.path(name),
    findings: [],
    words: name,
    chosen: true,
    deed,
    expects: [],
  });
  const item = (name: string, secret: Secret | null): VaultStep => ({
    at: 'vault',
    kind: secret === null ? 'keychain-remove' : 'keychain-set',
    item: name,
    secret,
    target: name,
    findings: [],
    words: name,
    chosen: true,
  });
  const settings: FileDeed = { do: 'write', text: '{"apiKeyHelper":"helper"}\n' };
  return {
    title: 'One home',
    warnings: [],
    secrets: [],
    steps: [
      file('.config/keymender/helper.sh', { do: 'create', text: '#!/bin/sh\nexit 0\n', mode: 0o700 }),
      file('.config/keymender/note', { do: 'create', text: 'made\n', mode: 0o600 }),
      file('.claude/settings.json', settings),
      file('.zsh_history', { do: 'delete' }),
      file('dotfiles/.profile', {
        do: 'all',
        deeds: [
          { do: 'write', text: '' },
          { do: 'set-mode', mode: 0o600 },
        ],
      }),
      file('closed', { do: 'set-mode', mode: 0o600 }),
      file('.claude.json', {
        do: 'all',
        deeds: [
          { do: 'write', text: '{}' },
          { do: 'set-mode', mode: 0o640 },
        ],
      }),
      file('.zshrc', { do: 'write', text: 'export PATH="$PATH:/opt"' }),
      item('api-key', new Secret(newKey)),
      item('second', new Secret(otherKey)),
      item('first', null),
    ],
  };
}

async function applyDraft(world: PlantedHome, remediator: Remediator, draft: Result<PlanDraft, PlanFault>) {
  if (!draft.ok) return draft;
  const plan = await remediator.prepare(draft.value, []);
  if (!plan.ok) return plan;
  const chosen = plan.value.steps.map((step) => step.id);
  return remediator.apply(plan.value.id, chosen, {
    verify: () => Promise.resolve(flowFounds(world).length === 0 ? ok(undefined) : fail('the old key is still there.')),
    cli: () => Promise.resolve(ok(undefined)),
  });
}

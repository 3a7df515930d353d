import { message, say } from '../../contract/messages/message';
import { sentences } from '../../contract/messages/join';
import { keptSource } from '../accounts/kept-key';
import type { Found } from '../found';
import { fingerprint } from '../fingerprint';
import { readUsableKey } from './usable-key';
import { fail, ok, type Result } from '../result';
import type { Secret } from '../secret';
import { moveApproval, type StateText } from './approvals';
import type { FileStep, PlanDraft, PlanFault } from './draft';
import type { Expectation } from './expectation';
import { roleOf, type FileRole } from './file-role';
import { rotationOfHome, type KeptAt } from './one-home-rotate';
import { isVariable, machineWideNotes, variableStep } from './variables';
import { byFile, edit, fileStep, isEditable, isEnvironment, namesOf, placeOf, valueOf, type Editable } from './steps';

export interface RotateInput {
  readonly fingerprint: string;
  /** As it was pasted: see `readUsableKey`. */
  readonly newKey: Secret;
  readonly founds: readonly Found[];
  /** Claude Code's state files as they are, for the list of approved keys. */
  readonly states: readonly StateText[];
  /** Whether files of other programs are chosen too. */
  readonly otherTools: boolean;
  /** Keys that have their home in the keychain. */
  readonly kept?: readonly KeptAt[];
  /** ms since the epoch. */
  readonly now?: number;
}

/**
 * Plans to put a new key wherever the old one stands. Histories and backup copies only lose the old one, files of
 * other tools wait to be chosen, references stay as they are.
 * Faults: no-key, wrong-key, same-key, other-kind, unknown-key, nothing-to-change.
 */
export function planRotation(given: RotateInput): Result<PlanDraft, PlanFault> {
  const newKey = readUsableKey(given.newKey.reveal());
  if (!newKey.ok) return newKey;
  const input = { ...given, newKey: newKey.value };
  if (fingerprint(input.newKey.reveal()) === input.fingerprint) {
    return fail({ code: 'same-key', words: say(message('fault.same-key')) });
  }
  const matching = input.founds.filter((found) => found.finding.fingerprint === input.fingerprint);
  const old = matching.find((found) => found.secret !== null)?.secret ?? null;
  const home = rotationOfHome(input.kept ?? [], { ...input, now: input.now ?? 0 });
  if (old === null && home.length === 0) return fail({ code: 'unknown-key', words: say(message('fault.unknown-key')) });

  // What has its home in the keychain is an API key.
  const kind = old === null ? 'api' : kindOf(old);
  if (kind !== null && kindOf(input.newKey) !== null && kind !== kindOf(input.newKey)) {
    return fail({ code: 'other-kind', words: say(message('fault.other-kind')) });
  }

  const editable = matching.filter(isEditable).filter((found) => roleOf(found) !== 'login');
  const files = old === null ? [] : [...byFile(editable)].map(([path, founds]) => stepFor(path, founds, old, input));
  const variables = matching.filter(isVariable).flatMap((found) => variableStep(found, input.newKey));
  const steps = [...home, ...variables, ...(old === null ? [] : withApprovals(files, old, input))];
  if (steps.length === 0) return fail({ code: 'nothing-to-change', words: say(message('fault.nothing-to-change')) });
  return ok({
    title: say(message('plan.rotate.title')),
    steps,
    warnings: [
      ...new Set(matching.filter(isOutOfReach).map(notOurs)),
      ...machineWideNotes(matching),
      say(message('plan.rotate.revoke')),
    ],
    afterwards: { words: say(message('plan.rotate.revoke')), link: 'console-keys' },
    secrets: [...input.founds.flatMap((found) => found.secret ?? []), input.newKey],
  });
}

const isOutOfReach = (found: Found): boolean =>
  found.edit === null && !isEnvironment(found) && found.finding.source !== keptSource;

/** What kind of credential it says it is: `api`, `oat`. */
const kindOf = (key: Secret): string | null => /^sk-ant-([a-z]{2,8})\d\d-/.exec(key.reveal().trim())?.[1] ?? null;

const notOurs = (found: Found): string => say(message('plan.rotate.not-ours', { place: placeOf(found) }));

function stepFor(path: string, founds: readonly Editable[], old: Secret, input: RotateInput): FileStep {
  const role = founds.map(roleOf).reduce(strictest);
  const gone: readonly Expectation[] = [{ that: 'gone', path, fingerprint: input.fingerprint, most: 0 }];
  if (role === 'record') {
    return fileStep(path, founds, {
      kind: 'mask',
      words: say(message('plan.rotate.mask')),
      chosen: true,
      edits: founds.map((found) => edit(found, { do: 'mask', from: valueOf(found) })),
      sweep: [{ old, replacement: null }],
      expects: gone,
    });
  }
  const names = namesOf(founds);
  const ours = role === 'live';
  return fileStep(path, founds, {
    kind: 'replace',
    words: say(ours ? message('plan.rotate.step', { names }) : message('plan.rotate.other-tool', { names })),
    chosen: ours || input.otherTools,
    edits: founds.map((found) =>
      edit(found, { do: 'replace', from: valueOf(found), to: input.newKey.reveal().trim() }),
    ),
    sweep: [{ old, replacement: input.newKey }],
    expects: [...gone, ...founds.map((found) => holds(found.finding.id, input.newKey))],
  });
}

const holds = (finding: string, key: Secret): Expectation => ({
  that: 'holds',
  finding,
  fingerprint: fingerprint(key.reveal()),
});

/** One file, several findings: a record stays a record, and what Claude Code reads is not left to choice. */
function strictest(a: FileRole, b: FileRole): FileRole {
  const order: readonly FileRole[] = ['login', 'record', 'live', 'other-tool'];
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? a;
}

/** The user's yes moves along with the key, in the step of its file or in one of its own. */
function withApprovals(steps: readonly FileStep[], old: Secret, input: RotateInput): readonly FileStep[] {
  let all = [...steps];
  for (const state of input.states) {
    const edits = moveApproval(state, old, input.newKey);
    if (edits.length === 0) continue;
    const own = all.find((step) => step.path === state.path);
    if (own === undefined) {
      all.push(
        fileStep(state.path, [], { kind: 'set', words: say(message('plan.rotate.approval')), chosen: true, edits }),
      );
    } else {
      all = all.map((step) => (step === own ? withEdits(step, edits) : step));
    }
  }
  return all;
}

function withEdits(step: FileStep, edits: Extract<FileStep['deed'], { do: 'edit' }>['edits']): FileStep {
  if (step.deed.do !== 'edit') return step;
  return {
    ...step,
    words: sentences([step.words, say(message('plan.rotate.approval'))]),
    deed: { ...step.deed, edits: [...step.deed.edits, ...edits] },
  };
}

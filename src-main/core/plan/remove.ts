import { message, say } from '../../contract/messages/message';
import { sentences } from '../../contract/messages/join';
import type { Edit } from '../edit/target';
import type { Found } from '../found';
import { fail, ok, type Result } from '../result';
import type { Secret } from '../secret';
import { forgetApprovals, type StateText } from './approvals';
import type { FileStep, PlanDraft, PlanFault } from './draft';
import { roleOf } from './file-role';
import { isVariable, machineWideNotes, variableStep } from './variables';
import { byFile, edit, fileStep, goneFrom, isEditable, namesOf, placeOf, valueOf, type Editable } from './steps';

export interface RemoveInput {
  /** Ids of the findings to remove. */
  readonly findings: readonly string[];
  readonly founds: readonly Found[];
  readonly states: readonly StateText[];
}

/**
 * Plans to take findings out of their files: the whole entry, or in histories and copies the key alone.
 * Faults: unknown-finding, login-is-not-edited, nothing-to-change.
 */
export function planRemoval(input: RemoveInput): Result<PlanDraft, PlanFault> {
  const wanted = new Set(input.findings);
  const chosen = input.founds.filter((found) => wanted.has(found.finding.id));
  if (new Set(chosen.map((found) => found.finding.id)).size < wanted.size) {
    return fail({ code: 'unknown-finding', words: say(message('fault.unknown-finding')) });
  }
  if (chosen.some((found) => roleOf(found) === 'login')) {
    return fail({ code: 'login-is-not-edited', words: say(message('fault.login-is-not-edited')) });
  }
  const editable = chosen.filter(isEditable);
  const variables = chosen.filter(isVariable);
  if (editable.length + variables.length === 0)
    return fail({ code: 'nothing-to-change', words: say(message('fault.nothing-to-change')) });
  const gone = goneKeys(chosen, input.founds);
  const steps = [...byFile(editable)].map(([path, founds]) => removalOf(path, founds, input.founds));
  return ok({
    title: say(message('plan.remove.title', { count: editable.length + variables.length })),
    steps: [...variables.flatMap((found) => variableStep(found, null)), ...withForgotten(steps, input.states, gone)],
    warnings: [
      ...new Set(chosen.filter((found) => !isEditable(found) && !isVariable(found)).map(notOurs)),
      ...machineWideNotes(chosen),
    ],
    secrets: input.founds.flatMap((found) => found.secret ?? []),
  });
}

const notOurs = (found: Found): string =>
  say(message('plan.remove.not-ours', { name: found.finding.name, place: placeOf(found) }));

/** The step that removes these findings from one file. */
export function removalOf(path: string, founds: readonly Editable[], all: readonly Found[]): FileStep {
  const expects = goneFrom(path, founds, all);
  const masking = founds.some((found) => roleOf(found) === 'record' || found.edit.target.at === 'text');
  if (masking) {
    return fileStep(path, founds, {
      kind: 'mask',
      words: say(message('plan.remove.mask')),
      chosen: true,
      edits: founds.map((found) => edit(found, { do: 'mask', from: valueOf(found) })),
      sweep: founds.flatMap((found) => (found.secret === null ? [] : [{ old: found.secret, replacement: null }])),
      expects,
    });
  }
  return fileStep(path, founds, {
    kind: 'remove',
    words: say(message('plan.remove.step', { names: namesOf(founds) })),
    chosen: true,
    edits: founds.map((found) => edit(found, { do: 'remove', from: valueOf(found) })),
    expects,
  });
}

/** Keys that Claude Code will not find any more: their approvals have nothing left to approve. */
function goneKeys(chosen: readonly Found[], all: readonly Found[]): readonly Secret[] {
  const going = new Set(chosen.map((found) => found.finding.id));
  const staying = new Set(
    all
      .filter((found) => !going.has(found.finding.id) && found.finding.readByClaudeCode === 'yes')
      .map((found) => found.finding.fingerprint),
  );
  return chosen.flatMap((found) =>
    found.finding.kind === 'api-key' && found.secret !== null && !staying.has(found.finding.fingerprint)
      ? [found.secret]
      : [],
  );
}

/** Adds to the steps what makes Claude Code forget its user's answers about keys. */
export function withForgotten(
  steps: readonly FileStep[],
  states: readonly StateText[],
  keys: readonly Secret[] | 'all',
): readonly FileStep[] {
  const words = say(keys === 'all' ? message('plan.logout.approvals') : message('plan.remove.approval'));
  return states.reduce((all, state) => withEdits(all, state.path, forgetApprovals(state, keys), words), steps);
}

/** Adds edits of a state file to that file's own step, or to a new one. */
export function withEdits(
  steps: readonly FileStep[],
  path: string,
  edits: readonly Edit[],
  words: string,
): readonly FileStep[] {
  if (edits.length === 0) return steps;
  const own = steps.find((step) => step.path === path && step.deed.do === 'edit');
  if (own?.deed.do !== 'edit') return [...steps, fileStep(path, [], { kind: 'remove', words, chosen: true, edits })];
  const deed = { ...own.deed, edits: [...own.deed.edits, ...edits] };
  return steps.map((step) => (step === own ? { ...own, words: sentences([own.words, words]), deed } : step));
}

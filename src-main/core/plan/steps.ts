import { message, say } from '../../contract/messages/message';
import { namesInRow, namesInWords } from '../../contract/messages/join';
import type { StepKind } from '../../contract/plan';
import type { Edit, EditAction } from '../edit/target';
import type { EditPlace, Found } from '../found';
import type { FileStep, Sweep } from './draft';
import type { Expectation } from './expectation';

/** A finding that can be changed where it stands. */
export interface Editable extends Found {
  readonly edit: EditPlace;
}

export const isEditable = (found: Found): found is Editable => found.edit !== null;

/** The secret now there, or nothing where the value is none (a command, a switch): preparing fills that in from the file. */
export const valueOf = (found: Found): string => found.secret?.reveal() ?? '';

/** One edit for one finding. */
export const edit = (found: Editable, action: EditAction): Edit => ({ target: found.edit.target, action });

/** Findings by the file they stand in, in the order in which they were found: one file is one step. */
export function byFile(founds: readonly Editable[]): ReadonlyMap<string, readonly Editable[]> {
  const files = new Map<string, Editable[]>();
  for (const found of founds) {
    const there = files.get(found.edit.path);
    if (there === undefined) files.set(found.edit.path, [found]);
    else there.push(found);
  }
  return files;
}

interface StepInit {
  readonly kind: StepKind;
  readonly words: string;
  readonly chosen: boolean;
  readonly edits: readonly Edit[];
  readonly sweep?: readonly Sweep[];
  readonly expects?: readonly Expectation[];
}

/** The step for one file. A place that two findings share is edited once. */
export function fileStep(path: string, founds: readonly Editable[], init: StepInit): FileStep {
  const edits = new Map(init.edits.map((one) => [JSON.stringify(one.target), one]));
  return {
    at: 'file',
    kind: init.kind,
    path,
    findings: founds.map((found) => found.finding.id),
    words: init.words,
    chosen: init.chosen,
    deed: {
      do: 'edit',
      format: founds[0]?.edit.format ?? 'json',
      edits: [...edits.values()],
      sweep: init.sweep ?? [],
    },
    expects: init.expects ?? [],
  };
}

const mostNames = 3;

/** Names in words: "A", "A and B", "A, B and 4 more". */
export function namesOf(founds: readonly Found[]): string {
  const names = [...new Set(founds.map((found) => found.finding.name))];
  if (names.length > mostNames) {
    return say(message('list.more', { first: namesInRow(names.slice(0, 2)), count: names.length - 2 }));
  }
  return namesInWords(names);
}

/** Where a finding is that stands in no file. */
export function placeOf(found: Found): string {
  const { keychain, path } = found.finding.location;
  if (keychain !== undefined) return say(message('plan.place.keychain', { item: keychain }));
  return path ?? say(message('plan.place.environment', { name: found.finding.name }));
}

/** The same secret in the same kind of place is only a shadow of a file that sets it: an environment is made by files. */
export const isEnvironment = (found: Found): boolean =>
  found.edit === null && found.finding.location.path === undefined && found.finding.location.keychain === undefined;

/** After removing these findings from a file, no more places hold their secrets than held them besides. */
export function goneFrom(path: string, removed: readonly Found[], all: readonly Found[]): readonly Expectation[] {
  const there = all.filter((found) => found.finding.location.path === path);
  const count = (founds: readonly Found[], fingerprint: string) =>
    founds.filter((found) => found.finding.fingerprint === fingerprint).length;
  const fingerprints = new Set(removed.flatMap((found) => found.finding.fingerprint ?? []));
  return [...fingerprints].map((fingerprint) => ({
    that: 'gone',
    path,
    fingerprint,
    most: Math.max(0, count(there, fingerprint) - count(removed, fingerprint)),
  }));
}

import { say, message } from '../../contract/messages/message';
import type { Plan, PlanStep, Restart } from '../../contract/plan';
import { distinct, previewOf } from '../../core/plan/preview';
import { textBytes } from '../../core/plan/text-bytes';
import type { FinalStep, FileStep, PlanDraft } from '../../core/plan/draft';
import { ok, type Result } from '../../core/result';
import type { Secret } from '../../core/secret';
import type { FileStore, StoredFile } from '../../ports/file-store';
import { mapInParallel } from './in-parallel';
import { outcomeOf } from './outcome';
import { whyOf } from './words';

/** A shell history may be long; beyond this a file is somebody's mistake. */
export const largestFile = 64 * 1024 * 1024;

/** A step with what it was previewed on. */
export interface PreparedFile {
  readonly at: 'file';
  readonly id: string;
  readonly step: FileStep;
  readonly realPath: string;
  /** SHA-256 of the bytes that the preview shows. */
  readonly digest: string;
}

export interface PreparedFinal {
  readonly at: 'end';
  readonly id: string;
  readonly step: FinalStep;
}

export type PreparedStep = PreparedFile | PreparedFinal;

/** Kept by the main process; `plan` is all that anybody else sees of it. */
export interface PreparedPlan {
  readonly plan: Plan;
  readonly steps: readonly PreparedStep[];
}

export interface PrepareInput {
  readonly id: string;
  readonly draft: PlanDraft;
  readonly restarts: readonly Restart[];
  /** Sentences to add to the draft's own. */
  readonly warnings: readonly string[];
}

/**
 * Looks at every file of a draft and works out what would become of it. Changes nothing. A file that cannot be
 * changed is left out, with a sentence.
 */
export async function prepare(store: FileStore, input: PrepareInput): Promise<PreparedPlan> {
  const warnings = [...input.draft.warnings, ...input.warnings];
  const secrets = distinct(input.draft.secrets);
  const steps: PreparedStep[] = [];
  const shown: PlanStep[] = [];
  const files = input.draft.steps.filter((step): step is FileStep => step.at === 'file');
  for (const { step, file } of await looked(store, files, warnings)) {
    const made = outcomeOf({ bytes: file.bytes, mode: file.marks.mode }, step.deed);
    if (!made.ok) {
      warnings.push(say(message('warning.edit', { file: step.path, why: made.error })));
      continue;
    }
    if (made.value === null) continue;
    if (same(file.bytes, made.value.bytes) && file.marks.mode === made.value.mode) continue;
    if (file.names > 1) warnings.push(say(message('warning.second-name', { file: step.path })));
    const id = `step-${steps.length + 1}`;
    steps.push({ at: 'file', id, step, realPath: file.realPath, digest: file.marks.digest });
    shown.push(shownFile(id, step, file, made.value.bytes, secrets));
  }
  for (const step of input.draft.steps) {
    if (step.at !== 'end') continue;
    const id = `step-${steps.length + 1}`;
    steps.push({ at: 'end', id, step });
    const { kind, target, words, chosen } = step;
    shown.push({ id, kind, target, findings: [...step.findings], words, preview: [], chosen });
  }
  const { id, draft, restarts } = input;
  return { plan: { id, title: draft.title, steps: shown, restarts: [...restarts], warnings }, steps };
}

interface Looked {
  readonly step: FileStep;
  readonly file: StoredFile;
}

/** Reads the files; two names of one file become one step. */
async function looked(store: FileStore, steps: readonly FileStep[], warnings: string[]): Promise<readonly Looked[]> {
  const byPlace = new Map<string, Looked>();
  const read = await mapInParallel(
    steps,
    async (step): Promise<Result<{ step: FileStep; file: StoredFile | string }, never>> => {
      const file = await store.read(step.path, largestFile);
      const may = file.ok ? await store.mayReplace(file.value.realPath) : file;
      if (!file.ok) return ok({ step, file: whyOf(file.error) });
      return ok({ step, file: may.ok ? file.value : whyOf(may.error) });
    },
  );
  for (const { step, file } of read.ok ? read.value : []) {
    if (typeof file === 'string') {
      warnings.push(say(message('warning.cannot-read', { file: step.path, why: file })));
      continue;
    }
    const other = byPlace.get(file.realPath);
    byPlace.set(file.realPath, { step: other === undefined ? step : both(other.step, step), file });
  }
  return [...byPlace.values()];
}

function both(first: FileStep, second: FileStep): FileStep {
  const findings = [...new Set([...first.findings, ...second.findings])];
  const chosen = first.chosen || second.chosen;
  const expects = [...first.expects, ...second.expects];
  if (first.deed.do !== 'edit' || second.deed.do !== 'edit') return { ...first, findings, chosen, expects };
  const edits = new Map([...second.deed.edits, ...first.deed.edits].map((edit) => [JSON.stringify(edit.target), edit]));
  const sets = [...(first.deed.sets ?? []), ...(second.deed.sets ?? [])];
  return { ...first, findings, chosen, expects, deed: { ...first.deed, edits: [...edits.values()], sets } };
}

function shownFile(
  id: string,
  step: FileStep,
  file: StoredFile,
  after: Uint8Array,
  secrets: readonly Secret[],
): PlanStep {
  const preview = step.deed.do === 'edit' ? previewOf(textBytes(file.bytes).text, textBytes(after).text, secrets) : [];
  const { kind, path, findings, words, chosen } = step;
  return { id, kind, target: path, findings: [...findings], words, preview, chosen };
}

export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

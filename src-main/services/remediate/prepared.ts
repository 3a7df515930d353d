import type { Fault } from '../../contract/ipc';
import { say, message } from '../../contract/messages/message';
import { sentences } from '../../contract/messages/join';
import type { Plan, PlanStep, Restart } from '../../contract/plan';
import { distinct } from '../../core/plan/preview';
import type { FileDeed, FileStep, FinalStep, ItemStep, PlanDraft } from '../../core/plan/draft';
import { fail, ok, type Result } from '../../core/result';
import type { Secret } from '../../core/secret';
import { baseOf, joinPath, parentOf } from '../../core/where';
import type { FileStore, StoredFile, StoreFault } from '../../ports/file-store';
import { mapInParallel } from './in-parallel';
import { sameText } from './item-text';
import { refOf, type Items } from './items';
import { outcomeOf, type Content } from './outcome';
import { shownFile, shownItem } from './shown';
import { whyOf } from './words';

/** A shell history may be long; beyond this a file is somebody's mistake. */
export const largestFile = 64 * 1024 * 1024;

/** A step with what it was previewed on. */
export interface PreparedFile {
  readonly at: 'file';
  readonly id: string;
  readonly step: FileStep;
  readonly realPath: string;
  /** SHA-256 of the bytes that the preview shows; null where there is no file. */
  readonly digest: string | null;
}

export interface PreparedItem {
  readonly at: 'item';
  readonly id: string;
  readonly step: ItemStep;
  /** As `Items` reads it. */
  readonly before: Secret | null;
  readonly after: Secret | null;
}

export interface PreparedFinal {
  readonly at: 'end';
  readonly id: string;
  readonly step: FinalStep;
}

export type PreparedStep = PreparedFile | PreparedItem | PreparedFinal;

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
 * Looks at everything a draft is about and works out what would become of it. Changes nothing. A file or variable
 * that cannot be changed is left out, with a sentence. Faults: keychain (it is needed and cannot be used).
 */
export async function prepare(
  { store, items }: { readonly store: FileStore; readonly items: Items },
  input: PrepareInput,
): Promise<Result<PreparedPlan, Fault>> {
  const { draft, restarts } = input;
  const warnings = [...draft.warnings, ...input.warnings];
  const secrets = distinct(draft.secrets);
  const steps: PreparedStep[] = [];
  const shown: PlanStep[] = [];
  const nextId = () => `step-${steps.length + 1}`;

  for (const step of draft.steps) {
    if (step.at !== 'vault' && step.at !== 'variable') continue;
    const now = await items.read(refOf(step));
    if (!now.ok && step.at === 'vault') {
      return fail({ code: 'keychain', words: say(message('fault.keychain', { why: now.error })) });
    }
    if (!now.ok) {
      warnings.push(say(message('warning.item', { target: step.target, why: now.error })));
      continue;
    }
    const after = items.renewed(refOf(step), now.value, step.secret);
    if (sameText(now.value, after)) continue;
    const id = nextId();
    steps.push({ at: 'item', id, step, before: now.value, after });
    shown.push(shownItem(id, step, now.value));
  }
  const files = draft.steps.filter((step): step is FileStep => step.at === 'file');
  for (const { step, realPath, file } of await looked(store, files, warnings)) {
    const before = contentOf(file);
    const made = outcomeOf(before, step.deed);
    if (!made.ok) {
      warnings.push(say(message('warning.edit', { file: step.path, why: made.error })));
      continue;
    }
    if (isSame(before, made.value)) continue;
    if (file !== null && file.names > 1) warnings.push(say(message('warning.second-name', { file: step.path })));
    const id = nextId();
    steps.push({ at: 'file', id, step, realPath, digest: file?.marks.digest ?? null });
    shown.push(shownFile(id, step, before, made.value, secrets));
  }
  for (const step of draft.steps) {
    if (step.at !== 'end') continue;
    const id = nextId();
    steps.push({ at: 'end', id, step });
    const { kind, target, words, chosen } = step;
    shown.push({ id, kind, target, findings: [...step.findings], words, preview: [], chosen });
  }
  const separable = draft.separable ?? !draft.steps.some((step) => step.at === 'vault');
  const plan: Plan = {
    id: input.id,
    title: draft.title,
    steps: shown,
    restarts: [...restarts],
    warnings,
    ...(draft.afterwards === undefined ? {} : { afterwards: draft.afterwards }),
    ...(separable && files.length > 1 ? { separable } : {}),
  };
  return ok({ plan, steps });
}

export const contentOf = (file: StoredFile | null): Content | null =>
  file === null ? null : { bytes: file.bytes, mode: file.marks.mode };

function isSame(a: Content | null, b: Content | null): boolean {
  if (a === null || b === null) return a === b;
  return a.mode === b.mode && same(a.bytes, b.bytes);
}

interface Looked {
  readonly step: FileStep;
  readonly realPath: string;
  readonly file: StoredFile | null;
}

/** Reads the files; two names of one file become one step. */
async function looked(store: FileStore, steps: readonly FileStep[], warnings: string[]): Promise<readonly Looked[]> {
  const byPlace = new Map<string, Looked>();
  const read = await mapInParallel(
    steps,
    async (step): Promise<Result<Looked | { step: FileStep; why: string }, never>> => {
      const there = await (creates(step.deed) ? placeForNew(store, step.path) : placeOf(store, step.path));
      return ok(there.ok ? { step, ...there.value } : { step, why: whyOf(there.error) });
    },
  );
  for (const one of read.ok ? read.value : []) {
    if ('why' in one) {
      warnings.push(say(message('warning.cannot-read', { file: one.step.path, why: one.why })));
      continue;
    }
    const other = byPlace.get(one.realPath);
    byPlace.set(one.realPath, other === undefined ? one : { ...one, step: both(other.step, one.step) });
  }
  return [...byPlace.values()];
}

/** Whether a deed begins with no file. */
export const creates = (deed: FileDeed): boolean =>
  deed.do === 'create' || (deed.do === 'all' && deed.deeds[0] !== undefined && creates(deed.deeds[0]));

type Place = Result<Omit<Looked, 'step'>, StoreFault>;

async function placeOf(store: FileStore, path: string): Promise<Place> {
  const file = await store.read(path, largestFile);
  if (!file.ok) return file;
  const may = await store.mayReplace(file.value.realPath);
  return may.ok ? ok({ realPath: file.value.realPath, file: file.value }) : may;
}

async function placeForNew(store: FileStore, path: string): Promise<Place> {
  const there = await placeOf(store, path);
  if (there.ok || there.error.code !== 'missing') return there;
  const place = await newPlace(store, path);
  if (!place.ok) return place;
  const may = await store.mayCreateIn(parentOf(place.value.folders[0] ?? place.value.realPath));
  return may.ok ? ok({ realPath: place.value.realPath, file: null }) : may;
}

/** Where a file that is not there yet will really be, and which folders it needs, outermost first. */
export async function newPlace(
  store: FileStore,
  path: string,
): Promise<Result<{ readonly realPath: string; readonly folders: readonly string[] }, StoreFault>> {
  const missing: string[] = [];
  let folder = parentOf(path);
  for (;;) {
    const real = await store.realPath(folder);
    if (!real.ok) return real;
    if (real.value !== null) {
      let at = real.value;
      const folders = missing.map((name) => (at = joinPath(at, name)));
      return ok({ realPath: joinPath(at, baseOf(path)), folders });
    }
    const above = parentOf(folder);
    if (above === folder || above === '') return fail({ code: 'folder-missing', path, detail: folder });
    missing.unshift(baseOf(folder));
    folder = above;
  }
}

function both(first: FileStep, second: FileStep): FileStep {
  const findings = [...new Set([...first.findings, ...second.findings])];
  const common = {
    ...first,
    findings,
    chosen: first.chosen || second.chosen,
    expects: [...first.expects, ...second.expects],
  };
  if (first.deed.do !== 'edit' || second.deed.do !== 'edit') {
    const words = first.words === second.words ? first.words : sentences([first.words, second.words]);
    return { ...common, words, deed: { do: 'all', deeds: [first.deed, second.deed] } };
  }
  const edits = new Map([...second.deed.edits, ...first.deed.edits].map((edit) => [JSON.stringify(edit.target), edit]));
  return { ...common, deed: { ...first.deed, edits: [...edits.values()] } };
}

export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

import type { Change } from '../../contract/plan';
import type { FileStep } from '../../core/plan/draft';
import { fail, ok, type Result } from '../../core/result';
import { mapInParallel } from './in-parallel';
import { sameText } from './item-text';
import { refOf, type ItemChange, type Items } from './items';
import { outcomeOf } from './outcome';
import { contentOf, largestFile, newPlace, type PreparedFile, type PreparedItem } from './prepared';
import type { Refusal } from './receipts';
import type { FileChange } from './change';
import type { FileStore } from '../../ports/file-store';
import { whyOf } from './words';

/** What of a plan can be done now, and what cannot. */
export interface LookedAgain {
  readonly changes: readonly FileChange[];
  readonly items: readonly ItemChange[];
  /** Files that are not as previewed. */
  readonly refused: readonly { readonly step: FileStep; readonly refusal: Refusal }[];
}

/** Reads every file and item once more and makes its new content; whatever is not as previewed is refused. */
export async function lookAgain(
  deps: { readonly store: FileStore; readonly items: Items },
  files: readonly PreparedFile[],
  items: readonly PreparedItem[],
): Promise<Result<LookedAgain, Refusal>> {
  const changed: ItemChange[] = [];
  for (const { step, before, after } of items) {
    const { target: path, findings } = step;
    const now = await deps.items.read(refOf(step));
    if (!now.ok) return fail({ path, why: 'item-gone', words: now.error });
    if (!sameText(now.value, before)) return fail({ path, why: 'item-moved-on', words: '' });
    const result = after === null ? 'removed' : 'changed';
    changed.push({ ...refOf(step), target: path, findings, result, before, after });
  }
  const looked = await mapInParallel(files, async (file): Promise<Result<FileChange | Stopped, never>> => {
    const one = await fileChange(deps.store, file);
    return ok(one.ok ? one.value : { step: file.step, refusal: one.error });
  });
  const all = looked.ok ? looked.value : [];
  return ok({
    changes: all.filter((one): one is FileChange => 'realPath' in one),
    items: changed,
    refused: all.filter((one): one is Stopped => 'refusal' in one),
  });
}

interface Stopped {
  readonly step: FileStep;
  readonly refusal: Refusal;
}

async function fileChange(
  store: FileStore,
  { step, realPath, digest }: PreparedFile,
): Promise<Result<FileChange, Refusal>> {
  const { path, findings } = step;
  const refused = (why: Refusal['why'], words = '') => fail<Refusal>({ path, why, words });
  const file = await store.read(path, largestFile);
  if (digest === null) {
    if (file.ok) return refused('moved-on');
    if (file.error.code !== 'missing') return refused('gone', whyOf(file.error));
    return newFile(store, step, realPath);
  }
  if (!file.ok) return refused('gone', whyOf(file.error));
  if (file.value.realPath !== realPath) return refused('moved-link');
  if (file.value.marks.digest !== digest) return refused('moved-on');
  const made = outcomeOf(contentOf(file.value), step.deed);
  if (!made.ok) return refused('moved-on', made.error);
  const { uid, gid } = file.value.marks;
  const after = made.value === null ? null : { ...made.value, owner: { uid, gid }, modifiedNs: null };
  return ok({ path, realPath, findings, result: resultOf(step), before: file.value, after, folders: [] });
}

async function newFile(store: FileStore, step: FileStep, realPath: string): Promise<Result<FileChange, Refusal>> {
  const { path, findings } = step;
  const place = await newPlace(store, path);
  if (!place.ok) return fail({ path, why: 'gone', words: whyOf(place.error) });
  if (place.value.realPath !== realPath) return fail({ path, why: 'moved-link', words: '' });
  const made = outcomeOf(null, step.deed);
  if (!made.ok || made.value === null) return fail({ path, why: 'moved-on', words: '' });
  const after = { ...made.value, owner: null, modifiedNs: null };
  return ok({ path, realPath, findings, result: 'changed', before: null, after, folders: place.value.folders });
}

function resultOf(step: FileStep): Change['result'] {
  if (step.kind === 'mask') return 'masked';
  if (step.kind === 'restore-file') return 'restored';
  return step.kind === 'remove' || step.kind === 'disable' || step.deed.do === 'delete' ? 'removed' : 'changed';
}

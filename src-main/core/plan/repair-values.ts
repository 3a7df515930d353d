import { message, say, type MessageCode } from '../../contract/messages/message';
import { sentences } from '../../contract/messages/join';
import { applyEdits } from '../edit/edit';
import { renameEntry } from '../edit/rename-entry';
import type { Edit } from '../edit/target';
import type { Found } from '../found';
import { parseJsonText, isObject } from '../json-text';
import { fail, ok, type Result } from '../result';
import { placeWords } from '../resolve/place-words';
import { originOf } from '../verdict/people-words';
import { correctableIssues, correctableKinds, correctionOf, type Correction } from './correct';
import { roleOf } from './file-role';
import { mended, nothing, type Repair, type RepairFile, type RepairInput, type Repairs } from './repair-input';
import { byFile, edit, isEditable, namesOf, valueOf, type Editable } from './steps';

/** One value with what becomes of it. */
interface Corrected {
  readonly found: Editable;
  readonly correction: Exclude<Correction, { to: 'ask' }> | { readonly to: 'url'; readonly from: string };
}

/** Repairs of values: everything lint finds that can be corrected where it stands, and `/v1` in an address. */
export function repairValues(founds: readonly Found[], input: RepairInput): Repairs {
  const warnings: string[] = [];
  const corrected: Corrected[] = [];
  for (const found of new Set(founds.map((one) => originOf(one, input.founds)))) {
    const one = correctedOf(found, input);
    if (one === null) continue;
    if (typeof one === 'string') warnings.push(one);
    else corrected.push(one);
  }
  if (corrected.length === 0) return { ...nothing, warnings };
  const byPath = byFile(corrected.map(({ found }) => found));
  const repairs = [...byPath].map(([path, there]) =>
    repairOf(
      path,
      corrected.filter(({ found }) => there.includes(found)),
      input.founds,
    ),
  );
  return { repairs, choices: [], warnings };
}

/** What becomes of a value; a sentence where that is up to the user, null where nothing is wrong. */
function correctedOf(found: Found, input: RepairInput): Corrected | string | null {
  const role = roleOf(found);
  if (role === 'login' || role === 'record') return null;
  const { kind, name } = found.finding;
  if (kind === 'base-url') {
    const from = isEditable(found) ? addressAt(found, input.files.get(found.edit.path)) : null;
    return from === null || !isEditable(found) ? null : { found, correction: { to: 'url', from } };
  }
  if (!correctableKinds.has(kind)) return null;
  const place = placeWords(found.finding);
  const standIn = found.secret === null && found.finding.issues.includes('placeholder');
  const correction: Correction | null = standIn
    ? { to: 'nothing', lints: [{ issue: 'placeholder', position: null, words: '', corrected: null }] }
    : correctionOf(valueOf(found), kind);
  if (correction === null) return null;
  if (correction.to === 'ask') {
    return correction.lint.issue === 'looks-truncated'
      ? say(message('repair.ask.looks-truncated', { name, place }))
      : say(message('repair.ask.other-vendor', { name, place, words: correction.lint.words }));
  }
  return isEditable(found) ? { found, correction } : say(message('repair.ask.by-hand', { name, place }));
}

function repairOf(path: string, corrected: readonly Corrected[], all: readonly Found[]): Repair {
  const taken = new Set(all.filter(({ finding }) => finding.location.path === path).map(({ finding }) => finding.name));
  const founds = corrected.map(({ found }) => found);
  return {
    path,
    findings: founds.map(({ finding }) => finding.id),
    words: wordsOf(corrected, taken),
    change: { do: 'rewrite', make: (text) => correctText(text, corrected, taken) },
    expects: [mended(path, founds, all, [...correctableIssues, 'base-url-with-v1'])],
  };
}

/** All values of one file at once: first the names, which move no line, then everything else by its place. */
function correctText(
  text: string,
  corrected: readonly Corrected[],
  taken: ReadonlySet<string>,
): Result<string, string> {
  const [first] = corrected;
  if (first === undefined) return ok(text);
  const edits: Edit[] = [];
  let renamed = text;
  for (const { found, correction } of corrected) {
    const from = valueOf(found);
    if (correction.to === 'value') edits.push(edit(found, { do: 'replace', from, to: correction.value }));
    else if (correction.to === 'url')
      edits.push(edit(found, { do: 'replace', from: correction.from, to: withoutVersion(correction.from) }));
    else if (correction.to === 'nothing' || taken.has(correction.name)) edits.push(edit(found, { do: 'remove', from }));
    else {
      const made = renameEntry(found.edit.format, renamed, found.edit.target, correction.name);
      if (!made.ok) return fail(made.error.words);
      renamed = made.value.text;
      if (correction.value !== from)
        edits.push({ target: made.value.target, action: { do: 'replace', from, to: correction.value } });
    }
  }
  const made = applyEdits(first.found.edit.format, renamed, edits);
  return made.ok ? made : fail(made.error.words);
}

function wordsOf(corrected: readonly Corrected[], taken: ReadonlySet<string>): string {
  const parts: string[] = [];
  const values = corrected.filter(({ correction }) => correction.to === 'value');
  if (values.length > 0)
    parts.push(say(message('repair.corrects', { names: namesOf(values.map(({ found }) => found)) })));
  for (const { correction } of values) if (correction.to === 'value') parts.push(...correction.lints.map(goes));
  for (const { found, correction } of corrected) {
    const { name } = found.finding;
    if (correction.to === 'url') parts.push(say(message('repair.correct.base-url', { name })));
    else if (correction.to === 'nothing' && correction.lints.some(({ issue }) => issue === 'placeholder'))
      parts.push(say(message('repair.correct.placeholder', { names: name })));
    else if (correction.to === 'nothing' || (correction.to === 'name' && taken.has(correction.name)))
      parts.push(say(message('repair.correct.useless', { name })));
    else if (correction.to === 'name')
      parts.push(
        say(message('repair.correct.rename', { name, to: correction.name })),
        ...correction.lints.slice(0, -1).map(goes),
      );
  }
  return sentences([...new Set(parts)]);
}

const goes = ({ issue }: { readonly issue: string }): string =>
  say({ code: `repair.correct.${issue}` as MessageCode, args: {} });

const withoutVersion = (url: string): string => url.replace(/\/v1\/?$/, '');

const address = /[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/[^\s"'`;|<>()]{1,2000}/g;

/** The address that ends in `/v1` at a finding, as it is written there. */
function addressAt(found: Editable, file: RepairFile | undefined): string | null {
  const text = file?.text ?? null;
  if (text === null) return null;
  const { target } = found.edit;
  const written = target.at === 'pointer' ? valueAt(text, target.pointer) : (text.split('\n')[target.line - 1] ?? '');
  return [...written.matchAll(address)].map(([url]) => url).find((url) => /\/v1\/?$/.test(url)) ?? null;
}

function valueAt(text: string, pointer: string): string {
  const parsed = parseJsonText(text);
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  const value = parsed.ok
    ? keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), parsed.value.value)
    : '';
  return typeof value === 'string' ? value : '';
}

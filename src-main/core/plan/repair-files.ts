import type { FindingIssue } from '../../contract/finding';
import { message, say } from '../../contract/messages/message';
import { sentences } from '../../contract/messages/join';
import type { PlanChoice } from '../../contract/plan';
import { repairJson } from '../edit/repair-json';
import { removeMember } from '../edit/remove-member';
import type { Found } from '../found';
import { isObject, parseJsonText, pointer } from '../json-text';
import { fail, ok, type Result } from '../result';
import { baseOf, parentOf } from '../where';
import { roleOf } from './file-role';
import {
  mended,
  together,
  type Repair,
  type RepairChange,
  type RepairFile,
  type RepairInput,
  type Repairs,
} from './repair-input';

/** Issues of a whole file that keep Claude Code from reading it. */
export const brokenFileIssues: readonly FindingIssue[] = ['file-broken-json', 'file-broken'];

/** One of the ways in which a broken file can be made readable. */
interface Way {
  /** Unique among those of its file, and the same from preview to preview. */
  readonly id: string;
  readonly label: string;
  readonly at: number | null;
  /** Sentences about what it does. */
  readonly words: string;
  readonly change: RepairChange;
}

/**
 * Repairs of files that Claude Code cannot read: broken JSON, a wrong encoding, an empty account file, a field of a
 * wrong type. Where there are several ways, all of them are offered and the most careful one is taken.
 */
export function repairBrokenFiles(founds: readonly Found[], input: RepairInput): Repairs {
  const files = new Map<string, Found>();
  for (const found of founds) {
    const { path } = found.finding.location;
    if (path !== undefined && found.finding.issues.some((issue) => brokenFileIssues.includes(issue))) {
      files.set(path, files.get(path) ?? found);
    }
  }
  return together([...files].map(([path, found]) => repairOf(path, found, input)));
}

function repairOf(path: string, found: Found, input: RepairInput): Repairs {
  const file = input.files.get(path);
  const warning = (words: string): Repairs => ({ repairs: [], choices: [], warnings: [words] });
  const name = baseOf(path);
  if (roleOf(found) === 'login') return warning(say(message('repair.login-file', { file: name })));
  if (found.finding.source.startsWith('claude-code/managed')) {
    return warning(say(message('repair.administrator', { file: name })));
  }
  const text = file?.text ?? null;
  if (file === undefined || text === null) return warning(say(message('repair.unreadable', { file: name })));
  const ways = waysFor({ ...file, text }, found, input);
  const chosen = ways.find((way) => input.choices.includes(choiceId(found, way))) ?? ways[0];
  if (chosen === undefined) return warning(say(message('repair.unreadable', { file: name })));
  const repair: Repair = {
    path,
    findings: [found.finding.id],
    words: sentences([whatIsWrong({ ...file, text }), chosen.words]),
    change: chosen.change,
    expects: [mended(path, [found], input.founds, ['file-broken-json'])],
  };
  const choices = ways.map((way): PlanChoice => ({
    id: choiceId(found, way),
    target: path,
    words: way.label,
    at: way.at,
    picked: way === chosen,
  }));
  return { repairs: [repair], choices: choices.length > 1 ? choices : [], warnings: [] };
}

const choiceId = (found: Found, way: Way): string => `${found.finding.id}:${way.id}`;

type ReadFile = RepairFile & { readonly text: string };

function whatIsWrong(file: ReadFile): string {
  const name = baseOf(file.path);
  if (file.text.trim() === '') return say(message('repair.empty', { file: name }));
  const parsed = parseJsonText(file.text);
  if (!parsed.ok) return say(message('repair.broken-at', { file: name, ...parsed.error }));
  return file.utf16 ? say(message('repair.utf16', { file: name })) : '';
}

/** Best first: what loses nothing, then what loses least. */
function waysFor(file: ReadFile, found: Found, input: RepairInput): readonly Way[] {
  const isState = found.finding.source === 'claude-code/global-state';
  const saved = isState ? savedWays(file) : [];
  return [...mendWays(file), ...saved, asideWay(file, isState, input.now)];
}

function mendWays(file: ReadFile): readonly Way[] {
  const made = mend(file);
  if (!made.ok) return [];
  const { words, utf8 } = made.value;
  return [
    {
      id: 'mend',
      label: say(message('repair.choice.mend')),
      at: null,
      words,
      change: { do: 'rewrite', ...(utf8 ? { utf8 } : {}), make: () => ok(made.value.text) },
    },
  ];
}

/** More sentences than this say less than a number. */
const mostSentences = 3;

/** The text as Claude Code reads it, with what had to be done; a fault where that would be guessing. */
function mend(file: ReadFile): Result<{ text: string; words: string; utf8: boolean }, string> {
  if (file.text.trim() === '') return fail('');
  const repaired = repairJson(file.text);
  if (!repaired.ok) return fail(repaired.error.words);
  const parsed = parseJsonText(repaired.value.text);
  if (!parsed.ok || !isObject(parsed.value.value)) return fail('');
  const { changes } = repaired.value;
  const words = changes.slice(0, mostSentences);
  if (changes.length > mostSentences) {
    words.push(say(message('repair.more-changes', { count: changes.length - mostSentences })));
  }
  let { text } = repaired.value;
  for (const { field, expected } of file.badFields) {
    const without = removeMember(text, pointer([field]));
    if (!without.ok) return fail(without.error.words);
    text = without.value;
    words.push(say(message('repair.takes-out-field', { field, expected })));
  }
  return ok({ text, words: sentences(words), utf8: file.utf16 });
}

/** Copies that Claude Code kept, newest first; damaged ones only where they can be mended, and after all others. */
function savedWays(file: ReadFile): readonly Way[] {
  const whole = file.saved.filter((copy) => copy.kind === 'backup' && holdsObject(copy.text));
  const ways = whole.map((copy): Way => {
    const words = say(message('repair.restores', { at: copy.at }));
    return wayFrom(copy, say(message('repair.choice.backup')), words, copy.text, file);
  });
  const damaged = file.saved.flatMap((copy): readonly Way[] => {
    if (copy.kind !== 'corrupted' || copy.text === file.text) return [];
    const repaired = repairJson(copy.text);
    if (!repaired.ok || !holdsObject(repaired.value.text)) return [];
    const words = say(message('repair.restores-mended', { at: copy.at }));
    return [wayFrom(copy, say(message('repair.choice.corrupted')), words, repaired.value.text, file)];
  });
  return [...ways, ...damaged];
}

const wayFrom = (
  copy: { readonly path: string; readonly at: number },
  label: string,
  words: string,
  text: string,
  file: RepairFile,
): Way => ({
  id: baseOf(copy.path),
  label,
  at: copy.at,
  words,
  change: { do: 'rewrite', ...(file.utf16 ? { utf8: true } : {}), make: () => ok(text) },
});

function holdsObject(text: string): boolean {
  const parsed = parseJsonText(text.replace(/^\ufeff/, ''));
  return parsed.ok && isObject(parsed.value.value);
}

function asideWay(file: ReadFile, isState: boolean, now: number): Way {
  const to = asideName(file.path, now);
  const words = isState
    ? message('repair.starts-anew', { file: baseOf(to) })
    : message('repair.sets-aside', { file: baseOf(to) });
  return {
    id: 'fresh',
    label: say(message(isState ? 'repair.choice.fresh-state' : 'repair.choice.fresh')),
    at: null,
    words: say(words),
    change: { do: 'set-aside', to },
  };
}

/** A name that nothing reads, beside the file; the time makes it one that is not there yet. */
export const asideName = (path: string, now: number): string => `${parentOf(path)}/${baseOf(path)}.old.${now}`;

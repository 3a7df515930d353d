import { message, say } from '../../contract/messages/message';
import { applyEdits } from '../edit/edit';
import { findSecret } from '../edit/find-secret';
import { usualLineEnd } from '../edit/lines';
import { setJson } from '../edit/set-json';
import { BARE_MASK } from '../edit/slot';
import { spliceText } from '../edit/splice';
import type { Edit, EditFault, EditFormat } from '../edit/target';
import { isObject } from '../json-text';
import { parse as parseJsonc } from 'jsonc-parser';
import { fail, ok, type Result } from '../result';
import type { FileDeed, JsonSet, Sweep } from './draft';

type EditDeed = Extract<FileDeed, { do: 'edit' }>;

/**
 * The text as a step wants it: its edits, then the sweep of what they did not reach. The same text always gives the
 * same result, so what was previewed is what is applied.
 */
export function makeText(text: string, deed: EditDeed): Result<string, EditFault> {
  const edited = editText(text, deed.format, deed.edits);
  if (!edited.ok) return edited;
  const swept = deed.sweep.reduce(sweepText, edited.value);
  const broken = swept !== edited.value && deed.format === 'json' && isJson(edited.value) && !isJson(swept);
  const made = setAll(broken ? edited.value : swept, deed.sets ?? []);
  return made.ok && deed.append !== undefined ? ok(appended(made.value, deed.append)) : made;
}

/** A last line without an end gets one: what is added must not join it. */
function appended(text: string, lines: string): string {
  const lineEnd = usualLineEnd(text);
  const before = text === '' || text.endsWith('\n') ? '' : lineEnd;
  return text + before + lines.replace(/\n/g, lineEnd) + lineEnd;
}

function setAll(text: string, sets: readonly JsonSet[]): Result<string, EditFault> {
  return sets.reduce<Result<string, EditFault>>(
    (made, { pointer, value }) => (made.ok ? setJson(made.value, pointer, value) : made),
    ok(text),
  );
}

function editText(text: string, format: EditFormat, edits: readonly Edit[]): Result<string, EditFault> {
  const without = edits.findIndex((edit) => edit.action.from === '');
  if (without < 0) return applyEdits(format, text, edits);
  // A command or a switch is no secret and was not kept: its value is read where it stands.
  const open = edits[without];
  let last: Result<string, EditFault> = fail({ code: 'not-found', words: say(message('edit.gone')) });
  for (const from of open === undefined ? [] : valuesAt(text, format, open)) {
    const filled = edits.map((edit, index) =>
      index === without ? { ...edit, action: { ...edit.action, from } } : edit,
    );
    last = editText(text, format, filled);
    if (last.ok) return last;
  }
  return last;
}

/** What may be the value at a target, best guess first. The editor compares, so a wrong guess changes nothing. */
function valuesAt(text: string, format: EditFormat, { target }: Edit): readonly string[] {
  if (target.at === 'pointer') {
    const keys = target.pointer.split('/').slice(1).map(unescaped);
    if (format !== 'json' && format !== 'jsonc') return [];
    const value = keys.reduce<unknown>(member, parseJsonc(text) as unknown);
    return value === undefined ? [] : leaves(value);
  }
  const line = (text.split('\n')[target.line - 1] ?? '').replace(/\r$/, '').trim();
  const name = target.at === 'variable' ? (target.name.split('/').pop() ?? '') : '';
  const after = name === '' ? line : line.slice(line.indexOf(name) + name.length);
  const bare = after.replace(/^['"\s=:]+/, '').replace(/['"\s;,]+$/, '');
  return [...new Set([bare, bare.split(/\s#/)[0]?.trim() ?? '', ...bare.split(/["'\s;&|]+/)])].filter(
    (part) => part !== '',
  );
}

const unescaped = (key: string): string => key.replace(/~1/g, '/').replace(/~0/g, '~');

function member(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return (value as unknown[])[Number(key)];
  return isObject(value) ? value[key] : undefined;
}

function leaves(value: unknown): readonly string[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap(leaves);
  return isObject(value) ? Object.values(value).flatMap(leaves) : [String(value)];
}

/** Only keys made of these characters are swept: they need no quoting in any format. */
const plain = /^[A-Za-z0-9_-]{20,}$/;

function sweepText(text: string, { old, replacement }: Sweep): string {
  const from = old.reveal().trim();
  const to = replacement === null ? BARE_MASK : replacement.reveal().trim();
  if (!plain.test(from) || (replacement !== null && !plain.test(to))) return text;
  return spliceText(
    text,
    findSecret(text, from).map((range) => ({ ...range, text: to })),
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import { expect, vi } from 'vitest';
import { applyEdit } from '../../../../src-main/core/edit/edit';
import type { EditAction, EditFormat, EditTarget } from '../../../../src-main/core/edit/target';

export const OLD = 'sk-ant-api03-TESTold0000000000000000000000-AA';
export const NEW = 'sk-ant-api03-TESTnew1111111111111111-BB';
export const NOTE = 'disabled by Keymender 2026-11-21';

/** How many cases a property is tried on; KEYMENDER_CASES raises it. */
export const RUNS = Number(process.env['KEYMENDER_CASES'] ?? 1000);

// Minutes are for a machine that has other work; alone, each property takes a second or two.
vi.setConfig({ testTimeout: 60_000 + RUNS * 60 });

/** The edit, which must succeed. */
export function edited(format: EditFormat, text: string, target: EditTarget, action: EditAction): string {
  const result = applyEdit(format, text, target, action);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.words}\n${text}`);
  return result.value;
}

/** The fault's code, or 'none'. */
export function faultOf(format: EditFormat, text: string, target: EditTarget, action: EditAction): string {
  const result = applyEdit(format, text, target, action);
  return result.ok ? 'none' : result.error.code;
}

export const at = (pointer: string): EditTarget => ({ at: 'pointer', pointer });
export const set = (name: string, line: number): EditTarget => ({ at: 'variable', name, line });
export const onLine = (line: number): EditTarget => ({ at: 'text', line });

export const replace = (from = OLD, to = NEW): EditAction => ({ do: 'replace', from, to });
export const remove = (from = OLD): EditAction => ({ do: 'remove', from });
export const disable = (from = OLD): EditAction => ({ do: 'disable', from, note: NOTE });
export const mask = (from = OLD): EditAction => ({ do: 'mask', from });

/** A differ that knows nothing of formats or editors: the bytes that differ, between a common start and end. */
export function changedBytes(before: string, after: string): { at: number; was: string; is: string } {
  const a = Buffer.from(before);
  const b = Buffer.from(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return {
    at: start,
    was: a.subarray(start, a.length - end).toString(),
    is: b.subarray(start, b.length - end).toString(),
  };
}

/** The numbers of the lines that differ, in texts with as many lines as each other. */
export function changedLines(before: string, after: string): number[] {
  const a = before.split('\n');
  const b = after.split('\n');
  expect(b).toHaveLength(a.length);
  return a.flatMap((line, index) => (line === b[index] ? [] : [index + 1]));
}

/** The first text with the given lines (counted from 1) taken out, line ends with them. */
export function withoutLines(text: string, ...lines: number[]): string {
  return text
    .split(/(?<=\n)/)
    .filter((_, index) => !lines.includes(index + 1))
    .join('');
}

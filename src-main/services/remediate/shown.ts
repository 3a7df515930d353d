import { message, say } from '../../contract/messages/message';
import type { PlanStep, PreviewLine } from '../../contract/plan';
import type { FileStep, ItemStep } from '../../core/plan/draft';
import { previewOf } from '../../core/plan/preview';
import { textBytes } from '../../core/plan/text-bytes';
import type { Secret } from '../../core/secret';
import { kindAndValue, maskOf } from './item-text';
import type { Content } from './outcome';

/** A file that comes or goes whole shows its beginning. */
const mostLines = 300;

/** What the window sees of a change of a file: the lines that change, with secrets masked, and permissions in words. */
export function shownFile(
  id: string,
  step: FileStep,
  before: Content | null,
  after: Content | null,
  secrets: readonly Secret[],
): PlanStep {
  const lines = previewOf(textOf(before), textOf(after), secrets);
  const { kind, path, findings, words, chosen } = step;
  const cut: PreviewLine[] =
    lines.length > mostLines ? [...lines.slice(0, mostLines), { kind: 'same', line: 0, text: '⋯' }] : lines;
  const preview = [...modeLines(before, after), ...cut];
  return { id, kind, target: path, findings: [...findings], words, preview, chosen, ...neededBy(step) };
}

const neededBy = ({ needed }: { readonly needed?: boolean }) => (needed === true ? { needed } : {});

const textOf = (content: Content | null): string => (content === null ? '' : textBytes(content.bytes).text);

function modeLines(before: Content | null, after: Content | null): PreviewLine[] {
  if (after === null || before?.mode === after.mode) return [];
  const old: PreviewLine[] = before === null ? [] : [{ kind: 'del', line: 0, text: modeInWords(before.mode) }];
  return [...old, { kind: 'add', line: 0, text: modeInWords(after.mode) }];
}

function modeInWords(bits: number): string {
  const mode = bits.toString(8).padStart(4, '0');
  if ((bits & 0o044) === 0) return say(message('preview.mode-private', { mode }));
  return say(
    (bits & 0o004) === 0 ? message('preview.mode-group', { mode }) : message('preview.mode-everybody', { mode }),
  );
}

/** What the window sees of a change of a keychain item or a variable. */
export function shownItem(id: string, step: ItemStep, before: Secret | null): PlanStep {
  const { kind, target, findings, words, chosen } = step;
  const name = step.at === 'vault' ? step.item : step.name;
  const line = (what: 'del' | 'add', value: Secret | null): PreviewLine[] =>
    value === null ? [] : [{ kind: what, line: 1, text: `${name}=${maskOf(value)}` }];
  const old = step.at === 'vault' || before === null ? before : kindAndValue(before).value;
  const preview = [...line('del', old), ...line('add', step.secret)];
  const needed = step.at === 'vault' ? neededBy(step) : {};
  return { id, kind, target, findings: [...findings], words, preview, chosen, ...needed };
}

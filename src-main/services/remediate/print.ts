import type { Plan, PreviewLine, Receipt } from '../../contract/plan';
import type { BackupsReport } from '../../contract/reports';
import type { VerbAnswer } from './verbs';

/** The answer of a verb for people, as lines for the terminal. */
export function printed(answer: VerbAnswer): readonly string[] {
  switch (answer.kind) {
    case 'plan':
      return planLines(answer.body);
    case 'receipt':
      return receiptLines(answer.body);
    case 'backups':
      return backupLines(answer.body);
    case 'fault':
      return [answer.fault.words];
  }
}

const signs: Readonly<Record<PreviewLine['kind'], string>> = { same: ' ', del: '-', add: '+' };

function planLines(plan: Plan): readonly string[] {
  const steps = plan.steps.flatMap((step) => [
    '',
    `${step.chosen ? '' : '(not chosen) '}${step.target}`,
    `  ${step.words}`,
    ...step.preview.map(({ kind, line, text }) => `  ${String(line).padStart(5)} ${signs[kind]} ${text}`),
  ]);
  const restarts = plan.restarts.map(({ what, pid }) => `Start again afterwards: ${what} (${pid})`);
  return [
    plan.title,
    ...steps,
    '',
    ...plan.warnings,
    ...restarts,
    'Nothing was changed. Add --apply to make these changes.',
  ];
}

function receiptLines(receipt: Receipt): readonly string[] {
  const changes = receipt.changes.map(({ target, words }) => `  ${target}: ${words}`);
  const restarts = receipt.restarts.map(({ what, pid }) => `Start again: ${what} (${pid})`);
  const undo = receipt.undoable ? [`To take it back: undo ${receipt.id}`] : [];
  return [receipt.title, receipt.words, ...new Set(changes), ...restarts, ...undo];
}

function backupLines({ backups }: BackupsReport): readonly string[] {
  if (backups.length === 0) return ['There are no backups.'];
  return backups.map(({ receipt, title, at, files, bytes, encrypted, undoable }) => {
    const facts = [`${files} files`, `${bytes} bytes`, encrypted ? 'encrypted' : 'not encrypted'];
    if (!undoable) facts.push('cannot be undone');
    return `${receipt}  ${new Date(at).toISOString()}  ${title} (${facts.join(', ')})`;
  });
}

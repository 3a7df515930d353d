import { message, say } from '../../contract/messages/message';
import { sentences } from '../../contract/messages/join';
import type { PlanChoice } from '../../contract/plan';
import type { Found } from '../found';
import { fail, ok, type Result } from '../result';
import { baseOf } from '../where';
import { correctableIssues } from './correct';
import type { FileDeed, FileStep, PlanDraft, PlanFault } from './draft';
import { roleOf } from './file-role';
import { repairAccess } from './repair-access';
import { brokenFileIssues, repairBrokenFiles } from './repair-files';
import { together, type Repair, type RepairInput, type Repairs } from './repair-input';
import { repairSecondFile } from './repair-second-file';
import { repairValues } from './repair-values';

export interface RepairDraft extends PlanDraft {
  readonly choices: readonly PlanChoice[];
  /** The lines for a terminal that the warnings name. */
  readonly commands: readonly string[];
}

/**
 * Plans to put right what is the matter with files and values: broken JSON, permissions, two account files, `/v1` in
 * an address, and whatever lint finds in a key. What only the user can do is a warning that says how; a draft of
 * nothing but warnings has no steps. Faults: unknown-finding, nothing-to-change.
 */
export function planRepair(input: RepairInput): Result<RepairDraft, PlanFault> {
  const { findings } = input;
  const founds = findings === 'all' ? input.founds.filter(concerns) : chosen(findings, input.founds);
  if (findings !== 'all' && founds.length < new Set(findings).size) {
    return fail({ code: 'unknown-finding', words: say(message('fault.unknown-finding')) });
  }
  const all = together([
    repairBrokenFiles(founds, input),
    repairSecondFile(founds, input),
    repairValues(founds, input),
    repairAccess(founds, input),
  ]);
  const made = stepsOf(all, input);
  const warnings = [...all.warnings, ...made.warnings];
  if (made.steps.length + warnings.length === 0) {
    return fail({ code: 'nothing-to-change', words: say(message('fault.nothing-to-change')) });
  }
  const files = new Set(all.repairs.map(({ path }) => path)).size;
  return ok({
    title: say(made.steps.length === 0 ? message('repair.title.by-hand') : message('repair.title', { count: files })),
    steps: made.steps,
    warnings,
    choices: all.choices,
    commands: all.commands ?? [],
    secrets: input.founds.flatMap((found) => found.secret ?? []),
  });
}

/** Findings that are worth a repair when nobody names any: what Claude Code reads, and secrets that others can read. */
export function concerns(found: Found): boolean {
  const { issues, readByClaudeCode, kind } = found.finding;
  const has = (list: readonly string[]) => issues.some((issue) => list.includes(issue));
  if (issues.includes('two-config-files') || issues.includes('others-can-read')) return true;
  if (readByClaudeCode !== 'yes' || roleOf(found) === 'record') return false;
  if (kind === 'base-url') return true;
  return has([...brokenFileIssues, ...correctableIssues, 'file-denied', 'owned-by-someone-else']);
}

function chosen(ids: readonly string[], founds: readonly Found[]): readonly Found[] {
  return founds.filter(({ finding }) => ids.includes(finding.id));
}

function stepsOf(all: Repairs, input: RepairInput): { steps: readonly FileStep[]; warnings: readonly string[] } {
  const steps: FileStep[] = [];
  const warnings: string[] = [];
  for (const path of new Set(all.repairs.map((repair) => repair.path))) {
    const made = stepsFor(
      path,
      all.repairs.filter((repair) => repair.path === path),
      input,
    );
    if (made.ok) steps.push(...made.value);
    else warnings.push(say(message('repair.cannot-mend', { file: baseOf(path), why: made.error })));
  }
  return { steps, warnings };
}

/** Everything that happens to one file is one step; a file that goes out of the way is a copy and a deletion. */
function stepsFor(path: string, repairs: readonly Repair[], input: RepairInput): Result<readonly FileStep[], string> {
  const file = input.files.get(path);
  const base = {
    at: 'file' as const,
    path,
    findings: [...new Set(repairs.flatMap(({ findings }) => findings))],
    words: sentences(repairs.map(({ words }) => words)),
    chosen: true,
    expects: repairs.flatMap(({ expects }) => expects),
  };
  const aside = repairs.map(({ change }) => change).find((change) => change.do === 'set-aside');
  if (aside?.do === 'set-aside') {
    const text = file?.text ?? '';
    const copy: FileStep = {
      ...base,
      path: aside.to,
      kind: 'create-file',
      words: say(message('repair.aside-copy')),
      deed: { do: 'create', text, mode: 0o600 },
      expects: [],
    };
    return ok([copy, { ...base, kind: 'delete-file', deed: { do: 'delete' } }]);
  }
  const deeds = deedsOf(repairs, file?.text ?? null, file?.mode ?? null);
  if (!deeds.ok) return deeds;
  const [only] = deeds.value;
  if (only === undefined) return ok([]);
  const modeOnly = deeds.value.every((deed) => deed.do === 'set-mode');
  const deed: FileDeed = deeds.value.length === 1 ? only : { do: 'all', deeds: deeds.value };
  return ok([{ ...base, kind: modeOnly ? 'set-mode' : 'repair', deed }]);
}

function deedsOf(
  repairs: readonly Repair[],
  before: string | null,
  mode: number | null,
): Result<readonly FileDeed[], string> {
  let text = before ?? '';
  let utf8 = false;
  const deeds: FileDeed[] = [];
  for (const { change } of repairs) {
    if (change.do === 'rewrite') {
      const made = change.make(text);
      if (!made.ok) return made;
      text = made.value;
      utf8 ||= change.utf8 === true;
    } else if (change.do === 'set-mode') deeds.push({ do: 'set-mode', mode: change.mode });
  }
  if (text === before && !utf8) return ok(deeds);
  // The bytes of a file keep their encoding when its text is written anew, so another encoding is another file.
  if (utf8) return ok([{ do: 'delete' }, { do: 'create', text, mode: mode ?? 0o600 }, ...deeds]);
  return ok([{ do: 'write', text }, ...deeds]);
}

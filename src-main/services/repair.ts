import type { Fault } from '../contract/ipc';
import type { Plan, Restart } from '../contract/plan';
import { decodeText } from '../core/decode-text';
import type { Found } from '../core/found';
import { isObject, parseJsonText } from '../core/json-text';
import type { PlanFault } from '../core/plan/draft';
import { planRepair, type RepairDraft } from '../core/plan/repair';
import type { RepairFile, RepairInput, SavedCopy } from '../core/plan/repair-input';
import { fail, ok, type Result } from '../core/result';
import type { Secret } from '../core/secret';
import { joinPath } from '../core/where';
import type { Files } from '../ports/files';
import { fieldFaults } from '../sources/claude-code/settings-fields';
import { jsonFindings } from '../sources/kit/json-findings';
import type { Look } from './machine';
import type { Remediator } from './remediate/remediator';

export interface RepairPorts {
  readonly files: Files;
  readonly remediator: Remediator;
}

export interface RepairRequest {
  /** Ids of findings, or everything that is the matter. */
  readonly findings: readonly string[] | 'all';
  /** Ids of the plan's choices that were picked. */
  readonly choices?: readonly string[] | undefined;
}

/**
 * Previews the repair of files and values. Where only the user can do something, the plan has no steps and says what.
 * Faults: unknown-finding, nothing-to-change.
 */
export async function previewRepair(
  ports: RepairPorts,
  look: Look,
  request: RepairRequest,
  restarts: readonly Restart[] = [],
): Promise<Result<Plan, Fault>> {
  const drafted = await draftRepair(ports.files, look, request);
  if (!drafted.ok) return fail(drafted.error);
  const { choices, commands, ...draft } = drafted.value;
  const lines = commands.length === 0 ? {} : { commands: [...commands] };
  const more = choices.length === 0 ? lines : { ...lines, choices: [...choices] };
  const byHand = (warnings: readonly string[]): Plan => ({
    id: 'none',
    title: draft.title,
    steps: [],
    restarts: [],
    warnings: [...warnings],
    ...lines,
  });
  if (draft.steps.length === 0) return ok(byHand(draft.warnings));
  const plan = await ports.remediator.prepare(draft, restarts);
  if (plan.ok) return ok({ ...plan.value, ...more });
  // No file could be changed: why not, and what the user can do, is what there is to say.
  return draft.warnings.length === 0 ? plan : ok(byHand([...draft.warnings, plan.error.words]));
}

/** What would be repaired, from one look. Nothing is changed. */
export async function draftRepair(
  files: Files,
  look: Look,
  request: RepairRequest,
): Promise<Result<RepairDraft, PlanFault>> {
  const { folders, inputs } = look.claude;
  const input: RepairInput = {
    findings: request.findings,
    choices: request.choices ?? [],
    founds: look.found,
    files: await readFiles(files, look),
    home: look.where.home,
    legacyStateFile: folders.legacyStateFile,
    platform: look.where.platform,
    now: inputs.now,
  };
  const draft = planRepair(input);
  return draft.ok
    ? ok({ ...draft.value, secrets: [...draft.value.secrets, ...hiddenSecrets(draft.value, input)] })
    : draft;
}

/** A broken file was not taken apart, so nobody knows its secrets yet: those of the text before and after are masked too. */
function hiddenSecrets(draft: RepairDraft, input: RepairInput): readonly Secret[] {
  const texts = draft.steps.flatMap((step) => {
    if (step.at !== 'file' || !step.path.includes('.json')) return [];
    const deeds = step.deed.do === 'all' ? step.deed.deeds : [step.deed];
    const made = deeds.flatMap((deed) => (deed.do === 'write' || deed.do === 'create' ? [deed.text] : []));
    const before = input.files.get(step.path)?.text ?? null;
    return before === null ? made : [...made, before];
  });
  return texts.flatMap((text) => secretsIn(text));
}

function secretsIn(text: string): readonly Secret[] {
  const file = { path: '', text, byteOrderMark: false, encoding: 'utf-8', format: 'json', role: undefined } as const;
  return jsonFindings(file, { source: 'repair', readBy: 'yes', byName: true }).flatMap((found) => found.secret ?? []);
}

/** Every file in which a finding with an issue stands, and those that a repair compares it with. */
async function readFiles(files: Files, look: Look): Promise<ReadonlyMap<string, RepairFile>> {
  const { folders } = look.claude;
  const paths = new Set<string>([folders.stateFile, folders.legacyStateFile]);
  for (const found of look.found) {
    const path = pathOf(found);
    if (path !== null && (found.finding.issues.length > 0 || found.finding.kind === 'base-url')) paths.add(path);
  }
  const saved = await savedCopies(files, folders.backups);
  const read = await Promise.all(
    [...paths].map((path) => readOne(files, path, path === folders.stateFile ? saved : [])),
  );
  return new Map(read.flatMap((file) => (file === null ? [] : [[file.path, file] as const])));
}

const pathOf = (found: Found): string | null => found.edit?.path ?? found.finding.location.path ?? null;

async function readOne(files: Files, path: string, saved: readonly SavedCopy[]): Promise<RepairFile | null> {
  const facts = await files.facts(path);
  if (!facts.ok) return null;
  const uid = files.ownUid();
  const content = await files.read(path);
  const read = content.ok ? readable(content.value.bytes) : null;
  return {
    path,
    text: read?.text ?? null,
    utf16: read?.utf16 ?? false,
    mode: uid === null ? null : facts.value.mode,
    own: uid === null || uid === 0 || facts.value.uid === uid,
    modifiedMs: facts.value.modifiedMs,
    saved,
    badFields: path.endsWith('.json') ? badFieldsIn(read?.text ?? '') : [],
  };
}

function badFieldsIn(text: string): RepairFile['badFields'] {
  const parsed = parseJsonText(text);
  return parsed.ok && isObject(parsed.value.value) ? fieldFaults(parsed.value.value) : [];
}

/** As text, UTF-16 without its byte order mark included: some editors on Windows write that. */
function readable(bytes: Uint8Array): { readonly text: string; readonly utf16: boolean } | null {
  const { text, clean, encoding } = decodeText(bytes);
  if (encoding !== 'utf-8') return { text, utf16: true };
  if (clean) return { text, utf16: false };
  if (bytes.length < 2 || bytes.length % 2 !== 0) return null;
  const order =
    bytes[0] !== 0 && bytes[1] === 0 ? [0xff, 0xfe] : bytes[0] === 0 && bytes[1] !== 0 ? [0xfe, 0xff] : null;
  if (order === null) return null;
  const marked = decodeText(Uint8Array.from([...order, ...bytes]));
  return marked.clean ? { text: marked.text, utf16: true } : null;
}

const mostNames = 1_000;
/** Of each kind; older ones say little about today. */
const mostCopies = 5;

/** `.claude.json.backup.<ms>` and `.claude.json.corrupted.<ms>`, newest first (observed with 2.1.330, 2026-11). */
async function savedCopies(files: Files, folder: string): Promise<readonly SavedCopy[]> {
  const listed = await files.list(folder, mostNames);
  const named = (listed.ok ? listed.value : []).flatMap(({ name }) => {
    const match = /^\.claude\.json\.(backup|corrupted)\.(\d{1,15})$/.exec(name);
    if (match === null) return [];
    return [{ path: joinPath(folder, name), kind: match[1] as SavedCopy['kind'], at: Number(match[2]) }];
  });
  named.sort((a, b) => b.at - a.at);
  const newest = (kind: SavedCopy['kind']) => named.filter((copy) => copy.kind === kind).slice(0, mostCopies);
  const copies = await Promise.all(
    [...newest('backup'), ...newest('corrupted')].map(async (copy) => {
      const content = await files.read(copy.path);
      const read = content.ok ? readable(content.value.bytes) : null;
      return read === null ? [] : [{ ...copy, text: read.text }];
    }),
  );
  return copies.flat();
}

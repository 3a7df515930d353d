import type { KeyRecord } from '../../contract/accounts';
import { message, say } from '../../contract/messages/message';
import { sentences } from '../../contract/messages/join';
import type { AccountFault } from '../accounts/account-fault';
import { recordText } from '../accounts/kept-key';
import { canHoldComments, type Edit } from '../edit/target';
import { setJson } from '../edit/set-json';
import type { Found } from '../found';
import { maskOf } from '../accounts/secret-facts';
import { fail, ok, type Result } from '../result';
import type { Secret } from '../secret';
import { baseOf } from '../where';
import type { StateText } from './approvals';
import type { DraftStep, FileStep, PlanDraft, VaultStep } from './draft';
import { roleOf } from './file-role';
import { withForgotten } from './remove';
import { byFile, edit, fileStep, goneFrom, isEditable, isEnvironment, namesOf, placeOf, valueOf } from './steps';
import type { Editable } from './steps';

/** A key on its way into the keychain, with the note that is kept beside it. */
export interface Keeping {
  readonly record: KeyRecord;
  /** Where the note will lie. */
  readonly path: string;
  readonly secret: Secret;
}

export interface HomeInput {
  readonly title: string;
  /** Keys that go into the keychain; what is in them already is left out by the caller. */
  readonly keep: readonly Keeping[];
  /** The command that prints the key which Claude Code is to use. */
  readonly helper: string;
  /** Fingerprint of that key. */
  readonly used: string;
  /** The key that stands in other places too, which are to be cleared: fingerprints. */
  readonly cleared: readonly string[];
  /** The user's settings of Claude Code; `text` is null where there is no such file. */
  readonly settings: { readonly path: string; readonly text: string | null };
  readonly founds: readonly Found[];
  readonly states: readonly StateText[];
  /** Whether files of other programs are chosen too. */
  readonly otherTools: boolean;
  /** ms since the epoch: its date goes into comments. */
  readonly now: number;
  /** Sentences about this machine that the user should read first. */
  readonly hints: readonly string[];
}

/**
 * Plans to let a key have one home: the keychain. The key is put there, Claude Code's settings get the command that
 * prints it, every copy that Claude Code reads goes, and so does whatever Claude Code would use instead of the helper.
 * Histories and backup copies lose the key only; files of other programs wait to be chosen.
 * Faults: settings-broken.
 */
export function planHome(input: HomeInput): Result<PlanDraft, AccountFault> {
  const { settings } = input;
  const command: readonly [string, string] = ['/apiKeyHelper', input.helper];
  if (settings.text !== null && !setJson(settings.text, ...command).ok) {
    return fail({
      code: 'settings-broken',
      words: say(message('fault.settings-broken', { file: baseOf(settings.path) })),
    });
  }
  const copies = input.founds.filter((found) => isCopy(found, input.cleared));
  const above = input.founds.filter((found) => !copies.includes(found) && outranksHelper(found));
  const going = [...copies, ...above];
  const files = [...byFile(going.filter(isEditable))].map(([path, founds]) => clearing(path, founds, copies, input));
  const keys = going.flatMap((found) => (found.finding.kind === 'api-key' && found.secret ? [found.secret] : []));
  const withAnswers = withForgotten(withHelper(files, input).map(asNeeded(input)), input.states, keys);
  const steps: readonly DraftStep[] = [...input.keep.flatMap(keepingSteps), ...withAnswers];
  return ok({
    title: input.title,
    steps,
    warnings: [...new Set([...input.hints, ...going.filter((found) => !isEditable(found)).flatMap(staying(going))])],
    secrets: [...input.founds.flatMap((found) => found.secret ?? []), ...input.keep.map(({ secret }) => secret)],
  });
}

/** The steps that put a key into the keychain, and its name into a file beside it. */
export function keepingSteps({ record, path, secret }: Keeping): readonly DraftStep[] {
  const vault: VaultStep = {
    at: 'vault',
    kind: 'keychain-set',
    item: record.id,
    secret,
    target: say(message('home.vault.target', { name: record.name })),
    findings: [],
    words: say(message('home.vault.step', { masked: maskOf(secret) })),
    chosen: true,
    needed: true,
  };
  return [vault, { ...creating(path, recordText(record), 0o600, say(message('home.record.step'))), needed: true }];
}

/** A file that is not there yet. */
export function creating(path: string, text: string, mode: number, words: string): FileStep {
  return {
    at: 'file',
    kind: 'create-file',
    path,
    findings: [],
    words,
    chosen: true,
    deed: { do: 'create', text, mode },
    expects: [],
  };
}

const isCopy = (found: Found, cleared: readonly string[]): boolean =>
  found.finding.fingerprint !== null && cleared.includes(found.finding.fingerprint) && roleOf(found) !== 'login';

/**
 * What Claude Code takes before the helper's key: a key or a token in a variable, and headers of one's own (order
 * observed with 2.1.330, 2026-11). A saved login, a long-lived token and a Console key come after it.
 */
export function outranksHelper({ finding, ...rest }: Found): boolean {
  if (finding.readByClaudeCode !== 'yes' || roleOf({ finding, ...rest }) !== 'live') return false;
  if (finding.name === 'primaryApiKey' || finding.issues.includes('empty')) return false;
  return finding.kind === 'api-key' || finding.kind === 'auth-token' || finding.kind === 'custom-headers';
}

/** Another program's own use of the key, wherever it is written: it would stop working without it. */
const isOthers = (found: Found): boolean => roleOf(found) === 'other-tool' || found.finding.kind === 'mcp-secret';

/** The step that takes the key, and what would be used instead of the helper, out of one file. */
function clearing(path: string, founds: readonly Editable[], copies: readonly Found[], input: HomeInput): FileStep {
  const masking = founds.some((found) => roleOf(found) === 'record' || found.edit.target.at === 'text');
  const others = !masking && founds.every(isOthers);
  // A file that Claude Code reads and another program's entry in it: that entry is not ours to take.
  const taken = others || masking ? founds : founds.filter((found) => !isOthers(found));
  const edits = taken.map((found) => edit(found, actionFor(found, { masking, copies, input })));
  const swept = masking ? taken.flatMap((found) => found.secret ?? []) : [];
  return fileStep(path, taken, {
    kind: masking ? 'mask' : edits.every(({ action }) => action.do === 'disable') ? 'disable' : 'remove',
    words: clearingWords(taken, copies, { masking, others }),
    chosen: !others || input.otherTools,
    edits,
    sweep: swept.map((old) => ({ old, replacement: null })),
    expects: goneFrom(path, taken, input.founds),
  });
}

interface Clearing {
  readonly masking: boolean;
  readonly copies: readonly Found[];
  readonly input: HomeInput;
}

function actionFor(found: Editable, { masking, copies, input }: Clearing): Edit['action'] {
  const from = valueOf(found);
  if (masking) return { do: 'mask', from };
  if (copies.includes(found) || !canHoldComments(found.edit.format)) return { do: 'remove', from };
  const date = new Date(input.now).toISOString().slice(0, 10);
  return { do: 'disable', from, note: say(message('plan.note.disabled', { date })) };
}

function clearingWords(
  taken: readonly Editable[],
  copies: readonly Found[],
  { masking, others }: { masking: boolean; others: boolean },
): string {
  if (masking) return say(message('plan.remove.mask'));
  const mine = taken.filter((found) => copies.includes(found));
  if (others) return say(message('home.other-tool', { names: namesOf(taken) }));
  const above = taken.filter((found) => !copies.includes(found));
  const disabling = above.every((found) => canHoldComments(found.edit.format));
  return sentences([
    ...(mine.length > 0 ? [say(message('home.copies.step', { names: namesOf(mine) }))] : []),
    ...(above.length > 0
      ? [say(message(disabling ? 'home.outranks.disable' : 'home.outranks.step', { names: namesOf(above) }))]
      : []),
  ]);
}

/** Adds the helper command to the settings: to their own step, to one of its own, or in a file that is made. */
function withHelper(files: readonly FileStep[], { settings, helper }: HomeInput): readonly FileStep[] {
  const present = settings.text ?? '';
  const words = say(message(/"apiKeyHelper"/.test(present) ? 'home.helper.replaces' : 'home.helper.step'));
  if (settings.text === null) {
    const text = `${JSON.stringify({ apiKeyHelper: helper }, null, 2)}\n`;
    return [creating(settings.path, text, 0o600, words), ...files];
  }
  const sets = [{ pointer: '/apiKeyHelper', value: helper }];
  const own = files.find((step) => step.path === settings.path);
  if (own?.deed.do !== 'edit') {
    const alone = fileStep(settings.path, [], { kind: 'set', words, chosen: true, edits: [] });
    return alone.deed.do === 'edit' ? [{ ...alone, deed: { ...alone.deed, sets } }, ...files] : files;
  }
  const both: FileStep = {
    ...own,
    kind: 'set',
    words: sentences([words, own.words]),
    chosen: true,
    deed: { ...own.deed, sets },
  };
  return [both, ...files.filter((step) => step !== own)];
}

/** Without the helper Claude Code would have no key at all; and what the helper prints is looked at before all is well. */
const asNeeded =
  ({ settings, helper, used }: HomeInput) =>
  (step: FileStep): FileStep =>
    step.path === settings.path
      ? { ...step, needed: true, expects: [...step.expects, { that: 'prints', command: helper, fingerprint: used }] }
      : step;

/** What a value means that stands in no file of ours. */
const staying =
  (going: readonly Found[]) =>
  (found: Found): readonly string[] => {
    const { name, fingerprint, source } = found.finding;
    if (source.startsWith('keymender/')) return [];
    const fromFile = going.some(
      (other) => isEditable(other) && other.finding.name === name && other.finding.fingerprint === fingerprint,
    );
    if (isEnvironment(found) && fromFile) return [say(message('home.environment', { name }))];
    return [say(message('home.not-ours', { name, place: placeOf(found) }))];
  };

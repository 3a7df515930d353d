import { message, say } from '../../contract/messages/message';
import type { Receipt } from '../../contract/plan';
import { fromBase64 } from './backups';
import type { Desk } from './desk';
import { putBack, stateOf, type FileState, type PutBack } from './put-back';
import { changesOf, close, storedReceipt } from './receipts';
import { halfWritten, type Intent } from './records';
import { filesInWords } from './words';

/** Whether anything was left behind. Three looks into folders: cheap enough for every start. */
export async function isUnsettled(desk: Desk): Promise<boolean> {
  const [intents, halves, strays] = await Promise.all([desk.intents.ids(), halfWrittenNotes(desk), strayBackups(desk)]);
  return (intents.ok && intents.value.length > 0) || halves.length > 0 || strays.length > 0;
}

/**
 * Completes or puts back every change that was interrupted, and clears away what was left half-written.
 * May itself be interrupted and repeated. The caller holds the lock.
 *
 * @returns one sentence for each change that the user should know about
 */
export async function settle(desk: Desk): Promise<readonly string[]> {
  const told: string[] = [];
  const ids = await desk.intents.ids();
  for (const id of ids.ok ? ids.value : []) {
    const intent = await desk.intents.get(id);
    if (intent.ok) {
      const words = await settleOne(desk, intent.value);
      if (words !== null) told.push(words);
    } else if (intent.error.code === 'unreadable') {
      await desk.store.move(desk.intents.path(id), `${desk.intents.path(id)}.unreadable`);
      told.push(say(message('fault.record-unreadable')));
    }
  }
  for (const path of await halfWrittenNotes(desk)) await desk.store.remove(path);
  for (const id of await strayBackups(desk)) await desk.backups.remove(id);
  return told;
}

async function settleOne(desk: Desk, intent: Intent): Promise<string | null> {
  const { id } = intent;
  const receipt = await desk.receipts.get(id);
  const state = receipt.ok ? receipt.value.receipt.state : null;
  if (state === 'rolled-back') {
    // Everything was put back; only the clearing up was left. What was changed by others keeps its backup.
    const foreign = receipt.ok && receipt.value.receipt.changes.some((change) => change.result === 'refused');
    if (!foreign) await desk.backups.remove(id);
    await desk.intents.remove(id);
    return null;
  }
  const states = new Set<FileState>();
  for (const file of intent.files) states.add(await stateOf(desk.store, file));
  const allAfter = states.size === 1 && states.has('after');
  const final = state === 'verified' && !states.has('before') && !states.has('unknown');
  if (allAfter || final) return finish(desk, intent, state === 'verified');
  return takeBack(desk, intent);
}

/** Everything was in place already: only the receipt or the clearing up was missing. */
async function finish(desk: Desk, intent: Intent, hasReceipt: boolean): Promise<string> {
  const { id, title, files } = intent;
  const words = say(message('recovered.finished', { title }));
  if (!hasReceipt) {
    const size = await desk.backups.size(id);
    const backup = { encrypted: intent.key !== null, key: null, bytes: size };
    const receipt = receiptOf(
      intent,
      'verified',
      words,
      files.flatMap((file) => changesOf(file, [file.result, words])),
    );
    const written = await desk.receipts.put(id, storedReceipt(intent, receipt, backup));
    if (!written.ok)
      return say(message('recovered.stuck', { title, files: filesInWords(files.map(({ path }) => path)) }));
  }
  await desk.intents.remove(id);
  return words;
}

async function takeBack(desk: Desk, intent: Intent): Promise<string> {
  const { id, title, files } = intent;
  // A receipt that came too early must not outlive what it speaks of.
  await desk.receipts.remove(id);
  const opened = await desk.backups.open(id, intent.key === null ? null : fromBase64(intent.key));
  const old = new Map((opened.ok ? opened.value : []).map(({ realPath, bytes }) => [realPath, bytes]));
  const back = await putBack(desk.store, intent, old);
  if (back.stuck.length > 0) return say(message('recovered.stuck', { title, files: filesInWords(back.stuck) }));
  const words = wordsFor(title, back);
  const receipt = receiptOf(
    intent,
    'rolled-back',
    words,
    files.flatMap((file) =>
      changesOf(
        file,
        back.foreign.includes(file.path)
          ? ['refused', say(message('change.newer'))]
          : ['unchanged', say(message('change.restored'))],
      ),
    ),
  );
  await close(desk, storedReceipt({ ...intent, files: [] }, receipt, null), back.foreign.length > 0);
  return words;
}

const wordsFor = (title: string, back: PutBack): string =>
  say(
    back.foreign.length === 0
      ? message('recovered.rolled-back', { title })
      : message('recovered.partly', { title, files: filesInWords(back.foreign) }),
  );

function receiptOf(
  intent: Intent,
  state: 'verified' | 'rolled-back',
  words: string,
  changes: Receipt['changes'],
): Receipt {
  const { id, plan, title, at, restarts } = intent;
  const undoable = state === 'verified';
  return { id, plan, title, at, state, words, changes, restarts: undoable ? restarts : [], undoable };
}

async function halfWrittenNotes(desk: Desk): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of [desk.intents.folder, desk.receipts.folder]) {
    const names = await desk.store.names(folder);
    for (const name of names.ok ? names.value : []) if (name.endsWith(halfWritten)) found.push(`${folder}/${name}`);
  }
  const backups = await desk.backups.list();
  return [...found, ...(backups.ok ? backups.value.rubbish : [])];
}

/** Backups that no receipt and no intent speaks of: their change was stopped before it began. */
async function strayBackups(desk: Desk): Promise<readonly string[]> {
  const [backups, receipts, intents] = await Promise.all([
    desk.backups.list(),
    desk.receipts.ids(),
    desk.intents.ids(),
  ]);
  if (!backups.ok || !receipts.ok || !intents.ok) return [];
  const known = new Set([...receipts.value, ...intents.value]);
  return backups.value.ids.filter((id) => !known.has(id));
}

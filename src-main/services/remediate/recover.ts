import { message, say } from '../../contract/messages/message';
import type { Receipt } from '../../contract/plan';
import { fromBase64 } from './backups';
import type { Desk } from './desk';
import { itemStateOf, putBack, stateOf, type PutBack } from './put-back';
import { asTarget, changesOf, close, storedReceipt } from './receipts';
import { halfWritten } from './own-files';
import type { Intent } from './records';
import { filesInWords } from './words';

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
  // Only a receipt says that the change was checked as a whole; without one even a complete change goes back.
  if (state === 'verified' && (await isComplete(desk, intent))) {
    await desk.intents.remove(id);
    return say(message('recovered.finished', { title: intent.title }));
  }
  return takeBack(desk, intent);
}

/** Nothing is as before. One that something else changed since is that one's business. */
async function isComplete(desk: Desk, intent: Intent): Promise<boolean> {
  for (const file of intent.files) {
    const state = await stateOf(desk.store, file);
    if (state === 'before' || state === 'unknown') return false;
  }
  // A keychain that is locked at start-up says nothing against the receipt, which came after a look into it.
  for (const item of intent.items) {
    if ((await itemStateOf(desk.items, intent.id, item)) === 'before') return false;
  }
  return true;
}

async function takeBack(desk: Desk, intent: Intent): Promise<string> {
  const { id, title, files, items } = intent;
  // A receipt that came too early must not outlive what it speaks of.
  await desk.receipts.remove(id);
  const opened = await desk.backups.open(id, intent.key === null ? null : fromBase64(intent.key));
  const old = new Map((opened.ok ? opened.value : []).map(({ realPath, bytes }) => [realPath, bytes]));
  const back = await putBack(desk, intent, old);
  if (back.stuck.length > 0) return say(message('recovered.stuck', { title, files: filesInWords(back.stuck) }));
  const words = wordsFor(title, back);
  const receipt = rolledBack(
    intent,
    words,
    [...files, ...items.map(asTarget)].flatMap((file) =>
      changesOf(
        file,
        back.foreign.includes(file.path)
          ? ['refused', say(message('change.newer'))]
          : ['unchanged', say(message('change.restored'))],
      ),
    ),
  );
  await close(desk, storedReceipt({ ...intent, files: [], items: [] }, receipt, null), back.foreign.length > 0);
  return words;
}

const wordsFor = (title: string, back: PutBack): string =>
  say(
    back.foreign.length === 0
      ? message('recovered.rolled-back', { title })
      : message('recovered.partly', { title, files: filesInWords(back.foreign) }),
  );

function rolledBack(intent: Intent, words: string, changes: Receipt['changes']): Receipt {
  const { id, plan, title, at } = intent;
  return { id, plan, title, at, state: 'rolled-back', words, changes, restarts: [], undoable: false };
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

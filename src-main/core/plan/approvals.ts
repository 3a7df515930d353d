import type { Edit } from '../edit/target';
import { objectAt, parseJsonText, pointer, stringsAt } from '../json-text';
import type { Secret } from '../secret';

/** A state file of Claude Code (`~/.claude.json` or its older name). */
export interface StateText {
  readonly path: string;
  readonly text: string;
}

/** Claude Code remembers its question about a key by the key's last 20 characters (observed with 2.1.330, 2026-11). */
const suffixOf = (key: Secret): string => key.reveal().trim().slice(-20);

/** Edits that move the user's yes from the old key to the new one. None where the old key was never approved. */
export function moveApproval(state: StateText, old: Secret, next: Secret): readonly Edit[] {
  const { approved, rejected } = answers(state.text);
  const [from, to] = [suffixOf(old), suffixOf(next)];
  if (!approved.includes(from)) return [];
  const known = approved.includes(to);
  const edits = approved.flatMap((entry, index): Edit[] => {
    if (entry !== from) return [];
    return [at('approved', index, known ? { do: 'remove', from } : { do: 'replace', from, to })];
  });
  rejected.forEach((entry, index) => {
    if (entry === to) edits.push(at('rejected', index, { do: 'remove', from: to }));
  });
  return edits;
}

/** Edits that forget the user's answers: about these keys, or about all. */
export function forgetApprovals(state: StateText, keys: readonly Secret[] | 'all'): readonly Edit[] {
  const lists = answers(state.text);
  const ends = keys === 'all' ? null : new Set(keys.map(suffixOf));
  return (['approved', 'rejected'] as const).flatMap((list) =>
    lists[list].flatMap((entry, index) =>
      ends === null || ends.has(entry) ? [at(list, index, { do: 'remove', from: entry })] : [],
    ),
  );
}

/** The ends of keys that a state file names: parts of secrets, to be shown to nobody. */
export function namedEnds(text: string): readonly string[] {
  if (!text.includes('customApiKeyResponses')) return [];
  const { approved, rejected } = answers(text);
  return [...approved, ...rejected];
}

function at(list: 'approved' | 'rejected', index: number, action: Edit['action']): Edit {
  return { target: { at: 'pointer', pointer: pointer(['customApiKeyResponses', list, index]) }, action };
}

function answers(text: string): { approved: readonly string[]; rejected: readonly string[] } {
  const parsed = parseJsonText(text);
  const all = parsed.ok ? objectAt(parsed.value.value, 'customApiKeyResponses') : {};
  // Positions count, so a list that holds anything but texts is left alone.
  const list = (key: string) => {
    const raw = all[key];
    const texts = stringsAt(all, key);
    return Array.isArray(raw) && raw.length === texts.length ? texts : [];
  };
  return { approved: list('approved'), rejected: list('rejected') };
}

import { message, say } from '../../contract/messages/message';
import type { Found } from '../found';
import { baseOf, parentOf } from '../where';
import { asideName } from './repair-files';
import { mended, nothing, together, type RepairInput, type Repairs } from './repair-input';

/**
 * Two account files at once: `.claude/.config.json`, the older name, is read, and `.claude.json` is passed over
 * (observed with 2.1.330, 2026-11). One of them goes out of the way; which one is the user's choice.
 */
export function repairSecondFile(founds: readonly Found[], input: RepairInput): Repairs {
  return together(
    founds.filter(({ finding }) => finding.issues.includes('two-config-files')).map((found) => repairOf(found, input)),
  );
}

function repairOf(found: Found, input: RepairInput): Repairs {
  const unread = found.finding.location.path;
  const read = input.legacyStateFile;
  if (unread === undefined) return nothing;
  const [readName, unreadName] = [inWords(read), inWords(unread)];
  const keepOther = input.choices.includes(`${found.finding.id}:keep-other`);
  const leaves = keepOther ? read : unread;
  const at = (path: string) => input.files.get(path)?.modifiedMs ?? null;
  const choice = (id: string, words: string, path: string, picked: boolean) => ({
    id: `${found.finding.id}:${id}`,
    target: unread,
    words,
    at: at(path),
    picked,
  });
  return {
    repairs: [
      {
        path: leaves,
        findings: [found.finding.id],
        words: say(message('repair.second-file', { read: readName, unread: unreadName })),
        change: { do: 'set-aside', to: asideName(leaves, input.now) },
        expects: [mended(unread, [found], input.founds, ['two-config-files'])],
      },
    ],
    choices: [
      choice('keep-read', say(message('repair.choice.keep-read', { file: readName })), read, !keepOther),
      choice('keep-other', say(message('repair.choice.keep-other', { file: unreadName })), unread, keepOther),
    ],
    warnings: [],
  };
}

/** `.claude/.config.json`, `.claude.json`: the folder tells the older one apart. */
const inWords = (path: string): string =>
  baseOf(path) === '.config.json' ? `${baseOf(parentOf(path))}/${baseOf(path)}` : baseOf(path);

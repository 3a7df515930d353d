import type { KeyRecord } from '../../contract/accounts';
import { message, say } from '../../contract/messages/message';
import { keyRecord } from '../accounts/kept-key';
import type { Secret } from '../secret';
import type { DraftStep, FileStep, VaultStep } from './draft';

/** A kept key as its note says it, and where the note lies. */
export interface KeptAt {
  readonly record: KeyRecord;
  readonly path: string;
}

/**
 * The steps that put a new key in the keychain wherever the old one is kept there: where Claude Code takes its key from
 * the keychain, this is the whole rotation.
 *
 * @param now ms since the epoch: the new key was first seen then
 */
export function rotationOfHome(
  kept: readonly KeptAt[],
  change: { readonly fingerprint: string; readonly newKey: Secret; readonly now: number },
): readonly DraftStep[] {
  return kept
    .filter(({ record }) => record.fingerprint === change.fingerprint)
    .flatMap(({ record, path }): readonly DraftStep[] => {
      const { id, name } = record;
      const next = keyRecord({ id, name, secret: change.newKey, firstSeen: change.now });
      const vault: VaultStep = {
        at: 'vault',
        kind: 'keychain-set',
        item: id,
        secret: change.newKey,
        target: say(message('home.vault.target', { name })),
        findings: [],
        words: say(message('account.rotate.vault', { name })),
        chosen: true,
      };
      const note: FileStep = {
        at: 'file',
        kind: 'set',
        path,
        findings: [],
        words: say(message('account.rotate.record', { name })),
        chosen: true,
        deed: {
          do: 'edit',
          format: 'json',
          edits: [],
          sweep: [],
          sets: [
            { pointer: '/masked', value: next.masked },
            { pointer: '/fingerprint', value: next.fingerprint },
            { pointer: '/firstSeen', value: next.firstSeen },
          ],
        },
        expects: [],
      };
      return [vault, note];
    });
}

import { message, say } from '../../contract/messages/message';
import type { PlanDraft } from '../../core/plan/draft';
import type { KeptAt } from '../../core/plan/one-home-rotate';

/** The plan that takes a kept key out of the keychain, and its note with it. */
export function keyRemoval({ record, path }: KeptAt): PlanDraft {
  const { id, name } = record;
  return {
    title: say(message('account.remove.title', { name })),
    steps: [
      {
        at: 'vault',
        kind: 'keychain-remove',
        item: id,
        secret: null,
        target: say(message('home.vault.target', { name })),
        findings: [],
        words: say(message('account.remove.vault')),
        chosen: true,
      },
      {
        at: 'file',
        kind: 'delete-file',
        path,
        findings: [],
        words: say(message('account.remove.record')),
        chosen: true,
        deed: { do: 'delete' },
        expects: [],
      },
    ],
    warnings: [],
    secrets: [],
  };
}

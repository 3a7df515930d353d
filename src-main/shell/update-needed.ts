import type { Snapshot } from '../contract/snapshot';
import type { News } from './worse';

/** Tells of a Claude Code that became too old, once; what the first look finds was so before. */
export class UpdateNeededWatch {
  #needed: ReadonlySet<string> | null = null;

  /** @returns what to tell the user, or null */
  see({ diagnoses, busy }: Pick<Snapshot, 'diagnoses' | 'busy'>): News | null {
    if (busy !== 'idle') return null;
    const before = this.#needed;
    const old = diagnoses.filter(({ actions: [first] }) => first?.id === 'update-claude');
    this.#needed = new Set(old.map(({ headline }) => headline));
    const fresh = before === null ? undefined : old.find(({ headline }) => !before.has(headline));
    return fresh === undefined ? null : { title: fresh.headline, body: fresh.words };
  }
}

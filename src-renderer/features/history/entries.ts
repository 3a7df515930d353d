import type { BackupEntry, Receipt } from '../../../src-main/contract/plan';

export interface Entry {
  readonly receipt: Receipt;
  /** Null once the copy is deleted, or where none was made. */
  readonly backup: BackupEntry | null;
}

/** Each change with the copy that is kept of it, newest first. */
export function entriesOf(receipts: readonly Receipt[], backups: readonly BackupEntry[]): readonly Entry[] {
  const byReceipt = new Map(backups.map((backup) => [backup.receipt, backup]));
  return [...receipts]
    .sort((a, b) => b.at - a.at)
    .map((receipt) => ({ receipt, backup: byReceipt.get(receipt.id) ?? null }));
}

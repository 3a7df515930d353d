import type { Result } from '../core/result';

/** Sealing bytes so that only the holder of the key can read them and nobody can change them unseen. */
export interface CryptoBox {
  /** 32 random bytes. */
  newKey(): Uint8Array;
  /** A short random name, 8 hex digits. */
  newName(): string;
  /** AES-256-GCM. `context` must be given again to open: it ties the box to its place. */
  seal(key: Uint8Array, plain: Uint8Array, context: string): Uint8Array;
  open(key: Uint8Array, box: Uint8Array, context: string): Result<Uint8Array, 'damaged-or-wrong-key'>;
}

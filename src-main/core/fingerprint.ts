import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** First 12 hex digits of the SHA-256 of the trimmed secret: tells two secrets apart, tells nothing else. */
export function fingerprint(secret: string): string {
  return hexDigest(secret.trim()).slice(0, 12);
}

/** SHA-256 of a text (as UTF-8) or of bytes, 64 hex digits. */
export function hexDigest(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

const knownPrefix = /^sk-ant-[a-z]{2,8}\d{2}-/;
const shortestShown = 20;

/**
 * The only form in which a secret is ever shown: a known prefix up to its third dash, `…`, the last four characters;
 * `…` alone for anything under 20 characters.
 */
export function mask(secret: string): string {
  const text = secret.trim();
  if (text.length < shortestShown) return '…';
  return `${knownPrefix.exec(text)?.[0] ?? ''}…${text.slice(-4)}`;
}

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { CryptoBox } from '../ports/crypto-box';
import { fail, ok } from '../core/result';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM: a fresh 96-bit nonce for every box, the tag at full length, the context as associated data
 * (NIST SP 800-38D). Layout: nonce, ciphertext, tag.
 */
export const nodeCryptoBox: CryptoBox = {
  newKey: () => randomBytes(32),
  newName: () => randomBytes(4).toString('hex'),
  seal(key, plain, context) {
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
    sealing.setAAD(Buffer.from(context, 'utf8'));
    return Buffer.concat([nonce, sealing.update(plain), sealing.final(), sealing.getAuthTag()]);
  },
  open(key, box, context) {
    if (key.length !== 32 || box.length < nonceBytes + tagBytes) return fail('damaged-or-wrong-key');
    const opening = createDecipheriv(cipher, key, box.subarray(0, nonceBytes), { authTagLength: tagBytes });
    opening.setAAD(Buffer.from(context, 'utf8'));
    opening.setAuthTag(box.subarray(box.length - tagBytes));
    try {
      return ok(Buffer.concat([opening.update(box.subarray(nonceBytes, box.length - tagBytes)), opening.final()]));
    } catch {
      return fail('damaged-or-wrong-key');
    }
  },
};

import { describe, expect, test } from 'vitest';
import { healthOfKey } from '../../../src-renderer/features/accounts/health-of-key';
import { fine, group, health, notChecked, now } from '../../../src-renderer/fixtures/parts';
import { threeKeys } from '../../../src-renderer/fixtures/stories-accounts';

const [key] = threeKeys.keys;
if (!key) throw new Error('There is no key to look at.');
const refused = { ...health('rejected', 'key-invalid', 'Refused.'), at: now - 60_000 };
const inUse = (known: typeof refused) => ({
  ...fine,
  groups: [group({ findings: ['a'], fingerprint: key.fingerprint, health: known })],
});

describe('what is known of a kept key', () => {
  test('is nothing where nobody was asked', () => {
    expect(healthOfKey(key, null)).toBeNull();
    expect(healthOfKey(key, fine)).toBeNull();
    expect(healthOfKey(key, inUse({ ...refused, ...notChecked }))).toBeNull();
  });

  test('is what was learnt when it was added', () => {
    expect(healthOfKey({ ...key, health: refused }, fine)).toBe(refused);
  });

  test('is what the check of the key in use says', () => {
    expect(healthOfKey(key, inUse(refused))).toBe(refused);
  });

  test('is the newer of both', () => {
    const older = { ...health('live', 'ok', 'Works.'), at: now - 120_000 };
    expect(healthOfKey({ ...key, health: older }, inUse(refused))).toBe(refused);
    expect(healthOfKey({ ...key, health: refused }, inUse(older))).toBe(refused);
  });
});

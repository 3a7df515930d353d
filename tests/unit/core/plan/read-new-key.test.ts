import { describe, expect, it } from 'vitest';
import { readNewKey } from '../../../../src-main/core/plan/read-new-key';
import { newKey, oldKey } from '../../../kit/planted-home';

describe('the key in what was pasted', () => {
  it.each([
    newKey,
    ` ${newKey}\n`,
    `"${newKey}"`,
    `'${newKey}',`,
    `“${newKey}”`,
    `\ufeff${newKey}\u200b`,
    `export ANTHROPIC_API_KEY=${newKey}`,
    `export ANTHROPIC_API_KEY="${newKey}" # mine`,
    `set -gx ANTHROPIC_API_KEY ${newKey}`,
    `$env:ANTHROPIC_API_KEY = "${newKey}"`,
    `  "ANTHROPIC_API_KEY": "${newKey}",`,
    `Here is your new key: ${newKey}. Keep it safe.`,
    `${newKey}\n${newKey}`,
  ])('is found: %s', (pasted) => {
    const key = readNewKey(pasted);
    expect(key.ok && key.value.reveal()).toBe(newKey);
  });

  it('may be of another make', () => {
    for (const pasted of ['my-gateway-token-1234', '"my-gateway-token-1234"', 'export TOKEN=my-gateway-token-1234']) {
      const key = readNewKey(pasted);
      expect(key.ok && key.value.reveal()).toBe('my-gateway-token-1234');
    }
  });

  it.each([
    ['', 'no-key'],
    ['  \n', 'no-key'],
    ['two words', 'no-key'],
    [`${newKey} or ${oldKey}`, 'no-key'],
    ['sk-ant-admin01-TESTabcdefghijklmnop', 'wrong-key'],
    ['sk-ant-ort01-TESTabcdefghijklmnop', 'wrong-key'],
  ])('is not there: %s', (pasted, code) => {
    expect(readNewKey(pasted)).toMatchObject({ ok: false, error: { code } });
  });

  it('is looked for in bounded time', () => {
    const started = performance.now();
    for (const piece of ['export A=', '"', 'a =', ' \t', 'sk-ant-api03-', '$env:']) readNewKey(piece.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

import { describe, expect, test } from 'vitest';
import { readUsableKey } from '../../../../src-main/core/plan/usable-key';

const key = `sk-ant-api03-TEST${'a'.repeat(87)}AA`;

describe('a key that somebody pasted to be used from now on', () => {
  test.each([key, ` ${key}\n`, `export ANTHROPIC_API_KEY="${key}"`, 'sk-ant-api03-TESTshort'])(
    'is taken: %s',
    (pasted) => {
      expect(readUsableKey(pasted)).toMatchObject({ ok: true });
    },
  );

  test.each([
    'your-key-here',
    'sk-ant-api03-your-key-here',
    'ANTHROPIC_API_KEY=${OTHER}',
    '<paste your key>',
    'sk-ant-api03-xxxxxxxx',
  ])('a stand-in is refused before anything is planned, with a sentence: %s', (pasted) => {
    const read = readUsableKey(pasted);
    expect(read).toMatchObject({ ok: false, error: { code: 'no-key' } });
    expect(!read.ok && read.error.words.length).toBeGreaterThan(10);
  });
});

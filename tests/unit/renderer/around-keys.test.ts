import { expect, test } from 'vitest';
import { aroundKeys } from '../../../src-renderer/ui/around-keys';

const keysOf = (line: string) => aroundKeys(line).flatMap(({ text, key }) => (key ? [text] : []));

test.each([
  ['export ANTHROPIC_API_KEY="sk-ant-api03-…QaAA"', ['"sk-ant-api03-…QaAA"']],
  ['ANTHROPIC_API_KEY=sk-ant-api03-…QaAA', ['sk-ant-api03-…QaAA']],
  ['  "a": "sk-ant-api03-…QaAA", "b": "sk-ant-oat01-…7cAA"', ['"sk-ant-api03-…QaAA",', '"sk-ant-oat01-…7cAA"']],
  ['# disabled by Keymender: export ANTHROPIC_API_KEY=…', []],
  ['# and so on …', []],
  ['', []],
])('%s', (line, keys) => {
  expect(keysOf(line)).toEqual(keys);
});

test.each(['a sk-ant-api03-…QaAA b', '…', 'no key', `${'x'.repeat(500)}…${'y'.repeat(500)}`])(
  'the parts are the line again: %s',
  (line) => {
    expect(
      aroundKeys(line)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line);
  },
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairJson } from '../../../../src-main/core/edit/repair-json';
import { RUNS } from './kit';

/** The repaired text's value, and what was said about it. */
function repaired(text: string): { value: unknown; text: string; changes: string[] } {
  const result = repairJson(text);
  if (!result.ok) throw new Error(result.error.words);
  const value: unknown = JSON.parse(result.value.text);
  return { value, ...result.value };
}

describe('repairing broken JSON', () => {
  it('leaves sound JSON alone', () => {
    expect(repaired('{ "a" : [1] }\n')).toEqual({ value: { a: [1] }, text: '{ "a" : [1] }\n', changes: [] });
  });

  it.each([
    ['a trailing comma', '{"a": 1,\n}', { a: 1 }, 'Line 1: took out a comma too many.'],
    ['a trailing comma in a list', '{"a": [1, 2, ]}', { a: [1, 2] }, 'Line 1: took out a comma too many.'],
    ['doubled commas', '{"a": 1,, "b": 2}', { a: 1, b: 2 }, 'Line 1: took out a comma too many.'],
    ['a line comment', '{\n// why\n"a": "http://x"}', { a: 'http://x' }, 'Line 2: took out a comment.'],
    ['single quotes', `{'a': 'it"s'}`, { a: 'it"s' }, 'Line 1: corrected the quotes of a text.'],
    ['typographic quotes', '{“a”: 1}', { a: 1 }, 'Line 1: corrected the quotes of a text.'],
    ['a name without quotes', '{a: 1}', { a: 1 }, 'Line 1: wrote "a" for a.'],
    ['a missing closing brace', '{"a": {"b": 1}', { a: { b: 1 } }, 'Line 1: added a missing }'],
    [
      'missing closers of both kinds',
      '{"a": [{"b": 1',
      { a: [{ b: 1 }] },
      'Line 1: added a missing } and added a missing ] and added a missing }',
    ],
    ['a missing bracket inside', '{"a": [1, 2}', { a: [1, 2] }, 'Line 1: added a missing ]'],
    ['a brace too many', '{"a": 1}}', { a: 1 }, 'Line 1: took out a } too many.'],
    ['a byte order mark', '\ufeff{"a": 1}', { a: 1 }, 'Line 1: took out an invisible mark.'],
    ['a missing comma', '{"a": 1\n "b": 2}', { a: 1, b: 2 }, 'Line 1: added a missing comma.'],
  ])('mends %s', (_name, text, value, words) => {
    const result = repaired(text);
    expect(result.value).toEqual(value);
    expect(result.changes).toContain(words);
  });

  it('changes nothing around the fault', () => {
    const text = '{\r\n\t"a": 1,\r\n\t"b": [ 2 ],\r\n}\r\n';
    expect(repaired(text).text).toBe('{\r\n\t"a": 1,\r\n\t"b": [ 2 ]\r\n}\r\n');
  });

  it.each([
    '',
    '{"a": "cut off',
    '{"a": ',
    '{"a"',
    '{"a": 1} {"b": 2}',
    '{"a": hello}',
    // Words that every object has a meaning for.
    '{"a": __proto__}',
    '{"a": constructor "b"}',
    '<html>',
    '{"a" 1}',
    '{"a": "x\ny"}',
  ])('refuses to guess: %j', (text) => expect(repairJson(text).ok).toBe(false));

  it('survives a megabyte of brackets', () => {
    expect(repairJson('['.repeat(1_000_000)).ok).toBe(false);
    expect(repairJson('{"a":'.repeat(100_000)).ok).toBe(false);
  });

  it('brings back the value after any closers are lost and commas added', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(4), fc.boolean(), (value, lost, commas) => {
        fc.pre(typeof value === 'object' && value !== null);
        const text = JSON.stringify(value, null, 2);
        const sound: unknown = JSON.parse(text);
        const closers = /[\]}\s]*$/.exec(text)?.[0].length ?? 0;
        const cut = text.slice(0, text.length - Math.min(lost, closers));
        const broken = commas ? cut.replace(/(["\d\w}\]])(\n\s*[}\]])/g, '$1,$2') : cut;
        expect(repaired(broken).value).toEqual(sound);
      }),
      { numRuns: RUNS },
    );
  });
});

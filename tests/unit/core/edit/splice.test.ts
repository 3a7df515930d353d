import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inOrder,
  landing,
  sameElsewhere,
  spliceText,
  type Span,
  type Splice,
} from '../../../../src-main/core/edit/splice';
import { faultOf, OLD, replace, RUNS, set } from './kit';

const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/\w+|[^\w\s]/g)].map((match) => ({
    kind: /\w/.test(match[0]) ? 'word' : match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

const same = (before: string, splices: Splice[]) =>
  sameElsewhere(wordsOf(before), wordsOf(spliceText(before, splices)), splices);

describe('splices', () => {
  it('are put in order, equal ones once; overlapping ones and two at one place are refused', () => {
    const a = { start: 4, end: 6, text: 'x' };
    const b = { start: 0, end: 4, text: '' };
    expect(inOrder([a, b, { ...a }])).toEqual([b, a]);
    expect(inOrder([a, { start: 5, end: 7, text: '' }])).toBeNull();
    expect(
      inOrder([
        { start: 4, end: 4, text: 'x' },
        { start: 4, end: 4, text: 'y' },
      ]),
    ).toBeNull();
    expect(inOrder([{ start: 4, end: 4, text: 'x' }, a])).toHaveLength(2);
  });

  it('say where an offset lands', () => {
    const splices = [
      { start: 2, end: 4, text: 'long' },
      { start: 6, end: 6, text: 'in' },
    ];
    expect([0, 2, 4, 5, 6, 7].map((offset) => landing(splices, offset))).toEqual([0, 2, 6, 7, 10, 11]);
  });
});

describe('the check after an edit', () => {
  it('lets a change inside a word and a word taken out pass', () => {
    expect(same('one two three', [{ start: 4, end: 7, text: 'zwei' }])).toBe(true);
    expect(same('one two three', [{ start: 5, end: 6, text: 'WW' }])).toBe(true);
    expect(same('one two three', [{ start: 4, end: 8, text: '' }])).toBe(true);
    expect(same('one three', [{ start: 4, end: 4, text: 'two ' }])).toBe(true);
  });

  it('notices words that merge, split or change their kind', () => {
    expect(same('one two three', [{ start: 3, end: 8, text: '' }])).toBe(false);
    expect(same('one two three', [{ start: 5, end: 6, text: ' ' }])).toBe(false);
    expect(same('one two three', [{ start: 5, end: 6, text: '+' }])).toBe(false);
    expect(same('one.two', [{ start: 3, end: 3, text: 'x' }])).toBe(false);
  });

  it('is the same as comparing the words one by one, for any change of one word', () => {
    const word = fc.constantFrom('a', 'bb', 'c.d', '..', 'e f');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.constantFrom('', 'x', 'x y', '.', ' '),
        (words, which, to) => {
          const index = which % words.length;
          const text = words.join(' ');
          const start = words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
          const splice = { start, end: start + (words[index]?.length ?? 0), text: to };
          expect(same(text, [splice])).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('stops an edit that would be read as something else', () => {
    // The backslash before the key would take the quote of the new value for its own.
    expect(faultOf('shell', `A="\\${OLD}"\nB=w`, set('A', 1), replace(OLD, '"x'))).toBe('unsupported');
    expect(faultOf('fish', `set A "\\${OLD}"\nset B w`, set('A', 1), replace(OLD, '"x'))).toBe('unsupported');
    expect(faultOf('yaml', `a: &x ${OLD}\nb: *x`, { at: 'pointer', pointer: '/a' }, replace())).toBe('unsupported');
  });
});
